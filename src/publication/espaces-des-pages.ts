/**
 * French typography in pages. The space before « : ; ? ! » » and after « « » becomes one that no line may break at,
 * so that no line starts with a colon. Authors type ordinary spaces.
 */
import { soudeEspaces } from '../langue/espaces.ts';
import { cutTextes } from './textes-html.ts';

/** The page with its spaces joined, in texts only: attributes, scripts and styles stay as they are. */
export function soudePage(html: string): string {
  let sortie = '';
  let copie = 0;
  for (const { debut, fin, texte } of cutTextes(html)) {
    sortie += html.slice(copie, debut) + soudeEspaces(texte);
    copie = fin;
  }
  return sortie + html.slice(copie);
}
