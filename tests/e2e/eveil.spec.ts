/** What a script wakes has its place from the first paint: nothing moves under the reader's finger. */
import { expect, test, type Page } from '@playwright/test';
import { htmlDe, PAGES_A_VOIR } from './objets/site.ts';

/** What moved by itself since the page opened, and by how much. */
const deplacements = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((liste) => {
          resolve(liste.getEntries().map((entree) => Reflect.get(entree, 'value') as number));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing moved in the last frame drawn: the observer is never called.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve([]))));
      }),
  );

test.describe('Rien ne bouge quand le script éveille la page', () => {
  for (const adresse of PAGES_A_VOIR.filter((page) => htmlDe(page).includes('data-script='))) {
    test(adresse, async ({ page }) => {
      await page.setViewportSize({ width: 412, height: 823 });
      const script = /data-script="([^"]+)"/.exec(htmlDe(adresse))?.[1] ?? '';
      await Promise.all([page.waitForResponse(`**${script}`), page.goto(adresse)]);
      await page.evaluate((module) => import(module), script);
      await expect(page.locator('.eveil[hidden], [aria-busy]')).toHaveCount(0);
      expect(await deplacements(page)).toEqual([]);
    });
  }
});
