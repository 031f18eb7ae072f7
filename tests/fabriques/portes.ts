/**
 * The journey behind one door of the real content, whole: every place of residence, every answer the measures tell
 * apart, every screen they lead to. Contexts are merged when nothing in the model can tell them apart any more: the
 * same screen, and for each measure the same weight already settled and the same conditions left to settle.
 */
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { readCoherentes } from '../../src/decision/contradictions.ts';
import { evaluateCondition, FAUX, INCONNU, VRAI } from '../../src/decision/logique.ts';
import {
  NSP,
  questionsDe,
  type Critere,
  type MesureModele,
  type Modele,
  type Reponses,
  type TypeCritere,
} from '../../src/decision/modele.ts';
import { mesuresEnVue } from '../../src/decision/parcours.ts';
import { withReponse, type Residu } from '../../src/rubriques/arbres/reste-d-une-condition.ts';
import { effetDe, POIDS } from '../../src/decision/verdict.ts';
import {
  ecranDe,
  parcoursDe,
  questionnaireMachine,
  type Contexte,
} from '../../src/rubriques/trouver/questionnaire.machine.ts';
import { peutChanger, reponsesDistinctes } from './recherche.ts';

export type Etat = Pick<SnapshotFrom<typeof questionnaireMachine>, 'value' | 'context'>;

const codeDe = (contexte: Contexte): string => ecranDe(contexte).code ?? '';

/** What is left of a criterion: its weight once settled, else its kind and the condition that remains. */
function resteDe({ type, si }: Critere, reponses: Reponses): number | string {
  let residu: Residu = si;
  for (const code of questionsDe(si)) {
    const donnees = reponses[code];
    if (donnees?.length) residu = withReponse(residu, code, donnees);
  }
  if (typeof residu !== 'number') return type + JSON.stringify(residu);
  const effet = effetDe(type, residu);
  return effet ? POIDS[effet] : 0;
}

/** The heaviest a criterion of this kind may weigh. */
const plafondDe = (type: TypeCritere): number =>
  Math.max(
    ...([FAUX, INCONNU, VRAI] as const).map((valeur) => {
      const effet = effetDe(type, valeur);
      return effet ? POIDS[effet] : 0;
    }),
  );

/** What is left of a measure: the heaviest weight settled and, unless it excludes, what may still be heavier. */
function resteDeMesure({ criteres }: MesureModele, reponses: Reponses): string {
  const restes = criteres.map((critere) => [plafondDe(critere.type), resteDe(critere, reponses)] as const);
  const poids = Math.max(0, ...restes.flatMap(([, reste]) => (typeof reste === 'number' ? reste : [])));
  if (poids === POIDS.ecarte) return 'écartée';
  const ouvertes = restes.flatMap(([plafond, reste]) => (typeof reste === 'string' && plafond > poids ? reste : []));
  return [poids, ...new Set(ouvertes.sort())].join(' ');
}

/** What follows a state: how many ways lead to a result, and how many questions the longest asks. */
interface Suite {
  parcours: number;
  questions: number;
}

