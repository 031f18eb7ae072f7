/** Pages the browser keeps as they were and shows again on Back: they are kept, they work, and they bring back nothing erased. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { OPTIONS_CHROMIUM, resolveChromium } from './navigateur.ts';
import { omet } from './objets/debian.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE } from './objets/situations.ts';
import { htmlDe, PAGES } from './objets/site.ts';

const { executablePath, env } = await resolveChromium();
test.use({
  launchOptions: { executablePath, env, args: OPTIONS_CHROMIUM, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

/** A page taken out of the browser's memory does not load: nothing but the return itself can be waited for. */
const retour = (page: Page) => page.goBack({ waitUntil: 'commit' });
const marque = (page: Page) => page.evaluate(() => Object.assign(window, { temoin: 'même page' }).temoin);
const temoin = (page: Page) => page.evaluate(() => Reflect.get(window, 'temoin') as string | undefined);

/** True when this browser keeps pages at all: some builds of Chromium without a window keep none, whatever the site. */
async function garde(page: Page): Promise<boolean> {
  const serveur = createServer((_requete, reponse) => {
    reponse.setHeader('content-type', 'text/html').end('<!doctype html><title>Page nue</title>');
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  await marque(page);
  await page.goto(`http://127.0.0.1:${port}/autre`);
  await retour(page);
  const gardee = await temoin(page);
  serveur.close();
  serveur.closeAllConnections();
  if (!gardee) omet('Ce Chromium ne garde aucune page en mémoire ; CHROMIUM_PATH en désigne un autre.');
  return gardee !== undefined;
}

/** The first page of each set of scripts. */
const scriptsDe = (page: string) => [...htmlDe(page).matchAll(/<script\b[^>]*src="([^"]+)/g)].map(([, src]) => src);
const SORTES = new Map(
  PAGES.filter((page) => page !== '/404.html')
    .toReversed()
    .map((page) => [scriptsDe(page).join() + page.split('/')[1], page]),
);

test('une page de chaque sorte est gardée par le navigateur, et rendue telle quelle', async ({ page }) => {
  if (!(await garde(page))) return;
  expect(SORTES.size).toBeGreaterThan(15);
  for (const adresse of SORTES.values()) {
    await page.goto(adresse);
    await marque(page);
    await page.goto('/urgence/');
    await retour(page);
    const raisons = await page.evaluate(
      () => Reflect.get(performance.getEntriesByType('navigation')[0] as object, 'notRestoredReasons') as unknown,
    );
    expect([adresse, raisons, await temoin(page)]).toEqual([adresse, null, 'même page']);
    await page.goto('about:blank');
  }
});

test('le questionnaire reprend au milieu, réponse sensible comprise', async ({ page }) => {
  if (!(await garde(page))) return;
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants' });
  const question = await questionnaire.titre();
  await marque(page);
  await page.getByRole('link', { name: 'Que faire en urgence' }).click();
  await expect(page).toHaveURL('/urgence/');
  await retour(page);
  expect(await temoin(page)).toBe('même page');
  await expect(questionnaire.h1).toHaveText(question);
  await questionnaire.vaAuResultat(FAMILLE);
  expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
  await questionnaire.efface();
  await expect(page.locator('main input:checked')).toHaveCount(0);
});

test('la recherche ouverte et le filtre du tableau marchent encore', async ({ page }) => {
  await page.goto('/tableau/#famille=adulte');
  await expect(page.locator('#bilan')).toContainText(/^[1-9]\d? mesures? sur/);
  const bilan = await page.locator('#bilan').textContent();
  const boite = page.getByRole('combobox', { name: 'Rechercher' });
  await boite.fill('tutelle');
  await page.locator('.volet').getByRole('option').first().click();
  await expect(page).not.toHaveURL(/tableau/);
  await retour(page);
  await expect(page.locator('#bilan')).toHaveText(bilan ?? '');
  await page.getByRole('combobox', { name: 'Famille' }).selectOption('');
  await expect(page.locator('#bilan')).not.toHaveText(bilan ?? '');
  await boite.fill('curatelle');
  await expect(page.locator('.volet').getByRole('option').first()).toContainText('Curatelle');
});

const EFFACEMENTS: Record<string, (page: Page) => Promise<void>> = {
  'Effacer, dans le questionnaire rouvert': async (page) => {
    await page.goto('/trouver/');
    await new Questionnaire(page).efface();
  },
  'Tout retirer de cet appareil': async (page) => {
    await page.goto('/hors-ligne/');
    await page.getByRole('button', { name: 'Tout retirer de cet appareil' }).click();
    await expect(page.getByRole('main')).toContainText('Tout est retiré, progression comprise.');
  },
};
for (const [geste, efface] of Object.entries(EFFACEMENTS)) {
  test(`après « ${geste} », Précédent ne ramène aucune réponse`, async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvre(['budget-famille']);
    await questionnaire.vaAuResultat(FAMILLE);
    await marque(page);
    await efface(page);
    await retour(page);
    await expect(questionnaire.h1).toHaveText('De quoi s’agit-il ?');
    await expect(page.locator('main input:checked')).toHaveCount(0);
    expect(await temoin(page)).toBeUndefined();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await expect(page.getByRole('main')).not.toContainText('Oui, avec un couple');
  });
}
