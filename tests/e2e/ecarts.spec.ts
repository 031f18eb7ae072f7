/** Contradictions, the Vosges and what is new: read without JavaScript, on the narrowest screen. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

test('les sources disent ce qui remplace quoi, et mènent aux contradictions', async ({ page }) => {
  await page.goto('/sources/');
  await expect(page.getByRole('heading', { name: 'Ce qui remplace quoi' })).toBeVisible();
  await page.getByRole('link', { name: 'RSA : le tableau de 2023 et les fiches de 2026' }).click();
  await expect(page).toHaveURL('/sources/ecarts/#rsa-2023-2026');
  await expect(page.getByRole('heading', { name: 'RSA : le tableau de 2023 et les fiches de 2026' })).toBeInViewport();
});

test('une contradiction se lit de haut en bas : chaque document, sa source, puis ce que le guide retient', async ({
  page,
}) => {
  await page.goto('/sources/ecarts/');
  const point = page
    .getByRole('region', { name: 'Dans les fiches RSA de 2026' })
    .locator('.ecart-ligne')
    .filter({ has: page.getByRole('heading', { name: 'Rencontres du social et professionnel intensif' }) });
  const termes = point.getByRole('term');
  await expect(termes).toHaveText(['Un passage', 'Un autre passage', 'Ce que le guide retient']);
  const hauts = await termes.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
  expect(hauts).toEqual([...hauts].sort((a, b) => a - b));
  expect(new Set(hauts).size).toBe(3);
  await expect(point.locator('a[href="/sources/#fiche"]')).toHaveCount(2);
});

test('chaque case des Vosges dit qu’elle ne s’applique pas en Artois, et les fiches sont à portée', async ({
  page,
}) => {
  await page.goto('/vosges/');
  await expect(page.getByText('Pour comparaison seulement')).toBeVisible();
  const vosgiennes = page.locator('.ailleurs');
  expect(await vosgiennes.count()).toBeGreaterThan(20);
  await expect(vosgiennes.filter({ hasNotText: 'ne s’applique pas en Artois' })).toHaveCount(0);
  for (const fiche of ['vosges-veille', 'vosges-mobilisation', 'vosges-socioprofessionnel', 'vosges-asll', 'asll'])
    await expect(page.locator(`main a[href="/mesures/${fiche}/"]`).first()).toBeVisible();
});

test('les nouveautés se trouvent au pied de page et mènent à ce qui a changé', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Nouveautés' }).click();
  await expect(page).toHaveURL('/nouveautes/');
  await page.getByRole('link', { name: 'Secret, consentement, posture et partenariat' }).first().click();
  await expect(page).toHaveURL('/formation/lecons/secret-consentement-posture-partenariat/');
});

for (const adresse of ['/sources/', '/sources/ecarts/', '/vosges/', '/nouveautes/']) {
  test(`${adresse} tient dans 320 px`, async ({ page }) => {
    await page.goto(adresse);
    const largeurs = page
      .locator('main *')
      .evaluateAll((elements) =>
        elements.filter((element) => element.getBoundingClientRect().right > 320).map(({ outerHTML }) => outerHTML),
      );
    expect(await largeurs).toEqual([]);
  });
}
