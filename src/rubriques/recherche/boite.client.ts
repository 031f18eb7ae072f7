/** The box once it has the focus: a combobox over the guide. What is typed stays in the page, and is not kept. */
import type { DonneesRecherche } from './donnees.ts';
import { drawGroupes, el } from './resultats.client.ts';
import { createMoteur, type Trouvaille } from './moteur.ts';

const champ = document.getElementById('recherche') as HTMLInputElement;
const boite = champ.parentElement as HTMLElement;
const liste = el('div', { role: 'listbox', id: 'recherche-liste', 'aria-label': 'Résultats' });
const aide = el('p');
const volet = el('div', { class: 'volet' }, liste, aide);
const annonce = el('p', { role: 'status', class: 'hors-ecran' });
volet.hidden = true;
boite.append(volet, annonce);
champ.setAttribute('aria-controls', liste.id);

const lien = (adresse: string, nom: string) => el('a', { href: adresse }, nom);
const INDEX = lien('/recherche/', 'l’index du guide');
const AILLEURS = [
  'Aucun résultat. Essayez un autre mot, ou un seul mot. Ou parcourez ',
  lien('/mesures/', 'les mesures'),
  ', ',
  lien('/tableau/', 'le tableau'),
  ', ',
  lien('/glossaire/', 'le glossaire'),
  ', ',
  lien('/hors-du-guide/', 'ce que le guide ne couvre pas'),
  ', ',
  INDEX,
  '.',
];

let search: ((texte: string) => Trouvaille) | undefined;
let panne = false;
let active = -1;
let attente = 0;

const options = () => liste.querySelectorAll<HTMLAnchorElement>('[role=option]');

/** Moves the mark; the focus itself stays in the box. */
function activate(rang: number): void {
  const toutes = options();
  toutes[active]?.setAttribute('aria-selected', 'false');
  active = rang;
  const option = toutes[rang];
  if (!option) return champ.removeAttribute('aria-activedescendant');
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  champ.setAttribute('aria-activedescendant', option.id);
}

function show(ouvert: boolean): void {
  activate(-1);
  volet.hidden = !ouvert;
  champ.ariaExpanded = String(ouvert && !liste.hidden);
}

/** Says the outcome once the typing pauses. */
function announce(texte: string): void {
  clearTimeout(attente);
  attente = window.setTimeout(() => (annonce.textContent = texte), 400);
}

/** Searches what the box holds, typed before or after the search was there. */
function refresh(): void {
  const texte = champ.value.trim();
  const trouvaille = texte.length > 1 ? search?.(texte) : undefined;
  const nombre = trouvaille?.nombre ?? 0;
  active = -1;
  liste.hidden = !nombre;
  if (trouvaille) drawGroupes(liste, trouvaille);
  aide.hidden = nombre > 0;
  if (panne) aide.replaceChildren('La recherche n’a pas pu se charger. Parcourez ', INDEX, '.');
  else if (search) aide.replaceChildren(...AILLEURS);
  else aide.textContent = 'La recherche se charge…';
  show(texte.length > 1);
  announce(texte.length > 1 ? (nombre ? `${nombre} résultat${nombre > 1 ? 's' : ''}` : (aide.textContent ?? '')) : '');
}

/** Arrows go round through the box itself; Home and End keep to the text until an option is marked. */
function nextActive(touche: string, nombre: number): number | undefined {
  if (touche === 'ArrowDown') return active + 1 < nombre ? active + 1 : -1;
  if (touche === 'ArrowUp') return active < 0 ? nombre - 1 : active - 1;
  if (active < 0) return undefined;
  return { Home: 0, End: nombre - 1 }[touche];
}

champ.addEventListener('input', refresh);
champ.addEventListener('focus', refresh);
champ.addEventListener('keydown', (evenement) => {
  const { key, isComposing } = evenement;
  if (isComposing) return;
  const toutes = options();
  if (volet.hidden && key === 'ArrowDown') refresh();
  const rang = volet.hidden || liste.hidden ? undefined : nextActive(key, toutes.length);
  if (rang !== undefined) activate(rang);
  else if (key === 'Enter' && !volet.hidden && !liste.hidden) toutes[Math.max(active, 0)]?.click();
  else if (key === 'Escape' && !volet.hidden) show(false);
  else {
    if (key === 'ArrowLeft' || key === 'ArrowRight') activate(-1);
    return;
  }
  evenement.preventDefault();
});
liste.addEventListener('click', () => {
  show(false);
  champ.blur();
});
boite.addEventListener('focusout', ({ relatedTarget }) => {
  if (!boite.contains(relatedTarget as Node | null)) show(false);
});
// A press on the panel must not take the focus, and so close it, before the click lands.
liste.addEventListener('pointerdown', (evenement) => evenement.preventDefault());
liste.addEventListener('mousedown', (evenement) => evenement.preventDefault());

/** Draws again only for someone still there. */
const refreshIfThere = () => {
  if (document.activeElement === champ) refresh();
};

refreshIfThere();
fetch(champ.dataset['source'] as string)
  .then((reponse) => reponse.json())
  .then((donnees: DonneesRecherche) => {
    search = createMoteur(donnees);
  })
  .catch(() => {
    panne = true;
  })
  .finally(refreshIfThere);
