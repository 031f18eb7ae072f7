/** Entry of /trouver/: loads the content once, then one machine runs the journey and each snapshot is drawn. */
import { render, type FunctionComponent } from 'preact';
import { createActor } from 'xstate';
import type { DonneesQuestionnaire } from './donnees.ts';
import { ecranDe, parcoursDe, questionnaireMachine, type Vue } from './questionnaire.machine.ts';
import { questionDe, type Props } from './vues/props.ts';
import { readAdresse, showAvis } from '../../components/adresse.client.ts';
import { demande, preload } from './charger-emporter.client.ts';
import type { Ouverture } from './lien/ouvrir.client.ts';
import { followHistorique, positionDemandee } from './historique.client.ts';
import { registerHorsLigne } from '../hors-ligne/inscription.client.ts';
import { drawPortes, listenPortes } from './portes.client.ts';
import { isDepassee, readSession, saveSession, tues } from './session.client.ts';
import './traduction.client.ts';
import { VueQuestion } from './vues/VueQuestion.tsx';
import { VueRecap } from './vues/VueRecap.tsx';
import { VueResultats } from './vues/VueResultats.tsx';
import { VueTout } from './vues/VueTout.tsx';

/** What draws each screen, and its name in the page's title; a question brings its own. */
const VUES: Partial<Record<Vue, readonly [FunctionComponent<Props>, string?]>> = {
  question: [VueQuestion],
  recap: [VueRecap, 'Vos réponses'],
  resultats: [VueResultats, 'Résultat'],
  tout: [VueTout, 'Toutes les questions'],
};
const TITRE = document.title;
const ADRESSE_INCONNUE =
  'L’adresse ne nomme ni une mesure ni une situation que le guide connaît : rien n’en a été repris.';
const byId = (id: string) => document.getElementById(id) as HTMLElement;
const racine = byId('questionnaire');

/** Says which answers of the tab, never kept, are missing after a return to the page. */
function drawTues({ parcours, donnees }: Props): void {
  const manquent = donnees.modele.questions.filter(({ code }) => tues.has(code) && parcours.ouvertes.includes(code));
  const avis = byId('questionnaire-tues');
  avis.hidden = !manquent.length;
  avis.textContent = `Jamais gardée, la réponse à « ${manquent.map(({ theme }) => theme).join(' », « ')} » ne compte plus. Donnez-la de nouveau si elle est utile.`;
}

async function start(donnees: DonneesQuestionnaire): Promise<void> {
  const gardees = readSession(donnees, positionDemandee());
  byId('questionnaire-alerte').hidden = gardees !== undefined;
  const lien = readAdresse('situation');
  const mesure = lien.toLowerCase();
  const ouverture: Ouverture = { lien, donnees, entree: gardees, suite: [] };
  /** A measure named in the fragment opens the questions of that measure alone; answers already given are kept. */
  if (Object.hasOwn(donnees.cartes, mesure)) {
    ouverture.entree = { ...gardees, portes: [mesure], fil: [{ vue: 'portes' }], position: 0 };
    ouverture.suite = [{ type: 'SUITE_DEMANDEE' }];
    // A link, even cut short, holds a digit; the name of a measure does not.
  } else if (/\d/.test(lien)) await demande('lien', ouverture);
  else if (lien) showAvis(ADRESSE_INCONNUE);
  const { entree, suite } = ouverture;
  const actor = createActor(questionnaireMachine, { input: { modele: donnees.modele, ...entree } });
  const { send } = actor;
  let dessine = 'portes0';
  let vus: Props;
  let neuf = false;

  const { suit, retour } = followHistorique(entree?.position ?? 0, (position) =>
    send({ type: 'ETAPE_RETROUVEE', position }),
  );

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
    vus = { contexte: context, parcours: parcoursDe(context), donnees, send, retour };
    const [Ecran, nom = questionDe(vus, ecranDe(context).code ?? '')?.theme] = VUES[value as Vue] ?? [];
    const ecran = `${value}${context.position}`;
    const change = ecran !== dessine;
    // What was last heard, even when the drawing was put off: an answer ticked since must not be lost.
    const draw = (bref?: boolean) => render(Ecran ? <Ecran {...vus} bref={bref} /> : null, racine);
    // What is long to draw, then what the printer finds.
    const complete = () => {
      draw();
      if (Ecran === VueResultats) demande('emporter', vus).catch(() => undefined);
    };
    draw(change);
    const portes = drawPortes(!Ecran, context);
    saveSession(context, donnees);
    drawTues(vus);
    suit(context.position);
    document.title = Ecran ? `${nom} · ${TITRE}` : TITRE;
    const visible = Ecran ? racine : portes;
    if (context.erreur) visible.querySelector('input')?.focus();
    else if (change) {
      neuf = true;
      scrollTo(0, 0);
      visible.querySelector('h1')?.focus();
      // The heading is on screen at once; what is long to draw follows, unless the screen changed meanwhile.
      requestAnimationFrame(() => setTimeout(() => ecran === dessine && complete()));
    }
    dessine = ecran;
  });
  listenPortes(send);
  actor.start();
  suite.map(send);
  // Silent here, whatever happens: nothing is announced to somebody who answers.
  registerHorsLigne()?.catch(() => undefined);
  preload();
}

// Whatever fails, this file or the content it asks for, the page that imports it hears of it and says so.
await (window.donnees as Promise<Response>).then((reponse) => reponse.json()).then(start);