/** Every state behind a door, one of each sort; how many answers were sent; what follows the door, by place of residence. */
export function walkPorte(modele: Modele, porte: string) {
  const enVue = mesuresEnVue(modele, [porte]);
  const choix = new Map(modele.questions.map((question) => [question.code, reponsesDistinctes(question, enVue)]));
  const luesDe = ({ context }: Etat) => readCoherentes(modele, parcoursDe(context).effectives);
  const restesDe = (etat: Etat) => enVue.map((mesure) => resteDeMesure(mesure, luesDe(etat)));
  // What a later answer may still contradict: one side is said, the other not yet asked.
  const paires = modele.questions.flatMap(({ contredit = [] }) =>
    contredit.flatMap(({ si, avec }) => [[si, avec] as const, [avec, si] as const]),
  );
  const contreditesDe = ({ context }: Etat) => {
    const { effectives } = parcoursDe(context);
    return paires
      .map(
        ([dite, autre]) =>
          evaluateCondition(dite, effectives) === VRAI && !questionsDe(autre).some((c) => effectives[c]),
      )
      .join();
  };
  const cleDe = (etat: Etat) => [etat.value, codeDe(etat.context), contreditesDe(etat), ...restesDe(etat)].join('\n');
  const etats = new Map<string, Etat>();
  const suites = new Map<string, Suite>();
  let reponses = 0;

  function walk(etat: Etat): Suite {
    const cle = cleDe(etat);
    const connue = suites.get(cle);
    if (connue) return connue;
    etats.set(cle, etat);
    const { value, context } = etat;
    const suite: Suite = { parcours: value === 'resultats' ? 1 : 0, questions: 0 };
    // Filled as the walk goes: a way that came back on itself would count as one that leads nowhere.
    suites.set(cle, suite);
    const code = codeDe(context);
    for (const valeurs of value === 'question' ? (choix.get(code) ?? []) : []) {
      reponses += 1;
      const [suivant] = transition(questionnaireMachine, etat as SnapshotFrom<typeof questionnaireMachine>, {
        type: 'REPONSE_DONNEE',
        code,
        valeurs,
      });
      const { parcours, questions } = walk(suivant);
      suite.parcours += parcours;
      suite.questions = Math.max(suite.questions, questions + 1);
    }
    return suite;
  }

  const [depart] = initialTransition(questionnaireMachine, { modele });
  const lieux = modele.questions.find(({ parDefaut }) => parDefaut)?.reponses.map(({ id }) => id) ?? [];
  const parLieu = [...lieux, NSP].map((lieu) => {
    const choisies = { type: 'PORTES_CHOISIES' as const, portes: [porte], territoire: lieu, vue: 'question' as const };
    return [lieu, walk(transition(questionnaireMachine, depart, choisies)[0])] as const;
  });

  const connues = new Map<string, boolean>();
  /** True when an answer to this question could still change the status of a measure, by brute force. */
  const change = (etat: Etat, code: string): boolean =>
    restesDe(etat).some((reste, rang) => {
      const mesure = enVue[rang] as MesureModele;
      const cle = [mesure.id, code, reste].join('\n');
      const connue = connues.get(cle) ?? peutChanger(modele, mesure, code, luesDe(etat));
      connues.set(cle, connue);
      return connue;
    });

  const arrive = (etat: Etat) => (suites.get(cleDe(etat))?.parcours ?? 0) > 0;
  return { enVue, etats: [...etats.values()], reponses, parLieu, arrive, change };
}

type Marche = ReturnType<typeof walkPorte>;
/** When the place of residence is known; one more tells measures apart when it is not. */
const QUESTIONS_AU_PLUS = 15;

const dire = ({ context }: Etat) => `après ${JSON.stringify(context.reponses)}`;

/** What is wrong with one state, in French: a dead end, a question asked twice or for nothing, a result too early. */
function* defautsDEtat(modele: Modele, { arrive, change }: Marche, etat: Etat): Generator<string> {
  const { value, context } = etat;
  const code = codeDe(context);
  const { effectives } = parcoursDe(context);
  if (value === 'question') {
    if (code in context.reponses) yield `${code} est posée deux fois ${dire(etat)}`;
    if (!arrive(etat)) yield `${code} ne mène à aucun résultat ${dire(etat)}`;
    if (!change(etat, code)) yield `${code} est posée sans rien pouvoir changer ${dire(etat)}`;
  } else if (value === 'resultats') {
    for (const { code: autre, facultative } of modele.questions)
      if (!facultative && !effectives[autre] && change(etat, autre))
        yield `${autre} manque avant le résultat ${dire(etat)}`;
  } else yield `l’écran « ${String(value)} » se montre ${dire(etat)}`;
}

/** Everything wrong behind a door. */
export const defautsDe = (modele: Modele, marche: Marche): string[] => [
  ...marche.etats.flatMap((etat) => [...defautsDEtat(modele, marche, etat)]),
  ...marche.parLieu
    .filter(([lieu, { questions }]) => questions > QUESTIONS_AU_PLUS + (lieu === NSP ? 1 : 0))
    .map(([lieu, { questions }]) => `${questions} questions avant un résultat, lieu de vie « ${lieu} »`),
];
