/**
 * The path through the questions, computed from the model: which answers count, which question
 * comes next, how many measures remain. The order in which answers were given plays no part.
 */
import { findContradictions, readCoherentes } from './contradictions.ts';
import { NSP, type MesureModele, type Modele, type QuestionModele, type Reponses } from './modele.ts';
import { canChangeStatut, informs } from './pertinence.ts';
import { evaluateMesure, isEcartee, withDefauts, type Verdict } from './verdict.ts';

export interface Parcours {
  /** Answers that are on the path, as they were given; any other has no effect. */
  effectives: Reponses;
  /** Codes answered on the path, in the order of asking. */
  repondues: string[];
  /** Codes that may still be asked, in order; the first is the next question. */
  ouvertes: string[];
  /** Ids of the measures shown that are not excluded. */
  possibles: string[];
}

/** Measures the chosen doors lead to; a measure's own id opens that measure alone. */
export const mesuresEnVue = (modele: Modele, portes: readonly string[]): MesureModele[] =>
  modele.mesures.filter((mesure) => [mesure.id, ...mesure.portes].some((porte) => portes.includes(porte)));

/** Answer by which a person declares what a measure rests on. */
const DECLARE = 'oui';

/**
 * Measures that exist for the screen, the note and the link: one that the person must declare is silent until then, one
 * that is only for comparison is silent where it does not apply, unless it was opened alone.
 */
export const mesuresAffichees = (modele: Modele, portes: readonly string[], reponses: Reponses): MesureModele[] =>
  mesuresEnVue(modele, portes).filter(
    ({ id, declaree, lieux }) =>
      (!declaree || reponses[declaree]?.includes(DECLARE)) &&
      (!lieux || portes.includes(id) || reponses['T1']?.some((lieu) => lieux.includes(lieu))),
  );

/** Verdicts on the measures that exist for the screen, the note and the link; contradictory answers count as unknown. */
export function evaluateAffichees(modele: Modele, portes: readonly string[], effectives: Reponses): Verdict[] {
  const lues = readCoherentes(modele, effectives);
  return mesuresAffichees(modele, portes, effectives).map((mesure) => evaluateMesure(mesure, lues));
}

const isPosee = ({ parDefaut, facultative }: QuestionModele) => !parDefaut && !facultative;

/** False for a measure that the person did not declare when asked: from then on, only that question is about it. */
const compte = ({ declaree }: MesureModele, code: string, reponses: Reponses): boolean =>
  !declaree || declaree === code || !reponses[declaree]?.length || reponses[declaree].includes(DECLARE);

/** Keeps the answers that still inform something, when those to `contredites` count as unknown. */
function walk(modele: Modele, enVue: readonly MesureModele[], reponses: Reponses, contredites: readonly string[]) {
  const effectives: Record<string, readonly string[]> = { ...withDefauts(modele, {}) };
  const lues: Record<string, readonly string[]> = { ...effectives };
  const repondues: string[] = [];
  for (const question of modele.questions) {
    const { code } = question;
    const donnees = reponses[code];
    if (!donnees?.length) continue;
    if (isPosee(question)) {
      if (!enVue.some((mesure) => compte(mesure, code, reponses) && informs(mesure, code, lues))) continue;
      repondues.push(code);
    }
    effectives[code] = donnees;
    lues[code] = contredites.includes(code) ? [NSP] : donnees;
  }
  return { effectives, lues, repondues };
}

/** Walks the questions in order; an answer that another one contradicts is unknown, and may bring questions back. */
export function computeParcours(modele: Modele, portes: readonly string[], reponses: Reponses): Parcours {
  const enVue = mesuresEnVue(modele, portes);
  let contredites: string[] = [];
  let marche = walk(modele, enVue, reponses, contredites);
  for (;;) {
    const codes = findContradictions(modele, marche.effectives).flatMap((contradiction) => contradiction.codes);
    if (codes.every((code) => contredites.includes(code))) break;
    contredites = codes;
    marche = walk(modele, enVue, reponses, contredites);
  }
  const { effectives, lues, repondues } = marche;
  // Once every answer that counts is known: one to a later question may have made an earlier one useless.
  const isOuverte = (question: QuestionModele) =>
    isPosee(question) &&
    !reponses[question.code]?.length &&
    enVue.some((mesure) => compte(mesure, question.code, reponses) && canChangeStatut(modele, mesure, question, lues));
  return {
    effectives,
    repondues,
    ouvertes: modele.questions.filter(isOuverte).map(({ code }) => code),
    possibles: mesuresAffichees(modele, portes, effectives)
      .filter((mesure) => !isEcartee(mesure, lues))
      .map(({ id }) => id),
  };
}
