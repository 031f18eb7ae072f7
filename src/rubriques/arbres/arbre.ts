/**
 * A decision tree of some measures: a reduced decision diagram over the questions, computed from the model.
 * A node stands for every situation where the same measures remain, with the same points left to settle. What an
 * answer does to a measure without excluding it is noted on the branch: the status at the end is that of the heaviest
 * note met on the way. Nodes therefore need not remember what is unknown, and trees stay small (decision 0015).
 */
import type { Valeur } from '../../decision/logique.ts';

/** What a branch settles for one criterion, when it is not simply met. */
export interface Note {
  mesure: string;
  critere: string;
  effet: 'a_verifier' | 'prealable' | 'en_cours' | 'ecarte';
  valeur: Valeur;
}

/** Answers with the same notes and the same suite. */
export interface Branche {
  /** Every answer to the question that follows this branch; several ids, heads of groups, when boxes are ticked together. */
  reponses: readonly (readonly string[])[];
  notes: readonly Note[];
  /** Place of the next node in the tree. */
  vers: number;
}

export interface NoeudQuestion {
  question: string;
  /** Boxes that the measures of the tree read alike; in the branches, the first of a group stands for it. */
  groupes: readonly (readonly string[])[];
  branches: readonly Branche[];
}

export interface NoeudArrivee {
  /** Measures that no answer has excluded, each with the criteria that no question has settled. */
  restantes: readonly {
    mesure: string;
    /** Soft ones: to check. */
    souples: readonly string[];
    /** Reserves, and what may run already: nothing to say unless they are true. */
    reserves: readonly string[];
  }[];
}

/** Nodes in an order where every branch goes forward; the first is where one starts. */
export interface Arbre {
  mesures: readonly string[];
  noeuds: readonly (NoeudQuestion | NoeudArrivee)[];
}

export const isQuestion = (noeud: NoeudQuestion | NoeudArrivee | undefined): noeud is NoeudQuestion =>
  !!noeud && 'question' in noeud;

/** Boxes of the drawing: questions, and ends where a measure remains. */
export const countBoites = ({ noeuds }: Arbre): number =>
  noeuds.filter((noeud) => isQuestion(noeud) || noeud.restantes.length > 0).length;
