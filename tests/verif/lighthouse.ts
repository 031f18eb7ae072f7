/**
 * `npm run verif:lighthouse`, after a build: Lighthouse, on its simulated slow phone, over the longest page of every
 * kind, or over every page with `-- --tout`. Exit 1 unless each scores 100 in the four categories, shows its largest
 * element within 750 ms, moves nothing, and blocks for at most 10 ms.
 * What else runs on the machine only adds time: a page over its budget is measured again, five times in
 * all unless `-- --essais 1` says otherwise, and its best figures count. A page that holds one line comes first, not
 * judged: below its times, this machine cannot go.
 */
import lighthouse, { type Result } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { gabaritDe } from '../../src/publication/genres-de-pages.ts';
import { readOptions } from '../../src/commandes/options.ts';
import { OPTIONS_CHROMIUM, resolveChromium } from '../e2e/navigateur.ts';
import { htmlDe, PAGES } from '../e2e/objets/site.ts';
import { createReponsesComprimees } from './reponses-comprimees.ts';
import { DIST, serveSite } from './site-servi.ts';

const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibilité',
  'best-practices': 'bonnes pratiques',
  seo: 'référencement',
} as const;
type Categorie = keyof typeof CATEGORIES;
const NOMS = Object.keys(CATEGORIES) as Categorie[];

/** Milliseconds, but for the second, a share of the screen. */
const BUDGETS = {
  'largest-contentful-paint': [750, 'le plus grand élément paraît en', 'ms'],
  'cumulative-layout-shift': [0, 'la mise en page bouge de', ''],
  'total-blocking-time': [10, 'la page reste bloquée', 'ms'],
} as const;
type Mesure = keyof typeof BUDGETS;
const MESURES = Object.keys(BUDGETS) as Mesure[];

interface Releve {
  scores: Record<Categorie, number>;
  mesures: Record<Mesure, number>;
  /** Audits that cost points, by their title. */
  reproches: Record<Categorie, string[]>;
  /** Speed of the machine as Lighthouse sees it: the higher, the faster. */
  machine: number;
}

const { values: options } = readOptions({
  options: { tout: { type: 'boolean', default: false }, essais: { type: 'string', default: '5' } },
});

const record = <Cle extends string, Valeur>(cles: Cle[], valeur: (cle: Cle) => Valeur) =>
  Object.fromEntries(cles.map((cle) => [cle, valeur(cle)])) as Record<Cle, Valeur>;

/** The longest page of each kind. */
function pagesTypes(): string[] {
  const parGabarit = Object.groupBy(PAGES, gabaritDe);
  const longueur = (page: string) => htmlDe(page).length;
  return Object.values(parGabarit).flatMap((pages = []) => pages.sort((a, b) => longueur(b) - longueur(a)).slice(0, 1));
}

function toReleve({ categories, audits, environment }: Result): Releve {
  const fautif = (id: string) => (audits[id]?.score ?? 1) < 1;
  return {
    scores: record(NOMS, (nom) => Math.round((categories[nom]?.score ?? 0) * 100)),
    mesures: record(MESURES, (id) => audits[id]?.numericValue ?? Infinity),
    reproches: record(NOMS, (nom) =>
      (categories[nom]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && fautif(id))
        .map(({ id }) => audits[id]?.title ?? id),
    ),
    machine: environment.benchmarkIndex,
  };
}

function defautsDe(page: string, { scores, mesures, reproches }: Releve): string[] {
  const notes = NOMS.filter((nom) => scores[nom] < 100).map(
    (nom) => `${page} : ${CATEGORIES[nom]} ${scores[nom]} sur 100 (${reproches[nom].join(' ; ')}).`,
  );
  const temps = MESURES.filter((id) => Math.round(mesures[id] * 1000) / 1000 > BUDGETS[id][0]).map((id) => {
    const [budget, phrase, unite] = BUDGETS[id];
    const dit = (valeur: number) => `${unite ? Math.round(valeur) : valeur.toFixed(3)} ${unite}`.trim();
    return `${page} : ${phrase} ${dit(mesures[id])}, au-delà de ${dit(budget)}.`;
  });
  return [...notes, ...temps];
}

/** Of two runs on one page, the better figure of each. */
const meilleur = (ici: Releve, autre: Releve): Releve => ({
  scores: record(NOMS, (nom) => Math.max(ici.scores[nom], autre.scores[nom])),
  mesures: record(MESURES, (id) => Math.min(ici.mesures[id], autre.mesures[id])),
  reproches: record(NOMS, (nom) => (ici.scores[nom] >= autre.scores[nom] ? ici : autre).reproches[nom]),
  machine: Math.max(ici.machine, autre.machine),
});

async function mesure(adresse: string, port: number): Promise<Releve> {
  const resultat = await lighthouse(adresse, { port, logLevel: 'error', output: 'json', onlyCategories: NOMS });
  if (!resultat || resultat.lhr.runtimeError)
    throw new Error(`Lighthouse n’a pas lu ${adresse} : ${resultat?.lhr.runtimeError?.message ?? 'aucun résultat'}`);
  return toReleve(resultat.lhr);
}

/** A line of the table: four scores, then the three figures. */
const ligne = (page: string, { scores, mesures, machine }: Releve, essais: number) =>
  [
    ...NOMS.map((nom) => String(scores[nom]).padStart(4)),
    ...MESURES.map((id) => mesures[id].toFixed(BUDGETS[id][2] ? 0 : 3).padStart(6)),
    String(essais).padStart(4),
    machine.toFixed(0).padStart(6),
    ` ${page}`,
  ].join(' ');

const VIDE = '/page-vide/';
const PAGE_VIDE =
  '<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Vide</title><h1>Vide</h1>';

const site = await serveSite(DIST, (dist) => {
  const reponses = createReponsesComprimees(dist);
  return (requete, reponse) => {
    if (requete.url === VIDE) reponse.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE_VIDE);
    else reponses(requete, reponse);
  };
});
const { executablePath, env } = await resolveChromium();
const navigateur = await puppeteer.launch({ executablePath, env, args: OPTIONS_CHROMIUM, headless: true });
const port = Number(new URL(navigateur.wsEndpoint()).port);
const pages = options.tout ? PAGES : pagesTypes();
const defauts: string[] = [];
console.log('perf acc. prat. réf.  LCP   CLS    TBT essais machine  page');
try {
  console.log(ligne('(une page vide)', await mesure(site.adresse + VIDE, port), 1));
  for (const page of pages) {
    // Compressed before the clock starts.
    await fetch(site.adresse + page);
    let releve = await mesure(site.adresse + page, port);
    let essais = 1;
    while (defautsDe(page, releve).length && essais < Number(options.essais)) {
      releve = meilleur(releve, await mesure(site.adresse + page, port));
      essais++;
    }
    console.log(ligne(page, releve, essais));
    defauts.push(...defautsDe(page, releve));
  }
} finally {
  await navigateur.close();
  site.ferme();
}
for (const defaut of defauts) console.log(defaut);
console.log(`${pages.length} pages vues par Lighthouse, ${defauts.length} défauts.`);
if (defauts.length) process.exitCode = 1;
