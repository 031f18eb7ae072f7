/** A device whose clock is wrong, or in a place where days start elsewhere: nothing breaks, and what is odd is said. */
import { expect, test, type Page } from '@playwright/test';
import { plaintesDe } from './objets/console.ts';
import { calculer, datees, debut, erreurs as refus, mesure, resultat } from './objets/echeancier.ts';
import { Emporter } from './objets/note.ts';

/** The page calculates from a given start. */
async function calcule(page: Page, jour: string): Promise<void> {
  await page.goto('/echeancier/#vial');
  await expect(mesure(page)).toHaveValue('vial');
  await debut(page).fill(jour);
  await calculer(page).click();
}

for (const [annee, instant, proche] of [
  ['1970', '1970-01-01T00:00:30Z', '1970-01-15'],
  ['2039', '2039-06-30T23:59:30Z', '2039-06-15'],
  ['2100', '2100-02-28T12:00:00Z', '2100-02-28'],
] as const) {
  for (const timezoneId of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
    test.describe(`Horloge en ${annee}, ${timezoneId}`, () => {
      test.use({ timezoneId });

      test('les échéances, la note et les cartes restent d’usage', async ({ page }) => {
        const plaintes = plaintesDe(page, ['error', 'pageerror']);
        await page.clock.setFixedTime(instant);
        await calcule(page, proche);
        await expect(datees(page).first()).toContainText(String(annee.slice(0, 3)));
        await expect(resultat(page)).not.toContainText(/NaN|Invalid|undefined/);

        const emporter = new Emporter(page);
        await emporter.vaAuResultat('hors-du-departement');
        await emporter.prepare();
        const date = emporter.note.getByRole('definition').first();
        await expect(date).toContainText(/^\d.* (19|20|21)\d\d/);
        await expect(date.getByText('horloge de l’appareil à vérifier')).toHaveCount(annee === '2039' ? 0 : 1);

        await page.goto('/formation/sigles/');
        await page.getByLabel('Garder ma progression').check();
        await page.getByRole('button', { name: /Retourner la carte/ }).click();
        await expect(page.getByRole('button', { name: /Bien/ })).toContainText(/demain|dans \d+ jours/);
        await page.getByRole('button', { name: /Bien/ }).click();
        await page.clock.setFixedTime('2026-11-12T10:00:00Z');
        await page.reload();
        await expect(page.locator('#carte').or(page.locator('#fin')).filter({ visible: true })).toBeVisible();
        await expect(page.getByText('est illisible')).toHaveCount(0);
        expect(plaintes).toEqual([]);
      });
    });
  }
}

test('une horloge restée en 1970 ne rend pas fausse une date juste : la phrase donne les deux', async ({ page }) => {
  await page.clock.setFixedTime('1970-01-01T12:00:00');
  await calcule(page, '2026-11-12');
  await expect(refus(page)).toHaveText([
    'L’année 2026 est à plus de 40 ans du 01/01/1970, jour que donne cet appareil : vérifiez les deux.',
  ]);
  // Set right without leaving the page.
  await page.clock.setFixedTime('2026-11-12T12:00:00');
  await calculer(page).click();
  await expect(resultat(page)).toContainText('Calculé le 12/11/2026');
});

test('l’horloge qui change entre deux gestes ne change que le jour du calcul', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-12T23:59:00');
  await calcule(page, '2026-01-15');
  const dates = await datees(page).locator('time').allTextContents();
  await page.clock.setFixedTime('2026-11-13T00:01:00');
  await calculer(page).click();
  await expect(resultat(page)).toContainText('Calculé le 13/11/2026');
  expect(await datees(page).locator('time').allTextContents()).toEqual(dates);
});
