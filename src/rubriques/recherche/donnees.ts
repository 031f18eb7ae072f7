/** Shape of the one file the search loads: every entry of the guide, with the words that lead to it. */

/** Kinds of entries, in the order ties are settled. */
export const TYPES_ENTREE = ['mesure', 'terme', 'organisme', 'hors-guide', 'question', 'page'] as const;
export type TypeEntree = (typeof TYPES_ENTREE)[number];

/** Heading of each group of results. */
export const NOMS_TYPES: Record<TypeEntree, string> = {
  mesure: 'Mesures',
  terme: 'Glossaire',
  organisme: 'Organismes',
  'hors-guide': 'Hors du guide',
  question: 'Questions',
  page: 'Pages',
};

export interface EntreeRecherche {
  type: TypeEntree;
  /** Id of the content file; the address, for a page. */
  id: string;
  titre: string;
  sousTitre: string;
  adresse: string;
  /** Acronyms that name it. */
  sigles: readonly string[];
  /** Full names, old names included. */
  noms: readonly string[];
  /** Synonyms and field words that lead to it first. */
  mots: readonly string[];
  /** Field words that lead to another entry first. */
  aussi: readonly string[];
  /** What it says, for the words that are in no name. */
  texte: string;
  /** 1, lower for what must come after the rest (superseded, other département), higher for what must come first (danger). */
  poids: number;
}

export interface DonneesRecherche {
  /** Groups of words taken one for the other. */
  memeSens: readonly (readonly string[])[];
  entrees: readonly EntreeRecherche[];
}
