/**
 * `npm run verif:interaction`, after a build: time from a gesture to the next frame, CPU slowed six times: every question
 * of three doors, the gestures of the other pages, then from the result to the note drawn. One keystroke of search over
 * ten times the corpus is read at full speed, drawing included. Exit 1 when a median exceeds 50 ms, a keystroke 16 ms,
 * or a note one second.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { DonneesRecherche } from '../../src/rubriques/recherche/donnees.ts';
import { keystrokes, multiply } from '../bench/corpus.ts';
import { dureeDe, median, observe } from './durees-gestes.ts';
import { GESTES, type Geste } from './gestes.ts';
import { openChromium, serveSite } from './site-servi.ts';

const BUDGET_MS = 50;
const BUDGET_NOTE_MS = 1000;
const BUDGET_FRAPPE_MS = 16;
const RALENTI = 6;
const REPRISES = 9;
const FOIS = 10;
const REQUETES = ['je ne paie plus mon loyer', 'curatelle', 'aide au budget avec enfants', 'rsa jeune'];

const site = await serveSite();
const defauts: string[] = [];

/** A page of a fresh visit; `rate` is how many times the processor is slowed. */
async function openPage(navigateur: Browser, rate: number): Promise<{ contexte: BrowserContext; page: Page }> {
  const contexte = await navigateur.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await contexte.newPage();
  const cdp = await contexte.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  return { contexte, page };
}

/** Answers « ne sait pas » to every question of a door; returns the time of each « Continuer », the result's last. */
async function measurePorte(page: Page, porte: string): Promise<number[]> {
  await page.goto(`${site.adresse}/trouver/`);
  await page.locator('button[value=question]:enabled').waitFor();
  await page.check(`#portes [value=${porte}]`);
  await page.click('button[value=question]');
  await observe(page);
  const durees: number[] = [];
  const question = page.locator('#questionnaire form');
  while (await question.count()) {
    const nom = await question.locator('input').first().getAttribute('name');
    await question.locator('input[value=nsp]').check();
    durees.push(
      await dureeDe(page, async () => {
        await question.getByRole('button', { name: 'Continuer' }).click();
        await page.waitForFunction(
          (avant) => document.querySelector<HTMLInputElement>('#questionnaire form input')?.name !== avant,
          nom,
        );
      }),
    );
  }
  return durees;
}

/** From the press on « Lire la note » to the note on the screen. */
const measureNote = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const trame = () => new Promise(requestAnimationFrame);
    const bouton = (debut: string) =>
      [...document.querySelectorAll('main button')].find(({ textContent }) => textContent.startsWith(debut)) as
        HTMLButtonElement | undefined;
    const depart = performance.now();
    while (!bouton('Lire la note')) await trame();
    bouton('Lire la note')?.click();
    // The note is in the page once this returns; two frames later it has been presented.
    await trame();
    await trame();
    return document.querySelector('.note') ? performance.now() - depart : Infinity;
  });

async function checkPorte(navigateur: Browser, porte: string): Promise<void> {
  const { contexte, page } = await openPage(navigateur, RALENTI);
  const durees = await measurePorte(page, porte);
  const milieu = median(durees);
  const note = await measureNote(page);
  await contexte.close();
  console.log(
    `${porte} : ${durees.length} réponses, médiane ${milieu} ms, pire ${Math.max(...durees.slice(0, -1))} ms, ` +
      `résultat ${durees.at(-1)} ms, note prête ${note.toFixed(0)} ms après`,
  );
  if (milieu > BUDGET_MS) defauts.push(`Porte ${porte} : une réponse sur deux demande plus de ${BUDGET_MS} ms.`);
  if (note > BUDGET_NOTE_MS) defauts.push(`Porte ${porte} : la note demande plus de ${BUDGET_NOTE_MS} ms.`);
}

async function checkGeste(navigateur: Browser, { nom, adresse, prepare, fait }: Geste): Promise<void> {
  const { contexte, page } = await openPage(navigateur, RALENTI);
  await page.goto(site.adresse + adresse);
  await prepare(page);
  await observe(page);
  const durees: number[] = [];
  for (let rang = 0; rang < REPRISES; rang++) durees.push(await dureeDe(page, () => fait(page, rang)));
  await contexte.close();
  console.log(`${nom} : médiane ${median(durees)} ms, pire ${Math.max(...durees)} ms`);
  if (median(durees) > BUDGET_MS) defauts.push(`${nom} : plus de ${BUDGET_MS} ms une fois sur deux.`);
}

/** Time of each keystroke in the page, from the event to the list drawn and laid out, over a corpus ten times larger. */
async function measureFrappes(page: Page): Promise<number[]> {
  await page.route('**/donnees/recherche.*.json', async (route) => {
    const donnees = (await (await route.fetch()).json()) as DonneesRecherche;
    await route.fulfill({ json: multiply(donnees, FOIS) });
  });
  await page.goto(site.adresse);
  await page.locator('#recherche').focus();
  await page.keyboard.type('aes');
  await page.locator('#recherche-liste [role=option]').first().waitFor();
  return page.evaluate(
    (textes) =>
      textes.map((texte) => {
        const champ = document.getElementById('recherche') as HTMLInputElement;
        champ.value = texte;
        const depart = performance.now();
        champ.dispatchEvent(new Event('input'));
        document.body.getBoundingClientRect();
        return performance.now() - depart;
      }),
    REQUETES.flatMap(keystrokes),
  );
}

async function checkRecherche(navigateur: Browser): Promise<void> {
  const { contexte, page } = await openPage(navigateur, 1);
  const durees = (await measureFrappes(page)).sort((a, b) => a - b);
  await contexte.close();
  const presque = durees[Math.floor(durees.length * 0.95)] ?? Infinity;
  console.log(
    `une frappe, corpus × ${FOIS}, à pleine vitesse : médiane ${median(durees).toFixed(1)} ms, 95 % en ${presque.toFixed(1)} ms, pire ${durees.at(-1)?.toFixed(1)} ms`,
  );
  if (presque > BUDGET_FRAPPE_MS)
    defauts.push(`Recherche, corpus × ${FOIS} : une frappe sur vingt passe ${BUDGET_FRAPPE_MS} ms.`);
}

const navigateur = await openChromium();
console.log(`Jusqu’à l’image suivante, par pas de 8 ms, processeur ÷ ${RALENTI} :`);
try {
  for (const porte of ['logement', 'budget-adulte', 'rsa']) await checkPorte(navigateur, porte);
  for (const geste of GESTES) await checkGeste(navigateur, geste);
  await checkRecherche(navigateur);
} finally {
  await navigateur.close();
  site.ferme();
}
for (const defaut of defauts) console.log(defaut);
console.log(`${GESTES.length + 4} interactions mesurées, ${defauts.length} défauts.`);
if (defauts.length) process.exitCode = 1;
