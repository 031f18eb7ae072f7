/** Two to four measures side by side: chosen from a fiche, a list or an address; what differs first. */
import { expect, test, type Page } from '@playwright/test';
import { COMPARABLES } from './objets/site.ts';

const bilan = (page: Page) => page.locator('#bilan');
const liste = (page: Page, rang: number) => page.getByRole('combobox', { name: `Mesure ${rang}` });
const entetes = (page: Page) => page.getByRole('columnheader').allTextContents();

async function ouvre(page: Page, fragment = ''): Promise<void> {
  // A change of fragment alone would not reload the page.
  await page.goto('about:blank');
  await page.goto(`/comparer/${fragment}`);
  await expect(liste(page, 1)).toBeVisible();
}

test('d’une fiche à la comparaison, en choisissant la seconde mesure', async ({ page }) => {
  await page.goto('/mesures/masp/');
  await page.getByRole('link', { name: 'Comparer avec une autre mesure' }).click();
  await expect(liste(page, 1)).toHaveValue('masp');
  await expect(bilan(page)).toHaveText('MASP : choisissez une deuxième mesure.');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(liste(page, 2).locator('option[value=masp]')).toBeDisabled();

  await liste(page, 2).selectOption('maj');
  await expect(page).toHaveURL(/#masp,maj$/);
  await expect(page).toHaveTitle(/^MASP, MAJ · Comparer/);
  await expect.poll(() => entetes(page)).toEqual(['Rubrique', 'MASP', 'MAJ']);
});

test('met d’abord ce qui distingue, et replie ce qui est pareil', async ({ page }) => {
  await ouvre(page, '#masp,maj');
  await expect(bilan(page)).toContainText('2 mesures comparées : MASP, MAJ.');
  const nature = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'A / J' }) });
  await expect(nature.getByRole('cell')).toHaveText(['Administrative tableau', 'Judiciaire tableau']);
  await expect(page.getByRole('rowheader', { name: 'En charge en Artois' })).toHaveCount(0);

  const pli = page.getByText(/^Ce qui est pareil \(\d+ phrases\)$/);
  const partagee = page.getByText('LVA (La Vie Active)');
  await expect(partagee).toBeHidden();
  await pli.click();
  await expect(partagee).toBeVisible();
});

test('compare jusqu’à quatre mesures et se retrouve par son adresse', async ({ page }) => {
  await ouvre(page, '#adsl,vial,envaul,asll');
  await expect.poll(() => entetes(page)).toEqual(['Rubrique', 'ADSL', 'VIAL', 'ENVAUL', 'ASLL']);
  await page.reload();
  await expect(liste(page, 4)).toHaveValue('asll');
  await liste(page, 4).selectOption('');
  await expect(page).toHaveURL(/#adsl,vial,envaul$/);
  await expect.poll(() => entetes(page)).toHaveLength(4);
});

test('propose des rapprochements, et le retour arrière rend le précédent', async ({ page }) => {
  await ouvre(page);
  await page.getByRole('link', { name: 'MASP, MAJ' }).click();
  await expect(bilan(page)).toContainText('MASP, MAJ');
  await page.getByRole('link', { name: 'AESF, MJAGBF' }).click();
  await expect(bilan(page)).toContainText('AESF, MJAGBF');
  await page.goBack();
  await expect(bilan(page)).toContainText('MASP, MAJ');
});

test('signale une fiche ancienne au-dessus de ses phrases', async ({ page }) => {
  await ouvre(page, '#rsa-professionnel,rsa-remobilisation');
  const avis = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'À savoir' }) });
  await expect(avis.getByRole('cell').first()).toContainText('Version 2023');
});

for (const [fragment, raison] of [
  ['#masp,lune', 'aucune mesure ne s’appelle « lune »'],
  ['#masp,maj,aesf,asll,adsl', 'elle nomme cinq mesures, pour quatre au plus'],
  ['#masp,vosges-veille', 'une fiche de comparaison ne se compare pas aux mesures du guide'],
  ['#%E0%A4%A<b>', 'aucune mesure ne s’appelle'],
  ['#constructor', 'aucune mesure ne s’appelle « constructor »'],
] as const) {
  test(`dit que « ${fragment} » ne se lit pas et laisse choisir`, async ({ page }) => {
    await ouvre(page, fragment);
    await expect(page.getByRole('alert')).toContainText('L’adresse de cette comparaison ne se lit pas');
    await expect(page.getByRole('alert')).toContainText(raison);
    await expect(liste(page, 1)).toHaveValue('');
    await expect(page.getByRole('table')).toHaveCount(0);
    await liste(page, 1).selectOption('masp');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('une fiche des Vosges mène au comparateur, sans y entrer', async ({ page }) => {
  await page.goto('/mesures/vosges-veille/');
  await page.getByRole('link', { name: 'Comparer des mesures de l’Artois' }).click();
  await expect(page).toHaveURL(/\/comparer\/$/);
  await expect(page.getByRole('option', { name: /Vosges/ })).toHaveCount(0);
});

test('sans JavaScript, explique et mène au tableau', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto('/comparer/');
  // Playwright's text and role locators leave <noscript> out.
  await expect(page.locator('noscript p')).toContainText('La comparaison a besoin de JavaScript.');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('main').getByRole('combobox')).toHaveCount(0);
  await page.locator('noscript a[href="/tableau/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Le tableau des ${COMPARABLES} mesures`);
  await page.close();
});

test('dit quand les données ne se chargent pas', async ({ page }) => {
  await page.route('**/donnees/comparer*', (route) => route.abort());
  await page.goto('/comparer/#masp,maj');
  await expect(page.getByRole('alert')).toContainText('La comparaison n’est pas chargée.');
});

test('s’imprime avec ses en-têtes répétés et ce qui est pareil déplié', async ({ page }) => {
  await ouvre(page, '#masp,maj');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(liste(page, 1)).toBeHidden();
  await expect(page.getByText('LVA (La Vie Active)')).toBeVisible();
});
