/** The order of reading: the same to the eye and in the code, and a page that is whole without any style. */
import type { Page } from '@playwright/test';

/**
 * Neighbours of the main content that the screen shows in another order than the code. A later one may stand beside an
 * earlier one, to its right, as columns do; never above it or to its left.
 */
export const desordres = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cadreDe = (element: Element) => element.getBoundingClientRect();
    const lisible = (element: Element) => {
      const { width, height } = cadreDe(element);
      return element.checkVisibility() && width > 1 && height > 1 && getComputedStyle(element).position !== 'absolute';
    };
    const principal = document.querySelector('main') as HTMLElement;
    return [principal, ...principal.querySelectorAll('*:not(svg, svg *)')].flatMap((parent) => {
      const enfants = [...parent.children].filter(lisible);
      return enfants.slice(1).flatMap((enfant, rang) => {
        const avant = cadreDe(enfants[rang] as Element);
        const apres = cadreDe(enfant);
        const dessus = apres.bottom <= avant.top + 1 && apres.left < avant.right - 1;
        const memeLigne = apres.top < avant.bottom - 1 && apres.bottom > avant.top + 1;
        const aGauche = memeLigne && apres.right <= avant.left + 1;
        return dessus || aGauche ? [`lu après, vu avant : ${enfant.outerHTML.slice(0, 120)}`] : [];
      });
    });
  });

/** Takes every style away, for good, and lists the texts of the main content that are then missing from the screen. */
export const absentsSansStyle = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove();
    if (getComputedStyle(document.body).marginTop === '0px') throw new Error('Les styles sont encore là.');
    const titres = document.querySelectorAll('main :is(h1, h2, h3, h4)');
    const premier = [...titres].find((titre) => titre.checkVisibility());
    const defauts = premier?.localName === 'h1' ? [] : ['le premier titre du contenu n’est pas un h1'];
    for (const element of document.querySelectorAll('main *')) {
      const isTexte = [...element.childNodes].some(
        (noeud) => noeud.nodeType === Node.TEXT_NODE && noeud.textContent?.trim(),
      );
      const cache = '[hidden], details:not([open]) > :not(summary), noscript, script, template, datalist, select, svg';
      if (isTexte && !element.checkVisibility() && !element.closest(cache))
        defauts.push(`absent sans style : ${element.outerHTML.slice(0, 120)}`);
    }
    return defauts;
  });
