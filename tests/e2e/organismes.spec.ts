import { expect, test } from '@playwright/test';
import { toQuestions } from '../../src/rubriques/organismes/annuaire.build.ts';
import { readCatalogue } from '../../src/catalogue/disque.ts';

const catalogue = readCatalogue();
const ORGANISMES = Object.keys(catalogue.organismes);
const QUESTIONS = toQuestions(catalogue);

test('l’annuaire mène à chaque organisme et à chaque question', async ({ page, request }) => {
  await page.goto('/organismes/');
  const adresses = await page.locator('main a').evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href')));
  for (const id of ORGANISMES) expect(adresses).toContain(`/organismes/${id}/`);
  for (const { adresse } of QUESTIONS) expect(adresses).toContain(`/organismes/questions/${adresse}/`);
  for (const adresse of adresses)
    if (adresse?.startsWith('/')) expect((await request.get(adresse)).status(), adresse).toBe(200);
  await expect(page.getByText('Hors de l’Artois, les documents reçus ne nomment pas')).toBeVisible();
});

test('une question se trouve depuis l’annuaire, et sa réponse mène aux fiches', async ({ page }) => {
  await page.goto('/organismes/');
  await page.getByText('Qui décide quoi ?').click();
  await page.getByRole('link', { name: 'Que décide le chef du SLISL ?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que décide le chef du SLISL ?');
  await expect(page.getByRole('main').getByText('6 mesures, selon les documents reçus.')).toBeVisible();
  const masp = page.locator('.reponses > li', { hasText: 'MASP ·' });
  await expect(masp).toContainText('valide');
  await expect(masp).toContainText('Tableau Artois du 20/03/23, ligne MASP');
  await masp.getByRole('link', { name: /^MASP ·/ }).click();
  await expect(page).toHaveURL(/\/mesures\/masp\/$/);
});

test('la page d’un organisme dit son nom, ses rôles, ses contacts datés et ce qui est à confirmer', async ({
  page,
}) => {
  await page.goto('/organismes/slai/');
  await expect(page.locator('h1')).toHaveText('SLAI · Service local allocation insertion');
  await expect(page.locator('main')).toContainText('SLAI : Service Local Allocation Insertion');
  await expect(page.getByRole('link', { name: '03 21 56 88 55' })).toHaveAttribute('href', 'tel:+33321568855');
  await expect(page.locator('main')).toContainText('liste 2026');
  await expect(page.locator('main')).toContainText('à confirmer auprès de cet organisme');
  await expect(page.locator('main')).toContainText('Version ancienne');
});

test('un porteur à confirmer le dit, et le reste de la France est inconnu', async ({ page }) => {
  await page.goto('/organismes/questions/que-porte-la-vie-active-en-artois/');
  const vial = page.locator('.reponses > li', { hasText: 'VIAL ·' });
  await expect(vial).toContainText('à confirmer');
  await expect(vial).toContainText('à vérifier auprès de : Coordinateur Logement d’abord');
  await expect(vial.getByRole('link', { name: 'Pôle logement de La Vie Active' })).toBeVisible();
  await expect(page.getByText('Hors de l’Artois, les documents reçus ne nomment pas')).toBeVisible();
});

test('les Vosges restent à part', async ({ page }) => {
  await page.goto('/organismes/departement-vosges/');
  await expect(page.getByText('Il n’intervient pas en Artois.').first()).toBeVisible();
  await page.goto('/organismes/questions/que-peut-demander-un-travailleur-social-de-la-mds/');
  await expect(page.locator('.reponses a[href*="vosges"]')).toHaveCount(0);
});

test('une fiche renvoie aux organismes qu’elle nomme', async ({ page }) => {
  await page.goto('/mesures/asll/');
  await expect(page.getByRole('link', { name: 'chef du SLISL' })).toHaveAttribute('href', '/organismes/chef-slisl/');
  await page.getByRole('link', { name: 'LVA (La Vie Active)' }).click();
  await expect(page.locator('h1')).toHaveText('LVA · La Vie Active');
});

test('la navigation nomme le glossaire et les organismes', async ({ page }) => {
  await page.goto('/');
  const navigation = page.getByRole('navigation', { name: 'Navigation principale' });
  await navigation.getByRole('link', { name: 'Organismes' }).click();
  await expect(navigation.getByRole('link', { name: 'Organismes' })).toHaveAttribute('aria-current', 'page');
  await navigation.getByRole('link', { name: 'Glossaire' }).click();
  await expect(page.locator('h1')).toHaveText('Glossaire');
});

test.describe('Sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('les questions se déplient et se lisent', async ({ page }) => {
    await page.goto('/organismes/');
    await page.getByText('Qui porte quoi ?').click();
    await page.getByRole('link', { name: 'Que porte La Vie Active en Artois ?' }).click();
    await expect(page.locator('.reponses > li')).toHaveCount(11);
  });
});
