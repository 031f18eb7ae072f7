/** How the journeys name what they press or read, the same for every engine: found by a function that runs in the page. */

export interface Cible {
  /** CSS selector. */
  ou: string;
  /** How its name starts: its label, or else its text. Any blank counts as a space. */
  nom?: string | undefined;
}

/** What is handed back: elements do not leave the page, except to be pressed. */
type Rendu = 'element' | 'texte';

/** Runs in the page: the first element shown that answers, brought into view, or its text in an object; none if there is none. */
export function findCible({ ou, nom, rend }: Cible & { rend: Rendu }): Element | { texte: string } | null {
  const simple = (texte: string) => texte.replace(/\s+/g, ' ').trim();
  const nomDe = (element: Element) => {
    const legende = (element as Partial<HTMLInputElement>).labels?.[0]?.textContent;
    return simple(element.getAttribute('aria-label') ?? legende ?? element.textContent);
  };
  const montree = [...document.querySelectorAll(ou)].find(
    (element) => element.checkVisibility() && (nom === undefined || nomDe(element).startsWith(nom)),
  );
  if (!montree) return null;
  if (rend === 'texte') return { texte: simple(montree.textContent) };
  // WebKit's driver leaves out of sight what lies just below the window.
  montree.scrollIntoView({ block: 'center' });
  return montree;
}
