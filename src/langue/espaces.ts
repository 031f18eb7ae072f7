/** French typography: marks stay with their word. */

/** The space before « : ; ? ! » », after « « » and within « 24 h/24, 7 j/7 » becomes a no-break one; others stay. */
export const soudeEspaces = (texte: string): string =>
  texte.replace(/« | (?=[»:;?!]|[hj]\/\d)/g, (espace) => espace.replace(' ', '\u00a0'));

/** The same plain data, with the spaces of all its texts joined. Keys stay as they are. */
export function soudeDonnees<T>(donnees: T): T {
  if (typeof donnees === 'string') return soudeEspaces(donnees) as T;
  if (Array.isArray(donnees)) return donnees.map(soudeDonnees) as T;
  if (typeof donnees !== 'object' || donnees === null) return donnees;
  return Object.fromEntries(Object.entries(donnees).map(([cle, valeur]) => [cle, soudeDonnees(valeur)])) as T;
}
