/** `npm run verif:accessibilite`: every built page, in every way of looking at it; and its first keys lead to its content. */
import { expect, test, type Page } from '@playwright/test';
import { plaintesDe } from '../e2e/objets/console.ts';
import { PAGES } from '../e2e/objets/site.ts';
import { conclude, defautsPartout, NOMBRE_DE_REGARDS } from './partout.ts';

test.describe.configure({ timeout: 300_000 });

/** The first Tab shows the skip link, which leads to the main content. */
async function evite(page: Page): Promise<void> {
  const evitement = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(evitement).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(evitement).toBeFocused();
  await expect(evitement).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}

for (const adresse of PAGES) {
  test(adresse, async ({ page, baseURL }) => {
    const ennuis = plaintesDe(page, ['error', 'warning']);
    page.on('request', (requete) => {
      if (!requete.url().startsWith(`${baseURL}/`)) ennuis.push(`appel à ${requete.url()}`);
    });
    await page.goto(adresse);
    await evite(page);
    const defauts = await defautsPartout(page);
    conclude('Pages', NOMBRE_DE_REGARDS, [...ennuis, ...defauts]);
  });
}
