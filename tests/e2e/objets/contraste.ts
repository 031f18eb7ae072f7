/**
 * Contrast of every text drawn, words of drawings included, which axe leaves aside: 7 to 1, or 4.5 to 1 for large text.
 * A text lies on the nearest opaque background around it; in a drawing, on the last filled shape drawn under it.
 */
import type { Page } from '@playwright/test';

/** One line per text too pale. Commands that cannot be used yet are left out, as WCAG 1.4.6 allows. */
export const textesTropPales = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Couleur = [number, number, number, number];
    const lit = (couleur: string): Couleur => {
      const [r = 0, v = 0, b = 0, a = 1] = (couleur.match(/[\d.]+/g) ?? []).map(Number);
      return /^rgba?\(/.test(couleur) ? [r, v, b, a] : [0, 0, 0, 0];
    };
    const canal = (valeur: number) =>
      valeur / 255 <= 0.04045 ? valeur / 255 / 12.92 : ((valeur / 255 + 0.055) / 1.055) ** 2.4;
    const clarte = ([r, v, b]: Couleur) => 0.2126 * canal(r) + 0.7152 * canal(v) + 0.0722 * canal(b);
    const contraste = (a: Couleur, b: Couleur) => {
      const [sombre = 0, claire = 0] = [clarte(a), clarte(b)].sort((x, y) => x - y);
      return (claire + 0.05) / (sombre + 0.05);
    };

    /** The shape of the drawing under the middle of a text, if any is filled. */
    const formeSous = (texte: Element): Couleur | undefined => {
      const { x, y, width, height } = texte.getBoundingClientRect();
      const formes = [...(texte.closest('svg')?.querySelectorAll('rect') ?? [])].filter((forme) => {
        const cadre = forme.getBoundingClientRect();
        const [milieu, hauteur] = [x + width / 2, y + height / 2];
        return cadre.left <= milieu && cadre.right >= milieu && cadre.top <= hauteur && cadre.bottom >= hauteur;
      });
      return formes.map((forme) => lit(getComputedStyle(forme).fill)).findLast(([, , , opacite]) => opacite === 1);
    };
    const fonds = new Map<Element | null, Couleur>([[null, [255, 255, 255, 1]]]);
    const fondAutour = (element: Element | null): Couleur => {
      const connu = fonds.get(element);
      if (connu) return connu;
      const sien = lit(getComputedStyle(element as Element).backgroundColor);
      const fond = sien[3] === 1 ? sien : fondAutour((element as Element).parentElement);
      fonds.set(element, fond);
      return fond;
    };
    const fondDe = (element: Element): Couleur => (element.closest('svg') && formeSous(element)) || fondAutour(element);
    const isImage = (element: Element) => element.closest('svg') !== null;
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest(':disabled, script, style, noscript') &&
        [...element.childNodes].some((noeud) => noeud.nodeType === Node.TEXT_NODE && noeud.textContent?.trim()),
    );
    if (elements.length < 20) throw new Error('Trop peu de textes lus pour juger du contraste.');
    return elements.flatMap((element) => {
      const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
      const taille = parseFloat(fontSize);
      const seuil = taille >= 24 || (taille >= 18.66 && Number(fontWeight) >= 700) ? 4.5 : 7;
      const trouve = contraste(lit(isImage(element) ? fill : color), fondDe(element));
      if (trouve >= seuil) return [];
      return [`contraste de ${trouve.toFixed(2)} pour ${seuil} : ${element.outerHTML.slice(0, 120)}`];
    });
  });
