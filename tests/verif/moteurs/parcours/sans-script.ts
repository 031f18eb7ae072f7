/** Reading without JavaScript: what needs none is there, and what needs it says so. */
import { FICHES } from '../../../e2e/objets/site.ts';
import { egal, Omission, sauf, type Parcours } from '../parcours.ts';

export const SANS_SCRIPT: Parcours = {
  nom: 'sans JavaScript',
  reglage: { sansScript: true },
  points: {
    'les scripts des pages ne tournent vraiment pas': async ({ page }) => {
      await page.va('/trouver/');
      await page.voit('button:disabled', 'Commencer');
      return egal('boutons prêts', await page.compte('#portes button:not(:disabled)'), 0);
    },
    'le questionnaire dit quoi faire à la place': async ({ page }) => {
      await page.va('/trouver/');
      await page.voit('button:disabled', 'Commencer');
      if (!(await page.compte('main noscript')))
        throw new Omission('ce moteur n’arrête que les scripts des pages : il ne montre pas ce qui les remplace');
      await page.voit('main noscript p', 'Le questionnaire a besoin de JavaScript.');
    },
    'les fiches se lisent': async ({ page }) => {
      await page.va('/mesures/');
      const defauts = egal('fiches dans la liste', await page.compte('main h3 a[href^="/mesures/"]'), FICHES.length);
      await page.clique('main h3 a', 'MASP');
      await page.adresse('/mesures/masp/');
      for (const titre of ['En bref', 'Pour qui', 'Qui fait quoi', 'Documents']) await page.voit('main h2', titre);
      return [
        ...defauts,
        ...sauf((await page.compte('main a[href^="/sources/#"]')) > 5, 'la fiche n’a pas ses sources'),
      ];
    },
    'un arbre se suit': async ({ page }) => {
      await page.va('/arbres/budget-famille/');
      await page.voit('.dessin-arbre svg');
      await page.clique('#aesf-1 a', 'Oui');
      await page.voit('.pas:target', 'Question 2');
      await page.enVue('.pas:target');
    },
    'le tableau se lit en entier': async ({ page }) => {
      await page.va('/tableau/');
      await page.voit('#tableau caption');
      return [
        ...egal('mesures', await page.compte('#tableau tbody tr'), 26),
        ...egal('colonnes', await page.compte('#tableau thead th'), 8),
      ];
    },
  },
};
