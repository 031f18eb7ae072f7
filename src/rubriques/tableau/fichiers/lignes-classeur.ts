/**
 * Rows that Excel can show whole: one is 409 points high at most, about 27 lines, and what is beyond is neither seen nor
 * printed. A row whose cells hold more goes on over the next ones.
 */

/** Lines of a row at its highest, at the size of text of our sheets. */
const LIGNES_AU_PLUS = 27;

/** Lines that a text takes in a column of this width in characters, words kept whole. */
function linesOf(texte: string, largeur: number): number {
  const paragraphes = texte.split('\n').map((paragraphe) => {
    let lignes = 1;
    let reste = largeur;
    for (const mot of paragraphe.split(' ')) {
      if (mot.length > reste && reste < largeur) {
        lignes += 1;
        reste = largeur;
      }
      lignes += Math.floor(Math.max(mot.length - 1, 0) / largeur);
      reste -= (mot.length % largeur) + 1;
    }
    return lignes;
  });
  return paragraphes.reduce((total, lignes) => total + lignes, 0);
}

/** Statements grouped so that each group fits in one cell. */
function group(phrases: readonly string[], largeur: number): string[][] {
  const groupes: string[][] = [];
  let place = 0;
  for (const phrase of phrases) {
    const lignes = linesOf(phrase, largeur);
    const groupe = groupes.at(-1);
    if (groupe && lignes <= place) groupe.push(phrase);
    else {
      groupes.push([phrase]);
      place = LIGNES_AU_PLUS;
    }
    place -= lignes;
  }
  return groupes;
}

/**
 * A row as one row or several, each cell a list of statements; a single text, which names the row, is on all of them.
 * Excel joins by a line break.
 */
export function spreadRow(cellules: readonly (string | readonly string[])[], largeurs: readonly number[]): string[][] {
  const colonnes = cellules.map((cellule, rang) =>
    typeof cellule === 'string' ? cellule : group(cellule, largeurs[rang] ?? 1).map((groupe) => groupe.join('\n')),
  );
  const hauteur = Math.max(1, ...colonnes.map((colonne) => (typeof colonne === 'string' ? 1 : colonne.length)));
  return Array.from({ length: hauteur }, (_, rang) =>
    colonnes.map((colonne) => (typeof colonne === 'string' ? colonne : (colonne[rang] ?? ''))),
  );
}
