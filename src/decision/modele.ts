/**
 * The decision model as plain data: what the browser, the command line and the tests evaluate.
 * Built from the content by the catalogue; nothing here knows where it came from.
 */
import type { Condition, Etiquette } from '../schemas/commun.ts';
import type { STATUTS } from '../schemas/cas.ts';
import type { TYPES_CRITERE } from '../schemas/mesure.ts';

export type { Condition };
export type TypeCritere = (typeof TYPES_CRITERE)[number];
export type Statut = (typeof STATUTS)[number];

/** Answer id of « ne sait pas », accepted by every question. */
export const NSP = 'nsp';

export interface Critere {
  id: string;
  type: TypeCritere;
  si: Condition;
  oui: string;
  non?: string | undefined;
  verifier?: { texte: string; qui: string } | undefined;
  /** Readable place in the source: document, row, column. */
  source: string;
  etiquette: Etiquette;
}

export interface MesureModele {
  id: string;
  /** Place in lists: by family, then from the least to the most binding; equal places are told apart by hints. */
  ordre: number;
  portes: readonly string[];
  /** Question whose « oui » alone makes the measure exist for the screen, the note and the link. */
  declaree?: string | undefined;
  /** Answers to T1 for which it exists on screen; everywhere when absent. For a measure shown only to compare. */
  lieux?: readonly string[] | undefined;
  /** A way to other measures: it stands after them, unless this is true. */
  voie?: { vers: readonly string[]; sauf: Condition } | undefined;
  criteres: readonly Critere[];
}

export interface QuestionModele {
  code: string;
  multiple: boolean;
  reponses: readonly { id: string; exclusive: boolean }[];
  parDefaut?: string | undefined;
  /** Doors whose one-page view offers it; never asked one by one, it changes no status. */
  facultative?: readonly string[] | undefined;
  contredit?: readonly Contredit[] | undefined;
}

/** Answers to two questions that cannot both be true, and the sentence that says so. */
interface Contredit {
  si: Condition;
  avec: Condition;
  texte: string;
}

/** Measures the assistant may propose, and questions in the order of asking. */
export interface Modele {
  questions: readonly QuestionModele[];
  mesures: readonly MesureModele[];
}

/** Answer ids by question code; a missing key or an empty list means « not asked ». */
export type Reponses = Readonly<Record<string, readonly string[]>>;

/** Questions a condition reads, each once. */
export function questionsDe(condition: Condition): string[] {
  if ('question' in condition) return [condition.question];
  const branches = 'tous' in condition ? condition.tous : condition.un;
  return [...new Set(branches.flatMap(questionsDe))];
}
