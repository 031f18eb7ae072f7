/** Entry of /trouver/: loads the content once, then one machine runs the journey and each snapshot is drawn. */
import { render, type FunctionComponent } from 'preact';
import { createActor } from 'xstate';
import type { DonneesQuestionnaire } from '../domaine/donnees-questionnaire.ts';
import { ecranDe, parcoursDe, questionnaireMachine, type Vue } from '../machines/questionnaire.machine.ts';
import { questionDe, type Props } from './contexte.ts';
import { registerHorsLigne } from './hors-ligne/inscription.ts';
import { drawPortes, listenPortes } from './portes.ts';
import { readSession, saveSession } from './session.ts';
import { VueQuestion } from './VueQuestion.tsx';
import { VueRecap } from './VueRecap.tsx';
import { VueResultats } from './VueResultats.tsx';
import { VueTout } from './VueTout.tsx';

/** What draws each screen, and its name in the page's title; a question brings its own. */
const VUES: Partial<Record<Vue, readonly [FunctionComponent<Props>, string?]>> = {
  question: [VueQuestion],
  recap: [VueRecap, 'Vos réponses'],
  resultats: [VueResultats, 'Résultat'],
  tout: [VueTout, 'Toutes les questions'],
};
const TITRE = document.title;
const byId = (id: string) => document.getElementById(id) as HTMLElement;
const racine = byId('questionnaire');

function start(donnees: DonneesQuestionnaire): void {
  const gardees = readSession(donnees);
  byId('questionnaire-alerte').hidden = gardees !== undefined;
  /** A measure named in the fragment opens the questions of that measure alone; answers already given are kept. */
  const seule = location.hash.slice(1);
  const ouverture = donnees.cartes[seule] && { portes: [seule], fil: [{ vue: 'portes' as const }], position: 0 };
  const actor = createActor(questionnaireMachine, { input: { modele: donnees.modele, ...gardees, ...ouverture } });
  const { send } = actor;
  let position = (ouverture ?? gardees)?.position ?? 0;
  let dessine = 'portes0';

  addEventListener('popstate', ({ state }) => {
    position = state?.position ?? 0;
    send({ type: 'ETAPE_RETROUVEE', position });
  });

  actor.subscribe(({ value, context }) => {
    const props: Props = { contexte: context, parcours: parcoursDe(context), donnees, send };
    const [Ecran, nom = questionDe(props, ecranDe(context).code ?? '')?.theme] = VUES[value as Vue] ?? [];
    const ecran = `${value}${context.position}`;
    const change = ecran !== dessine;
    const draw = (bref?: boolean) => render(Ecran ? <Ecran {...props} bref={bref} /> : null, racine);
    draw(change);
    const portes = drawPortes(!Ecran, context);
    saveSession(context, donnees);

    // The browser's history follows the machine's trail; no answer and no address ever goes in.
    if (context.position !== position) {
      history[context.position > position ? 'pushState' : 'replaceState']({ position: context.position }, '');
      position = context.position;
    }
    document.title = Ecran ? `${nom} · ${TITRE}` : TITRE;
    const visible = Ecran ? racine : portes;
    if (context.erreur) visible.querySelector('input')?.focus();
    else if (change) {
      scrollTo(0, 0);
      visible.querySelector('h1')?.focus();
      // The heading is on screen at once; what is long to draw follows, unless the screen changed meanwhile.
      requestAnimationFrame(() => setTimeout(() => ecran === dessine && draw()));
    }
    dessine = ecran;
  });
  history.replaceState({ position }, '', location.pathname);
  listenPortes(send);
  actor.start();
  if (ouverture) send({ type: 'SUITE_DEMANDEE' });
  // Silent here, whatever happens: nothing is announced to somebody who answers.
  registerHorsLigne()?.catch(() => undefined);
}

fetch(racine.dataset['source'] as string)
  .then((reponse) => reponse.json())
  .then(start, () => {
    byId('questionnaire-panne').hidden = false;
  });
