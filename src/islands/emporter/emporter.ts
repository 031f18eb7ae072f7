/**
 * What is taken away from a result, fetched on request: the note, the link, the deadlines.
 * A file of its own, known by its address only: it is spoken to by the event « emporter », whose detail is the screen's props.
 */
import type { Props } from '../contexte.ts';
import { element } from '../element.ts';
import { drawLien } from './lien.ts';
import './reprise.ts';

/** Draws the panel below the result and moves the focus to its heading. */
function ouvre(props: Props): void {
  const hote = document.getElementById('emporter') as HTMLElement;
  const titre = element('h2', { tabindex: '-1' }, 'Emporter ce résultat');
  hote.replaceChildren(titre, drawLien(props));
  titre.focus();
}

addEventListener('emporter', (evenement) => ouvre((evenement as CustomEvent<Props>).detail));
