/**
 * `npm run verif:resilience`: every script and every data file of the build, on a page of each kind that asks for it,
 * missing, refused, cut short, or late. The page stays readable, says what is lost and what to do, and loses nothing;
 * what is late works when it comes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page, type Route } from '@playwright/test';
import { plaintesDe } from '../e2e/objets/console.ts';
import { nomDe, SORTES } from './fichiers-de-page.ts';
import { fonctionDe } from './fonctions.ts';
import { DIST } from './site-servi.ts';

const moitieDe = (adresse: string) => {
  const entier = readFileSync(join(DIST, adresse), 'utf8');
  return entier.slice(0, entier.length / 2);
};
const type = (adresse: string) => (adresse.endsWith('.js') ? 'text/javascript' : 'application/json');

const PANNES: Record<string, (route: Route, adresse: string) => Promise<void>> = {
  absent: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Page introuvable</h1>' }),
  refusé: (route) => route.abort(),
  coupé: (route, adresse) => route.fulfill({ contentType: type(adresse), body: moitieDe(adresse) }),
};

/** Errors nobody caught. A script cut in the middle is reported as such by the browser: that is the failure itself. */
const erreursDe = (page: Page) => plaintesDe(page, ['pageerror']);
const restent = (erreurs: readonly string[], panne: string) =>
  erreurs.filter(
    (erreur) => panne !== 'coupé' || !/^(Unexpected|Invalid|missing|Unterminated|The requested module)/.test(erreur),
  );

const lisible = async (page: Page) => {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Que faire en urgence' })).toBeVisible();
};

for (const [adresse, fichiers] of SORTES) {
  test.describe(adresse, () => {
    for (const fichier of fichiers) {
      const nom = nomDe(fichier);
      const { geste, perdu, marche } = fonctionDe(nom);

      for (const [panne, repond] of Object.entries(PANNES)) {
        test(`« ${nom} » ${panne} : la page se lit et dit quoi faire`, async ({ page }) => {
          const erreurs = erreursDe(page);
          await page.route(`**${fichier}`, (route) => repond(route, fichier));
          await page.goto(adresse);
          await geste(page);
          await perdu(page);
          await lisible(page);
          expect(restent(erreurs, panne)).toEqual([]);
        });
      }

      test(`« ${nom} » en retard : rien n’est perdu, tout marche à son arrivée`, async ({ page }) => {
        const erreurs = erreursDe(page);
        const { promise: arrivee, resolve: livre } = Promise.withResolvers<null>();
        await page.route(`**${fichier}`, async (route) => {
          await arrivee;
          await route.continue();
        });
        await page.goto(adresse, { waitUntil: 'commit' });
        await lisible(page);
        await geste(page);
        livre(null);
        await marche(page);
        expect(erreurs).toEqual([]);
      });
    }
  });
}

test('tout manque à la fois : chaque sorte de page se lit, sans erreur', async ({ page }) => {
  const erreurs = erreursDe(page);
  await page.route(/\/(_astro|donnees)\/./, (route) => route.abort());
  for (const [adresse] of SORTES) {
    await page.goto(adresse);
    await lisible(page);
    const attente = page.locator('.panne');
    if (await attente.count()) await expect(attente, adresse).toBeVisible();
  }
  expect(erreurs).toEqual([]);
});
