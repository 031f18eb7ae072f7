/**
 * `npm run verif:vie-privee`, after a build: answers, dates and progress looked for in everything a browser keeps, the
 * folder of its profile included, byte by byte. The short proof is tests/e2e/vie-privee.spec.ts.
 */
import { expect, test as base, type Page } from '@playwright/test';
import { debut } from '../e2e/objets/echeancier.ts';
import { Exercice } from '../e2e/objets/exercice.ts';
import { visite } from '../e2e/objets/hors-ligne.ts';
import { ecoute, inventorie } from '../e2e/objets/inventaire.ts';
import { Questionnaire } from '../e2e/objets/questionnaire.ts';
import { codesTrahis, isPubliee, marquesDe, TEINTE, type Marque } from '../e2e/objets/teinture.ts';
import { createPoste, type Poste } from './navigateur-persistant.ts';
import { fouille, isMemoireOnglets } from './profil.ts';
import { serveSite, type SiteServi } from './site-servi.ts';

const MARQUES = marquesDe(TEINTE.reponses);
const R8 = MARQUES.filter(({ code }) => code === 'R8');

const test = base.extend<{ site: SiteServi; poste: Poste }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names in this first argument.
  site: async ({}, use) => {
    const site = await serveSite();
    await use(site);
    site.ferme();
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names in this first argument.
  poste: async ({}, use) => {
    const poste = createPoste();
    await use(poste);
    poste.jette();
  },
});
test.setTimeout(300_000);

/** Waits until the browser has written the tab's memory on the disk: what is found nowhere else could have been. */
const attendEcriture = (poste: Poste) =>
  expect
    .poll(() => fouille(poste.profil, MARQUES).filter(isMemoireOnglets).length, { timeout: 60_000 })
    .toBeGreaterThan(0);

/** Nothing outside the memory of tabs, and R8 nowhere at all. Returns the questions whose answers are still in that memory. */
function verifieDisque(poste: Poste, moment: string): string[] {
  const trouvailles = fouille(poste.profil, MARQUES);
  const ailleurs = trouvailles.filter((trouvaille) => !isMemoireOnglets(trouvaille));
  expect(ailleurs, `${moment} : hors de la mémoire des onglets`).toEqual([]);
  expect(fouille(poste.profil, R8), `${moment} : R8`).toEqual([]);
  const restes = trouvailles.map(({ code }) => code);
  console.log(`${moment} : réponses lisibles dans les fichiers du navigateur : ${restes.join(', ') || 'aucune'}.`);
  return restes;
}

async function repondATout(page: Page): Promise<Questionnaire> {
  await visite(page, '/mesures/aesf/');
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(TEINTE.portes);
  expect(await questionnaire.vaAuResultat(TEINTE.reponses)).toContain('R8');
  return questionnaire;
}

test('résultat, puis navigateur fermé sans « Effacer » : rien hors de la mémoire de l’onglet', async ({
  site,
  poste,
}) => {
  const contexte = await poste.ouvre(site.adresse);
  await repondATout(contexte.pages()[0] as Page);
  await attendEcriture(poste);
  verifieDisque(poste, 'résultat affiché');
  await contexte.close();
  verifieDisque(poste, 'navigateur fermé sans « Effacer »');
  const suivant = await poste.ouvre(site.adresse);
  const page = await suivant.newPage();
  await page.goto('/trouver/');
  await expect(page.locator('main input:checked')).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await suivant.close();
  expect(codesTrahis(site.recus.join('\n'), MARQUES), 'journal du serveur').toEqual([]);
});

test('« Effacer », puis navigateur fermé : plus rien ne se lit par le navigateur ; le disque est dit', async ({
  site,
  poste,
}) => {
  const contexte = await poste.ouvre(site.adresse);
  const page = contexte.pages()[0] as Page;
  const dits = await ecoute(page);
  const questionnaire = await repondATout(page);
  await attendEcriture(poste);
  await questionnaire.efface();
  for (const [lieu, texte] of Object.entries({ ...(await inventorie(page)), dits: dits.join('\n') })) {
    expect(codesTrahis(texte, MARQUES), lieu).toEqual([]);
  }
  await contexte.close();
  verifieDisque(poste, 'après « Effacer », navigateur fermé');
  const suivant = await poste.ouvre(site.adresse);
  await (await suivant.newPage()).goto('/trouver/');
  await suivant.close();
  verifieDisque(poste, 'après « Effacer », navigateur rouvert puis fermé');
  expect(codesTrahis(site.recus.join('\n'), MARQUES), 'journal du serveur').toEqual([]);
});

