/** Shape of the one file the questionnaire loads: the model, the words of questions, and a card per measure. */
import type { STATUTS_RETENUS } from './etiquettes.ts';
import type { Modele, QuestionModele } from './modele.ts';

export interface QuestionAffichee extends QuestionModele {
  theme: string;
  libelle: string;
  aide?: string | undefined;
  pourquoi: string;
  nsp: string;
  sensible: boolean;
  reponses: readonly { id: string; libelle: string; aide?: string | undefined; exclusive: boolean }[];
}

interface PorteAffichee {
  id: string;
  libelle: string;
  aide: string;
}

/** One line of a card: a heading, its statements, and what replaces them outside Artois, if anything does. */
export interface LigneCarte {
  titre: string;
  textes: readonly string[];
  ailleurs?: string;
}

export interface Carte {
  nom: string;
  sigle?: string | undefined;
  /** A, J or « autre », with how we know. */
  nature: readonly { code: string; texte: string; note?: string | undefined }[];
  /** The first four are read at once; the others are folded. */
  lignes: readonly LigneCarte[];
  /** Applicant profiles (answers of W1) that may ask. */
  profils: readonly string[];
  /** Heading note for superseded or comparison fiches. */
  avis?: string | undefined;
  concerne: string;
  cumul: readonly { avec: readonly string[]; texte: string }[];
}

export interface DonneesQuestionnaire {
  modele: Omit<Modele, 'questions'> & { questions: readonly QuestionAffichee[] };
  portes: readonly PorteAffichee[];
  cartes: Readonly<Record<string, Carte>>;
  /** Groups of the result, in order, with their words. */
  statuts: typeof STATUTS_RETENUS;
  /** What is said of the combinations no source speaks of. */
  cumulNonPrecise: string;
  /** Short word of each label. */
  etiquettes: Readonly<Record<string, string>>;
}
