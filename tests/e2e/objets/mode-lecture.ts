/** The reading mode of browsers, which Firefox builds with Readability: what it keeps of a page. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { tasse } from './papier.ts';

/** What is no statement: titles, which the reader shows by itself, ways to go elsewhere, commands, drawings. */
const AILLEURS =
  'h1, nav, form, .cue, .actions, .hors-papier, button, select, svg, [hidden], [aria-hidden=true], [role=alert], noscript, script, style';

/** Every piece of text of a page that its reading mode drops. */
export function enoncesPerdus(html: string): string[] {
  const { document } = parseHTML(html);
  const enonces: string[] = [];
  const collect = (noeud: Node): void => {
    const texte = noeud.textContent ?? '';
    if (noeud.nodeType === 3 && /[\p{L}\d]{2}/u.test(texte)) enonces.push(texte.trim());
    if (noeud.nodeType === 1 && !(noeud as Element).matches(AILLEURS)) noeud.childNodes.forEach(collect);
  };
  collect(document.querySelector('main') as Element);
  if (enonces.length < 10) throw new Error('Trop peu de textes lus pour juger du mode lecture.');
  const article = new Readability(document as unknown as Document).parse();
  const garde = tasse(article?.textContent ?? '');
  return enonces.filter((enonce) => !garde.includes(tasse(enonce)));
}
