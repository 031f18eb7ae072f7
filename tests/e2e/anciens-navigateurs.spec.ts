/**
 * Engines of the last years that do not know the newest rules of style, such as Chrome 109: the page is served with those
 * rules under names that no engine knows, as they are read there.
 */
import { expect, test, type Page } from '@playwright/test';

// The pages served are not those whose styles the policy names.
test.use({ bypassCSP: true });

async function vieillit(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const reponse = await route.fetch();
      const html = (await reponse.text())
        .replaceAll(/\(scripting: ?(enabled|none)\)/g, '(inconnu: $1)')
        .replaceAll('::details-content', '::inconnu');
      await route.fulfill({ response: reponse, body: html });
    },
  );
}
const versIndex = (page: Page) => page.getByRole('link', { name: 'La recherche n’est pas chargée : voir l’index' });
const boite = (page: Page) => page.getByRole('combobox', { name: 'Rechercher' });

test('la recherche ne se dit pas en panne quand elle marche', async ({ page }) => {
  await vieillit(page);
  await page.goto('/sources/');
  await expect(versIndex(page)).toBeHidden();
  await boite(page).fill('logement');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(versIndex(page)).toBeHidden();
});

test('la recherche dit qu’elle n’est pas venue, et mène à l’index', async ({ page }) => {
  await vieillit(page);
  await page.route(/\/boite[^/]+\.js$/, (route) => route.abort());
  await page.goto('/sources/');
  await boite(page).focus();
  await expect(versIndex(page)).toBeVisible();
});

test('une page dont le script n’est pas venu le dit, une page éveillée ne le dit pas', async ({ page }) => {
  await vieillit(page);
  const panne = page.getByText('Les filtres ne sont pas chargés');
  await page.goto('/tableau/');
  await expect(page.getByRole('combobox', { name: 'Famille' })).toBeVisible();
  await expect(panne).toBeHidden();
  await page.route(/\/tableau[^/]+\.js$/, (route) => route.abort());
  await page.reload();
  await expect(panne).toBeVisible();
});

for (const [adresse, ouverts] of [
  ['/nouveautes/', 'details li'],
  ['/formation/sigles/', '#liste dt'],
  ['/organismes/', 'details .annuaire li'],
] as const) {
  test(`${adresse} s’imprime dépliée, puis se replie`, async ({ page }) => {
    await vieillit(page);
    await page.goto(adresse);
    const pli = page.locator('main details:not([open])').first();
    await expect(pli).toBeVisible();
    const plies = await page.locator('main details:not([open])').count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main details:not([open])')).toHaveCount(0);
    await expect(page.locator(ouverts).last()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('main details:not([open])')).toHaveCount(plies);
  });
}
