/** Boxes and radios of one question: what a gesture leaves as an answer. Nobody has said « rien d’autre » by ticking. */
import { NSP, type QuestionModele } from './modele.ts';

/** Whether the boxes left unticked are false, or unknown. */
export type Reste = 'rien' | 'inconnu';

type Question = Pick<QuestionModele, 'multiple' | 'reponses'>;

/** What shows as ticked: beside boxes, « nsp » stands for the others and is no box. */
export const cochees = (valeurs: readonly string[]): readonly string[] =>
  valeurs.length > 1 ? valeurs.filter((valeur) => valeur !== NSP) : valeurs;

/** What an answer says of the boxes left unticked. */
export const resteDe = (valeurs: readonly string[]): Reste => (valeurs.includes(NSP) ? 'inconnu' : 'rien');

const isExclusive = ({ reponses }: Question, valeur: string) =>
  valeur === NSP || reponses.some(({ id, exclusive }) => id === valeur && exclusive);

/** True when something may be said of the other boxes: several go together, and none that goes alone is ticked. */
export const hasReste = (question: Question, valeurs: readonly string[]): boolean =>
  question.multiple && !cochees(valeurs).some((valeur) => isExclusive(question, valeur));

/** The same boxes, with what is said of the others. */
export function withReste(question: Question, valeurs: readonly string[], reste: Reste): string[] {
  const cases = cochees(valeurs);
  return cases.length && reste === 'inconnu' && hasReste(question, valeurs) ? [...cases, NSP] : [...cases];
}

/** The answer once this box is ticked or unticked; a radio only ever gets ticked. */
export function toggleCoche(question: Question, valeurs: readonly string[], id: string, reste: Reste): string[] {
  if (!question.multiple) return [id];
  const avant = cochees(valeurs);
  if (isExclusive(question, id)) return avant.includes(id) ? [] : [id];
  const voulues = question.reponses.map((reponse) => reponse.id).filter((autre) => !isExclusive(question, autre));
  const cases = voulues.filter((autre) => (autre === id) !== avant.includes(autre));
  return withReste(question, cases, reste);
}