test('fenêtre privée : rien n’est écrit sur le disque, même sans « Effacer »', async ({ site, poste }) => {
  const contexte = await poste.ouvre(site.adresse, '--incognito');
  const page = contexte.pages()[0] as Page;
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(TEINTE.portes);
  await questionnaire.vaAuResultat(TEINTE.reponses);
  await expect(page).toHaveTitle(/^Résultat/);
  await contexte.close();
  expect(verifieDisque(poste, 'fenêtre privée fermée')).toEqual([]);
  const visitees = fouille(poste.profil, [{ code: 'adresse', texte: `${site.adresse}/trouver/` }]);
  expect(visitees, 'pas même l’adresse : la fenêtre était bien privée').toEqual([]);
});

test('R8 cochée, page rechargée puis navigateur fermé : le navigateur ne l’a pas retenue', async ({ site, poste }) => {
  const contexte = await poste.ouvre(site.adresse);
  const page = contexte.pages()[0] as Page;
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvreTout(TEINTE.portes);
  await questionnaire.remplit(TEINTE.reponses);
  await expect(questionnaire.choix('R8', 'oui')).toBeChecked();
  await page.reload();
  await expect(questionnaire.choix('R8', 'oui')).not.toBeChecked();
  await questionnaire.coche('R8', 'oui');
  await page.goto('/mesures/');
  await page.goBack();
  await questionnaire.coche('R8', 'oui');
  await attendEcriture(poste);
  await contexte.close();
  verifieDisque(poste, 'R8 cochée, navigateur fermé');
});

/** Ways a date typed by somebody could be written. */
const DATES: Marque[] = ['2019-03-29', '29/03/2019', '29/03/19', '29 mars 2019', '20190329', '2019%2D03%2D29']
  .map((texte) => ({ code: 'date', texte }))
  .filter(({ texte }) => !isPubliee(texte));

test('les dates données à l’échéancier ne sont ni envoyées ni écrites', async ({ site, poste }) => {
  expect(DATES.length).toBeGreaterThan(3);
  const contexte = await poste.ouvre(site.adresse);
  const page = contexte.pages()[0] as Page;
  const dits = await ecoute(page);
  await visite(page, '/mesures/');
  await page.goto('/echeancier/#aesf');
  await debut(page).fill('2019-03-29');
  await page.getByRole('button', { name: 'Calculer les échéances' }).click();
  await expect(page.getByRole('region', { name: /^Échéances : / })).toContainText('29 mars 2019');
  await page.reload();
  await expect(debut(page)).toHaveValue('');
  await debut(page).fill('2019-03-29');
  for (const [lieu, texte] of Object.entries({ ...(await inventorie(page)), dits: dits.join('\n') })) {
    expect(codesTrahis(texte, DATES), lieu).toEqual([]);
  }
  await page.goto('/mesures/');
  await contexte.close();
  expect(fouille(poste.profil, DATES)).toEqual([]);
  expect(codesTrahis(site.recus.join('\n'), DATES), 'journal du serveur').toEqual([]);
});

test('la formation ne garde rien tant qu’on ne le demande pas, puis seulement ce qu’elle dit', async ({
  site,
  poste,
}) => {
  const contexte = await poste.ouvre(site.adresse);
  const page = contexte.pages()[0] as Page;
  const exercice = new Exercice(page);
  const garde = () => page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
  await exercice.ouvre('jeune-de-20-ans');
  await exercice.repond('aucune');
  expect(await garde()).toEqual([[], []]);
  await page.goto('/formation/');
  expect(await garde()).toEqual([[], []]);
  await page.getByLabel('Garder ma progression dans ce navigateur').check();
  await exercice.ouvre('jeune-de-20-ans');
  await exercice.repond('aucune');
  expect(await garde(), 'une fois demandée').toEqual([['formation'], []]);
  await contexte.close();
  expect(
    site.recus.filter((recu) => !recu.startsWith('GET\n')),
    'rien que des lectures',
  ).toEqual([]);
});
