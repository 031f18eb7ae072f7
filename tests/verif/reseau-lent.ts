/**
 * `npm run verif:reseau-lent`, after a build: the questionnaire over 400 kbit/s and 400 ms there and back, from nothing.
 * Times until the doors are read, until « Commencer » answers, until the first question; then the network is cut and the
 * rest is answered up to the result. Exit 1 over budget, when a page asks anything after the doors, or when it stops.
 */
import type { Page } from '@playwright/test';
import { Questionnaire } from '../e2e/objets/questionnaire.ts';
import { createRelaisLent, type Reseau } from './relais-lent.ts';
import { openChromium, serveSite } from './site-servi.ts';

const RESEAU: Reseau = { kbitParSeconde: 400, allerRetour: 400 };
const ESSAIS = 3;
/** What keeps the guide on the device comes once the questionnaire is ready, and is no answer. */
const GARDE = /^\/(?:sw\.js|hors-ligne\/[0-9a-f]+\.json)$/;

/**
 * Milliseconds. Reading: a connection and a request (400 each), then 7 kB (140), and 300 to draw. Starting: another
 * connection and request (800), then 40 kB of script and content (800), and 300 to run. The question: nothing is fetched.
 */
const BUDGETS = { portes: 1300, commencer: 3200, question: 300 };

interface Visite {
  portes: number;
  commencer: number;
  question: number;
  octets: number;
  /** What the page asked once the doors answered. */
  demandes: string[];
  /** Questions answered once the network was cut, up to the result. */
  repondues: number;
}

const premierAffichage = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity);

/** Clock of the page, once « Commencer » can be pressed. */
const attendCommencer = async (page: Page) => {
  const instant = await page.waitForFunction(() =>
    document.querySelector('button[value=question]:enabled') ? performance.now() : 0,
  );
  return instant.jsonValue();
};

/** Presses « Commencer »; milliseconds until the question is drawn. */
const dureePremiereQuestion = (page: Page) =>
  page.evaluate(async () => {
    const trame = () => new Promise(requestAnimationFrame);
    const depart = performance.now();
    document.querySelector<HTMLButtonElement>('button[value=question]')?.click();
    while (!document.querySelector('#questionnaire form')) await trame();
    await trame();
    return performance.now() - depart;
  });

const site = await serveSite();
const navigateur = await openChromium();

async function visite(): Promise<Visite> {
  const relais = await createRelaisLent(site.port, RESEAU);
  const contexte = await navigateur.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await contexte.newPage();
    const questionnaire = new Questionnaire(page);
    await page.goto(`http://127.0.0.1:${relais.port}/trouver/`, { waitUntil: 'commit' });
    const commencer = await attendCommencer(page);
    const octets = relais.compte.recus;
    const portes = await premierAffichage(page);
    const demandes: string[] = [];
    page.on('request', (demande) => {
      const { pathname } = new URL(demande.url());
      if (!GARDE.test(pathname)) demandes.push(pathname);
    });
    await questionnaire.choisit(['logement']);
    const question = await dureePremiereQuestion(page);
    relais.ferme();
    await contexte.setOffline(true);
    const repondues = await questionnaire.vaAuResultat({});
    return { portes, commencer, question, octets, demandes, repondues: repondues.length };
  } finally {
    await contexte.close();
    relais.ferme();
  }
}

const visites: Visite[] = [];
try {
  for (let essai = 0; essai < ESSAIS; essai++) visites.push(await visite());
} finally {
  await navigateur.close();
  site.ferme();
}
const median = (valeurs: number[]) => valeurs.sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;
const defauts = visites.flatMap(({ demandes }) =>
  demandes.map((adresse) => `Le questionnaire demande ${adresse} pendant que l’on répond.`),
);
for (const [mesure, phrase] of [
  ['portes', 'les sujets se lisent'],
  ['commencer', '« Commencer » répond'],
  ['question', 'la première question paraît, une fois « Commencer » pressé,'],
] as const) {
  const duree = median(visites.map((faite) => faite[mesure]));
  console.log(`${phrase} en ${duree.toFixed(0)} ms (au plus ${BUDGETS[mesure]})`);
  if (duree > BUDGETS[mesure]) defauts.push(`Sur ce réseau, ${phrase} en ${duree.toFixed(0)} ms : trop long.`);
}
const { octets = 0, repondues = 0 } = visites[0] ?? {};
console.log(
  `${octets} octets reçus avant de pouvoir commencer ; réseau coupé, ${repondues} questions jusqu’au résultat`,
);
for (const defaut of defauts) console.log(defaut);
console.log(
  `${ESSAIS} visites à ${RESEAU.kbitParSeconde} kbit/s et ${RESEAU.allerRetour} ms, ${defauts.length} défauts.`,
);
if (defauts.length) process.exitCode = 1;
