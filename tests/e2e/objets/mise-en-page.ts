/**
 * What does not fit a page, and what is too small to touch.
 * Targets: buttons, fields, boxes with their label, folds, options and links of a navigation are 44 px high and wide at
 * least. Links elsewhere follow WCAG 2.2: free in a sentence, 24 px or the space of it when they stand alone, which is
 * axe's rule « target-size ».
 */
import type { Page } from '@playwright/test';

/** What sticks out sideways at the current width. */
export const debordements = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const fautifs = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
    return [`dépasse : ${scrollWidth} px de contenu pour ${clientWidth} px`, ...fautifs];
  });

const COMMANDES = 'button, .bouton, select, summary, input, textarea, nav a, [role=option]';

/** Targets too small for a finger. */
export const ciblesTropPetites = (page: Page): Promise<string[]> =>
  page.locator(COMMANDES).evaluateAll((commandes) =>
    commandes
      .filter((commande) => commande.checkVisibility())
      .flatMap((commande) => {
        const isCase = commande.matches('[type=checkbox], [type=radio]');
        const cible = (isCase && commande.closest('label')) || commande;
        const { width, height } = cible.getBoundingClientRect();
        if (Math.min(width, height) >= 43.9) return [];
        return [`trop petit : ${Math.round(width)} × ${Math.round(height)} px, ${cible.outerHTML.slice(0, 120)}`];
      }),
  );

/** Lists without bullets that Safari no longer announces: the role must be written, except in a navigation. */
export const listesMuettes = (page: Page): Promise<string[]> =>
  page
    .locator('ul:not(nav ul), ol:not(nav ol)')
    .evaluateAll((listes) =>
      listes
        .filter((liste) => getComputedStyle(liste).listStyleType === 'none' && liste.getAttribute('role') !== 'list')
        .map((liste) => `liste sans puces et sans rôle : ${liste.outerHTML.slice(0, 120)}`),
    );
