/** What holds only where the person lives: statements, contacts and services are shown where they serve. */
import { NSP, type Reponses } from './modele.ts';

/** A statement that holds for some answers to T1 only; a bare one holds everywhere. */
export type TexteLocal = string | { texte: string; lieux: readonly string[] };

/** One line of a card: a heading and its statements. */
export interface LigneLocale {
  titre: string;
  textes: readonly TexteLocal[];
  /** What is said instead, once, when a statement does not hold where the person lives; the heading may change too. */
  ailleurs?: { texte: string; titre?: string | undefined } | undefined;
}

/** True when the place is said and is one of these. */
const isDit = (lieux: readonly string[], { T1 = [] }: Reponses): boolean => T1.some((lieu) => lieux.includes(lieu));

/** True when the person may live in one of these places: an unknown place excludes none. */
export const mayServir = (lieux: readonly string[] | undefined, reponses: Reponses): boolean =>
  !lieux || !reponses['T1']?.length || reponses['T1'].includes(NSP) || isDit(lieux, reponses);

/** The line as it is read for these answers. A local statement is shown only to somebody known to live there. */
export function readLigne(
  { titre, textes, ailleurs }: LigneLocale,
  reponses: Reponses,
): { titre: string; textes: string[] } {
  const tenus = readTextes(textes, reponses);
  if (!ailleurs || tenus.length === textes.length) return { titre, textes: tenus };
  return { titre: ailleurs.titre ?? titre, textes: [...tenus, ailleurs.texte] };
}

/** The statements that hold for these answers. */
export const readTextes = (textes: readonly TexteLocal[], reponses: Reponses): string[] =>
  textes.flatMap((texte) => (typeof texte === 'string' ? [texte] : isDit(texte.lieux, reponses) ? [texte.texte] : []));
