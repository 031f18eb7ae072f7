/** The page of deadlines as tests use it: its fields, its dates, and a day that never changes. */
import { expect, type Page } from '@playwright/test';

/** The worker's clock. */
export const JOUR = '2026-11-12T10:00:00';
export const champ = (page: Page, nom: string | RegExp) => page.getByLabel(nom, { exact: true });
export const debut = (page: Page) => champ(page, 'Début de la mesure ou du contrat');
export const mesure = (page: Page) => page.getByRole('combobox', { name: 'Mesure' });
export const calculer = (page: Page) => page.getByRole('button', { name: 'Calculer les échéances' });
export const resultat = (page: Page) => page.getByRole('region', { name: /^Échéances : / });
export const datees = (page: Page) => resultat(page).locator('.echeances > li');
export const ligne = (page: Page, nom: string) => resultat(page).getByRole('listitem').filter({ hasText: nom });
export const erreurs = (page: Page) => page.locator('form .avis').filter({ visible: true });

export async function ouvre(page: Page, id = ''): Promise<void> {
  await page.clock.setFixedTime(JOUR);
  // A change of fragment alone would not reload the page.
  await page.goto('about:blank');
  await page.goto(`/echeancier/${id && `#${id}`}`);
  await expect(mesure(page)).toBeVisible();
}

export async function calcule(page: Page, id: string, dates: Record<string, string>): Promise<void> {
  await ouvre(page, id);
  for (const [nom, date] of Object.entries(dates)) await champ(page, nom).fill(date);
  await calculer(page).click();
  await expect(resultat(page).getByRole('heading', { level: 2 })).toBeFocused();
}

export const DEBUT = { 'Début de la mesure ou du contrat': '2024-01-15' };
export const RSA = {
  'Date de l’orientation': '2026-11-02',
  'Date de signature du contrat': '2026-11-30',
  'Début de la mesure ou du contrat': '2026-12-01',
};
