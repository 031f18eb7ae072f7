/**
 * `npm run verif:comparaison`, after a build: the same fiches, exported to plain Markdown, in three documentation
 * generators installed for the occasion in a temporary folder (`-- --dossier chemin` names one, and keeps it).
 * Prints a table: bytes (brotli) of a fiche, of the first search, and time of the build. Takes minutes and the network.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page, Response } from '@playwright/test';
import sirv from 'sirv';
import { readOptions } from '../../src/commandes/options.ts';
import { poids } from '../../src/publication/poids.ts';
import { FICHES } from '../e2e/objets/site.ts';
import { GENERATEURS, type Fiche, type Generateur } from './generateurs.ts';
import { toMarkdown } from './markdown.ts';
import { createProjetAgrandi } from './projet-agrandi.ts';
import { openChromium, serveSite } from './site-servi.ts';

const REQUETE = 'loyer';
const { values: options } = readOptions({ options: { dossier: { type: 'string' } } });
const racine = options.dossier ?? mkdtempSync(join(tmpdir(), 'comparaison-'));

/** Bytes received (brotli), by kind. */
interface Recu {
  page: number;
  js: number;
  autres: number;
  demandes: number;
}

interface Ligne extends Recu {
  nom: string;
  recherche: number;
  /** Seconds. */
  construction: number;
  note: string;
}

const idDe = (page: string) => page.split('/')[2] ?? '';
const median = (valeurs: number[]) => valeurs.sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;

