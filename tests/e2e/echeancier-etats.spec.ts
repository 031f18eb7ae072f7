/** Every state of the page of deadlines: no automatic defect, nothing sticking out, nothing too small to touch. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { calcule, calculer, debut, DEBUT, erreurs, ouvre } from './objets/echeancier.ts';

const ETATS: Record<string, (page: Page) => Promise<void>> = {
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
for (const [etat, atteint] of Object.entries(ETATS)) {
  test(`aucun défaut détecté, et rien ne dépasse de 320 px : ${etat}`, async ({ page }) => {
    await atteint(page);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const basses = await page
        .locator('main :is(button, select, input, summary)')
        .evaluateAll(
          (cibles) =>
            cibles.filter((cible) => cible.checkVisibility() && cible.getBoundingClientRect().height < 44).length,
        );
      expect(basses, 'cibles trop basses').toBe(0);
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    }
  });
}
