/** What the templates of new content files share: the mark of a value to write, and lists of what a field admits. */
import { A_COMPLETER } from '../../catalogue/disque.ts';

/** The values a field admits, as its comment lists them. */
export const auChoix = (valeurs: readonly string[]): string => valeurs.join(', ');

/** A blank that says what it stands for; quoted, so that nothing in it can break the YAML. */
export const blanc = (quoi: string): string => `"${A_COMPLETER} : ${quoi}"`;

export const SOURCE = `{ document: ${blanc('identifiant dans content/sources')}, rangee: ${blanc('ligne ou fiche')}, etiquette: ${blanc('une étiquette')} }`;
