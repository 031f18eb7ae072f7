/** Where the keyboard stands: seen, and hidden by nothing (WCAG 2.4.7, 2.4.11 and 2.4.12). */
import type { Page } from '@playwright/test';

/**
 * What is wrong with the element that has the focus: no outline of 2 px or more, an outline that does not differ from
 * that of its neighbours, or a point of it, inside the window, that something painted covers (2.4.12). In a frame that
 * scrolls, one point in sight is enough (2.4.11). In a drawing, the outline is the line of the box, thickened.
 */
export const defautsDuFocus = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cible = document.activeElement;
    // Past the last command, the key is the browser's.
    if (!cible || cible === document.body) return [];
    const nom = cible.outerHTML.slice(0, 120);
    const defauts: string[] = [];
    const contourDe = (element: Element) => {
      const cadre = element.querySelector(':scope > rect');
      if (cadre) return Math.max(0, parseFloat(getComputedStyle(cadre).strokeWidth) - 3);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    };
    if (contourDe(cible) < 2) defauts.push(`rien ne montre que le clavier est là : ${nom}`);
    const semblables = document.querySelectorAll(cible.localName);
    if ([...semblables].some((autre) => autre !== cible && contourDe(autre) > 0 && !autre.ariaSelected))
      defauts.push(`d’autres éléments ont le même contour : ${nom}`);

    const etiquettes = [...((cible as HTMLInputElement).labels ?? [])];
    const isLui = (element: Element) =>
      cible.contains(element) || etiquettes.some((etiquette) => etiquette.contains(element));
    const isPeint = (element: Element) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      return (
        backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor) || element.matches('img, svg, input')
      );
    };
    /** Nothing between the eye and the element: what lies above it there paints no background. */
    const isVu = ([x, y]: readonly [number, number]) => {
      for (const dessus of document.elementsFromPoint(x, y)) {
        if (isLui(dessus)) return true;
        if (isPeint(dessus) && !dessus.contains(cible)) return false;
      }
      return false;
    };
    const marge = 2 + parseFloat(getComputedStyle(cible).borderTopLeftRadius || '0') * 0.3;
    const points = [...cible.getClientRects()].flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2] as const,
      ...[left + marge, right - marge].flatMap((x) => [top + marge, bottom - marge].map((y) => [x, y] as const)),
    ]);
    const dedans = points.filter(
      ([x, y]) => x >= 0 && y >= 0 && x < document.documentElement.clientWidth && y < innerHeight,
    );
    const caches = dedans.filter((point) => !isVu(point));
    // In a frame that scrolls, a part may be out of its edges; outside, nothing may be covered.
    const toleres = cible.parentElement?.closest('[role=region][tabindex], [role=listbox]') ? dedans.length - 1 : 0;
    if (!dedans.length || caches.length > toleres)
      defauts.push(`caché (${caches.map((point) => point.map(Math.round).join(',')).join(' ; ')}) : ${nom}`);
    return defauts;
  });
