/** Cuts a text into words that compare: no case, no accent, no elision, one root for the forms of a word. */

import { fold, motsFoldes } from '../../langue/texte.ts';

const VIDES = new Set(
  'a ai ans au aux avec c ce ces cette d dans de depuis des du elle elles en est et etre il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nous on ou par pas plus pour qu que qui quel quelle s sa se ses si son sont sur t ta te tes toi ton tous tout toute tu un une va vous y'.split(
    ' ',
  ),
);

/** Endings that part the forms of one word. */
const FINALES =
  /(?:iss)?(?:ement|ation|ition|ion|ante?|aire|ere|eur|euse|rice|able|ible|ique|isme|iste|ance|ive|ent|ee?|er|if|ir|ie|i)$/;

export interface Mot {
  /** Folded form. */
  forme: string;
  /** Place in the text, to mark it. */
  debut: number;
  fin: number;
}

/** Every word of a text, empty words included. */
export const cutMots = (texte: string): Mot[] =>
  Array.from(texte.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu), ({ 0: mot, index }) => ({
    forme: fold(mot),
    debut: index,
    fin: index + mot.length,
  }));

/** Folded words that carry meaning; all of them when none does. A corpus tells which letters apart are an acronym. */
export function formesDe(texte: string, isConnu?: (mot: string) => boolean): string[] {
  const formes = motsFoldes(texte, isConnu);
  const pleines = formes.filter((forme) => !VIDES.has(forme));
  return pleines.length ? pleines : formes;
}

/** Plural off. */
export const singulierDe = (forme: string): string => (forme.length > 3 ? forme.replace(/[sx]$/, '') : forme);

/** Root of a folded word: plural and ending off, doubled letters once. Short words, often acronyms, only lose a plural. */
export function radicalDe(forme: string): string {
  const singulier = singulierDe(forme);
  if (singulier.length < 5) return singulier;
  const coupe = singulier.replace(FINALES, '');
  return (coupe.length > 2 ? coupe : singulier).replace(/(.)\1+/g, '$1');
}
