/**
 * The whole journey: doors, questions, recap, result, or every question on one page.
 * Few states; the model computes which question comes next. The trail of screens mirrors the browser's history:
 * an event pushes a screen, then « reprise » enters the state that screen names.
 */
import { assign, createMachine } from 'xstate';
import type { Modele, Reponses } from '../../decision/modele.ts';
import { computeParcours, type Parcours } from '../../decision/parcours.ts';

export type Vue = 'portes' | 'question' | 'recap' | 'resultats' | 'tout';

/** One screen of the trail: for a question its code, and where to return once a change is made. */
export interface Ecran {
  vue: Vue;
  code?: string | undefined;
  origine?: Vue | undefined;
}

export interface Contexte {
  modele: Modele;
  portes: readonly string[];
  /** Every answer given, on the path or not: the parcours says which count. */
  reponses: Reponses;
  fil: readonly Ecran[];
  position: number;
  /** True after an empty answer: the screen says what is missing. */
  erreur: boolean;
}

export type Evenement =
  | { type: 'PORTES_CHOISIES'; portes: string[]; territoire: string; vue: Vue }
  | { type: 'REPONSE_COCHEE'; code: string; valeurs: string[] }
  | { type: 'REPONSE_DONNEE'; code: string; valeurs: string[] }
  | { type: 'ECRAN_DEMANDE'; vue: Vue; code?: string }
  | { type: 'SUITE_DEMANDEE' }
  | { type: 'ETAPE_RETROUVEE'; position: number }
  | { type: 'EFFACEMENT_DEMANDE' };
type Recu<T extends Evenement['type']> = Extract<Evenement, { type: T }>;

export type Entree = Pick<Contexte, 'modele'> & Partial<Omit<Contexte, 'erreur'>>;

const memoire = new WeakMap<Reponses, readonly [readonly string[], Parcours]>();

/** Path for these doors and answers; computed once per set of answers. */
export function parcoursDe({ modele, portes, reponses }: Contexte): Parcours {
  const connu = memoire.get(reponses);
  if (connu?.[0] === portes) return connu[1];
  const parcours = computeParcours(modele, portes, reponses);
  memoire.set(reponses, [portes, parcours]);
  return parcours;
}

export const ecranDe = ({ fil, position }: Contexte): Ecran => fil[position] as Ecran;

const VIDE: Omit<Contexte, 'modele'> = {
  portes: [],
  reponses: {},
  fil: [{ vue: 'portes' }],
  position: 0,
  erreur: false,
};

/** Adds a screen after the current one; the screens that followed are forgotten, as in a browser. */
const push = ({ fil, position }: Contexte, ecran: Ecran) => ({
  fil: [...fil.slice(0, position + 1), ecran],
  position: position + 1,
  erreur: false,
});

/** True when the question on screen is still on the path. */
const isSurChemin = (contexte: Contexte) => {
  const { repondues, ouvertes } = parcoursDe(contexte);
  return [...repondues, ...ouvertes].includes(ecranDe(contexte).code ?? '');
};

