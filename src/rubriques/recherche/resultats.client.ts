/** Draws results: plain elements, no HTML in strings. */
import { NOMS_TYPES } from './donnees.ts';
import { cutMots } from './mots.ts';
import type { Resultat, Trouvaille } from './moteur.ts';

type Enfant = Node | string;

/** An element with its attributes and children. */
export function el<N extends keyof HTMLElementTagNameMap>(
  nom: N,
  attributs: Record<string, string> = {},
  ...enfants: Enfant[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(nom);
  for (const [cle, valeur] of Object.entries(attributs)) element.setAttribute(cle, valeur);
  element.append(...enfants);
  return element;
}

/** The text, with the words that match in <mark>. */
function markTexte(texte: string, marques: ReadonlySet<string>): Enfant[] {
  const morceaux: Enfant[] = [];
  let fait = 0;
  for (const { forme, debut, fin } of cutMots(texte))
    if (marques.has(forme)) {
      morceaux.push(texte.slice(fait, debut), el('mark', {}, texte.slice(debut, fin)));
      fait = fin;
    }
  return [...morceaux, texte.slice(fait)];
}

const PORTEE = 45;

/** A short passage around the first word that matches. */
function extract(texte: string, marques: ReadonlySet<string>): string {
  const premier = cutMots(texte).find(({ forme }) => marques.has(forme))?.debut ?? 0;
  const debut = premier > PORTEE ? texte.indexOf(' ', premier - PORTEE) + 1 : 0;
  const fin = premier + PORTEE < texte.length ? texte.lastIndexOf(' ', premier + PORTEE) : texte.length;
  return (debut ? '… ' : '') + texte.slice(debut, Math.max(fin, premier)) + (fin < texte.length ? ' …' : '');
}

const NATURES = {
  sigles: 'Autre nom : ',
  noms: 'Autre nom : ',
  mots: 'Mot associé : ',
  aussi: 'Voir aussi pour : ',
  texte: '',
};

/** Why the entry is there, unless its title or subtitle shows it. */
function drawRaison({ entree, raison, champ }: Resultat, marques: ReadonlySet<string>): Enfant[] {
  const trouves = (texte: string) => cutMots(texte).filter(({ forme }) => marques.has(forme));
  const vus = new Set(trouves(`${entree.titre} ${entree.sousTitre}`).map(({ forme }) => forme));
  if (trouves(raison).every(({ forme }) => vus.has(forme))) return [];
  const texte = champ === 'texte' ? extract(raison, marques) : raison;
  return [el('small', {}, NATURES[champ], ...markTexte(texte, marques))];
}

/** Fills the list with one group per kind; ids of options follow their order. */
export function drawGroupes(liste: HTMLElement, { groupes, marques }: Trouvaille): void {
  let rang = 0;
  liste.replaceChildren(
    ...groupes.map(({ type, resultats }) =>
      el(
        'div',
        { role: 'group', 'aria-labelledby': `recherche-${type}` },
        el('div', { role: 'presentation', id: `recherche-${type}` }, NOMS_TYPES[type]),
        ...resultats.map((resultat) =>
          el(
            'a',
            {
              role: 'option',
              id: `recherche-${rang++}`,
              href: resultat.entree.adresse,
              tabindex: '-1',
              'aria-selected': 'false',
            },
            el('strong', {}, ...markTexte(resultat.entree.titre, marques)),
            el('small', {}, ...markTexte(resultat.entree.sousTitre, marques)),
            ...drawRaison(resultat, marques),
          ),
        ),
      ),
    ),
  );
}
