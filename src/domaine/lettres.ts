/** One spelling for comparing words: lower case, no accent, plain apostrophes; and addresses made of words. */

/** « Économie d’Artois » → « economie d'artois ». */
export const sansAccent = (texte: string): string =>
  texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/[’ʼ]/g, "'");

/** « Que porte l’ADAE en Artois ? » → « que-porte-l-adae-en-artois ». */
export const toAdresse = (texte: string): string =>
  sansAccent(texte)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
