/**
 * What an eye sees on a page already loaded: nothing shown lies outside the window, is cut, or covers a control; at the
 * usual widths, with a narrow and with a wide system font. One evaluation for each size.
 */
import type { Page } from '@playwright/test';
import { addPolices, POLICES, setPolice } from './polices.ts';

export const LARGEURS = [320, 360, 768, 1024, 1100, 1152, 1280, 1366, 1600] as const;
const HAUTEUR = 800;

/** Runs in the page: one line per thing that lies outside, is cut, or covers a control. */
function regardeFenetre(): string[] {
  const { clientWidth: largeur, clientHeight: hauteur } = document.documentElement;
  const dit = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
  const defauts: string[] = [];
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleDe = (element: Element) => {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  const deroule = (element: Element) => /auto|scroll/.test(styleDe(element).overflowX);
  /** Words for the ear alone, and the skip link that waits above the page. */
  const cachesExpres = '.hors-ecran, .hors-ecran *, .evitement:not(:focus)';
  const montres = [
    ...document.body.querySelectorAll<HTMLElement>('*:not(script, style, noscript, svg *, option)'),
  ].filter((element) => !element.matches(cachesExpres) && element.checkVisibility({ visibilityProperty: true }));
  const cadres = montres.filter(deroule);
  const cadreDe = (element: Element) => cadres.findLast((cadre) => cadre !== element && cadre.contains(element));

  for (const element of montres) {
    const style = styleDe(element);
    const boite = element.getBoundingClientRect();
    if (boite.width === 0 || boite.height === 0) continue;
    const dehors = boite.left < -0.5 || boite.right > largeur + 0.5;
    if (dehors && !cadreDe(element))
      defauts.push(`hors de la fenêtre (${Math.round(boite.left)} à ${Math.round(boite.right)}) : ${dit(element)}`);
    const champ = element.matches('input, select, textarea');
    const coupe = (sens: string) => /hidden|clip/.test(sens);
    const large = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const haut = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    if (!champ && ((large && coupe(style.overflowX)) || (haut && coupe(style.overflowY))))
      defauts.push(`coupé : ${dit(element)}`);
    // Letters that leave the box drawn around them: the eye sees them cross its border.
    const borde = style.borderInlineEndWidth !== '0px' || style.borderInlineStartWidth !== '0px';
    if (!champ && large && borde && !deroule(element) && !coupe(style.overflowX))
      defauts.push(`sort de son cadre : ${dit(element)}`);
    if (style.webkitLineClamp !== 'none') defauts.push(`lignes retenues : ${dit(element)}`);
  }

  // A link made bigger inside a sentence: the sign that follows stands away from its word.
  for (const lien of montres.filter((element) => element.matches('a') && styleDe(element).display === 'inline-block'))
    if (/^[,.;)]/.test(lien.nextSibling?.textContent ?? '')) defauts.push(`pousse un signe : ${dit(lien)}`);

  // Words of a drawing: within it, and none over another.
  for (const dessin of document.querySelectorAll<SVGSVGElement>('main svg')) {
    if (dessin.parentElement?.closest('svg') || !dessin.checkVisibility()) continue;
    const cadre = dessin.getBoundingClientRect();
    const mots = [...dessin.querySelectorAll('text')].map((texte) => [texte, texte.getBoundingClientRect()] as const);
    mots.forEach(([texte, boite], rang) => {
      if (boite.width === 0) return;
      if (boite.left < cadre.left - 1 || boite.right > cadre.right + 1) defauts.push(`coupé : ${dit(texte)}`);
      for (const [autre, sienne] of mots.slice(rang + 1)) {
        const x = Math.min(boite.right, sienne.right) - Math.max(boite.left, sienne.left);
        const y = Math.min(boite.bottom, sienne.bottom) - Math.max(boite.top, sienne.top);
        if (x > 1 && y > 5) defauts.push(`se chevauchent : ${dit(texte)} et ${dit(autre)}`);
      }
    });
  }

  // Lines of text that touch: the letters of a block over those of the block above.
  // A block that goes on in the next column has two boxes, and a place of its own in each.
  const blocs = montres.filter(
    (element) => element.matches('p, li, dt, dd, h1, h2, h3, h4, .trace') && element.getClientRects().length === 1,
  );
  for (const bloc of blocs) {
    const avant = bloc.previousElementSibling as HTMLElement | null;
    if (!avant || !blocs.includes(avant)) continue;
    const [haut, bas] = [bloc.getBoundingClientRect(), avant.getBoundingClientRect()];
    const cote = haut.left < bas.right && bas.left < haut.right;
    if (cote && haut.top < bas.bottom - 1 && haut.bottom > bas.top + 1 && styleDe(bloc).display !== 'inline')
      defauts.push(`touche le texte au-dessus : ${dit(bloc)}`);
  }

  const commandes = montres.filter((element) => element.matches('a[href], button, input, select, textarea, summary'));
  const auDessus = (commande: HTMLElement): void => {
    const cible = (commande.matches('[type=checkbox], [type=radio]') && commande.closest('label')) || commande;
    const boite = cible.getClientRects()[0];
    if (!boite) return;
    const [x, y] = [boite.left + boite.width / 2, boite.top + boite.height / 2];
    if (x < 0 || x > largeur || y < 0 || y > hauteur) return;
    const cadre = cadreDe(commande)?.getBoundingClientRect();
    if (cadre && (x < cadre.left || x > cadre.right || y < cadre.top || y > cadre.bottom)) return;
    const touche = document.elementFromPoint(x, y);
    if (!touche || cible.contains(touche) || touche.contains(cible)) return;
    // What opens over the page hides what it is opened over, as a menu does.
    const ouvert = touche.closest('.volet, dialog, [popover]');
    if (ouvert && !ouvert.contains(cible)) return;
    defauts.push(`recouvert par ${dit(touche)} : ${dit(commande)}`);
  };
  const debut = scrollY;
  const hautDe = new Map(commandes.map((commande) => [commande, commande.getBoundingClientRect().top + scrollY]));
  commandes.sort((a, b) => (hautDe.get(a) ?? 0) - (hautDe.get(b) ?? 0));
  let haut = debut;
  for (const commande of commandes) {
    const place = hautDe.get(commande) ?? 0;
    if (place < haut || place > haut + hauteur - 100) {
      haut = Math.max(0, place - 100);
      scrollTo({ top: haut, behavior: 'instant' });
    }
    auDessus(commande);
  }
  scrollTo({ top: debut, behavior: 'instant' });
  return [...new Set(defauts)];
}

/** Opens every fold of the page, answers of a lesson included. */
export const deplie = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const pli of document.querySelectorAll('details')) {
      pli.removeAttribute('name');
      pli.open = true;
    }
  });

/** Every defect seen, each with the widths and the fonts that show it. Leaves the page at the last width. */
export async function defautsVus(page: Page, largeurs: readonly number[] = LARGEURS): Promise<string[]> {
  const vus = new Map<string, string[]>();
  await addPolices(page);
  for (const police of POLICES) {
    await setPolice(page, police);
    for (const largeur of largeurs) {
      await page.setViewportSize({ width: largeur, height: HAUTEUR });
      for (const defaut of await page.evaluate(regardeFenetre))
        vus.set(defaut, [...(vus.get(defaut) ?? []), `${largeur} ${police}`]);
    }
  }
  return [...vus].map(([defaut, ou]) => `${defaut} [${ou.join(', ')}]`);
}
