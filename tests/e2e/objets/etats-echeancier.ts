/** The states of the page of deadlines that every look at its appearance must cover. */
import { expect, type Page } from '@playwright/test';
import { calcule, calculer, debut, DEBUT, erreurs, ouvre, RSA } from './echeancier.ts';

/** How to bring each state to the screen. */
export const ETATS_ECHEANCIER: Record<string, (page: Page) => Promise<void>> = {
  'mesure oubliée': async (page) => {
    await ouvre(page);
    await calculer(page).click();
  },
  'dates refusées': async (page) => {
    await ouvre(page, 'masp');
    await debut(page).fill('0026-01-15');
    await page.getByText('Périodes précédentes de la même mesure').click();
    await page.getByLabel('Premier jour').first().fill('2020-01-01');
    await calculer(page).click();
    await expect(erreurs(page)).toHaveCount(2);
  },
  échéances: (page) => calcule(page, 'asll', DEBUT),
  'échéances de trois dates': (page) => calcule(page, 'rsa-social-professionnel-intensif', RSA),
  'échéances d’une fiche ancienne': (page) => calcule(page, 'rsa-activite-independante', DEBUT),
  'aucune date': async (page) => {
    await ouvre(page, 'cjm');
    await calculer(page).click();
  },
  'règles dépliées': async (page) => {
    await ouvre(page);
    for (const pli of await page.locator('#regles summary').all()) await pli.click();
  },
};
