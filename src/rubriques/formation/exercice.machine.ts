/**
 * One exercise: read the case, choose the measures, see the answer, start again or go on to the next case.
 * The verdicts come from the page, where the model wrote them at build.
 */
import { assign, createMachine } from 'xstate';
import { compareChoix, resumeRetours, suivantDe, type Retour, type Statuts } from './exercice.ts';

interface Cas {
  id: string;
  statuts: Statuts;
  /** Ids of the cases of the same level, in order, this one included. */
  niveau: readonly string[];
}

export interface Contexte {
  cas: Cas;
  choix: readonly string[];
  /** True after an answer was asked for and nothing was chosen. */
  erreur: boolean;
  /** Empty until the answer is shown. */
  retours: readonly Retour[];
  /** Ids of the cases passed, as far as this browser was told to keep them. */
  faits: readonly string[];
}

export type Evenement =
  { type: 'CHOIX_FAIT'; choix: readonly string[] } | { type: 'CORRIGE_DEMANDE' } | { type: 'REPRISE_DEMANDEE' };

export type Entree = Pick<Contexte, 'cas' | 'faits'>;

/** Id of the next case to propose; undefined when the level is done. */
export const suiteDe = ({ cas, faits }: Contexte): string | undefined => suivantDe(cas.niveau, cas.id, faits);

const NEUF = { choix: [], erreur: false, retours: [] };
const choixDe = (event: Evenement) => (event as Extract<Evenement, { type: 'CHOIX_FAIT' }>).choix;

/** `createMachine` rather than `setup`, as for the questionnaire: less to download. */
export const formationMachine = createMachine(
  {
    types: {} as {
      context: Contexte;
      events: Evenement;
      input: Entree;
      guards: { type: 'isSansChoix' };
      actions: { type: 'noteChoix' | 'signaleManque' | 'corrige' | 'reprend' };
    },
    context: ({ input }) => ({ ...NEUF, ...input }),
    initial: 'lecture',
    states: {
      /** Nothing is chosen yet: asking for the answer says what is missing. */
      lecture: {
        on: {
          CHOIX_FAIT: [{ guard: 'isSansChoix' }, { target: 'choix', actions: 'noteChoix' }],
          CORRIGE_DEMANDE: { actions: 'signaleManque' },
        },
      },
      choix: {
        on: {
          CHOIX_FAIT: [
            { guard: 'isSansChoix', target: 'lecture', actions: 'noteChoix' },
            { target: 'choix', actions: 'noteChoix' },
          ],
          CORRIGE_DEMANDE: { target: 'corrige', actions: 'corrige' },
        },
      },
      corrige: { on: { REPRISE_DEMANDEE: { target: 'lecture', actions: 'reprend' } } },
    },
  },
  {
    guards: { isSansChoix: ({ event }) => choixDe(event).length === 0 },
    actions: {
      noteChoix: assign(({ event }) => ({ choix: choixDe(event), erreur: false })),
      signaleManque: assign({ erreur: true }),
      corrige: assign(({ context: { cas, choix, faits } }) => {
        const retours = compareChoix(cas.statuts, choix);
        const reussi = resumeRetours(retours).resultat === 'reussi' && !faits.includes(cas.id);
        return { retours, faits: reussi ? [...faits, cas.id] : faits };
      }),
      reprend: assign(NEUF),
    },
  },
);
