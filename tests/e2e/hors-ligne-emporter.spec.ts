/** On a home visit, the server really stopped: the note, the deadlines and training answer as they do online. */
import { expect } from '@playwright/test';
import { calcule, DEBUT, resultat } from './objets/echeancier.ts';
import { test, visite } from './objets/hors-ligne.ts';
import { Emporter } from './objets/note.ts';

test.beforeEach(async ({ page, site }) => {
  await visite(page);
  await site.arrete();
});

test('la note se prépare et s’imprime sans réseau', async ({ page }) => {
  const emporter = new Emporter(page);
  await emporter.vaAuResultat('foyer-plusieurs-mesures');
  await emporter.prepare();
  await expect(emporter.note).toContainText('Mesures à étudier');
  await expect(emporter.note.locator('svg path').first()).toBeVisible();
});

test('les échéances se calculent et partent dans l’agenda sans réseau', async ({ page }) => {
  await calcule(page, 'vial', DEBUT);
  await expect(resultat(page)).toContainText('30 mois');
  const attente = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger pour l’agenda (.ics)' }).click();
  expect((await attente).suggestedFilename()).toBe('echeances-vial.ics');
});

test('un cas se corrige sans réseau', async ({ page }) => {
  await page.goto('/formation/cas/masp-refusee/');
  await page.getByLabel('MASP · Mesure d’accompagnement social personnalisé').check();
  await page.getByRole('button', { name: 'Voir le corrigé' }).click();
  await expect(page.getByRole('heading', { name: 'Corrigé', exact: true })).toBeVisible();
});
