/** Copies a text, or leaves it selected for the reader to copy when the clipboard refuses. */
import { element } from '../element.ts';

/** Puts the text in the clipboard and says so in `hote`; never loses it. */
export async function copy(texte: string, hote: HTMLElement): Promise<void> {
  try {
    // Absent outside a secure context, or closed by the establishment's policy.
    await navigator.clipboard.writeText(texte);
    hote.replaceChildren(element('p', {}, 'La note est copiée : collez-la dans le dossier.'));
  } catch {
    const zone = element('textarea', { readonly: '', rows: '12', 'aria-label': 'Note en texte' });
    zone.value = texte;
    hote.replaceChildren(
      element(
        'p',
        {},
        'Ce navigateur refuse la copie automatique. Le texte est sélectionné : copiez-le avec Ctrl + C, ou ⌘ + C sur un Mac.',
      ),
      zone,
    );
    zone.focus();
    zone.select();
  }
}
