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
  const candidates: QuestionModele[] = [];
  const changes = (question: QuestionModele) =>
    enVue.some((mesure) => canChangeStatut(modele, mesure, question, effectives));
  for (const question of modele.questions) {
    const { code, parDefaut, facultative } = question;
    const donnees = reponses[code];
    if (parDefaut || facultative) {
      if (donnees?.length) effectives[code] = donnees;
    } else if (donnees?.length) {
      if (!enVue.some((mesure) => informs(mesure, code, effectives))) continue;
      effectives[code] = donnees;
      repondues.push(code);
    } else if (changes(question)) candidates.push(question);
  }
  return {
    effectives,
    repondues,
    ouvertes: candidates.filter(changes).map(({ code }) => code),
    possibles: enVue.filter((mesure) => !isEcartee(mesure, effectives)).map(({ id }) => id),
  };
}
