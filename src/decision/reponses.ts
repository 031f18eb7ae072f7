/** Reading answers that come from outside: a link, a file, a storage. */
import { NSP, type QuestionModele } from './modele.ts';

/**
 * True when these are answers the question admits together. An exclusive box goes alone; « ne sait pas » goes alone, or
 * beside the boxes of a question that has some: it then says that the others are unknown.
 */
export function isReponse(question: QuestionModele | undefined, valeurs: readonly unknown[]): boolean {
  const seule = valeurs.length < 2;
  return (
    !!question &&
    valeurs.every(
      (valeur, rang) =>
        valeurs.indexOf(valeur) === rang &&
        ((valeur === NSP && (seule || question.multiple)) ||
          question.reponses.some(({ id, exclusive }) => id === valeur && (seule || (question.multiple && !exclusive)))),
    )
  );
}
