/**
 * The path through the questions, computed from the model: which answers count, which question
 * comes next, how many measures remain. The order in which answers were given plays no part.
 */
import type { MesureModele, Modele, QuestionModele, Reponses } from './modele.ts';
import { canChangeStatut, informs } from './pertinence.ts';
import { isEcartee, withDefauts } from './verdict.ts';

export interface Parcours {
  /** Answers that are on the path; any other has no effect. */
  effectives: Reponses;
  /** Codes answered on the path, in the order of asking. */
  repondues: string[];
  /** Codes that may still be asked, in order; the first is the next question. */
  ouvertes: string[];
  /** Ids of the measures in view that are not excluded. */
  possibles: string[];
}

/** Measures the chosen doors lead to; a measure's own id opens that measure alone. */
export const mesuresEnVue = (modele: Modele, portes: readonly string[]): MesureModele[] =>
  modele.mesures.filter((mesure) => [mesure.id, ...mesure.portes].some((porte) => portes.includes(porte)));

/** Walks the questions in order, keeping the answers that still inform something. */
export function computeParcours(modele: Modele, portes: readonly string[], reponses: Reponses): Parcours {
  const enVue = mesuresEnVue(modele, portes);
  const effectives: Record<string, readonly string[]> = { ...withDefauts(modele, {}) };
  const repondues: string[] = [];
  const isPosee = ({ parDefaut, facultative }: QuestionModele) => !parDefaut && !facultative;
  for (const question of modele.questions) {
    const { code } = question;
    const donnees = reponses[code];
    if (!donnees?.length) continue;
    if (isPosee(question)) {
      if (!enVue.some((mesure) => informs(mesure, code, effectives))) continue;
      repondues.push(code);
    }
    effectives[code] = donnees;
  }
  // Once every answer that counts is known: one to a later question may have made an earlier one useless.
  const isOuverte = (question: QuestionModele) =>
    isPosee(question) &&
    !reponses[question.code]?.length &&
    enVue.some((mesure) => canChangeStatut(modele, mesure, question, effectives));
  return {
    effectives,
    repondues,
    ouvertes: modele.questions.filter(isOuverte).map(({ code }) => code),
    possibles: enVue.filter((mesure) => !isEcartee(mesure, effectives)).map(({ id }) => id),
  };
}
