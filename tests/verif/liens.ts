/**
 * `npm run verif:liens`, after a build: every link and anchor of every page, every file that pages, scripts and data
 * name, ids, pages out of reach and files nobody names; links that leave the site are listed by host. Exit 1 on any defect.
 */
import { exterieurs, findDefautsLiens, isExterieur } from './liens/defauts.ts';
import { readSite } from './liens/site.ts';
import { DIST } from './site-servi.ts';

try {
  const site = readSite(DIST);
  const defauts = findDefautsLiens(site);
  for (const defaut of defauts) console.log(defaut);
  for (const [hote, pages] of exterieurs(site))
    console.log(`Vers ${hote.endsWith(':') ? `« ${hote} »` : hote} : ${pages.join(', ')}`);
  const pages = [...site.pages.values()];
  const liens = pages.flatMap((page) => page.liens.filter((lien) => !isExterieur(lien)));
  const ancres = liens.filter((lien) => lien.includes('#'));
  console.log(
    `${pages.length} pages, ${liens.length} liens internes, dont ${ancres.length} vers une ancre ; ${site.ecrites.length} adresses dans les scripts et les données ; ${defauts.length} défauts.`,
  );
  if (defauts.length) process.exitCode = 1;
} catch (erreur) {
  console.error((erreur as Error).message);
  process.exitCode = 1;
}
