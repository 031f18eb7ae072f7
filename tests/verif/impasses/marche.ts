/** The walk of `npm run verif:impasses`, question by question, as the questionnaire asks them. */
import type { DonneesQuestionnaire, QuestionAffichee } from '../../../src/rubriques/trouver/donnees.ts';
import { evaluateCondition, FAUX, VRAI } from '../../../src/decision/logique.ts';
import { NSP, type Condition, type Reponses } from '../../../src/decision/modele.ts';
import { questionsDuResidu, withReponse, type Residu } from '../../../src/rubriques/arbres/reste-d-une-condition.ts';
import { buildResultat } from '../../../src/rubriques/trouver/resultat.ts';
import { withDefauts } from '../../../src/decision/verdict.ts';

export interface Bilan {
  porte: string;
  /** Situations that what is left to ask tells apart. */
  situations: number;
  /** Those where every measure is excluded. */
  sansMesure: number;
  /** Those, among them, where nobody can be called. */
  impasses: Reponses[];
}

/** Conditions that a result may rest on: of every measure behind the door, and of every block. */
function conditionsDe(donnees: DonneesQuestionnaire, porte: string): Condition[] {
  const mesures = donnees.modele.mesures.filter(({ portes }) => portes.includes(porte));
  return [
    ...mesures.flatMap(({ criteres, voie }) => [...criteres.map(({ si }) => si), ...(voie ? [voie.sauf] : [])]),
    ...conditionsDesBlocs(donnees),
  ];
}

const conditionsDesBlocs = ({ orientations }: DonneesQuestionnaire): Condition[] =>
  orientations
    .flatMap(({ quand, sauf }) => [...quand.map(({ si }) => si), sauf])
    .flatMap((condition) => condition ?? []);

const feuilles = (condition: Condition): Condition[] =>
  'question' in condition ? [condition] : ('tous' in condition ? condition.tous : condition.un).flatMap(feuilles);

/** Every way to answer: each answer, every set of boxes, « ne sait pas ». */
function eventail({ multiple, reponses }: QuestionAffichee): string[][] {
  const libres = multiple ? reponses.filter(({ exclusive }) => !exclusive).map(({ id }) => id) : [];
  const ensembles = libres.reduce<string[][]>((faits, id) => [...faits, ...faits.map((fait) => [...fait, id])], [[]]);
  const seules = reponses.filter(({ id }) => !libres.includes(id)).map(({ id }) => [id]);
  return [...ensembles.slice(1), ...seules, [NSP]];
}

/** One answer for each way the conditions read the question. */
function classesDe(question: QuestionAffichee, conditions: readonly Condition[]): string[][] {
  const lues = conditions
    .flatMap(feuilles)
    .filter((feuille) => 'question' in feuille && feuille.question === question.code);
  const signature = (reponse: string[]) =>
    lues.map((feuille) => evaluateCondition(feuille, { [question.code]: reponse })).join();
  return [...new Map(eventail(question).map((reponse) => [signature(reponse), reponse])).values()];
}

/** True when the screen retains no measure and names nobody to call. */
function isImpasse(donnees: DonneesQuestionnaire, portes: readonly string[], reponses: Reponses): boolean {
  const { recours, retenues } = buildResultat(donnees, portes, reponses);
  return retenues.length === 0 && Object.values(recours).every((blocs) => blocs.every(({ appels }) => !appels.length));
}

/** What may still exclude a measure; nothing left when none can any more. */
type Reste = { type: 'requis' | 'excluant'; residu: Residu }[];

/** The measure with one more answer; null once it is excluded. */
function avance(reste: Reste, code: string, reponse: readonly string[]): Reste | null {
  const suite = reste.map(({ type, residu }) => ({ type, residu: withReponse(residu, code, reponse) }));
  if (suite.some(({ type, residu }) => residu === (type === 'requis' ? FAUX : VRAI))) return null;
  return suite.filter(({ residu }) => typeof residu !== 'number');
}

/** Walks one door: answers that lead to the same rest are walked once; a measure that nothing excludes ends the way. */
function parcourtPorte(donnees: DonneesQuestionnaire, porte: string): Bilan {
  const { modele } = donnees;
  const mesures = modele.mesures.filter(({ portes }) => portes.includes(porte));
  const conditions = conditionsDe(donnees, porte);
  const classes = new Map(modele.questions.map((question) => [question.code, classesDe(question, conditions)]));
  const bilan: Bilan = { porte, situations: 0, sansMesure: 0, impasses: [] };
  const vus = new Set<string>();

  const visite = (restes: Reste[], blocs: Residu[], reponses: Reponses): void => {
    const cle = JSON.stringify([restes, blocs]);
    if (vus.has(cle)) return;
    vus.add(cle);
    bilan.situations += 1;
    if (restes.length === 0) {
      bilan.sansMesure += 1;
      if (isImpasse(donnees, [porte], withDefauts(modele, reponses))) bilan.impasses.push(reponses);
      return;
    }
    if (restes.some((reste) => reste.length === 0)) return;
    const utiles = new Set(restes.flatMap((reste) => reste.flatMap(({ residu }) => questionsDuResidu(residu))));
    const suivante = modele.questions.find(({ code }) => utiles.has(code));
    for (const reponse of classes.get(suivante?.code ?? '') ?? []) {
      const code = suivante?.code ?? '';
      visite(
        restes.map((reste) => avance(reste, code, reponse)).filter((reste) => reste !== null),
        blocs.map((bloc) => withReponse(bloc, code, reponse)),
        { ...reponses, [code]: reponse },
      );
    }
  };

  // A measure that the screen may keep silent (not declared, or only for comparison) saves nobody from a dead end.
  const montrees = mesures.filter(({ declaree, lieux }) => !declaree && !lieux);
  const depart = montrees.map(({ criteres }) =>
    criteres.flatMap(({ type, si }): Reste => (type === 'requis' || type === 'excluant' ? [{ type, residu: si }] : [])),
  );
  visite(depart, conditionsDesBlocs(donnees), {});
  return bilan;
}

/** One account per door. */
export const parcourtImpasses = (donnees: DonneesQuestionnaire): Bilan[] =>
  donnees.portes.map(({ id }) => parcourtPorte(donnees, id));
