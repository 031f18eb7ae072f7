/** No automatic accessibility defect: every page, then every state of the questionnaire, in both themes and both widths. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ETATS } from './objets/etats.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { PAGES_A_VOIR } from './objets/site.ts';

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Each theme and each width once: no colour of the styles depends on the width. */
const REGARDS = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

async function defauts(page: Page): Promise<string[]> {
  const trouves: string[] = [];
  for (const { width, colorScheme } of REGARDS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(REGLES).analyze();
    expect(passes.length, 'règles réellement vérifiées').toBeGreaterThan(10);
    for (const { id, nodes } of violations) {
      for (const { html, failureSummary } of nodes) {
        trouves.push(`${id} (${width} px, ${colorScheme}) ${html} : ${failureSummary}`);
      }
    }
  }
  return trouves;
}

test.describe('Aucun défaut détecté sur la page', () => {
  for (const adresse of PAGES_A_VOIR) {
    test(adresse, async ({ page }) => {
      await page.goto(adresse);
      expect(await defauts(page)).toEqual([]);
    });
  }
});

test.describe('Aucun défaut détecté dans le questionnaire', () => {
  for (const [etat, atteint] of Object.entries(ETATS)) {
    test(etat, async ({ page }) => {
      await atteint(new Questionnaire(page));
      expect(await defauts(page)).toEqual([]);
    });
  }
});
