/** The answers to one question in words: for recaps, the note and the exercises. */
import { NSP } from '../../decision/modele.ts';

interface QuestionDite {
  nsp: string;
  reponses: readonly { id: string; libelle: string }[];
}

/** Said after the boxes that are known, when the others are not. */
const RESTE = 'le reste est inconnu';

/** One text per answer; « ne sait pas » beside boxes says that the others are unknown. */
export const motsDesReponses = ({ nsp, reponses }: QuestionDite, valeurs: readonly string[]): string[] => {
  const cases = valeurs
    .filter((valeur) => valeur !== NSP)
    .map((valeur) => reponses.find(({ id }) => id === valeur)?.libelle ?? valeur);
  if (!valeurs.includes(NSP)) return cases;
  return cases.length ? [...cases, RESTE] : [nsp];
};
