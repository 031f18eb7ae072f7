/** Entry of /trouver/: loads the content once, then one machine runs the journey and each snapshot is drawn. */
import { render, type FunctionComponent } from 'preact';
import { createActor } from 'xstate';
import type { DonneesQuestionnaire } from '../domaine/donnees-questionnaire.ts';
import { ecranDe, parcoursDe, questionnaireMachine, type Vue } from '../machines/questionnaire.machine.ts';
import { questionDe, type Props } from './contexte.ts';
import { demande } from './emporter/amorce.ts';
import type { Ouverture } from './emporter/reprise.ts';
import { registerHorsLigne } from './hors-ligne/inscription.ts';
import { drawPortes, listenPortes } from './portes.ts';
import { isDepassee, readSession, saveSession } from './session.ts';
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

async function start(donnees: DonneesQuestionnaire): Promise<void> {
  const gardees = readSession(donnees);
  byId('questionnaire-alerte').hidden = gardees !== undefined;
  const lien = location.hash.slice(1);
  const ouverture: Ouverture = { lien, donnees, entree: gardees, suite: [] };
  /** A measure named in the fragment opens the questions of that measure alone; answers already given are kept. */
  if (Object.hasOwn(donnees.cartes, lien)) {
    ouverture.entree = { ...gardees, portes: [lien], fil: [{ vue: 'portes' }], position: 0 };
    ouverture.suite = [{ type: 'SUITE_DEMANDEE' }];
    // A link, even cut short, holds a digit; an anchor of the page does not.
  } else if (/\d/.test(lien)) await demande('lien', ouverture);
  const { entree, suite } = ouverture;
  const actor = createActor(questionnaireMachine, { input: { modele: donnees.modele, ...entree } });
  const { send } = actor;
  let position = entree?.position ?? 0;
  let dessine = 'portes0';
  let neuf = false;

  addEventListener('popstate', ({ state }) => {
    if (state) {
      ({ position } = state);
      send({ type: 'ETAPE_RETROUVEE', position });
      // No state: the fragment alone has changed. An anchor is on the same screen; a measure or a link is opened.
    } else if (byId(location.hash.slice(1))) history.replaceState({ position }, '');
    else location.reload();
  });

  // Back to a page the browser had kept as it was: what has been erased since must not show again.
  addEventListener('pageshow', ({ persisted }) => persisted && isDepassee() && location.reload());

  // The second click of a double click belongs to the screen before: on this one it would give an answer nobody chose.
  racine.addEventListener(
    'click',
    (clic) => {
      if (clic.detail < 2) neuf = false;
      else if (neuf) {
        clic.preventDefault();
        clic.stopPropagation();
      }
    },
    true,
  );

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
      neuf = true;
      scrollTo(0, 0);
      visible.querySelector('h1')?.focus();
      // The heading is on screen at once; what is long to draw follows, unless the screen changed meanwhile.
      // A question is drawn once: drawn again, it would lose an answer ticked since.
      if (Ecran !== VueQuestion) requestAnimationFrame(() => setTimeout(() => ecran === dessine && draw()));
    }
    dessine = ecran;
  });
  history.replaceState({ position }, '', location.pathname);
  listenPortes(send);
  actor.start();
  suite.map(send);
  // Silent here, whatever happens: nothing is announced to somebody who answers.
  registerHorsLigne()?.catch(() => undefined);
}

// Whatever fails, this file or the content it asks for, the page that imports it hears of it and says so.
await (window.donnees as Promise<Response>).then((reponse) => reponse.json()).then(start);
