/** The fragment of the address, as somebody wrote it; says when a mail filter had sent it to the server. */
import { readFragment, type SIGNES_FRAGMENT } from './adresse-recue.ts';
import { element } from './element.ts';

const RETABLI =
  'L’adresse de ce lien avait été changée, sans doute par un filtre de messagerie. Le guide l’a rétablie. Ce que contient le lien a pu parvenir une fois au serveur du guide.';

/** A sentence about the address, above all that the page shows. */
export function showAvis(texte: string): void {
  document.querySelector('main .large')?.prepend(element('p', { class: 'avis avis-adresse', role: 'status' }, texte));
}

/** What the address names; nothing for an anchor of the page. */
export function readAdresse(signes: keyof typeof SIGNES_FRAGMENT): string {
  const recu = location.hash.slice(1);
  if (!recu || document.getElementById(recu)) return '';
  const { fragment, retabli } = readFragment(recu, signes);
  if (retabli) {
    showAvis(RETABLI);
    history.replaceState(history.state, '', `#${fragment}`);
  }
  return fragment || recu;
}
