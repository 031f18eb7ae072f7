/**
 * What is taken away from a result: the note, the link, the deadlines.
 * A file of its own, known by its address only: it is spoken to by the event « emporter », whose detail is the screen's props.
 */
import { buildNote, type Note } from './note/note.ts';
import type { Props } from './vues/props.ts';
import { element } from '../../components/element.ts';
import { copy } from './presse-papiers.client.ts';
import { drawLien } from './lien/copier.client.ts';
import { drawNote } from './note/feuille.client.ts';
import './lien/ouvrir.client.ts';
import { toTexte } from './note/texte.ts';

/** What is said when the note is copied, or has to be by hand. */
const NOTE = { copiee: 'La note est copiée : collez-la dans le dossier.', champ: 'Note en texte' };

const LIRE = 'Lire la note à l’écran';

function bouton(nom: string, action: (noeud: HTMLButtonElement) => void): HTMLButtonElement {
  const noeud = element('button', { type: 'button', class: 'bouton creux' }, nom);
  noeud.onclick = () => action(noeud);
  return noeud;
}

/** First words of the page's title, hence of the file's name when the note is printed to PDF; the next screen sets its own. */
const rename = (nom: string) => {
  document.title = document.title.replace(/^[^·]+/, `${nom} `);
};

/** The note of this result, as of now. */
const noteDe = ({ donnees, parcours, contexte }: Props): Note =>
  buildNote({ donnees, parcours, portes: contexte.portes, date: new Date(), adresse: `${location.origin}/` });

/** Buttons that show and copy the note, which paper shows already. */
function drawLecture(props: Props, feuille: HTMLElement): HTMLElement {
  const retour = element('div', { role: 'status' });
  const lire = bouton(LIRE, (noeud) => {
    feuille.hidden = !feuille.hidden;
    noeud.setAttribute('aria-expanded', String(!feuille.hidden));
    if (!feuille.hidden) feuille.querySelector('h1')?.focus();
  });
  lire.setAttribute('aria-expanded', 'false');
  return element(
    'section',
    { class: 'pile' },
    element(
      'p',
      {},
      'La note reprend les réponses, les mesures et leurs sources. Imprimer cette page imprime la note seule, le plus souvent sur une ou deux pages.',
    ),
    element(
      'div',
      { class: 'actions' },
      bouton('Copier en texte', () => void copy(toTexte(noteDe(props)), retour, NOTE)),
      lire,
    ),
    retour,
  );
}

/** Where the dates of each retained measure can be worked out; nothing when no source gives a length. */
function drawEcheances({ retenues }: Note, { cartes }: Props['donnees']): HTMLElement {
  const liens = retenues
    .filter(({ id }) => cartes[id]?.datable)
    .map(({ id, nom }) => element('li', {}, element('a', { href: `/echeancier/#${id}` }, nom)));
  if (!liens.length) return element('p', {}, 'Aucune de ces mesures n’a de durée dont calculer les échéances.');
  return element(
    'section',
    {},
    element('h3', {}, 'Calculer les échéances'),
    element('ul', { class: 'liens', role: 'list' }, ...liens),
  );
}

/** What refreshes the sheet before it is printed: a tab may stay open for days. */
let refresh: (() => void) | undefined;
addEventListener('beforeprint', () => refresh?.());
addEventListener('afterprint', () => document.querySelector('.note') && rename('Résultat'));

/** Draws the panel below the result, once; the sheet stays last, below every button, and waits there for the printer. */
function ouvre(props: Props): void {
  const hote = document.getElementById('emporter');
  if (!hote || hote.firstChild) return;
  const note = noteDe(props);
  const feuille = element('div', { class: 'feuille', hidden: '' }, drawNote(note));
  hote.replaceChildren(
    element('h2', { tabindex: '-1' }, 'Emporter ce résultat'),
    drawLecture(props, feuille),
    drawLien(props),
    drawEcheances(note, props.donnees),
    feuille,
  );
  refresh = () => {
    if (!feuille.isConnected) return;
    feuille.replaceChildren(drawNote(noteDe(props)));
    rename(note.mots.titre);
  };
}

addEventListener('emporter', (evenement) => ouvre((evenement as CustomEvent<Props>).detail));
