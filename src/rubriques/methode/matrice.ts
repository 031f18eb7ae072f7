/** The criteria laid out as a matrix: one row per measure, one column per question that its conditions read. */
import type { Condition, Critere, MesureModele, QuestionModele } from '../../decision/modele.ts';
import { questionsDe } from '../../decision/modele.ts';

/** One reading of a question by a criterion. */
export interface CaseMatrice {
  critere: Critere;
  /** True when the listed answers satisfy the condition, false when every other one does. */
  parmi: boolean;
  reponses: readonly string[];
  /** Answers that count as unknown. */
  doute: readonly string[];
  /** True when other readings of the same criterion may stand in for this one. */
  parmiPlusieurs: boolean;
}

export interface LigneMatrice {
  mesure: string;
  /** Readings by question code. */
  cases: Readonly<Record<string, readonly CaseMatrice[]>>;
}

/** Readings of a condition, leaf by leaf. */
function casesDe(
  critere: Critere,
  condition: Condition,
  parmiPlusieurs = false,
): (CaseMatrice & { question: string })[] {
  if ('tous' in condition) return condition.tous.flatMap((branche) => casesDe(critere, branche, parmiPlusieurs));
  if ('un' in condition) return condition.un.flatMap((branche) => casesDe(critere, branche, true));
  const { question, doute = [] } = condition;
  const parmi = 'parmi' in condition;
  return [{ question, critere, parmi, reponses: parmi ? condition.parmi : condition.hors, doute, parmiPlusieurs }];
}

/** Rows of these measures, and the codes of the questions they read, in the order of asking. */
export function buildMatrice(mesures: readonly MesureModele[], questions: readonly QuestionModele[]) {
  const lues = new Set(mesures.flatMap(({ criteres }) => criteres.flatMap(({ si }) => questionsDe(si))));
  const lignes = mesures.map(({ id, criteres }): LigneMatrice => {
    const cases = criteres.flatMap((critere) => casesDe(critere, critere.si));
    return { mesure: id, cases: Object.groupBy(cases, ({ question }) => question) as LigneMatrice['cases'] };
  });
  return { codes: questions.map(({ code }) => code).filter((code) => lues.has(code)), lignes };
}
