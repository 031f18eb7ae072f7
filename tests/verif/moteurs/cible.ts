/** How the journeys name what they press or read, the same for every engine: found by a function that runs in the page. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Cible {
  /** CSS selector. */
  ou: string;
  /** How its name starts: its label, or else its text. Any blank counts as a space. */
  nom?: string | undefined;
}

/** Where a finger presses, in pixels of the window; or the text. */
type Rendu = 'point' | 'texte';
type Demande = Cible & { rend: Rendu };
export interface Trouvee {
  texte: string;
  x: number;
  y: number;
}

/**
 * Runs in the page: the text of the first element shown that answers, and, once brought into view, the middle of its first
 * line. None if there is none, or when something else would be pressed there.
 */
export function findCible({ ou, nom, rend }: Demande): Trouvee | null {
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

/** Between two looks at a target: more than two images of the screen. */
const REGARD_MS = 50;

/** The point to press, once two looks found the same target at the same place; throws while the page is being drawn. */
export async function seekPoint(
  regarde: (demande: Demande) => Promise<Trouvee | null>,
  cible: Cible,
): Promise<Trouvee> {
  const demande: Demande = { ...cible, rend: 'point' };
  const avant = await regarde(demande);
  await pause(REGARD_MS);
  const apres = await regarde(demande);
  if (!avant || !apres) throw new Error('rien à cet endroit');
  if (avant.x !== apres.x || avant.y !== apres.y || avant.texte !== apres.texte)
    throw new Error('la page bouge encore');
  return apres;
}
