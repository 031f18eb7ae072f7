/** A reader's own spacing of text (WCAG 1.4.12): lines, letters, words and paragraphs further apart, and nothing lost. */
import type { Page } from '@playwright/test';

/** Spaces the text out, then lists what its box cuts or lets out; leaves the page as it was. */
export const textesCoupes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const feuille = new CSSStyleSheet();
    feuille.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(feuille);
    const paragraphe = getComputedStyle(document.querySelector('p') as HTMLParagraphElement);
    if (!(parseFloat(paragraphe.letterSpacing) > 1)) throw new Error('L’espacement du lecteur n’est pas appliqué.');

    const coupes: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) coupes.push(`texte espacé : ${scrollWidth} px de contenu pour ${clientWidth} px`);
    const elements = [...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.hors-ecran') &&
        [...element.childNodes].some((noeud) => noeud.nodeType === Node.TEXT_NODE && noeud.textContent?.trim()),
    );
    for (const element of elements) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const defile = (sens: string) => sens === 'auto' || sens === 'scroll';
      const large = !defile(overflowX) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const haut = !defile(overflowY) && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1;
      if (large || haut) coupes.push(`texte espacé qui sort de sa boîte : ${element.outerHTML.slice(0, 120)}`);
    }
    document.adoptedStyleSheets.pop();
    return coupes;
  });
