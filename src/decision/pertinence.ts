/**
 * Which questions can still change a verdict. A question matters for a measure when, the other
 * answers of the criteria that read it being fixed, two of its answers lead to two statuses.
 */
import { feuillesDe, groupCases, partielles, reponsesDe } from './cases.ts';
import { evaluateCondition, INCONNU } from './logique.ts';
import {
  questionsDe,
  type Critere,
  type MesureModele,
  type Modele,
  type QuestionModele,
  type Reponses,
} from './modele.ts';
import { effetDe, isEcartee, POIDS } from './verdict.ts';

const poidsDe = (critere: Critere, reponses: Reponses): number => {
  const effet = effetDe(critere.type, evaluateCondition(critere.si, reponses));
  return effet ? POIDS[effet] : 0;
};

const lit = (critere: Critere, code: string) => critere.type !== 'indice' && questionsDe(critere.si).includes(code);

const connues = new WeakMap<MesureModele, Map<string, string[][]>>();

/** Answers to a question that a measure's criteria tell apart, one of each sort; computed once per measure. */
function answerClasses(mesure: MesureModele, question: QuestionModele): string[][] {
  const parCode = connues.get(mesure) ?? new Map<string, string[][]>();
  connues.set(mesure, parCode);
  const { code } = question;
  const connue = parCode.get(code);
  if (connue) return connue;
  const conditions = mesure.criteres.filter((critere) => lit(critere, code)).map(({ si }) => si);
  const feuilles = conditions.flatMap((condition) => feuillesDe(condition, code));
  const signatureDe = (reponse: string[]) =>
    feuilles.map((feuille) => evaluateCondition(feuille, { [code]: reponse })).join();
  const completes = reponsesDe(question, groupCases(question, conditions));
  const toutes = [...completes, ...partielles(question, completes)];
  const classes = [...new Map(toutes.map((reponse) => [signatureDe(reponse), reponse])).values()];
  parCode.set(code, classes);
  return classes;
}

/** Calls `essai` with the answers completed in every distinguishable way; stops when it returns true. */
function someCompletion(
  libres: readonly (readonly [code: string, classes: string[][]])[],
  reponses: Reponses,
  essai: (reponses: Reponses) => boolean,
  rang = 0,
): boolean {
  const libre = libres[rang];
  if (!libre) return essai(reponses);
  return libre[1].some((reponse) => someCompletion(libres, { ...reponses, [libre[0]]: reponse }, essai, rang + 1));
}

function freeQuestions(
  modele: Modele,
  mesure: MesureModele,
  criteres: readonly Critere[],
  reponses: Reponses,
  sauf?: string,
) {
  const codes = new Set(criteres.flatMap(({ si }) => questionsDe(si)));
  return modele.questions
    .filter(({ code }) => codes.has(code) && code !== sauf && !reponses[code]?.length)
    .map((question) => [question.code, answerClasses(mesure, question)] as const);
}

/** The lightest a criterion may still weigh, whatever is left to answer. */
function poidsPlancher(modele: Modele, mesure: MesureModele, critere: Critere, reponses: Reponses): number {
  let plancher = POIDS.ecarte;
  someCompletion(freeQuestions(modele, mesure, [critere], reponses), reponses, (completes) => {
    plancher = Math.min(plancher, poidsDe(critere, completes));
    return plancher === 0;
  });
  return plancher;
}

/** True when an answer to `question`, not yet given, can still change the status of this measure. */
export function canChangeStatut(
  modele: Modele,
  mesure: MesureModele,
  question: QuestionModele,
  reponses: Reponses,
): boolean {
  const { code } = question;
  const concernes = mesure.criteres.filter((critere) => lit(critere, code));
  if (!concernes.some(({ si }) => evaluateCondition(si, reponses) === INCONNU)) return false;
  if (isEcartee(mesure, reponses)) return false;
  const plancher = Math.max(
    0,
    ...mesure.criteres
      .filter((critere) => !concernes.includes(critere))
      .map((critere) => poidsPlancher(modele, mesure, critere, reponses)),
  );
  const classes = answerClasses(mesure, question);
  return someCompletion(freeQuestions(modele, mesure, concernes, reponses, code), reponses, (completes) => {
    const poids = classes.map((reponse) =>
      Math.max(plancher, ...concernes.map((critere) => poidsDe(critere, { ...completes, [code]: reponse }))),
    );
    return poids.some((valeur) => valeur !== poids[0]);
  });
}

/** True when an answer to `code` still informs a reason of a measure that is not excluded. */
export const informs = (mesure: MesureModele, code: string, reponses: Reponses): boolean =>
  mesure.criteres.some((critere) => lit(critere, code) && evaluateCondition(critere.si, reponses) === INCONNU) &&
  !isEcartee(mesure, reponses);
