/**
 * Answers that cannot be true together: nobody knows which one is wrong, so all of them count as unknown, and the
 * screen can say it. Which answers contradict each other is written with the questions.
 */
import { evaluateCondition, VRAI } from './logique.ts';
import { NSP, questionsDe, type Modele, type Reponses } from './modele.ts';

export interface Contradiction {
  /** Questions whose answers cannot stand together. */
  codes: string[];
  /** Why, in one sentence. */
  texte: string;
}

/** Every contradiction between these answers, in the order of the questions. */
export const findContradictions = ({ questions }: Pick<Modele, 'questions'>, reponses: Reponses): Contradiction[] =>
  questions.flatMap(({ contredit = [] }) =>
    contredit
      .filter(({ si, avec }) => [si, avec].every((condition) => evaluateCondition(condition, reponses) === VRAI))
      .map(({ si, avec, texte }) => ({ codes: [...questionsDe(si), ...questionsDe(avec)], texte })),
  );

/** The answers as they count: those that contradict each other are unknown. */
export function readCoherentes(modele: Pick<Modele, 'questions'>, reponses: Reponses): Reponses {
  const codes = findContradictions(modele, reponses).flatMap((contradiction) => contradiction.codes);
  return codes.length ? { ...reponses, ...Object.fromEntries(codes.map((code) => [code, [NSP]])) } : reponses;
}
