/** Text of a spreadsheet cell that no spreadsheet can take for a formula. */

/** Signs that start a formula, their full-width twins included, after any blank a spreadsheet would skip. */
const FORMULE = /^\s*[=+\-@＝＋－＠]/u;

/** The text itself, or the text after an apostrophe when it could be read as a formula or starts with a blank. */
export const toCellule = (texte: string): string => (FORMULE.test(texte) || /^\s/u.test(texte) ? `'${texte}` : texte);
