/** Every page without JavaScript: what needs it is put away or says so, and nothing waits for it in vain. */
import { expect, test } from '@playwright/test';
import { htmlDe, PAGES, PAGES_A_VOIR } from './objets/site.ts';

test.use({ javaScriptEnabled: false });

test('aucune page ne confie ses liens ni ses textes à un script', () => {
  for (const adresse of PAGES) {
    const html = htmlDe(adresse);
    expect(html, adresse).not.toMatch(/href="(javascript:|#")/);
    // Tests of scripting belong to the style sheet: without a script no class is ever added.
    expect(html, adresse).not.toMatch(/<html[^>]*class=/);
  }
});

for (const adresse of PAGES_A_VOIR) {
  test(`${adresse} : rien de visible ne dépend d’un script sans le dire`, async ({ page }) => {
    await page.goto(adresse);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    const principal = page.getByRole('main');
    // Boxes are native: on a case, they can be ticked before its answer is opened.
    const commandes = principal.locator('button, select, input:not([type=checkbox], [type=radio]), textarea');
    const actives = await commandes
      .filter({ visible: true })
      .evaluateAll((elements) =>
        elements.filter((element) => !element.matches(':disabled')).map(({ outerHTML }) => outerHTML),
      );
    if (actives.length)
      await expect(
        principal
          .getByText(/JavaScript/)
          .filter({ visible: true })
          .first(),
        actives[0],
      ).toBeVisible();
    await expect(page.locator('.panne').filter({ visible: true })).toHaveCount(0);
    // The booklet is a file to keep apart from the site: it has no frame around it.
    const urgence = page.getByRole('complementary', { name: 'Urgence' });
    await expect(urgence.getByRole('link')).toHaveCount(adresse === '/livret/' ? 0 : 6);
  });
}
