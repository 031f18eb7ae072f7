/** Answers of this tab, kept for a reload only; sensitive answers are never written. Blocked storage is silently done without. */
import type { DonneesQuestionnaire } from './donnees.ts';
import { isReponse } from '../../decision/reponses.ts';
import type { Contexte } from './questionnaire.machine.ts';

const CLE = 'questionnaire-1';
/** Codes of the sensitive answers given in this tab: that they were given is kept, what they say never is. */
export const tues = new Set<string>();

type Gardees = Pick<Contexte, 'portes' | 'reponses' | 'fil' | 'position'>;

/** Runs a storage call; undefined when the storage is blocked or full, or when what it holds makes no sense. */
function attempt<T>(appel: () => T): T | undefined {
  try {
    return appel();
  } catch {
    return undefined;
  }
}

/** What this page last left in the tab's storage. */
let ecrit: string | null = null;

/** True when another page of the tab has erased or changed the answers meanwhile: this one was set aside by the browser. */
export const isDepassee = (): boolean | undefined => attempt(() => sessionStorage.getItem(CLE) !== ecrit);

/** Writes the answers, or removes every trace when no subject is chosen. */
export function saveSession({ portes, reponses, fil, position }: Contexte, { modele }: DonneesQuestionnaire): void {
  const isSensible = (cle: string) => modele.questions.some(({ code, sensible }) => sensible && code === cle);
  const gardees = Object.fromEntries(Object.entries(reponses).filter(([cle]) => !isSensible(cle)));
  for (const cle of Object.keys(reponses).filter(isSensible)) tues.add(cle);
  if (!portes.length) tues.clear();
  attempt(() => {
    if (portes.length)
      sessionStorage.setItem(
        CLE,
        JSON.stringify({ portes, reponses: gardees, fil, position, ...(tues.size && { tues: [...tues] }) }),
      );
    else sessionStorage.removeItem(CLE);
    ecrit = sessionStorage.getItem(CLE);
  });
}

/**
 * What was kept; null when there is nothing, undefined when it cannot be read safely. The screen is the one the browser
 * asks for, when the trail holds it.
 */
export function readSession(
  { modele, portes: connues, cartes }: DonneesQuestionnaire,
  demandee?: number,
): Gardees | null | undefined {
  const texte = attempt(() => sessionStorage.getItem(CLE));
  if (!texte) return null;
  return attempt(() => {
    const { portes, reponses, fil, position, tues: codes = [] } = JSON.parse(texte) as Gardees & { tues?: string[] };
    const questionDe = (code?: string) => modele.questions.find((question) => question.code === code);
    const saines =
      portes.every((porte) => Object.hasOwn(cartes, porte) || connues.some(({ id }) => id === porte)) &&
      Object.entries(reponses).every(([code, valeurs]) => isReponse(questionDe(code), valeurs)) &&
      fil.every(({ vue, code }) => vue !== 'question' || questionDe(code)) &&
      fil.some((_ecran, rang) => rang === position);
    if (!saines) return undefined;
    for (const code of codes) if (questionDe(code)?.sensible) tues.add(code);
    // Nothing else of what was stored goes through, not even another model; what is spread is what it says.
    const ecran = demandee !== undefined && fil[demandee] ? demandee : position;
    return { portes, reponses: { ...reponses }, fil, position: ecran };
  });
}
