/** Copies a text, or leaves it selected for the reader to copy when the clipboard refuses. */
import { element } from '../../components/element.ts';

const REFUS =
  'Ce navigateur refuse la copie automatique. Le texte est sélectionné : copiez-le avec Ctrl + C, ou ⌘ + C sur un Mac.';

interface Mots {
  /** Said once the text is in the clipboard. */
  copiee: string;
  /** Name of the field that shows the text otherwise. */
  champ: string;
}

/** Puts the text in the clipboard and says so in `hote`; never loses it. */
export async function copy(texte: string, hote: HTMLElement, { copiee, champ }: Mots): Promise<void> {
  try {
    // Absent outside a secure context, or closed by the establishment's policy.
    await navigator.clipboard.writeText(texte);
    hote.replaceChildren(element('p', {}, copiee));
  } catch {
    const zone = element(
      'textarea',
      { readonly: '', autocomplete: 'off', rows: '6', spellcheck: 'false', 'aria-label': champ },
      texte,
    );
    hote.replaceChildren(element('p', {}, REFUS), zone);
    zone.focus();
    zone.select();
  }
}
