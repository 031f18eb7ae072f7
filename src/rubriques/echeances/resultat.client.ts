/** The dates of a measure, drawn: those to come and those gone, then what has none and why. */
import { addJours, jourEnChiffres, jourEnMots } from '../../langue/dates.ts';
import {
  computeEcheances,
  resteEnMots,
  sortEcheances,
  type Echeance,
  type Origines,
  type Periode,
} from './echeances.ts';
import { element } from '../../components/element.ts';
import { byId, type MesureLue, type RegleLue } from './page.client.ts';

interface Donnees {
  mesure: MesureLue;
  dates: Origines;
  /** The days given, under the name of their field. */
  donnees: readonly { libelle: string; iso: string }[];
  passees: readonly Periode[];
  jour: string;
  guide: string;
  version: string;
}

/** What the calendar file is made of; spoken to calendrier.ts by the event of the same name. */
export interface Calendrier {
  fichier: string;
  jours: { iso: string; lendemain: string; titre: string; description: string }[];
}

const copie = ({ details }: RegleLue) => [...details.cloneNode(true).childNodes] as (Node | string)[];

function drawDatee(echeance: Echeance<RegleLue>, { jour, passees }: Donnees): HTMLElement {
  const { date, nom, compte } = echeance;
  const iso = date as string;
  const passe = iso < jour ? ' · passée' : iso === jour ? ' · aujourd’hui' : '';
  const deduit = compte?.enTout && passees.length ? ' · périodes précédentes déduites' : '';
  const calcule = element('a', { class: 'mot', href: '/sources/#calcule' }, 'calculé');
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('time', { datetime: iso }, jourEnMots(iso)),
      element('small', {}, calcule, passe, deduit),
    ),
    element('div', {}, element('strong', {}, nom), element('div', {}, ...copie(echeance))),
  );
}

function drawMuette(echeance: Echeance<RegleLue>): HTMLElement {
  const { nom, compte } = echeance;
  const manque =
    compte && element('span', { class: 'trace' }, 'Pas de date : le jour dont elle dépend n’est pas indiqué.');
  return element('li', {}, element('strong', {}, `${nom} : `), ...copie(echeance), ...(manque ? [manque] : []));
}

const toCalendrier = ({ id, nom }: MesureLue, datees: readonly Echeance<RegleLue>[]): Calendrier => ({
  fichier: `echeances-${id}.ics`,
  jours: datees.map(({ date, nom: echeance, regle, details }) => ({
    iso: date as string,
    lendemain: addJours(date as string, 1),
    titre: `${nom} · ${echeance}`,
    description: [
      regle,
      `Date calculée par le guide. ${details.querySelector('.trace')?.textContent ?? ''}`,
      new URL(`/mesures/${id}/`, location.href).href,
    ].join('\n'),
  })),
});

function drawActions(mesure: MesureLue, datees: readonly Echeance<RegleLue>[]): HTMLElement[] {
  const etat = element('p', { role: 'status' });
  const bouton = (classe: string, texte: string, geste: () => void) => {
    const noeud = element('button', { class: classe, type: 'button' }, texte);
    noeud.addEventListener('click', geste);
    return noeud;
  };
  const telecharge = () =>
    // The calendar library is fetched on request, at the address that the form holds.
    import(/* @vite-ignore */ byId('calcul').dataset['calendrier'] as string).then(
      () => {
        dispatchEvent(new CustomEvent('calendrier', { detail: toCalendrier(mesure, datees) }));
        etat.textContent =
          'Fichier téléchargé : ouvrez-le pour ajouter ces dates à votre agenda. Il ne nomme personne.';
      },
      () => {
        etat.textContent = 'Le fichier n’a pas pu être préparé. Vérifiez le réseau, puis recommencez.';
      },
    );
  return [
    element(
      'p',
      { class: 'actions' },
      bouton('bouton', 'Imprimer', () => print()),
      ...(datees.length ? [bouton('bouton creux', 'Télécharger pour l’agenda (.ics)', () => void telecharge())] : []),
    ),
    etat,
  ];
}

/** Everything the result shows, in order. */
export function drawResultat(saisie: Donnees): HTMLElement[] {
  const { mesure, dates, donnees, passees, jour, guide, version } = saisie;
  const echeances = sortEcheances(computeEcheances(mesure.regles, dates, passees));
  const datees = echeances.filter(({ calcule }) => calcule);
  const muettes = echeances.filter(({ calcule }) => !calcule);
  const depuis = donnees.map(({ libelle, iso }) => `${libelle} : ${jourEnMots(iso)}`);
  const avant = passees.map(
    ({ debut, fin }) => `période précédente du ${jourEnChiffres(debut)} au ${jourEnChiffres(fin)}`,
  );
  const { nom, total } = mesure;
  const reste = dates.debut && total ? [resteEnMots({ nom, debut: dates.debut, mois: total, passees, jour })] : [];
  return [
    element('h2', { id: 'titre-resultat', tabindex: '-1' }, `Échéances : ${nom}`),
    ...(depuis.length ? [element('p', {}, [...depuis, ...avant].join(' ; '), '.')] : []),
    ...mesure.avis.map((avis) => avis.cloneNode(true) as HTMLElement),
    ...reste.map((phrase) => element('p', {}, element('strong', {}, phrase))),
    ...(datees.length
      ? [element('ol', { class: 'echeances', role: 'list' }, ...datees.map((echeance) => drawDatee(echeance, saisie)))]
      : []),
    ...(muettes.length ? [element('h3', {}, 'Sans date'), element('ul', {}, ...muettes.map(drawMuette))] : []),
    ...drawActions(mesure, datees),
    element(
      'p',
      { class: 'trace' },
      `Calculé le ${jourEnChiffres(jour)}. ${guide}, ${location.origin}/echeancier/, version ${version}.`,
    ),
  ];
}
