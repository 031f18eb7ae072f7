/** The search box in a real browser: keyboard, privacy, weight, reading without JavaScript. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import type { DonneesRecherche } from '../../src/rubriques/recherche/donnees.ts';
import { plaintesDe } from './objets/console.ts';

const DIST = join(import.meta.dirname, '../../dist');
const boite = (page: Page) => page.getByRole('combobox', { name: 'Rechercher' });
const options = (page: Page) => page.getByRole('option');
const active = (page: Page) => page.locator('[role=option][aria-selected=true]');
const brotli = (texte: string | Buffer) => brotliCompressSync(texte).length;

/** Opens a page and types; waits for the list. */
async function searchFor(page: Page, texte: string, adresse = '/sources/'): Promise<void> {
  await page.goto(adresse);
  await boite(page).fill(texte);
  await expect(options(page).first()).toBeVisible();
}

test('au clavier : « / », flèches, Début, Fin, Entrée', async ({ page }) => {
  await page.goto('/sources/');
  await page.keyboard.press('/');
  await expect(boite(page)).toBeFocused();
  await expect(boite(page)).toHaveValue('');
  await page.keyboard.type('bail glisant');
  await expect(boite(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(active(page)).toHaveCount(0);

  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText('AML');
  await expect(boite(page)).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id')) ?? '');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(boite(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/mesures/aml/');
});

test('Ctrl + K mène à la boîte, Entrée au premier résultat, Échap ferme puis efface', async ({ page }) => {
  await page.goto('/sources/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('je ne paie plus mon loyer');
  await expect(options(page).first()).toContainText('ASLL');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(boite(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(boite(page)).toHaveValue('je ne paie plus mon loyer');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(boite(page)).toHaveValue('');
  await page.keyboard.type('asll');
  await expect(options(page).first()).toContainText('ASLL');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/mesures/asll/');
});

test('« / » s’écrit dans un champ, et se débranche', async ({ page }) => {
  await page.goto('/recherche/');
  await boite(page).fill('a');
  await page.keyboard.press('/');
  await expect(boite(page)).toHaveValue('a/');
  await page.getByRole('checkbox').uncheck();
  await page.goto('/sources/');
  await page.keyboard.press('/');
  await expect(boite(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(boite(page)).toBeFocused();
});

test('ce qui est tapé avant le chargement n’est pas perdu', async ({ page }) => {
  const { promise: porte, resolve: release } = Promise.withResolvers<null>();
  await page.route('**/_astro/boite*', async (route) => {
    await porte;
    await route.continue();
  });
  await page.goto('/sources/');
  await boite(page).focus();
  await page.keyboard.type('juge des tutelles');
  release(null);
  await expect(options(page).first()).toContainText('Juge des contentieux de la protection');
  await expect(options(page).first()).toContainText('Autre nom : juge des tutelles');
  await expect(boite(page)).toHaveValue('juge des tutelles');
});

test('les résultats sont groupés, marqués, comptés à voix basse', async ({ page }) => {
  await searchFor(page, 'impayes');
  const groupes = page.getByRole('listbox').getByRole('group');
  await expect(groupes.first()).toHaveAccessibleName('Mesures');
  await expect(groupes.nth(1)).toHaveAccessibleName('Glossaire');
  await expect(options(page).first().locator('mark')).toHaveText(['impayé']);
  const nombre = await options(page).count();
  await expect(page.getByRole('status').filter({ hasText: 'résultats' })).toHaveText(`${nombre} résultats`);
});

test('aucun résultat : la boîte dit où chercher', async ({ page }) => {
  await page.goto('/sources/');
  await boite(page).fill('xqzwv');
  const volet = page.getByRole('search');
  await expect(volet.getByText('Aucun résultat').first()).toBeVisible();
  await expect(boite(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(volet.getByRole('status')).toContainText('Aucun résultat');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sources/');
  await page.keyboard.press('Tab');
  await expect(volet.getByRole('link', { name: 'les mesures' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/mesures/');
});

test('données introuvables : une phrase et l’index', async ({ page }) => {
  await page.route('**/donnees/recherche.*', (route) => route.abort());
  await page.goto('/sources/');
  await boite(page).fill('asll');
  await expect(page.getByRole('search').getByText('n’a pas pu se charger').first()).toBeVisible();
  await page.getByRole('search').getByRole('link', { name: 'l’index du guide' }).click();
  await expect(page).toHaveURL('/recherche/');
});

test('ce que le guide ne couvre pas mène à qui s’en charge, le danger à qui appeler', async ({ page }) => {
  await searchFor(page, 'compte bloqué');
  await expect(page.getByRole('listbox').getByRole('group').first()).toHaveAccessibleName('Hors du guide');
  await options(page).first().click();
  await expect(page).toHaveURL('/hors-du-guide/#compte-bancaire');
  await expect(page.getByRole('region', { name: 'Compte bloqué' }).getByRole('link', { name: '34 14' })).toBeVisible();
  await boite(page).fill('119');
  await options(page).first().click();
  await expect(page).toHaveURL('/urgence/#enfant');
});

test('un clic ouvre le résultat, un clic ailleurs ferme', async ({ page }) => {
  await searchFor(page, 'curatelle');
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 2, y: 2 } });
  await expect(page.getByRole('listbox')).toBeHidden();
  await boite(page).click();
  await options(page).first().click();
  await expect(page).toHaveURL('/mesures/curatelle/');
});

test('sans JavaScript, la boîte cède la place à l’index', async ({ browser }) => {
  const contexte = await browser.newContext({ javaScriptEnabled: false });
  const page = await contexte.newPage();
  await page.goto('/sources/');
  await expect(boite(page)).toBeHidden();
  await page.getByRole('link', { name: 'La recherche n’est pas chargée : voir l’index' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Index du guide');
  await expect(page.getByRole('main').getByRole('link', { name: 'CJM · Contrat jeune majeur' })).toBeVisible();
  await contexte.close();
});

test('rien avant le focus ; ensuite deux fichiers du site, et rien de ce qui est tapé', async ({ page }) => {
  const demandes: string[] = [];
  const plaintes = plaintesDe(page);
  await page.goto('/sources/', { waitUntil: 'networkidle' });
  page.on('request', (demande) => demandes.push(`${demande.method()} ${demande.url()} ${demande.postData() ?? ''}`));
  await boite(page).fill('je ne paie plus mon loyer');
  await expect(options(page).first()).toContainText('ASLL');
  const racine = new URL('/', page.url()).href;
  expect(demandes.map((demande) => demande.replace(racine, '/'))).toEqual([
    expect.stringMatching(/^GET \/_astro\/boite[\w.-]+\.js $/),
    expect.stringMatching(/^GET \/donnees\/recherche\.[0-9a-f]{8}\.json $/),
  ]);
  expect(plaintes, 'ni erreur, ni refus de la politique de sécurité').toEqual([]);
  const garde = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, location.href]),
  );
  expect(garde).not.toContain('loyer');
});

test('poids : 12 000 octets au plus au focus, 500 sur chaque page', () => {
  const page = readFileSync(join(DIST, 'sources/index.html'), 'utf8');
  const amorce = /<script type="module">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
  const fichier =
    readdirSync(join(DIST, '_astro')).find((nom) => nom.startsWith('boite') && amorce.includes(nom)) ?? '';
  const module = readFileSync(join(DIST, '_astro', fichier));
  expect(module.toString()).not.toMatch(/\bimport\b/);
  expect(brotli(amorce)).toBeLessThanOrEqual(500);
  expect(brotli(amorce) + brotli(module)).toBeLessThanOrEqual(12_000);
});

test('chaque adresse de l’index mène à une page et à une ancre du site', () => {
  const exists = (adresse: string) => {
    const [chemin = '', ancre] = adresse.split('#');
    const fichier = join(DIST, chemin, 'index.html');
    return existsSync(fichier) && (!ancre || new RegExp(`id="?${ancre}["\\s>]`).test(readFileSync(fichier, 'utf8')));
  };
  const fichier = readdirSync(join(DIST, 'donnees')).find((nom) => nom.startsWith('recherche.')) ?? '';
  const { entrees } = JSON.parse(readFileSync(join(DIST, 'donnees', fichier), 'utf8')) as DonneesRecherche;
  expect(entrees.map(({ adresse }) => adresse).filter((adresse) => !exists(adresse))).toEqual([]);
});

for (const width of [320, 360, 768]) {
  test(`${width} px : rien ne dépasse, la boîte se touche`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await searchFor(page, 'accompagnement social');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const cible of [boite(page), options(page).first()])
      expect((await cible.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.goto('/recherche/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('sur le papier, pas de boîte', async ({ page }) => {
  await page.goto('/sources/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('search')).toBeHidden();
});
