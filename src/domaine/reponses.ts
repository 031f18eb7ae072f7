/** Reading answers that come from outside: a link, a file, a storage. */
import { NSP, type QuestionModele } from './modele.ts';

/** Answers that exclude every other box of their question (domain README, point 5). */
const SEULES: readonly string[] = [NSP, 'aucune', 'aucun'];

/** True when these are answers the question admits together. */
export const isReponse = (question: QuestionModele | undefined, valeurs: readonly unknown[]): boolean =>
  !!question &&
  valeurs.every(
    (valeur, rang) =>
      valeurs.indexOf(valeur) === rang && (valeur === NSP || question.reponses.some(({ id }) => id === valeur)),
  ) &&
  (valeurs.length < 2 || (question.multiple && !valeurs.some((valeur) => SEULES.includes(valeur as string))));
