/** Any valid answers to the questions of a model, for properties. */
import fc from 'fast-check';
import { NSP, type Modele, type QuestionModele, type Reponses } from '../../src/decision/modele.ts';

/** A given answer: one box, several boxes none of which excludes the others, or such boxes with the rest unknown. */
export function donnee({ reponses, multiple }: QuestionModele): fc.Arbitrary<string[]> {
  const seule = fc.constantFrom(...reponses.map(({ id }) => [id]));
  if (!multiple) return seule;
  const libres = reponses.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const cases = fc.shuffledSubarray(libres, { minLength: 1 });
  return fc.oneof(
    seule,
    cases,
    cases.map((dites) => [...dites, NSP]),
  );
}

const reponse = (question: QuestionModele): fc.Arbitrary<string[]> =>
  fc.oneof({ weight: 4, arbitrary: donnee(question) }, { weight: 1, arbitrary: fc.constant<string[]>([NSP]) });

/** Valid answers to every question, each given or « ne sait pas ». */
export const reponsesCompletesDe = ({ questions }: Modele): fc.Arbitrary<Reponses> =>
  fc.record(Object.fromEntries(questions.map((question) => [question.code, reponse(question)])));

/** Valid answers; any question may be left unasked. */
export const reponsesQuelconquesDe = (modele: Modele): fc.Arbitrary<Reponses> =>
  reponsesCompletesDe(modele).chain((completes) =>
    fc.subarray(Object.entries(completes)).map((entrees) => Object.fromEntries(entrees)),
  );
