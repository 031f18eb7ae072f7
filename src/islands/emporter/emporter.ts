/**
 * What is taken away from a result, fetched on request: the note, the link, the deadlines.
 * A file of its own, known by its address only: it is spoken to by the event « emporter », whose detail is the screen's props.
 */
import { buildNote, type Note } from '../../domaine/note.ts';
import type { Props } from '../contexte.ts';
import { element } from '../element.ts';
import { copy } from './copie.ts';
import { drawLien } from './lien.ts';
import { drawNote } from './note.ts';
import './reprise.ts';
import { toTexte } from './texte.ts';

/** What is said when the note is copied, or has to be by hand. */
const NOTE = { copiee: 'La note est copiée : collez-la dans le dossier.', champ: 'Note en texte' };

function bouton(nom: string, action: () => void): HTMLButtonElement {
  const noeud = element('button', { type: 'button', class: 'bouton' }, nom);
  noeud.onclick = action;
  return noeud;
}

/** First words of the page's title, hence of the file's name when the note is printed to PDF; the next screen sets its own. */
const rename = (nom: string) => {
  document.title = document.title.replace(/^[^·]+/, `${nom} `);
};

/** The button that prepares the note, then those that print and copy it; the sheet goes into `feuille`. */
function drawPreparation(note: Note, feuille: HTMLElement): HTMLElement {
  const retour = element('div', { role: 'status' });
  const actions = element(
    'div',
    { class: 'actions' },
    bouton('Préparer la note d’orientation', () => {
      feuille.replaceChildren(drawNote(note));
      actions.replaceChildren(
        bouton('Imprimer la note', () => print()),
        bouton('Copier en texte', () => void copy(toTexte(note), retour, NOTE)),
      );
      rename(note.mots.titre);
      feuille.querySelector('h1')?.focus();
    }),
  );
  return element(
    'section',
    { class: 'pile' },
    element(
      'p',
      {},
      'La note reprend les réponses, les mesures et leurs sources, le plus souvent sur une ou deux pages.',
    ),
    actions,
    retour,
  );
}

/** Where the dates of each retained measure can be worked out; nothing when no source gives a length. */
function drawEcheances({ retenues }: Note, { cartes }: Props['donnees']): HTMLElement {
  const liens = retenues
    .filter(({ id }) => cartes[id]?.datable)
    .map(({ id, nom }) => element('li', {}, element('a', { href: `/echeancier/#${id}` }, nom)));
  if (!liens.length) return element('p', {}, 'Aucune mesure retenue n’a de durée dont calculer les échéances.');
  return element(
    'section',
    {},
    element('h3', {}, 'Calculer les échéances'),
    element('ul', { class: 'liens', role: 'list' }, ...liens),
  );
}

/** Draws the panel below the result and moves the focus to its heading. */
function ouvre(props: Props): void {
  const { donnees, parcours, contexte } = props;
  const hote = document.getElementById('emporter') as HTMLElement;
  const note = buildNote({
    donnees,
    parcours,
    portes: contexte.portes,
    date: new Date(),
    adresse: `${location.origin}/`,
  });
  const titre = element('h2', { tabindex: '-1' }, 'Emporter ce résultat');
  const feuille = element('div', {});
  // One line per part of the panel; the sheet stays last, below every button.
  hote.replaceChildren(titre, drawPreparation(note, feuille), drawLien(props), drawEcheances(note, donnees), feuille);
  rename('Résultat');
  titre.focus();
}

addEventListener('emporter', (evenement) => ouvre((evenement as CustomEvent<Props>).detail));
