/** What changed between two versions of the content: files added, removed, changed, and what changed in them. */
import { DOSSIERS, motDe, type Dossier } from './champs.ts';

/** Fingerprint of each group of fields of one file; empty groups are left out. */
export type EmpreintesFichier = Readonly<Record<string, string>>;

/** By folder then by file, as a version recorded them. A folder may be missing from an old record. */
export type Releve = Readonly<Partial<Record<Dossier, Readonly<Record<string, EmpreintesFichier>>>>>;

export interface Changement {
  dossier: Dossier;
  id: string;
  sorte: 'ajoute' | 'retire' | 'change';
  /** In French, for a file that changed: what changed in it. */
  champs: readonly string[];
}

/** Differences inside one file, in the words of the table. */
function compareFichiers(dossier: Dossier, avant: EmpreintesFichier, apres: EmpreintesFichier): string[] {
  const cles = [...new Set([...Object.keys(apres), ...Object.keys(avant)])];
  return cles.filter((cle) => avant[cle] !== apres[cle]).map((cle) => motDe(dossier, cle));
}

/** Every difference, folder by folder in the order of the table, files in alphabetical order of their ids. */
export function compareReleves(avant: Releve, apres: Releve): Changement[] {
  return DOSSIERS.flatMap((dossier) => {
    const anciens = avant[dossier] ?? {};
    const nouveaux = apres[dossier] ?? {};
    const ids = [...new Set([...Object.keys(anciens), ...Object.keys(nouveaux)])].sort();
    return ids.flatMap((id): Changement[] => {
      const ancien = anciens[id];
      const nouveau = nouveaux[id];
      if (!ancien || !nouveau) return [{ dossier, id, sorte: nouveau ? 'ajoute' : 'retire', champs: [] }];
      const champs = compareFichiers(dossier, ancien, nouveau);
      return champs.length ? [{ dossier, id, sorte: 'change', champs }] : [];
    });
  });
}

/** How many files of each folder a version holds. */
export const countFichiers = (releve: Releve): Readonly<Record<Dossier, number>> =>
  Object.fromEntries(DOSSIERS.map((dossier) => [dossier, Object.keys(releve[dossier] ?? {}).length])) as Record<
    Dossier,
    number
  >;

/** Newest first: 0.10.0 before 0.9.0. */
export const compareNumeros = (a: string, b: string): number => b.localeCompare(a, 'fr', { numeric: true });
