/** Wakes the comparison table: reads its rows once, then draws the view that the controls or the fragment ask for. */
import { encodeChoix, MAXIMUM, MINIMUM } from './comparer/comparaison.ts';
import {
  COLONNES,
  FACETTES,
  filterLignes,
  nextTri,
  sortLignes,
  TRIS,
  VUE_ENTIERE,
  type Colonne,
  type ColonneTriee,
  type LigneTriable,
  type Vue,
} from './tableau.ts';
import { decodeVue, encodeVue, type Admises } from './adresse-de-vue.ts';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const formulaire = byId<HTMLFormElement>('filtres');
const table = byId<HTMLTableElement>('tableau');
const bouton = byId<HTMLButtonElement>('comparer');
const alerte = byId('tableau-alerte');
const selecteur = (facette: string) => formulaire.elements.namedItem(facette) as HTMLSelectElement;
const coches = [...formulaire.querySelectorAll<HTMLInputElement>('[name=colonne]')];
const entetes = [...table.querySelectorAll<HTMLTableCellElement>('[data-tri]')];
const admises = Object.fromEntries(
  FACETTES.map((facette) => [facette, [...selecteur(facette).options].flatMap(({ value }) => value || [])]),
) as unknown as Admises;

const nomDe = (facette: string, id?: string) => [...selecteur(facette).options].find(({ value }) => value === id)?.text;
const mots = (valeur?: string) => valeur?.split(' ').filter(Boolean) ?? [];
type Ligne = LigneTriable & { rangee: HTMLTableRowElement };
const rangees = () => [...table.tBodies].flatMap(({ rows }) => [...rows]);
const lignes = rangees().map((rangee): Ligne => {
  const { dataset } = rangee;
  const [[nature], [decideur], [organisme]] = [
    mots(dataset['nature']),
    mots(dataset['decideur']),
    mots(dataset['organisme']),
  ];
  return {
    rangee,
    facettes: Object.fromEntries(
      FACETTES.map((facette) => [facette, mots(dataset[facette])]),
    ) as unknown as Ligne['facettes'],
    cles: {
      mesure: rangee.querySelector('a')?.text,
      nature,
      modalites: dataset['mois'] ? Number(dataset['mois']) : undefined,
      demarches: nomDe('decideur', decideur),
      porteurs: nomDe('organisme', organisme),
    },
  };
});

let vue: Vue = VUE_ENTIERE;

function bilanDe(nombre: number): string {
  if (nombre === 0) return 'Aucune mesure ne répond à tous ces filtres. Retirez-en un, ou affichez tout.';
  const actifs = FACETTES.flatMap((facette) => nomDe(facette, vue.filtres[facette] ?? '-') ?? []);
  const filtre = actifs.length ? `, filtre : ${actifs.join(' ; ')}` : '';
  const tri = vue.tri ? `, tri ${TRIS[vue.tri.colonne]}${vue.tri.descendant ? ' décroissant' : ''}` : '';
  return `${nombre} ${nombre > 1 ? 'mesures' : 'mesure'} sur ${lignes.length}${filtre}${tri}.`;
}

/** Brings the controls to the view, and says what it holds: quick, and enough to see that the gesture was heard. */
function drawControles(): void {
  for (const facette of FACETTES) selecteur(facette).value = vue.filtres[facette] ?? '';
  for (const coche of coches) coche.checked = !vue.masquees.includes(coche.value as Colonne);
  byId('bilan').textContent = bilanDe(filterLignes(lignes, vue.filtres).length);
}

/** Brings rows, columns and headings to the view: a long table takes several frames to lay out. */
function drawTable(): void {
  const gardees = new Set(filterLignes(lignes, vue.filtres));
  const ordre = sortLignes(lignes, vue.tri);
  for (const ligne of ordre) ligne.rangee.hidden = !gardees.has(ligne);
  // Rows that move are laid out anew: none moves for a filter.
  const places = rangees();
  if (ordre.some(({ rangee }, rang) => places[rang] !== rangee))
    table.append(...ordre.map(({ rangee }) => rangee.parentElement as HTMLElement));
  COLONNES.forEach(({ id }, rang) => {
    for (const { cells } of table.rows) (cells[rang + 1] as HTMLElement).hidden = vue.masquees.includes(id);
  });
  for (const entete of entetes) {
    if (vue.tri && entete.dataset['tri'] === vue.tri.colonne)
      entete.setAttribute('aria-sort', vue.tri.descendant ? 'descending' : 'ascending');
    else entete.removeAttribute('aria-sort');
  }
}

/** A new view chosen on the page: said at once, drawn after the next frame, and kept in the address without adding to the history. */
function show(nouvelle: Vue): void {
  vue = nouvelle;
  alerte.hidden = true;
  drawControles();
  const fragment = encodeVue(vue);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
  requestAnimationFrame(() => setTimeout(drawTable));
}

/** The view the address asks for. A fragment that is an anchor of the page asks for none. */
function readFragment(): void {
  // What a sentence or a mail program left after the address is no part of it.
  const fragment = location.hash.slice(1).replace(/[^\w-]+$/, '');
  if (fragment && document.getElementById(fragment)) return;
  const { vue: lue, refus } = decodeVue(fragment, admises);
  vue = lue;
  alerte.hidden = !refus;
  if (refus) alerte.textContent = `L’adresse de cette vue ne se lit pas : ${refus}. Le tableau entier est affiché.`;
  drawControles();
  drawTable();
}

/**
 * A sort button over each heading, whose words stay beside it: reading mode drops buttons with all they hold, and paper
 * shows theirs on the first page only. And a box in each row for the comparison.
 */
function addControls(): void {
  for (const entete of entetes) {
    const tri = document.createElement('button');
    entete.abbr = entete.textContent;
    tri.setAttribute('aria-label', entete.textContent);
    tri.addEventListener('click', () => show({ ...vue, tri: nextTri(vue.tri, entete.dataset['tri'] as ColonneTriee) }));
    entete.append(tri);
  }
  for (const { rangee, cles } of lignes) {
    const etiquette = document.createElement('label');
    const coche = document.createElement('input');
    coche.type = 'checkbox';
    coche.value = rangee.dataset['id'] ?? '';
    coche.setAttribute('aria-label', `Comparer ${cles.mesure}`);
    etiquette.append(coche, 'Comparer');
    rangee.querySelector('.nom')?.append(etiquette);
  }
}

const choisies = () => [...table.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
const countChoisies = () => (bouton.textContent = `Comparer (${choisies().length})`);

addControls();
formulaire.addEventListener('change', () => {
  const filtres = Object.fromEntries(
    FACETTES.flatMap((facette) => (selecteur(facette).value ? [[facette, selecteur(facette).value]] : [])),
  );
  const masquees = coches.filter(({ checked }) => !checked).map(({ value }) => value as Colonne);
  show({ ...vue, filtres, masquees });
});
formulaire.addEventListener('reset', (evenement) => {
  evenement.preventDefault();
  show(VUE_ENTIERE);
});
table.addEventListener('change', countChoisies);
bouton.addEventListener('click', () => {
  const ids = choisies();
  if (ids.length >= MINIMUM && ids.length <= MAXIMUM) location.href = `/comparer/#${encodeChoix(ids)}`;
  else {
    alerte.textContent = `Cochez deux à quatre mesures dans le tableau : ${ids.length} pour l’instant.`;
    alerte.hidden = false;
  }
});
addEventListener('hashchange', readFragment);
addEventListener('pageshow', countChoisies);
readFragment();
formulaire.hidden = false;