/** `createMachine` rather than `setup`: the same machine, 730 bytes (brotli) less to download. */
export const questionnaireMachine = createMachine(
  {
    types: {} as {
      context: Contexte;
      events: Evenement;
      input: Entree;
      guards:
        | { type: 'isSansPorte' | 'isSansReponse' | 'hasPortes' | 'hasQuestionOuverte' | 'isToutDemande' }
        | { type: 'isEcran'; params: Vue };
      actions: {
        type:
          | 'signaleManque'
          | 'notePortes'
          | 'noteReponse'
          | 'ouvreQuestion'
          | 'ouvreFin'
          | 'ouvreEcran'
          | 'retrouveEtape'
          | 'remplaceParRecap'
          | 'efface';
      };
    },
    context: ({ input }) => ({ ...VIDE, ...input }),
    initial: 'reprise',
    on: {
      EFFACEMENT_DEMANDE: { target: '.reprise', actions: 'efface' },
      ETAPE_RETROUVEE: { target: '.reprise', actions: 'retrouveEtape' },
      ECRAN_DEMANDE: { guard: 'hasPortes', target: '.reprise', actions: 'ouvreEcran' },
      SUITE_DEMANDEE: { guard: 'hasPortes', target: '.aiguillage' },
    },
    states: {
      /** Enters the state of the screen the trail points at; a question that no longer counts gives way to the recap. */
      reprise: {
        always: [
          { guard: { type: 'isEcran', params: 'question' }, target: 'question' },
          { guard: { type: 'isEcran', params: 'recap' }, target: 'recap' },
          { guard: { type: 'isEcran', params: 'resultats' }, target: 'resultats' },
          { guard: { type: 'isEcran', params: 'tout' }, target: 'tout' },
          { guard: { type: 'isEcran', params: 'portes' }, target: 'portes' },
          { guard: 'hasPortes', target: 'recap', actions: 'remplaceParRecap' },
          { target: 'portes', actions: 'efface' },
        ],
      },
      /** After an answer: the next useful question, else the recap it came from, else the result. */
      aiguillage: {
        always: [
          { guard: 'hasQuestionOuverte', target: 'reprise', actions: 'ouvreQuestion' },
          { target: 'reprise', actions: 'ouvreFin' },
        ],
      },
      portes: {
        on: {
          PORTES_CHOISIES: [
            { guard: 'isSansPorte', actions: 'signaleManque' },
            { guard: 'isToutDemande', target: 'reprise', actions: ['notePortes', 'ouvreEcran'] },
            { target: 'aiguillage', actions: 'notePortes' },
          ],
        },
      },
      /** What is ticked is an answer at once, so that leaving the screen by any way keeps it. */
      question: {
        on: {
          REPONSE_COCHEE: { actions: 'noteReponse' },
          REPONSE_DONNEE: [
            { guard: 'isSansReponse', actions: 'signaleManque' },
            { target: 'aiguillage', actions: 'noteReponse' },
          ],
        },
      },
      recap: {},
      resultats: {},
      tout: { on: { REPONSE_COCHEE: { actions: 'noteReponse' } } },
    },
  },
  {
    guards: {
      isSansPorte: ({ event }) => !(event as Recu<'PORTES_CHOISIES'>).portes.length,
      isSansReponse: ({ event }) => !(event as Recu<'REPONSE_DONNEE'>).valeurs.length,
      hasPortes: ({ context }) => context.portes.length > 0,
      hasQuestionOuverte: ({ context }) => parcoursDe(context).ouvertes.length > 0,
      isToutDemande: ({ event }) => (event as Recu<'PORTES_CHOISIES'>).vue === 'tout',
      isEcran: ({ context }, vue: Vue) =>
        ecranDe(context).vue === vue &&
        (vue === 'portes' || context.portes.length > 0) &&
        (vue !== 'question' || isSurChemin(context)),
    },
    actions: {
      signaleManque: assign({ erreur: true }),
      notePortes: assign(({ context, event }) => {
        const { portes, territoire } = event as Recu<'PORTES_CHOISIES'>;
        return { portes, reponses: { ...context.reponses, T1: [territoire] } };
      }),
      noteReponse: assign(({ context, event }) => {
        const { code, valeurs } = event as Recu<'REPONSE_COCHEE' | 'REPONSE_DONNEE'>;
        return { reponses: { ...context.reponses, [code]: valeurs }, erreur: false };
      }),
      ouvreQuestion: assign(({ context }) =>
        push(context, { vue: 'question', code: parcoursDe(context).ouvertes[0], origine: ecranDe(context).origine }),
      ),
      ouvreFin: assign(({ context }) =>
        push(context, { vue: ecranDe(context).origine === 'recap' ? 'recap' : 'resultats' }),
      ),
      ouvreEcran: assign(({ context, event }) => {
        const { vue, code } = event as Recu<'ECRAN_DEMANDE'>;
        return push(context, code ? { vue, code, origine: ecranDe(context).vue } : { vue });
      }),
      retrouveEtape: assign(({ context, event }) => ({
        position: Math.max(0, Math.min((event as Recu<'ETAPE_RETROUVEE'>).position, context.fil.length - 1)),
        erreur: false,
      })),
      remplaceParRecap: assign(({ context: { fil, position } }) => ({
        fil: [...fil.slice(0, position), { vue: 'recap' }],
      })),
      efface: assign(VIDE),
    },
  },
);
