/**
 * Opens the link that /trouver/ was given in its address: reads it, checks it, says what has changed since.
 * Fetched only then, and spoken to by the event « lien », whose detail it completes before the machine starts.
 */
import { soudeEspaces } from '../../../langue/espaces.ts';
import { decodeLien, restoreSituation, type Refus, type Reprise, type Situation } from './lien.ts';
import type { DonneesQuestionnaire } from '../donnees.ts';
import type { Statut } from '../../../decision/modele.ts';
import type { Contexte, Entree, Evenement } from '../questionnaire.machine.ts';
import { motsDe, pluriel } from '../vues/props.ts';
import { element } from '../../../components/element.ts';
import { saveSession } from '../session.client.ts';

/** How the questionnaire starts. */
export interface Ouverture {
  /** The fragment of the address, without its « # ». */
  lien: string;
  donnees: DonneesQuestionnaire;
  /** What the machine receives: at first what this tab kept, if anything. */
  entree: Partial<Omit<Entree, 'modele'>> | null | undefined;
  /** What it is told once started. */
  suite: Evenement[];
}

const REFUS: Record<Refus | 'sujets', string> = {
  altere:
    'Ce lien est incomplet ou a été modifié : rien n’en a été repris. Demandez à son auteur de le copier de nouveau, ou choisissez vos sujets ci-dessous.',
  version:
    'Ce lien est écrit dans un format que cette version du guide ne lit pas : rien n’en a été repris. Rechargez la page avec le réseau, rouvrez le lien, ou demandez-en un nouveau.',
  sujets:
    'Les sujets de ce lien n’existent plus dans le guide : rien n’en a été repris. Choisissez vos sujets ci-dessous.',
};
const DEPART = { portes: [], reponses: {}, fil: [{ vue: 'portes' as const }], position: 0 };

const nomDe = ({ cartes }: DonneesQuestionnaire, mesure: string): string =>
  Object.hasOwn(cartes, mesure) ? (cartes[mesure]?.sigle ?? cartes[mesure]?.nom ?? mesure) : `« ${mesure} »`;

const motsDuStatut = ({ statuts }: DonneesQuestionnaire, statut: Statut): string =>
  statuts.find(([id]) => id === statut)?.[1] ?? 'Écartée';

function lignesDe({ sujetsPerdus, reponsesPerdues, changements }: Reprise, donnees: DonneesQuestionnaire): string[] {
  const { modele } = donnees;
  const apresDe = (mesure: string, apres: Statut | undefined) => {
    if (apres) return `maintenant « ${motsDuStatut(donnees, apres)} »`;
    return modele.mesures.some(({ id }) => id === mesure)
      ? 'maintenant en dehors de ces sujets'
      : 'le guide ne la propose plus';
  };
  const verdicts = changements.map(({ mesure, avant, apres }) => {
    const autrefois = avant === 'ecartee' ? '« Écartée » ou absente du guide' : `« ${motsDuStatut(donnees, avant)} »`;
    return `${nomDe(donnees, mesure)} : avant ${autrefois}, ${apresDe(mesure, apres)}.`;
  });
  const reponses = reponsesPerdues.map(([code, valeurs]) => {
    const question = modele.questions.find((candidate) => candidate.code === code);
    if (!question) return `Question ${code} : elle n’existe plus, sa réponse est laissée de côté.`;
    if (question.sensible) return `${question.theme} : cette réponse ne se reprend jamais d’un lien.`;
    const mots = valeurs.map((valeur) => motsDe(question, [valeur]) || valeur).join(' ; ');
    return `${question.theme} : la réponse « ${mots} » n’est plus admise, la question est sans réponse.`;
  });
  return [...sujetsPerdus.map((sujet) => `Sujet « ${sujet} » : il n’existe plus.`), ...reponses, ...verdicts];
}

/** One sentence on the content, one on the verdicts; alert when something differs. */
function drawReprise(situation: Situation, reprise: Reprise, donnees: DonneesQuestionnaire): HTMLElement {
  const lignes = lignesDe(reprise, donnees);
  const nombre = reprise.changements.length;
  const change = situation.empreinte !== donnees.empreinte;
  if (!change && !lignes.length)
    return element('p', {}, 'Ce résultat vient des réponses contenues dans le lien ouvert.');
  const constat = change
    ? 'Le contenu du guide a changé depuis la copie de ce lien.'
    : 'Ce lien ne dit pas la même chose que le guide, qui fait foi.';
  const verdicts = nombre
    ? `${pluriel(nombre, 'verdict n’est plus le même', 'verdicts ne sont plus les mêmes')}.`
    : 'Aucun verdict n’a changé.';
  const liste = lignes.length
    ? [element('ul', {}, ...lignes.map((ligne) => element('li', {}, soudeEspaces(ligne))))]
    : [];
  return element('div', { role: 'alert' }, element('p', {}, element('strong', {}, constat), ` ${verdicts}`), ...liste);
}

/** What the tab held gives way to the link, and can be taken back until the screen changes. */
function drawRetour(gardees: Ouverture['entree'], donnees: DonneesQuestionnaire): HTMLElement[] {
  if (!gardees?.portes?.length) return [];
  const bouton = element('button', { class: 'bouton nu', type: 'button' }, 'Revenir aux réponses de cet onglet');
  bouton.addEventListener('click', () => {
    saveSession(gardees as Contexte, donnees);
    // The entry names a screen of the link: what comes back is where the tab was.
    history.replaceState(null, '');
    location.reload();
  });
  return [element('p', {}, 'Les réponses déjà données dans cet onglet ne sont plus à l’écran. ', bouton)];
}

/** Shows the notice above the screen it speaks of; it leaves with that screen, since what comes next may say otherwise. */
function montre(...contenu: HTMLElement[]): void {
  const avis = element(
    'div',
    { id: 'avis-lien', class: 'avis pile', role: 'region', 'aria-label': 'Lien ouvert' },
    ...contenu,
  );
  const guet = new MutationObserver(() => {
    avis.remove();
    guet.disconnect();
  });
  document.getElementById('portes')?.before(avis);
  // The first screen is drawn before the timer; a later one replaces what the questionnaire's root holds.
  setTimeout(() => guet.observe(document.getElementById('questionnaire') as HTMLElement, { childList: true }));
}

function ouvreLien(ouverture: Ouverture): void {
  const { lien, donnees, entree } = ouverture;
  const lu = decodeLien(lien);
  const sujets = donnees.portes.map(({ id }) => id);
  const reprise = typeof lu === 'string' ? undefined : restoreSituation(donnees.modele, sujets, lu);
  const retour = drawRetour(entree, donnees);
  if (typeof lu === 'string' || !reprise?.portes.length) {
    ouverture.entree = DEPART;
    montre(element('p', { role: 'alert' }, REFUS[typeof lu === 'string' ? lu : 'sujets']), ...retour);
    return;
  }
  const { portes, reponses } = reprise;
  ouverture.entree = { ...DEPART, portes, reponses };
  // Back from the result leads to the answers it rests on, then to the subjects.
  ouverture.suite = [
    { type: 'ECRAN_DEMANDE', vue: 'recap' },
    { type: 'ECRAN_DEMANDE', vue: 'resultats' },
  ];
  montre(drawReprise(lu, reprise, donnees), ...retour);
}

addEventListener('lien', (evenement) => ouvreLien((evenement as CustomEvent<Ouverture>).detail));
