/**
 * Version of the content: the package version and one fingerprint, which pages, links and the worker share.
 * Two contents never share it, and one content has no other, whoever read it and in whatever order.
 */
import paquet from '../../package.json' with { type: 'json' };
import type { Catalogue } from './assemblage.ts';
import { empreinteDe } from './empreinte.ts';

const connues = new WeakMap<Catalogue, string>();

/** Names the content as it was read. */
export function empreinteDuContenu(catalogue: Catalogue): string {
  const connue = connues.get(catalogue);
  if (connue) return connue;
  const empreinte = empreinteDe(catalogue);
  connues.set(catalogue, empreinte);
  return empreinte;
}

/** « 0.2.0, empreinte 1a2b3c4d ». */
export const versionDe = (catalogue: Catalogue): string =>
  `${paquet.version}, empreinte ${empreinteDuContenu(catalogue)}`;
