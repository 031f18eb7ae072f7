/** One French sentence saying why answers are refused, naming the values admitted. */
import { NSP, type QuestionModele } from '../decision/modele.ts';
import { isReponse } from '../decision/reponses.ts';

/** Null when the answers are valid. */
export function refusReponse(question: QuestionModele, valeurs: readonly unknown[]): string | null {
  if (isReponse(question, valeurs)) return null;
  const { code, multiple, reponses } = question;
  const admises = [...reponses.map(({ id }) => id), NSP];
  const liste = admises.join(', ');
  const inconnue = valeurs.find((valeur) => !admises.includes(valeur as string));
  if (inconnue !== undefined)
    return `réponse ${JSON.stringify(inconnue)} inconnue à la question ${code} ; valeurs admises : ${liste}.`;
  if (!multiple) return `la question ${code} n’admet qu’une seule réponse ; valeurs admises : ${liste}.`;
  if (new Set(valeurs).size < valeurs.length)
    return `la question ${code} répète une même réponse ; valeurs admises : ${liste}.`;
  const seules = reponses.filter(({ exclusive }) => exclusive).map(({ id }) => `« ${id} »`);
  return `à la question ${code}, ${seules.join(' ou ')} exclut toute autre réponse, « nsp » compris ; valeurs admises : ${liste}.`;
}
