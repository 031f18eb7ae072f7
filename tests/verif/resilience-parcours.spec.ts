/** A very long session: a hundred changes of mind, then Back all the way, and nothing is out of step. */
import { expect, test } from '@playwright/test';
import { plaintesDe } from '../e2e/objets/console.ts';
import { Questionnaire } from '../e2e/objets/questionnaire.ts';
import { FAMILLE } from '../e2e/objets/situations.ts';

test('cent écrans de suite : le résultat suit chaque réponse, Précédent et recharger aussi', async ({ page }) => {
  test.setTimeout(300_000);
  const plaintes = plaintesDe(page);
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat(FAMILLE);
  for (let tour = 0; tour < 50; tour++) {
    const accord = tour % 2 ? 'oui' : 'non';
    await questionnaire.modifie('Accord');
    await questionnaire.repond({ C1: accord });
    await expect(page).toHaveTitle(/^Résultat · /);
    expect((await questionnaire.verdicts())['aesf']).toBe(accord === 'oui' ? 'correspond' : 'ecartee');
  }
  for (let pas = 0; pas < 20; pas++) await page.goBack();
  await expect(page).toHaveTitle(/^Résultat · /);
  await page.reload();
  await expect(page).toHaveTitle(/^Résultat · /);
  expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
  await questionnaire.efface();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(plaintes).toEqual([]);
});
