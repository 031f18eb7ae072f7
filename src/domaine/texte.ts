/** Text without what a hurried hand leaves out. */

/** Lower case, accents off, ligatures in two letters. */
export const fold = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
