/** The sheets handed to the person: one per measure of Artois and 2026, each on one printed A4. */
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { expect, test } from '@playwright/test';
import { addPolices, POLICES, setPolice } from './objets/polices.ts';

const { mesures, remises } = readCatalogue();
const aRemettre = mesures.filter(({ territoire }) => territoire !== 'vosges').map(({ id }) => id);
const SECTIONS = [
  'De quoi s’agit-il ?',
  'Qu’est-ce qui change pour vous ?',
  'Combien de temps ?',
  'Qui décide ?',
  'Pouvez-vous refuser ?',
  'Et après ?',
  'À qui demander ?',
];
/** Height of an A4 between margins of 11 mm, in CSS pixels; its width between margins of 14 mm. */
const HAUTEUR = Math.floor(((297 - 22) / 25.4) * 96);
const LARGEUR = Math.floor(((210 - 28) / 25.4) * 96);

test.use({ bypassCSP: true });

for (const id of aRemettre) {
  test(`${id} : la page à remettre tient sur une feuille et répond aux sept questions`, async ({ page }) => {
    await page.setViewportSize({ width: LARGEUR, height: HAUTEUR });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/mesures/${id}/a-remettre/`);
    await expect(page.locator('.remise h2')).toHaveText(SECTIONS);
    await expect(page.locator('.remise section').filter({ hasNot: page.locator('.trace') })).toHaveCount(0);
    const mesureFeuille = () => page.locator('body').evaluate((corps) => corps.getBoundingClientRect().bottom);
    expect(await mesureFeuille()).toBeLessThanOrEqual(HAUTEUR);
    await addPolices(page);
    for (const police of POLICES) {
      await setPolice(page, police);
      expect(await mesureFeuille(), `police ${police}`).toBeLessThanOrEqual(HAUTEUR);
    }
  });
}

for (const [id, { avertissement }] of Object.entries(remises).filter(([, remise]) => remise.avertissement)) {
  test(`${id} : la mise en garde se lit avant la feuille, et ne s’imprime pas`, async ({ page }) => {
    await page.goto(`/mesures/${id}/a-remettre/`);
    const garde = page.getByText(avertissement ?? '');
    await expect(garde).toBeVisible();
    expect(await garde.evaluate((avis) => avis.nextElementSibling?.className)).toBe('remise');
    await page.emulateMedia({ media: 'print' });
    await expect(garde).toBeHidden();
  });
}

test('la fiche mène à la page à remettre, sans JavaScript', async ({ browser }) => {
  const contexte = await browser.newContext({ javaScriptEnabled: false });
  const page = await contexte.newPage();
  await page.goto('/mesures/masp/');
  await page.getByRole('link', { name: 'La page à remettre à la personne' }).click();
  await expect(page).toHaveURL('/mesures/masp/a-remettre/');
  await contexte.close();
});
