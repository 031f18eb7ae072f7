/**
 * `npm run verif:html`, after a build: every built page against the rules of HTML (tests/verif/regles-html.ts).
 * Prints each mistake with its page; exit 1 on any.
 */
import { htmlDe, PAGES } from '../e2e/objets/site.ts';
import { defautsHtml } from './regles-html.ts';

let total = 0;
for (const page of PAGES) {
  const defauts = await defautsHtml(htmlDe(page));
  total += defauts.length;
  for (const defaut of defauts) console.error(`${page} : ${defaut}`);
}
console.log(`HTML : ${PAGES.length} pages lues, ${total} défaut${total > 1 ? 's' : ''}.`);
if (total) process.exitCode = 1;
