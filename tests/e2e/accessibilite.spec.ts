/**
 * No automatic defect of accessibility, nothing that sticks out, nothing too small to touch: the shortest and the longest
 * page of each template, then every state that a script draws. `npm run verif:accessibilite` looks at every page, in
 * every way.
 */
import { expect, test, type Page } from '@playwright/test';
import { defautsAxe } from './objets/axe.ts';
import { textesTropPales } from './objets/contraste.ts';
import { ciblesTropPetites, debordements, listesMuettes } from './objets/mise-en-page.ts';
import { regarde, REGARDS, type Regard } from './objets/regards.ts';
import { PAGES_A_VOIR } from './objets/site.ts';
import { TOUS_LES_ETATS } from './objets/tous-les-etats.ts';

// The booklet holds the whole guide: axe needs seconds for each look at it.
test.describe.configure({ timeout: 180_000 });

const AU_DOIGT = [debordements, ciblesTropPetites];
const VERIFICATIONS: [nom: string, regard: Regard, verifications: ((page: Page) => Promise<string[]>)[]][] = [
  ['clair', REGARDS.clair, [defautsAxe, textesTropPales, listesMuettes, ...AU_DOIGT]],
  ['768 px', REGARDS['768 px'], AU_DOIGT],
  ['320 px', REGARDS['320 px'], AU_DOIGT],
  // Colours do not depend on the width: the dark ones are seen on a telephone.
  ['360 px, sombre', { largeur: 360, media: { colorScheme: 'dark' } }, [defautsAxe, textesTropPales, ...AU_DOIGT]],
  ['texte à 200 %', REGARDS['texte à 200 %, 640 px'], [debordements]],
];

async function defauts(page: Page): Promise<string[]> {
  const trouves: string[] = [];
  for (const [nom, regard, verifications] of VERIFICATIONS) {
    await regarde(page, regard);
    for (const verifie of verifications) trouves.push(...(await verifie(page)).map((defaut) => `${nom} : ${defaut}`));
  }
  return trouves;
}

test.describe('Aucun défaut détecté, rien ne dépasse et tout s’atteint au doigt, sur la page', () => {
  for (const adresse of PAGES_A_VOIR) {
    test(adresse, async ({ page }) => {
      await page.goto(adresse);
      expect(await defauts(page)).toEqual([]);
    });
  }
});

test.describe('Aucun défaut détecté, rien ne dépasse et tout s’atteint au doigt, dans l’état', () => {
  for (const [etat, atteint] of Object.entries(TOUS_LES_ETATS)) {
    test(etat, async ({ page }) => {
      await atteint(page);
      expect(await defauts(page)).toEqual([]);
    });
  }
});
