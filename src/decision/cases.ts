/**
 * Boxes as conditions read them: two boxes that every leaf treats alike are one for the model. Sets of such groups are
 * all that a question with boxes can say, however many boxes it has.
 */
import { NSP, type Condition, type QuestionModele } from './modele.ts';

type Feuille = Extract<Condition, { question: string }>;

/** Leaves of a condition that read this question. */
export function feuillesDe(condition: Condition, code: string): Feuille[] {
  if ('question' in condition) return condition.question === code ? [condition] : [];
  return ('tous' in condition ? condition.tous : condition.un).flatMap((branche) => feuillesDe(branche, code));
}

/** Boxes of a question that may be ticked together, those that these conditions read alike in one group. */
export function groupCases({ code, multiple, reponses }: QuestionModele, conditions: readonly Condition[]): string[][] {
  if (!multiple) return [];
  const feuilles = conditions.flatMap((condition) => feuillesDe(condition, code));
  const lecture = (id: string) =>
    feuilles
      .flatMap((feuille) => ['parmi' in feuille ? feuille.parmi : feuille.hors, feuille.doute ?? []])
      .map((liste) => liste.includes(id))
      .join();
  const libres = reponses.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  return [...Map.groupBy(libres, lecture).values()];
}

/** Every way to answer, with the first box of each group for the whole group: « ne sait pas » alone is the last. */
export function reponsesDe(
  { multiple, reponses }: QuestionModele,
  groupes: readonly (readonly string[])[],
): string[][] {
  const ensembles = groupes.reduce<string[][]>(
    (faits, [premiere]) => [...faits, ...faits.map((fait) => [...fait, premiere as string])],
    [[]],
  );
  const seules = reponses.filter(({ exclusive }) => !multiple || exclusive).map(({ id }) => [id]);
  return [...ensembles.slice(1), ...seules, [NSP]];
}

/** The same boxes with « ne sait pas »: what is ticked is known, the rest is not. */
export const partielles = (
  { multiple, reponses }: QuestionModele,
  completes: readonly (readonly string[])[],
): string[][] =>
  multiple
    ? completes
        .filter((reponse) => reponse.every((id) => reponses.some((box) => box.id === id && !box.exclusive)))
        .map((reponse) => [...reponse, NSP])
    : [];
