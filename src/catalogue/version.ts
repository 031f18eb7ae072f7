/**
 * Version of the content: the package version and one fingerprint, which pages, links, data files and the worker share.
 * Two contents never share it, and one content has no other, whoever read it and in whatever order.
 */
import paquet from '../../package.json' with { type: 'json' };
import type { Catalogue } from './assemblage.ts';
import { toDonneesComparer } from './donnees-comparer.ts';
import { toDonneesQuestionnaire } from './donnees-questionnaire.ts';
import { toDonneesRecherche } from './donnees-recherche.ts';
import { empreinteDe } from './empreinte.ts';

const connues = new WeakMap<Catalogue, string>();

/**
 * Names the content and the data files drawn from it. These count too: a file kept for a year under this name must
 * never hold other words, were they changed in the code only.
 */
export function empreinteDuContenu(catalogue: Catalogue): string {
  const connue = connues.get(catalogue);
  if (connue) return connue;
  const donnees = [toDonneesQuestionnaire(catalogue), toDonneesComparer(catalogue), toDonneesRecherche(catalogue)];
  const empreinte = empreinteDe([catalogue, ...donnees]);
  connues.set(catalogue, empreinte);
  return empreinte;
}

/** « 0.2.0, empreinte 1a2b3c4d ». */
export const versionDe = (catalogue: Catalogue): string =>
  `${paquet.version}, empreinte ${empreinteDuContenu(catalogue)}`;
