/** Version of the content: the package version and a fingerprint of the facts, so that two contents never share a name. */
import { createHash } from 'node:crypto';
import paquet from '../../package.json' with { type: 'json' };

/** Eight hexadecimal digits that change with any part of the value. */
export const empreinteDe = (valeur: unknown): string =>
  createHash('sha256').update(JSON.stringify(valeur)).digest('hex').slice(0, 8);

export const versionDe = (valeur: unknown): string => `${paquet.version}, empreinte ${empreinteDe(valeur)}`;
