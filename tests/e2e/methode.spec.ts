/** The method: a verdict computed under the reader's eyes, and the matrix of all criteria. */
import { expect, test } from '@playwright/test';

test('l’exemple recalcule le verdict au clavier', async ({ page }) => {
  await page.goto('/methode/');
  const statut = page.locator('#exemple-statut');
  await expect(statut).toHaveText('À vérifier');
  await page.getByLabel('Altération des facultés').focus();
  await page.keyboard.press('o');
  await expect(statut).toHaveText('Écartée');
  await expect(page.locator('#exemple-etapes .decide')).toContainText('écarte la mesure');
});

test('sans JavaScript, l’exemple et la matrice se lisent', async ({ browser }) => {
  const contexte = await browser.newContext({ javaScriptEnabled: false });
  const page = await contexte.newPage();
  await page.goto('/methode/');
  await expect(page.locator('#exemple-etapes li')).not.toHaveCount(0);
  await page.getByRole('link', { name: 'matrice des critères' }).click();
  await expect(page.getByRole('rowheader').getByRole('link', { name: 'MASP', exact: true })).toHaveAttribute(
    'href',
    '/mesures/masp/',
  );
  await contexte.close();
});
