/**
 * `npm run verif:poids`, after a build: bytes (brotli) of every page beside its budget, the heaviest of each kind shown:
 * HTML with its inline CSS, then JavaScript. Also what is fetched later, and what would delay the first paint.
 * A file near its budget or over it is a warning; exit 1 only for one far over it, which is a mistake and not growth,
 * when a page needs a second request before it shows, or when the site ships a font.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { requireSite } from './lancement.ts';
import { fichiersDe, poids, weighPages, type PoidsPage } from '../publication/poids.ts';

const DIST = join(import.meta.dirname, '../../dist');
/** Largest first congestion window: a page arrives in one round trip. */
const BUDGET_HTML = 14_000;
const BUDGETS_HTML: readonly (readonly [RegExp, number])[] = [
  // Whole cells, none cut.
  [/^tableau\//, 24_000],
  // Every sentence that rests on the law, beside the text it cites.
  [/^a-confirmer\//, 26_000],
  // Every word of the guide on one page, so that each keeps its anchor.
  [/^glossaire\//, 16_000],
  // The whole guide on one page: only read by who asks for all of it.
  [/^livret\//, 85_000],
];
/** JavaScript a page may load before anybody touches it, by first matching address. */
const BUDGETS_JS: readonly (readonly [RegExp, number])[] = [
  [/^trouver\//, 28_000],
  [/^tableau\//, 5_000],
  [/^comparer\//, 4_000],
  [/^methode\/index/, 3_200],
  [/^echeancier\//, 6_000],
  [/^formation\/sigles\//, 9_000],
  [/^formation\/index/, 3_200],
  [/./, 2_000],
];

/** What is fetched after the page: on request, or once it is loaded, to be read without network. */
const BUDGETS_SUITE: readonly (readonly [RegExp, number])[] = [
  [/^_astro\/boite\.client.*\.js$/, 15_000],
  [/^donnees\/recherche\..*\.json$/, 34_000],
  [/^donnees\/questionnaire\..*\.json$/, 26_000],
  [/^_astro\/emporter\.client.*\.js$/, 16_000],
  [/^_astro\/exercice\.client.*\.js$/, 18_000],
  [/^_astro\/etat\.client.*\.js$/, 2_000],
  [/^sw\.js$/, 3_000],
  [/^hors-ligne\/[0-9a-f]+\.json$/, 2_000_000],
];
/** Shares of a budget from which a file is pointed at, and refused. */
const ALERTE = 0.95;
const REFUS = 1.5;
const REMEDE = 'l’alléger, ou décider d’une autre limite dans src/commandes/mesurer-poids.ts';
const POLICES = /\.(?:woff2?|[ot]tf|eot)$/;

const budgetDe = (budgets: readonly (readonly [RegExp, number])[], fichier: string) =>
  budgets.find(([motif]) => motif.test(fichier))?.[1];

const defauts: string[] = [];
const alertes: string[] = [];

/** Notes a weight that nears its budget, or is far over it. */
function compare(quoi: string, octets: number, budget: number): void {
  const phrase = `${quoi} : ${octets} octets pour ${budget} prévus ; ${REMEDE}.`;
  if (octets > budget * REFUS) defauts.push(phrase);
  else if (octets > budget * ALERTE) alertes.push(phrase);
}

function comparePage({ fichier, octets, js, bloquants }: PoidsPage): void {
  compare(fichier, octets, budgetDe(BUDGETS_HTML, fichier) ?? BUDGET_HTML);
  compare(`${fichier}, JavaScript`, js, budgetDe(BUDGETS_JS, fichier) ?? 0);
  defauts.push(...bloquants.map((balise) => `${fichier} attend une autre demande avant de s’afficher : ${balise}`));
}

requireSite(DIST);
const fichiers = fichiersDe(DIST);
const pages = weighPages(DIST);

console.log('  HTML     JS pages  genre de page, et la plus lourde');
for (const siennes of Object.values(Object.groupBy(pages, ({ gabarit }) => gabarit))) {
  const { gabarit, octets, fichier } = siennes?.[0] as PoidsPage;
  const js = Math.max(...(siennes ?? []).map((page) => page.js));
  const nombres = [String(octets).padStart(6), String(js).padStart(6), String(siennes?.length).padStart(5)];
  console.log(`${nombres.join(' ')}  ${gabarit}${gabarit.includes('[') ? ` : ${fichier}` : ''}`);
}
for (const page of pages) comparePage(page);
for (const [motif, budget] of BUDGETS_SUITE) {
  const fichier = fichiers.find((nom) => motif.test(nom));
  if (fichier === undefined) {
    defauts.push(
      `aucun fichier construit ne répond à ${motif} ; corriger ce motif dans src/commandes/mesurer-poids.ts.`,
    );
    continue;
  }
  const contenu = readFileSync(join(DIST, fichier));
  const octets = poids(contenu);
  compare(fichier, octets, budget);
  console.log(`${String(octets).padStart(6)}  ${fichier} (brut ${contenu.length}, gzip ${gzipSync(contenu).length})`);
}
const polices = fichiers.filter((nom) => POLICES.test(nom));
defauts.push(...polices.map((police) => `${police} : le site n’embarque aucune police.`));
for (const alerte of alertes) console.log(`À surveiller : ${alerte}`);
for (const defaut of defauts) console.log(`Défaut : ${defaut}`);
console.log(
  `${pages.length} pages (octets brotli : HTML et CSS, puis JavaScript), ${defauts.length} défauts, ${alertes.length} à surveiller.`,
);
if (defauts.length) process.exitCode = 1;
