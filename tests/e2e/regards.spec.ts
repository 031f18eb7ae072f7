/**
 * Each page or state is opened once and looked at in every way: no automatic defect of accessibility, no pale text,
 * nothing outside the window, cut, covered or too small to touch. `npm run verif:accessibilite` and `verif:oeil`
 * look at all pages.
 */
import { expect, test, type Page } from '@playwright/test';
import { defautsAxe } from './objets/axe.ts';
import { textesTropPales } from './objets/contraste.ts';
import { ciblesTropPetites, debordements, listesMuettes } from './objets/mise-en-page.ts';
import { defautsVus, deplie } from './objets/oeil.ts';
import { regarde, REGARDS, type Regard } from './objets/regards.ts';
import { PAGES_DU_MOMENT } from './objets/site.ts';
import { ETATS_OUVERTS, TOUS_LES_ETATS } from './objets/tous-les-etats.ts';

test.use({ bypassCSP: true });
// The booklet holds the whole guide: each look at it takes seconds.
test.describe.configure({ timeout: 240_000 });

const AU_DOIGT = [debordements, ciblesTropPetites];
const VERIFICATIONS: [nom: string, regard: Regard, verifications: ((page: Page) => Promise<string[]>)[]][] = [
  ['clair', REGARDS.clair, [defautsAxe, textesTropPales, listesMuettes, ...AU_DOIGT]],
  ['768 px', REGARDS['768 px'], AU_DOIGT],
  ['320 px', REGARDS['320 px'], AU_DOIGT],
  // Colours do not depend on the width: the dark ones are seen on a telephone.
  ['360 px, sombre', { largeur: 360, media: { colorScheme: 'dark' } }, [textesTropPales, ...AU_DOIGT]],
  ['texte à 200 %', REGARDS['texte à 200 %, 640 px'], [debordements]],
];

/** Everything that is wrong with what stands on the screen; the eye looks last, since it opens folds and changes fonts. */
async function defauts(page: Page, oeil: boolean): Promise<string[]> {
  const trouves: string[] = [];
  for (const [nom, regard, verifications] of VERIFICATIONS) {
    await regarde(page, regard);
    for (const verifie of verifications) trouves.push(...(await verifie(page)).map((defaut) => `${nom} : ${defaut}`));
  }
  await regarde(page, REGARDS.clair);
  return oeil ? [...trouves, ...(await defautsVus(page))] : trouves;
}

test('l’œil voit ce qui sort, ce qui est coupé, ce qui recouvre, ce qui se touche et ce qui pousse un signe', async ({
  page,
}) => {
  await page.setContent(`<style>
      .dehors { position: absolute; left: -40px; }
      .coupe { width: 60px; overflow: hidden; white-space: nowrap; }
      .touche { margin: 0; margin-top: -30px; }
      .dessus { position: absolute; left: 0; right: 0; height: 300px; background: white; }
      p a { display: inline-block; min-width: 44px; }
    </style>
    <p class="dehors">hors de la fenêtre</p>
    <div class="coupe">un texte trop long pour sa boîte</div>
    <p>Une ligne.</p><p class="touche">Une autre, trop près.</p>
    <p>Voir <a href="/">là</a>, puis ici.</p>
    <div class="dessus">au-dessus</div><button>recouvert</button>`);
  const vus = await defautsVus(page, [320]);
  for (const defaut of ['hors de la fenêtre', 'coupé', 'touche le texte', 'pousse un signe', 'recouvert'])
    expect(
      vus.some((vu) => vu.startsWith(defaut)),
      defaut,
    ).toBe(true);
});

test.describe('Rien à redire, de près ni de loin, sur la page', () => {
  for (const adresse of PAGES_DU_MOMENT) {
    test(adresse, async ({ page }) => {
      await page.goto(adresse);
      const replie = await defauts(page, false);
      await deplie(page);
      expect([...replie, ...(await defautsVus(page))]).toEqual([]);
    });
  }
});

test.describe('Rien à redire, de près ni de loin, dans l’état', () => {
  for (const [etat, atteint] of Object.entries(TOUS_LES_ETATS)) {
    test(etat, async ({ page }) => {
      await atteint(page);
      expect(await defauts(page, etat in ETATS_OUVERTS)).toEqual([]);
    });
  }
});
