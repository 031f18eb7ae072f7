/** The pages fit: narrow screens, large text, fingers, paper. */
import { expect, test, type Page } from '@playwright/test';
import { ETATS } from './objets/etats.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE } from './objets/situations.ts';
import { htmlDe, PAGES_A_VOIR } from './objets/site.ts';

const LARGEURS = [1280, 768, 360, 320];

/** What sticks out sideways at the current width. */
const debordements = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const fautifs = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} px de contenu pour ${clientWidth} px`, ...fautifs];
  });

/** Targets too low for a finger. */
const ciblesTropBasses = (page: Page): Promise<string[]> =>
  page
    .locator('button, .bouton, .choix label, select, summary, nav a')
    .evaluateAll((cibles) =>
      cibles
        .filter((cible) => cible.checkVisibility() && cible.getBoundingClientRect().height < 44)
        .map((cible) => `${Math.round(cible.getBoundingClientRect().height)} px : ${cible.outerHTML.slice(0, 120)}`),
    );

/** What moved by itself since the page opened, and by how much. */
const deplacements = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((liste) => {
          resolve(liste.getEntries().map((entree) => Reflect.get(entree, 'value') as number));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing moved: the observer is never called.
        requestAnimationFrame(() => setTimeout(() => resolve([])));
      }),
  );

async function verifie(page: Page): Promise<void> {
  for (const largeur of LARGEURS) {
    await page.setViewportSize({ width: largeur, height: 800 });
    expect(await debordements(page), `à ${largeur} px`).toEqual([]);
    expect(await ciblesTropBasses(page), `à ${largeur} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 640, height: 800 });
  const doublee = await page.evaluate(() => {
    const racine = document.documentElement;
    const taille = parseFloat(getComputedStyle(racine).fontSize);
    racine.style.fontSize = `${2 * taille}px`;
    return parseFloat(getComputedStyle(racine).fontSize) / taille;
  });
  expect(doublee).toBeCloseTo(2);
  expect(await debordements(page), 'texte à 200 %').toEqual([]);
}

test.describe('Rien ne dépasse et tout s’atteint au doigt, sur la page', () => {
  for (const adresse of PAGES_A_VOIR) {
    test(adresse, async ({ page }) => {
      await page.goto(adresse);
      await verifie(page);
    });
  }
});

test.describe('Rien ne dépasse et tout s’atteint au doigt, dans le questionnaire', () => {
  for (const [etat, atteint] of Object.entries(ETATS)) {
    test(etat, async ({ page }) => {
      await atteint(new Questionnaire(page));
      await verifie(page);
    });
  }
});

test.describe('À l’impression', () => {
  const surPapier = async (page: Page) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const inutiles = page.locator('.urgence, nav, button, .bouton, .evitement').filter({ visible: true });
    await expect(inutiles).toHaveCount(0);
  };

  test('une fiche ne garde que ce qui se lit', async ({ page }) => {
    await page.goto('/mesures/masp/');
    await expect(page.getByRole('complementary', { name: 'Urgence' })).toBeVisible();
    await surPapier(page);
    await expect(page.getByRole('region', { name: 'En bref' })).toBeVisible();
  });

  test('les nouveautés s’impriment dépliées', async ({ page }) => {
    await page.goto('/nouveautes/');
    const point = page.locator('details:not([open]) li').first();
    await expect(point).toBeHidden();
    await surPapier(page);
    await expect(point).toBeVisible();
  });

  test('le résultat s’imprime avec ses démarches, ses raisons et les réponses', async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvre(['budget-famille']);
    await questionnaire.vaAuResultat(FAMILLE);
    const demarches = questionnaire.principal.getByText('Documents', { exact: true }).first();
    const ecartee = questionnaire.principal.locator('details article').first();
    await expect(demarches).toBeHidden();
    await expect(ecartee).toBeHidden();
    await surPapier(page);
    await expect(demarches).toBeVisible();
    await expect(ecartee).toBeVisible();
    await expect(questionnaire.principal).toContainText('Enfants à charge');
  });
});

test.describe('Rien ne bouge quand le script éveille la page', () => {
  for (const adresse of PAGES_A_VOIR.filter((page) => /class="[^"]*\beveil\b/.test(htmlDe(page)))) {
    test(adresse, async ({ page }) => {
      await page.setViewportSize({ width: 412, height: 823 });
      await page.goto(adresse);
      await expect(page.locator('.eveil')).toBeVisible();
      expect(await deplacements(page)).toEqual([]);
    });
  }
});
