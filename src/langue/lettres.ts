/** One spelling for comparing words: lower case, no accent, plain apostrophes; and addresses made of words. */
import { fold } from './texte.ts';

/** « Économie d’Artois » → « economie d'artois ». */
export const sansAccent = (texte: string): string => fold(texte).replace(/[’ʼ]/g, "'");

/** « Que porte l’ADAE en Artois ? » → « que-porte-l-adae-en-artois ». */
export const toAdresse = (texte: string): string =>
  sansAccent(texte)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
