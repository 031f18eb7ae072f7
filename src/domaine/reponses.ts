/** Reading answers that come from outside: a link, a file, a storage. */
import { NSP, type QuestionModele } from './modele.ts';

/** True when these are answers the question admits together: « ne sait pas » and an exclusive box go alone. */
export function isReponse(question: QuestionModele | undefined, valeurs: readonly unknown[]): boolean {
  const seule = valeurs.length < 2;
  return (
    !!question &&
    valeurs.every(
      (valeur, rang) =>
        valeurs.indexOf(valeur) === rang &&
        ((seule && valeur === NSP) ||
          question.reponses.some(({ id, exclusive }) => id === valeur && (seule || (question.multiple && !exclusive)))),
    )
  );
}