function run(dossier: string, programme: string, ...reste: string[]): number {
  const debut = performance.now();
  const { status, stdout, stderr } = spawnSync(programme, reste, {
    cwd: dossier,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DOCUSAURUS_NO_TELEMETRY: '1', CI: '1' },
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${programme} ${reste.join(' ')} a échoué :\n${(stdout + stderr).slice(-2000)}`);
  return (performance.now() - debut) / 1000;
}

const poidsConnus = new Map<string, number>();

/** What a response weighs: as it is when it is already compressed. */
async function weigh(reponse: Response): Promise<number> {
  const connu = poidsConnus.get(reponse.url());
  if (connu !== undefined) return connu;
  const corps = await reponse.body();
  const octets = Math.min(corps.length, poids(corps));
  poidsConnus.set(reponse.url(), octets);
  return octets;
}

/** Notes every response of a page; what the browser fetches for a next page is left out. */
function listen(page: Page) {
  const reponses: Response[] = [];
  page.on('response', (reponse) => {
    if (reponse.ok() && !/prefetch/.test(reponse.request().headers()['sec-purpose'] ?? '')) reponses.push(reponse);
  });
  return {
    /** What came since the last reading, once nothing comes any more. */
    async readRecu(): Promise<Recu> {
      for (let nombre = -1; nombre !== reponses.length; await page.waitForTimeout(1000)) nombre = reponses.length;
      const recu: Recu = { page: 0, js: 0, autres: 0, demandes: 0 };
      for (const reponse of reponses.splice(0)) {
        const type = reponse.headers()['content-type'] ?? '';
        const sorte = /html|css/.test(type) ? 'page' : /javascript/.test(type) ? 'js' : 'autres';
        recu[sorte] += await weigh(reponse);
        recu.demandes++;
      }
      return recu;
    },
  };
}

/** Without the headers of the guide, whose policy would stop scripts of another site. */
const serveTelQuel = (dist: string) => sirv(dist, { dev: true });

async function measureSite(navigateur: Browser, dist: string, site: Pick<Generateur, 'adresse' | 'recherche'>) {
  const servi = await serveSite(dist, serveTelQuel);
  poidsConnus.clear();
  const recus: Recu[] = [];
  let recherche = 0;
  try {
    for (const id of FICHES.map(idDe)) {
      const contexte = await navigateur.newContext({ serviceWorkers: 'block' });
      const page = await contexte.newPage();
      const ecoute = listen(page);
      await page.goto(servi.adresse + site.adresse(id), { waitUntil: 'load' });
      recus.push(await ecoute.readRecu());
      if (!recherche) {
        if (site.recherche.bouton) await page.locator(site.recherche.bouton).first().click();
        await page.locator(site.recherche.champ).first().pressSequentially(REQUETE);
        const { page: html, js, autres } = await ecoute.readRecu();
        recherche = html + js + autres;
      }
      await contexte.close();
    }
  } finally {
    servi.ferme();
  }
  const milieu = (sorte: keyof Recu) => median(recus.map((recu) => recu[sorte]));
  return { page: milieu('page'), js: milieu('js'), autres: milieu('autres'), demandes: milieu('demandes'), recherche };
}

async function exportFiches(navigateur: Browser): Promise<Fiche[]> {
  const site = await serveSite();
  const page = await navigateur.newPage();
  const fiches: Fiche[] = [];
  for (const adresse of FICHES) {
    await page.goto(site.adresse + adresse);
    fiches.push({ id: idDe(adresse), ...(await page.evaluate(toMarkdown)) });
  }
  await page.close();
  site.ferme();
  return fiches;
}

function build(generateur: Generateur, fiches: readonly Fiche[]) {
  const dossier = join(racine, generateur.nom.toLowerCase());
  const paquet = { private: true, dependencies: generateur.paquets };
  const fichiers = { ...generateur.fichiers(fiches), 'package.json': JSON.stringify(paquet) };
  for (const [nom, texte] of Object.entries(fichiers)) {
    mkdirSync(dirname(join(dossier, nom)), { recursive: true });
    writeFileSync(join(dossier, nom), texte);
  }
  run(dossier, 'npm', 'install', '--no-audit', '--no-fund');
  const [programme = '', ...reste] = generateur.construit;
  const construction = run(dossier, process.execPath, join('node_modules', programme), ...reste);
  return { construction, dist: join(dossier, generateur.dist) };
}

/** This guide, built from a copy so that its time is read in the same way. */
async function measureGuide(navigateur: Browser): Promise<Ligne> {
  const projet = createProjetAgrandi(FICHES.length);
  try {
    const construction = run(projet.dossier, process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--force');
    const dist = join(projet.dossier, 'dist');
    const site = { adresse: (id: string) => `/mesures/${id}/`, recherche: { champ: '#recherche' } };
    const mesures = await measureSite(navigateur, dist, site);
    return { nom: 'Ce guide', construction, note: 'le guide entier', ...mesures };
  } finally {
    projet.efface();
  }
}

const nombre = (valeur: number) => Math.round(valeur).toLocaleString('fr-FR');
const COLONNES: readonly (readonly [string, (mesure: Ligne) => string])[] = [
  ['octets (brotli), médiane des fiches', ({ nom }) => nom],
  ['HTML et CSS', ({ page }) => nombre(page)],
  ['JavaScript', ({ js }) => nombre(js)],
  ['autres fichiers', ({ autres }) => nombre(autres)],
  ['demandes', ({ demandes }) => nombre(demandes)],
  ['première recherche, en plus', ({ recherche }) => nombre(recherche)],
  ['construction', ({ construction, note }) => `${construction.toFixed(1)} s (${note})`],
];
const rangee = (cellules: readonly string[]) => {
  console.log(`| ${cellules.join(' | ')} |`);
};
const write = (ligne: Ligne) => {
  rangee(COLONNES.map(([, cellule]) => cellule(ligne)));
};

const navigateur = await openChromium();
try {
  const fiches = await exportFiches(navigateur);
  rangee(COLONNES.map(([titre]) => titre));
  rangee(COLONNES.map((_, rang) => (rang ? '---:' : '---')));
  write(await measureGuide(navigateur));
  for (const generateur of GENERATEURS) {
    const { construction, dist } = build(generateur, fiches);
    const mesures = await measureSite(navigateur, dist, generateur);
    write({ nom: generateur.nom, construction, note: `${fiches.length + 1} pages`, ...mesures });
  }
} finally {
  await navigateur.close();
  if (!options.dossier) rmSync(racine, { recursive: true });
}
const versions = GENERATEURS.flatMap(({ paquets }) =>
  Object.entries(paquets).map(([nom, version]) => `${nom} ${version}`),
);
console.log(`${FICHES.length} fiches comparées avec ${versions.join(', ')}.`);
