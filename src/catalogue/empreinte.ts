/** Fingerprint of plain data, the same whatever the order its keys were read in. */
import { createHash } from 'node:crypto';

/** The same value, its keys in one order. */
function canonique(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(canonique);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cle, sienne]) => [cle, canonique(sienne)]),
  );
}

/** Eight hexadecimal digits that change with any part of the value. */
export const empreinteDe = (valeur: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonique(valeur)))
    .digest('hex')
    .slice(0, 8);
