/** What every screen of the questionnaire receives: the snapshot, a way to send facts, the words to show. */
import type { DonneesQuestionnaire, QuestionAffichee } from '../donnees.ts';
import { motsDesReponses } from '../mots-reponses.ts';
import type { Parcours } from '../../../decision/parcours.ts';
import type { Contexte, Evenement } from '../questionnaire.machine.ts';

export interface Props {
  contexte: Contexte;
  parcours: Parcours;
  donnees: DonneesQuestionnaire;
  send: (evenement: Evenement) => void;
  /** Shows the screen before this one; the browser's history follows. */
  retour: () => void;
  /** True on the first drawing of a screen: what is long to draw comes with the next one. */
  bref?: boolean | undefined;
}

export const questionDe = ({ donnees }: Props, code: string): QuestionAffichee =>
  donnees.modele.questions.find((question) => question.code === code) as QuestionAffichee;

/** Words of an answer, for recaps. */
export const motsDe = (question: QuestionAffichee, valeurs: readonly string[]): string =>
  motsDesReponses(question, valeurs).join(' ; ');

/** A number and its noun, which no line break parts. */
export const pluriel = (nombre: number, un: string, plusieurs: string): string =>
  `${nombre}\u00a0${nombre > 1 ? plusieurs : un}`;
