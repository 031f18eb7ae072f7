/** `npm run verif:accessibilite`: every state that a script draws, in every way of looking at it, and as HTML. */
import { test, type Page } from '@playwright/test';
import { ETATS_HORS_LIGNE } from '../e2e/objets/etats-hors-ligne.ts';
import { test as testAvecSite } from '../e2e/objets/hors-ligne.ts';
import { TOUS_LES_ETATS } from '../e2e/objets/tous-les-etats.ts';
import { conclude, defautsPartout, NOMBRE_DE_REGARDS } from './partout.ts';
import { defautsHtml } from './regles-html.ts';

test.describe.configure({ timeout: 300_000 });

/** The document as the script left it, but for a screen that it hides with its heading: nobody meets both. */
const documentDe = (page: Page) =>
  page.evaluate(() => {
    const copie = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ecran of copie.querySelectorAll('[hidden]:has(h1)')) ecran.remove();
    return `<!DOCTYPE html>${copie.outerHTML}`;
  });

async function verifie(page: Page): Promise<void> {
  const html = await defautsHtml(await documentDe(page), 'dessiné');
  conclude('États', NOMBRE_DE_REGARDS, [...html, ...(await defautsPartout(page))]);
}

for (const [etat, atteint] of Object.entries(TOUS_LES_ETATS)) {
  test(etat, async ({ page }) => {
    await atteint(page);
    await verifie(page);
  });
}

for (const [etat, atteint] of Object.entries(ETATS_HORS_LIGNE)) {
  testAvecSite(`hors ligne : ${etat}`, async ({ page, site }) => {
    await atteint(page, site);
    await verifie(page);
  });
}
