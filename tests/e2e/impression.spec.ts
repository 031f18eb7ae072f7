/** What is printed is what is read: no command, nothing folded. */
import { expect, test, type Page } from '@playwright/test';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE } from './objets/situations.ts';

const surPapier = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const inutiles = page.locator('.urgence, nav, button, .bouton, .evitement').filter({ visible: true });
  await expect(inutiles).toHaveCount(0);
};

test('une fiche ne garde que ce qui se lit', async ({ page }) => {
  await page.goto('/mesures/masp/');
  await expect(page.getByRole('complementary', { name: 'Urgence' })).toBeVisible();
  await surPapier(page);
  await expect(page.getByRole('region', { name: 'En bref' })).toBeVisible();
});

test('les nouveautés s’impriment dépliées', async ({ page }) => {
  await page.goto('/nouveautes/');
  const point = page.locator('details:not([open]) li').first();
  await expect(point).toBeHidden();
  await surPapier(page);
  await expect(point).toBeVisible();
});

test('le résultat s’imprime avec ses démarches, ses raisons et les réponses', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat(FAMILLE);
  const demarches = questionnaire.principal.getByText('Documents', { exact: true }).first();
  const ecartee = questionnaire.principal.locator('details article').first();
  await expect(demarches).toBeHidden();
  await expect(ecartee).toBeHidden();
  await surPapier(page);
  await expect(demarches).toBeVisible();
  await expect(ecartee).toBeVisible();
  await expect(questionnaire.principal).toContainText('Enfants à charge');
});
