/** The states of search and of the pages that filter, compare or unfold, for every look at their appearance. */
import { expect, type Page } from '@playwright/test';

const boite = (page: Page) => page.getByRole('combobox', { name: 'Rechercher' });
const options = (page: Page) => page.getByRole('option');

async function cherche(page: Page, texte: string): Promise<void> {
  await page.goto('/sources/');
  await boite(page).fill(texte);
}

async function ouvreTableau(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/tableau/${fragment}`);
  await expect(page.locator('#bilan')).toContainText('mesure');
}

async function compare(page: Page, fragment: string): Promise<void> {
  await page.goto(`/comparer/${fragment}`);
  await expect(page.getByRole('combobox', { name: 'Mesure 1' })).toBeVisible();
}

async function deplie(page: Page, adresse: string): Promise<void> {
  await page.goto(adresse);
  const fermes = page.locator('main details:not([open])');
  expect(await fermes.count()).toBeGreaterThan(0);
  while (await fermes.count()) await fermes.first().locator('> summary').click();
}

/** How to bring each state of the search box to the screen. */
export const ETATS_RECHERCHE: Record<string, (page: Page) => Promise<void>> = {
  'liste ouverte, un résultat choisi': async (page) => {
    await cherche(page, 'logement');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[role=option][aria-selected=true]')).toBeVisible();
  },
  'faute de frappe': async (page) => {
    await cherche(page, 'curatele');
    await expect(options(page).first()).toBeVisible();
  },
  'aucun résultat': async (page) => {
    await cherche(page, 'xqzwv');
    await expect(page.getByRole('search').getByText('Aucun résultat').first()).toBeVisible();
  },
  'chargement impossible': async (page) => {
    await page.route('**/donnees/recherche.*', (route) => route.abort());
    await cherche(page, 'asll');
    await expect(page.getByRole('search').getByText('n’a pas pu se charger').first()).toBeVisible();
  },
};

/** How to bring each state of these pages to the screen. */
export const ETATS_LISTES: Record<string, (page: Page) => Promise<void>> = {
  'tableau filtré et trié': (page) => ouvreTableau(page, '#famille=adulte&tri=-mesure'),
  'tableau sans aucune mesure': (page) => ouvreTableau(page, '#famille=logement&nature=J'),
  'tableau, adresse illisible': (page) => ouvreTableau(page, '#famille=lune'),
  'tableau, colonnes à choisir': async (page) => {
    await ouvreTableau(page, '#sans=documents,objectifs');
    await page.getByText('Choisir les colonnes').click();
  },
  'tableau, une seule mesure cochée': async (page) => {
    await ouvreTableau(page);
    await page.getByRole('checkbox', { name: 'Comparer MASP' }).check();
    await page.getByRole('button', { name: /^Comparer/ }).click();
    await expect(page.getByRole('alert').filter({ visible: true })).toBeVisible();
  },
  'comparer, rien de choisi': (page) => compare(page, ''),
  'comparer, une mesure choisie': (page) => compare(page, '#masp'),
  'comparer deux mesures, ce qui est pareil déplié': async (page) => {
    await compare(page, '#masp,maj');
    await page.getByText(/^Ce qui est pareil/).click();
  },
  'comparer quatre mesures': (page) => compare(page, '#adsl,vial,envaul,asll'),
  'comparer, adresse illisible': (page) => compare(page, '#masp,lune'),
  'comparer, chargement impossible': async (page) => {
    await page.route('**/donnees/comparer*', (route) => route.abort());
    await page.goto('/comparer/#masp,maj');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'glossaire filtré': async (page) => {
    await page.goto('/glossaire/');
    await page.getByRole('searchbox', { name: 'Filtrer les mots' }).fill('mesure judiciaire');
  },
  'glossaire sans aucun mot': async (page) => {
    await page.goto('/glossaire/');
    await page.getByRole('searchbox', { name: 'Filtrer les mots' }).fill('zzz');
  },
  'fiche, critères cochés': async (page) => {
    await page.goto('/mesures/masp/');
    for (const coche of await page.locator('.convient input').all()) await coche.check();
  },
  'méthode, une réponse changée': async (page) => {
    await page.goto('/methode/');
    await page.getByLabel('Altération des facultés').focus();
    await page.keyboard.press('o');
    await expect(page.locator('#exemple-statut')).toHaveText('Écartée');
  },
  'nouveautés dépliées': (page) => deplie(page, '/nouveautes/'),
  'annuaire des questions déplié': (page) => deplie(page, '/organismes/'),
};
