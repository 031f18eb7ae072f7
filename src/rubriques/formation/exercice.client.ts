/** The exercise of one case: what is ticked goes to the machine, and each snapshot is drawn on the page as it was built. */
import { createActor } from 'xstate';
import { JUGEMENTS_DITS, resumeRetours, type Retour } from './exercice.ts';
import type { Statut } from '../../decision/modele.ts';
import { formationMachine, suiteDe, type Contexte } from './exercice.machine.ts';
import { element } from '../../components/element.ts';
import { addMemoire, readMemoire, type Etat } from './stockage.client.ts';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const formulaire = byId<HTMLFormElement>('exercice');
const corrige = byId<HTMLDetailsElement>('corrige');
const suivant = byId<HTMLAnchorElement>('suivant');
const coches = [...formulaire.querySelectorAll<HTMLInputElement>('input[name="mesure"]')];
const articles = [...corrige.querySelectorAll<HTMLElement>('[data-mesure]')];
const titres = JSON.parse(formulaire.dataset['niveau'] as string) as Record<string, string>;
const TITRE = document.title;

const GARDE: Record<Etat, string> = {
  eteinte: '',
  suspendue: '',
  gardee: 'Ce résultat est gardé dans ce navigateur.',
  illisible:
    'Ce résultat n’est pas gardé : la progression de ce navigateur est illisible. Effacez-la sur la page « Se former ».',
  bloquee: 'Ce résultat n’est pas gardé : ce navigateur refuse de garder des données.',
};

const { progression } = readMemoire();
const actor = createActor(formationMachine, {
  input: {
    cas: {
      id: formulaire.dataset['cas'] as string,
      statuts: Object.fromEntries(articles.map(({ dataset }) => [dataset['mesure'], dataset['statut'] as Statut])),
      niveau: Object.keys(titres),
    },
    faits: Object.keys(progression.cas).filter((id) => progression.cas[id] === 'reussi'),
  },
});
let dessine = 'lecture';

function drawRetours(retours: readonly Retour[]): void {
  for (const article of articles) {
    const retour = retours.find(({ mesure }) => mesure === article.dataset['mesure']);
    const [mot, phrase] = article.querySelectorAll<HTMLElement>('.retour > *');
    if (!retour || !mot || !phrase) continue;
    article.dataset['jugement'] = retour.jugement;
    mot.textContent = `${JUGEMENTS_DITS[retour.jugement]}.`;
    phrase.textContent = retour.phrase;
  }
}

function drawSuite(contexte: Contexte): void {
  const suite = suiteDe(contexte);
  suivant.href = suite ? `/formation/cas/${suite}/` : '/formation/#cas';
  suivant.textContent = suite ? `Cas suivant : ${titres[suite]}` : 'Niveau terminé : choisir un autre cas';
}

function showCorrige(contexte: Contexte): void {
  const { resultat, phrase, fautes } = resumeRetours(contexte.retours);
  byId('bilan').textContent = phrase;
  byId('fautes').replaceChildren(
    ...fautes.map(({ mesure, jugement }) => {
      const nom = byId(`mesure-${mesure}`).querySelector('h4')?.textContent.trim() ?? mesure;
      return element('li', {}, `${JUGEMENTS_DITS[jugement]} : `, element('a', { href: `#mesure-${mesure}` }, nom));
    }),
  );
  byId('garde').textContent = GARDE[addMemoire({ cas: { [contexte.cas.id]: resultat } })];
  drawRetours(contexte.retours);
  drawSuite(contexte);
  document.title = `Corrigé · ${TITRE}`;
  byId('corrige-titre').focus();
}

function startOver(): void {
  for (const coche of coches) coche.checked = false;
  document.title = TITRE;
  byId('choisir').focus();
}

actor.subscribe(({ value, context }) => {
  const montre = value === 'corrige';
  byId('manque').hidden = !context.erreur;
  corrige.open = montre;
  byId<HTMLFieldSetElement>('mesures').disabled = montre;
  byId('demander').hidden = montre;
  if (context.erreur) coches[0]?.focus();
  else if (montre && dessine !== 'corrige') showCorrige(context);
  else if (!montre && dessine === 'corrige') startOver();
  dessine = value as string;
});

const readChoix = () => coches.filter(({ checked }) => checked).map(({ value }) => value);

actor.start();
formulaire.addEventListener('change', () => actor.send({ type: 'CHOIX_FAIT', choix: readChoix() }));
formulaire.addEventListener('submit', (evenement) => {
  evenement.preventDefault();
  actor.send({ type: 'CORRIGE_DEMANDE' });
});
byId('reprendre').addEventListener('click', () => actor.send({ type: 'REPRISE_DEMANDEE' }));
// What was ticked before this came counts too.
actor.send({ type: 'CHOIX_FAIT', choix: readChoix() });
