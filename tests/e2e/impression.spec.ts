/** What is printed is what is read: no command, nothing folded. */
import { expect, test, type Page } from '@playwright/test';

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
