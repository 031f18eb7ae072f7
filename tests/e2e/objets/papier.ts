/** A printed PDF read back: its pages as text, and what must be found there. Whatever browser printed it. */
import { run } from './debian.ts';

/** Without blanks nor soft hyphens: lines and columns break where they please. */
export const tasse = (texte: string): string => texte.replace(/[\s\u00ad]+/gu, '');

/** Lines of each page in the order they were printed. */
export function pagesDe(pdf: string): string[][] {
  const pages = run('pdftotext', '-raw', pdf, '-').split('\f').slice(0, -1);
  return pages.map((page) => page.split('\n').filter((ligne) => ligne.trim()));
}

/** Among these texts, those the paper does not show; the foot of each page is set aside, since it cuts what runs on. */
export function absentsDe(pages: readonly string[][], textes: readonly string[], pied: string): string[] {
  const entier = pages.map((page) => tasse(page.join('')).replace(tasse(pied), '')).join('');
  return textes.filter((texte) => !entier.includes(tasse(texte)));
}

/** Headings left alone at the bottom of a page. */
export function titresSeuls(pages: readonly string[][], titres: readonly string[], pied: string): string[] {
  return pages.flatMap((page) => {
    const derniere = page.filter((ligne) => !tasse(pied).includes(tasse(ligne))).at(-1) ?? '';
    return titres.some((titre) => tasse(derniere).startsWith(tasse(titre))) ? [derniere] : [];
  });
}

/** Words printed outside the sheet or in the margin no printer reaches, in points. */
export function horsFeuille(pdf: string, marge = 14): string[] {
  const boites = run('pdftotext', '-bbox', pdf, '-');
  const [, largeur = '0', hauteur = '0'] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(boites) ?? [];
  const mots = boites.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g);
  return [...mots]
    .filter(([, gauche, haut, droite, bas]) => {
      const dedans = Number(gauche) >= marge && Number(haut) >= marge;
      return !dedans || Number(droite) > Number(largeur) - marge || Number(bas) > Number(hauteur) - marge;
    })
    .map(([, , , , , mot]) => mot ?? '');
}

/** Runs in the page: every text the drawn note shows, its headings, and the foot repeated on each page. */
export function readNote(): { textes: string[]; titres: string[]; pied: string } {
  const note = document.querySelector('.note') as HTMLElement;
  const textesDe = (selecteur: string) =>
    [...note.querySelectorAll(selecteur)].map(({ textContent }) => textContent.trim());
  return {
    textes: textesDe(':is(h1, h2, h3, p, dt, dd, li):not(footer *)'),
    titres: textesDe('h1, h2, h3'),
    pied: note.querySelector('footer')?.textContent ?? '',
  };
}
