/** Draws a comparison: one table of what differs, then what is shared, folded. */
import type { Commun, Comparaison, MesureComparee, Phrase } from './comparaison.ts';
import { element } from '../../../components/element.ts';

type Choisie = MesureComparee & { id: string };

const titreDe = ({ id, court }: Choisie) =>
  element('th', { scope: 'col' }, element('a', { href: `/mesures/${id}/` }, court));

const phraseDe = ([texte, etiquette]: Phrase) => element('li', {}, texte, ' ', element('small', {}, etiquette));

function celluleDe({ phrases, vide }: Comparaison['differences'][number]['cellules'][number]) {
  if (phrases.length > 0) return element('td', {}, element('ul', {}, ...phrases.map(phraseDe)));
  return element('td', {}, vide ? 'La source n’en dit rien.' : 'Rien d’autre que ce qui est pareil.');
}

const rangeeDe = (titre: string, cellules: readonly HTMLElement[]) =>
  element('tr', {}, element('th', { scope: 'row' }, element('div', {}, titre)), ...cellules);

/** Which measures these are: their names, and what a reader must know before trusting a fiche. */
function identitesDe(mesures: readonly Choisie[]) {
  const noms = mesures.map(({ nom, source }) => element('td', {}, nom, ' ', element('small', {}, source)));
  const avis = mesures.map((mesure) => element('td', {}, element('em', {}, mesure.avis ?? '')));
  return [
    rangeeDe('Nom et source', noms),
    ...(mesures.some((mesure) => mesure.avis) ? [rangeeDe('À savoir', avis)] : []),
  ];
}

function tableDe(mesures: readonly Choisie[], { differences }: Comparaison) {
  const titres = element('tr', {}, element('th', { scope: 'col' }, 'Rubrique'), ...mesures.map(titreDe));
  const rangees = differences.map(({ rubrique, cellules }) => rangeeDe(rubrique, cellules.map(celluleDe)));
  return element(
    'div',
    { class: 'tableau', role: 'region', 'aria-labelledby': 'legende', tabindex: '0' },
    element(
      'table',
      {},
      element('caption', { id: 'legende' }, 'Ce qui les distingue'),
      element('thead', {}, titres),
      element('tbody', {}, ...identitesDe(mesures), ...rangees),
    ),
  );
}

/** A shared sentence, with its label; with one label per measure where the labels differ. */
function communDe({ texte, etiquettes }: Commun, mesures: readonly Choisie[]) {
  const mots = etiquettes.length === 1 ? etiquettes : etiquettes.map((mot, rang) => `${mesures[rang]?.court} : ${mot}`);
  return phraseDe([texte, mots.join(' ; ')]);
}

function pliDe(mesures: readonly Choisie[], { communs }: Comparaison) {
  const nombre = communs.reduce((somme, { phrases }) => somme + phrases.length, 0);
  return element(
    'details',
    { class: 'carte' },
    element('summary', {}, `Ce qui est pareil (${nombre} ${nombre > 1 ? 'phrases' : 'phrase'})`),
    ...communs.flatMap(({ rubrique, phrases }) => [
      element('h2', {}, rubrique),
      element('ul', {}, ...phrases.map((phrase) => communDe(phrase, mesures))),
    ]),
  );
}

/** What to show for two measures or more. */
export function drawComparaison(mesures: readonly Choisie[], comparaison: Comparaison): HTMLElement[] {
  const { differences, communs, muettes } = comparaison;
  return [
    ...(differences.length ? [tableDe(mesures, comparaison)] : []),
    ...(communs.length ? [pliDe(mesures, comparaison)] : []),
    ...(muettes.length
      ? [element('p', { class: 'aide' }, `Aucune source ne dit rien sur : ${muettes.join(', ')}.`)]
      : []),
    element('p', { class: 'aide' }, 'Le mot après chaque phrase est son étiquette ; la fiche donne sa source exacte.'),
  ];
}
