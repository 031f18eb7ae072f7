/** `npm run verif:poids`: bytes (brotli) of every built page, the ten heaviest shown: HTML with its inline CSS, then JavaScript; exit 1 over budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

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
  [/^formation\/cas\//, 600],
  // Everywhere else, only what opens the search box.
  [/./, 400],
];

/** What is fetched after the page: on request, or once it is loaded, to be read without network. */
const BUDGETS_SUITE: readonly (readonly [RegExp, number])[] = [
  [/^_astro\/emporter-.*\.js$/, 12_000],
  [/^_astro\/exercice-.*\.js$/, 14_000],
  [/^_astro\/etat-.*\.js$/, 1_500],
  [/^sw\.js$/, 2_000],
  [/^hors-ligne\/[0-9a-f]+\.json$/, 2_000_000],
];

const poids = (octets: string | Buffer): number => brotliCompressSync(octets).length;

/** Addresses of the modules a script imports at once, itself included. */
function modulesDe(adresse: string, vus = new Set<string>()): Set<string> {
  if (vus.has(adresse)) return vus;
  vus.add(adresse);
  const code = readFileSync(join(DIST, adresse), 'utf8');
  for (const [, voisin] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) modulesDe(`/_astro/${voisin}`, vus);
  return vus;
}

function mesurePage(fichier: string) {
  const html = readFileSync(join(DIST, fichier), 'utf8');
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  // A file fetched at once by an inline script of that one line counts like any other (the questionnaire).
  const adresses = scripts
    .map(
      ([, attributs = '', code = '']) => (/src="([^"]+)"/.exec(attributs) ?? /^import\([`"]([^`"]+)/.exec(code))?.[1],
    )
    .filter((src) => src !== undefined);
  const modules = [...new Set(adresses.flatMap((adresse) => [...modulesDe(adresse)]))];
  const inline = scripts.map(([, , code]) => code ?? '').filter(Boolean);
  const js = [...modules.map((adresse) => readFileSync(join(DIST, adresse))), ...inline].reduce(
    (total, code) => total + poids(code),
    0,
  );
  const budgetJs = BUDGETS_JS.find(([motif]) => motif.test(fichier))?.[1] ?? 0;
  const octets = poids(html);
  const budgetHtml = BUDGETS_HTML.find(([motif]) => motif.test(fichier))?.[1] ?? BUDGET_HTML;
  return { fichier, octets, js, excede: octets > budgetHtml || js > budgetJs };
}

const fichiers = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((fichier) =>
  fichier.replaceAll('\\', '/'),
);
const pages = fichiers
  .filter((fichier) => fichier.endsWith('.html'))
  .map(mesurePage)
  .sort((a, b) => b.octets - a.octets);
for (const { fichier, octets, js, excede } of pages.filter((page, rang) => rang < 10 || page.excede)) {
  console.log(
    `${String(octets).padStart(6)} ${String(js).padStart(6)}  ${fichier}${excede ? '  dépasse le budget' : ''}`,
  );
}
const fautives = pages.filter(({ excede }) => excede);
console.log(
  `${pages.length} pages (octets brotli : HTML et CSS, puis JavaScript) ; ${fautives.length} au-dessus du budget.`,
);
for (const [motif, budget] of BUDGETS_SUITE) {
  const fichier = fichiers.find((nom) => motif.test(nom)) ?? '';
  const contenu = readFileSync(join(DIST, fichier));
  const octets = poids(contenu);
  const excede = octets > budget;
  if (excede) process.exitCode = 1;
  console.log(
    `${String(octets).padStart(6)}  ${fichier} (brut ${contenu.length}, gzip ${gzipSync(contenu).length})${excede ? '  dépasse le budget' : ''}`,
  );
}
if (fautives.length) process.exitCode = 1;
