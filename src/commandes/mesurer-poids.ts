/**
 * `npm run verif:poids`, after a build: bytes (brotli) of every page against its budget, the heaviest of each kind shown:
 * HTML with its inline CSS, then JavaScript. Also what is fetched later, and what would delay the first paint; exit 1
 * when a budget is exceeded, when a page needs a second request before it shows, or when the site ships a font.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fichiersDe, poids, weighPages, type PoidsPage } from './poids.ts';

const DIST = join(import.meta.dirname, '../../dist');
/** Largest first congestion window: a page arrives in one round trip. */
const BUDGET_HTML = 14_000;
/** The glossary holds 134 entries on one page, so that each keeps its anchor: over the bar, and said in docs/quality.md. */
const BUDGET_GLOSSAIRE = 15_000;
/** The booklet is the whole guide on one page: only read by who asks for all of it. */
const BUDGET_LIVRET = 80_000;
const BUDGETS_HTML: readonly (readonly [RegExp, number])[] = [
  [/^glossaire\//, BUDGET_GLOSSAIRE],
  [/^livret\//, BUDGET_LIVRET],
];
/** JavaScript a page may load before anybody touches it, by first matching address. */
const BUDGETS_JS: readonly (readonly [RegExp, number])[] = [
  [/^trouver\//, 20_000],
  [/^tableau\//, 4_000],
  [/^comparer\//, 3_000],
  [/^methode\/index/, 2_500],
  [/^echeancier\//, 4_500],
  [/^hors-ligne\//, 1_500],
  [/^donnees\//, 700],
  [/^(glossaire|recherche)\//, 1_000],
  [/^formation\/sigles\//, 7_000],
  [/^formation\/index/, 2_500],
  [/^formation\/cas\//, 700],
  // Everywhere else, only the script of every page.
  [/./, 400],
];

/** What is fetched after the page: on request, or once it is loaded, to be read without network. */
const BUDGETS_SUITE: readonly (readonly [RegExp, number])[] = [
  // With the 400 bytes at most of the script of every page: 12,000. Its data, which grow with the guide, are counted apart.
  [/^_astro\/boite-.*\.js$/, 11_600],
  [/^donnees\/recherche\..*\.json$/, 26_000],
  [/^donnees\/questionnaire\..*\.json$/, 20_000],
  [/^_astro\/emporter-.*\.js$/, 12_000],
  [/^_astro\/exercice-.*\.js$/, 14_000],
  [/^_astro\/etat-.*\.js$/, 1_500],
  [/^sw\.js$/, 2_000],
  [/^hors-ligne\/[0-9a-f]+\.json$/, 2_000_000],
];
const REMEDE = 'alléger la page, ou décider d’une autre limite dans src/commandes/mesurer-poids.ts';
const POLICES = /\.(?:woff2?|[ot]tf|eot)$/;

const budgetDe = (budgets: readonly (readonly [RegExp, number])[], fichier: string) =>
  budgets.find(([motif]) => motif.test(fichier))?.[1];

function defautsDe({ fichier, octets, js, bloquants }: PoidsPage): string[] {
  const html = budgetDe(BUDGETS_HTML, fichier) ?? BUDGET_HTML;
  const code = budgetDe(BUDGETS_JS, fichier) ?? 0;
  return [
    ...(octets > html ? [`${fichier} pèse ${octets} octets, au-delà de ${html} : ${REMEDE}.`] : []),
    ...(js > code ? [`${fichier} charge ${js} octets de JavaScript, au-delà de ${code} : ${REMEDE}.`] : []),
    ...bloquants.map((balise) => `${fichier} attend une autre demande avant de s’afficher : ${balise}`),
  ];
}

const fichiers = fichiersDe(DIST);
const pages = weighPages(DIST);

console.log('  HTML     JS pages  genre de page, et la plus lourde');
for (const siennes of Object.values(Object.groupBy(pages, ({ gabarit }) => gabarit))) {
  const { gabarit, octets, fichier } = siennes?.[0] as PoidsPage;
  const js = Math.max(...(siennes ?? []).map((page) => page.js));
  const nombres = [String(octets).padStart(6), String(js).padStart(6), String(siennes?.length).padStart(5)];
  console.log(`${nombres.join(' ')}  ${gabarit}${gabarit.includes('[') ? ` : ${fichier}` : ''}`);
}
const defauts = pages.flatMap(defautsDe);
for (const [motif, budget] of BUDGETS_SUITE) {
  const fichier = fichiers.find((nom) => motif.test(nom)) ?? '';
  const contenu = readFileSync(join(DIST, fichier));
  const octets = poids(contenu);
  if (octets > budget) defauts.push(`${fichier} pèse ${octets} octets, au-delà de ${budget}.`);
  console.log(`${String(octets).padStart(6)}  ${fichier} (brut ${contenu.length}, gzip ${gzipSync(contenu).length})`);
}
const polices = fichiers.filter((nom) => POLICES.test(nom));
defauts.push(...polices.map((police) => `${police} : le site n’embarque aucune police.`));
for (const defaut of defauts) console.log(defaut);
console.log(`${pages.length} pages (octets brotli : HTML et CSS, puis JavaScript), ${defauts.length} défauts.`);
if (defauts.length) process.exitCode = 1;
