/** What a visit asks of the guide: a search, a questionnaire up to its result, and what is taken away from it. */
import { expect, type Page } from '@playwright/test';
import { Questionnaire } from './questionnaire.ts';
import { FAMILLE } from './situations.ts';

export async function chercheRepondEmporte(page: Page): Promise<void> {
  await page.goto('/sources/');
  await page.getByRole('combobox', { name: 'Rechercher' }).fill('je ne paie plus mon loyer');
  await expect(page.getByRole('option').first()).toContainText('ASLL');
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat(FAMILLE);
  expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
  await questionnaire.bouton(/^Emporter/).click();
  await expect(page.locator('#emporter').getByRole('heading').first()).toBeVisible();
}
