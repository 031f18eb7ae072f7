/** `npm run verif:oeil`: every built page and every drawn state, as an eye sees them at nine widths with two fonts. */
import { expect, test } from '@playwright/test';
import { defautsVus, deplie } from '../e2e/objets/oeil.ts';
import { PAGES } from '../e2e/objets/site.ts';
import { TOUS_LES_ETATS } from '../e2e/objets/tous-les-etats.ts';

test.use({ bypassCSP: true });
test.describe.configure({ timeout: 300_000 });

for (const adresse of PAGES) {
  test(adresse, async ({ page }) => {
    await page.goto(adresse);
    await deplie(page);
    expect(await defautsVus(page)).toEqual([]);
  });
}

for (const [etat, atteint] of Object.entries(TOUS_LES_ETATS)) {
  test(etat, async ({ page }) => {
    await atteint(page);
    expect(await defautsVus(page)).toEqual([]);
  });
}
