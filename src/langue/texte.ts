/** Text without what a hurried hand, a phone or a copied document puts in or leaves out. */

/** Ligatures and other compatibility forms spelled out, one form per accented letter, no invisible character. */
const epure = (texte: string): string => texte.replace(/\p{Cf}/gu, '').normalize('NFKC');

/** Lower case, accents off, ligatures in two letters. */
export const fold = (texte: string): string =>
  epure(texte).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');

/** Letters typed one by one, read as the longest acronyms they spell: « m », « a », « s », « p » → « masp ». */
function joinSigles(formes: readonly string[], isConnu: (mot: string) => boolean): string[] {
  const jointes: string[] = [];
  for (let debut = 0; debut < formes.length;) {
    let fin = debut;
    while (formes[fin]?.length === 1) fin += 1;
    while (fin - debut > 1 && !isConnu(formes.slice(debut, fin).join(''))) fin -= 1;
    fin = Math.max(fin, debut + 1);
    jointes.push(formes.slice(debut, fin).join(''));
    debut = fin;
  }
  return jointes;
}

/**
 * Folded words of a text, three same letters in a row read as two.
 * With the words of a corpus, letters apart that spell one of them count as that word: « R.S.A. », « R S A ».
 */
export function motsFoldes(texte: string, isConnu?: (mot: string) => boolean): string[] {
  const mots = (fold(texte).match(/[a-z0-9]+/g) ?? []).map((mot) => mot.replace(/([a-z])\1{2,}/g, '$1$1'));
  return isConnu ? joinSigles(mots, isConnu) : mots;
}
