/** Shape of the one file the questionnaire loads: the model, the words of questions, and a card per measure. */
import type { STATUTS_RETENUS } from '../../decision/etiquettes.ts';
import type { LigneLocale, TexteLocal } from '../../decision/lieux.ts';
import type { Modele, QuestionModele } from '../../decision/modele.ts';
import type { Annuaire, OrientationAffichee } from '../../decision/orientations.ts';

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

/** One line of a card: a heading, its statements, and what replaces them for a person who lives elsewhere. */
export interface LigneCarte extends LigneLocale {
  /** True when the note, which must be short, leaves it to the fiche. */
  horsNote?: boolean;
  /** True when it says how to ask for the measure: of no use while the measure runs. */
  demande?: boolean;
}

export interface Carte {
  nom: string;
  sigle?: string | undefined;
  /** A, J or « autre », with how we know. */
  nature: readonly { code: string; texte: string; note?: string | undefined; etiquette: string }[];
  /** The first four are read at once; the others are folded. */
  lignes: readonly LigneCarte[];
  /** Applicant profiles (answers of W1) that may ask. */
  profils: readonly string[];
  /** Heading note for superseded or comparison fiches. */
  avis?: string | undefined;
  concerne: string;
  cumul: readonly { avec: readonly string[]; texte: TexteLocal }[];
  /** Readable place of the row the card was read in; each statement from elsewhere carries its label. */
  origine: string;
  /** True when the source gives a length or dated steps: the deadlines can be worked out. */
  datable: boolean;
}

/** A document, as the note names it beside each criterion and again at its end. */
interface SourceAffichee {
  /** How every readable place in it starts. */
  court: string;
  /** What the note puts in its stead: shorter, with the date. */
  abrege: string;
  titre: string;
  date: string;
}

/** Words of the note that no card brings. */
export interface MotsNote {
  /** Name of the guide. */
  guide: string;
  titre: string;
  sections: Readonly<
    Record<
      'urgences' | 'versQui' | 'reponses' | 'retenues' | 'ecartees' | 'cumul' | 'manuscrit' | 'limites' | 'sources',
      string
    >
  >;
  /** Announces the reasons that all the retained measures share. */
  communes: string;
  /** Announces the row of a document the steps of a measure were read in. */
  origine: string;
  aucuneReponse: string;
  aucuneRetenue: string;
  /** Said in its place when somebody must be called first. */
  appelerDAbord: string;
  aucuneEcartee: string;
  /** Said when useful questions are still open. */
  incomplet: string;
  /** Stands for the reason an answer marked « sensible » gave, when it must not be printed. */
  raisonTue: string;
  /** What is written by hand on the paper, with how many ruled lines. */
  manuscrit: readonly (readonly [libelle: string, lignes: number])[];
  limites: readonly string[];
}

export interface MotsResultat {
  /** Heading when no measure is retained and nobody must be called first. */
  aucune: string;
  /** Heading of the measures that are a way to others. */
  voies: string;
  /** Beside a danger, or a measure that a judge decides. */
  prudence: string;
  /** How answers that contradict each other count. */
  contredites: string;
  /** Said when the place is unknown. */
  lieuInconnu: string;
  /** Who settles a point where the local service is not known. */
  quiAilleurs: string;
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
  /** What each label means. */
  legende: Readonly<Record<string, string>>;
  /** Version of the content, as the pages show it. */
  version: string;
  /** Its fingerprint, as links write it. */
  empreinte: string;
  sources: readonly SourceAffichee[];
  note: MotsNote;
  /** Where to turn, in the order the blocks are shown. */
  orientations: readonly OrientationAffichee[];
  annuaire: Annuaire;
  /** Who can settle a point, when that service is known in some places only. */
  quiLocaux: Readonly<Record<string, readonly string[]>>;
  /** Words of the result that no card brings. */
  resultat: MotsResultat;
}
