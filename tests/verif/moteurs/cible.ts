/** How the journeys name what they press or read, the same for every engine: found by a function that runs in the page. */

export interface Cible {
  /** CSS selector. */
  ou: string;
  /** How its name starts: its label, or else its text. Any blank counts as a space. */
  nom?: string | undefined;
}

/** Where a finger presses, in pixels of the window; or the text. */
type Rendu = 'point' | 'texte';
export interface Trouvee {
  texte: string;
  x: number;
  y: number;
}

/**
 * Runs in the page: the text of the first element shown that answers, and, once brought into view, the middle of its first
 * line. None if there is none, or when something else would be pressed there.
 */
export function findCible({ ou, nom, rend }: Cible & { rend: Rendu }): Trouvee | null {
  const simple = (texte: string) => texte.replace(/\s+/g, ' ').trim();
  const nomDe = (element: Element) => {
    const legende = (element as Partial<HTMLInputElement>).labels?.[0]?.textContent;
    return simple(element.getAttribute('aria-label') ?? legende ?? element.textContent);
  };
  const montree = [...document.querySelectorAll(ou)].find(
    (element) =>
      element.checkVisibility() &&
      element.getClientRects().length > 0 &&
      (nom === undefined || nomDe(element).startsWith(nom)),
  );
  if (!montree) return null;
  const texte = simple(montree.textContent);
  if (rend === 'texte') return { texte, x: 0, y: 0 };
  montree.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = montree.getClientRects()[0] as DOMRect;
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const dessous = document.elementFromPoint(x, y);
  const etiquette = dessous?.closest('label')?.control;
  return dessous && (montree.contains(dessous) || etiquette === montree) ? { texte, x, y } : null;
}
