/**
 * Verdicts: every criterion gives a reason, and the status is derived from the reasons.
 * Kinds and order of evaluation: decision model, section 1.
 */
import { readCoherentes } from './contradictions.ts';
import type { Etiquette } from '../schemas/commun.ts';
import { evaluateCondition, FAUX, INCONNU, VRAI, type Valeur } from './logique.ts';
import type { Critere, MesureModele, Modele, Reponses, Statut, TypeCritere } from './modele.ts';

/** What one reason does to the status; « indice » only explains and sorts. */
export type Effet = 'satisfait' | 'a_verifier' | 'prealable' | 'en_cours' | 'ecarte' | 'indice';

export interface Motif {
  critere: string;
  effet: Effet;
  texte: string;
  /** Who can settle the point, for « a_verifier » on an unknown. */
  qui?: string | undefined;
  source: string;
  etiquette: Etiquette;
}

export interface Verdict {
  mesure: string;
  /** Place of the measure in lists. */
  ordre: number;
  statut: Statut;
  motifs: Motif[];
}

/** Effect by kind for a false, unknown and true condition, in that order; null gives no reason. */
const EFFETS: Record<TypeCritere, readonly [Effet | null, Effet | null, Effet]> = {
  requis: ['ecarte', 'a_verifier', 'satisfait'],
  souple: ['a_verifier', 'a_verifier', 'satisfait'],
  prealable: ['prealable', 'a_verifier', 'satisfait'],
  excluant: ['satisfait', 'a_verifier', 'ecarte'],
  reserve: [null, null, 'a_verifier'],
  encours: [null, null, 'en_cours'],
  indice: [null, null, 'indice'],
};

/** Effect of a criterion whose condition has this value. */
export const effetDe = (type: TypeCritere, valeur: Valeur): Effet | null => EFFETS[type][valeur + 1] as Effet | null;

/** How far an effect weighs on the status: the heaviest decides. */
export const POIDS: Record<Effet, number> = {
  indice: 0,
  satisfait: 0,
  a_verifier: 1,
  prealable: 2,
  en_cours: 3,
  ecarte: 4,
};
/** Statuses from the lightest to the heaviest. */
export const STATUT_PAR_POIDS: readonly Statut[] = ['correspond', 'a_verifier', 'prealable', 'en_cours', 'ecartee'];

/** Status of a measure given its reasons. */
const statutDe = (motifs: readonly Motif[]): Statut =>
  STATUT_PAR_POIDS[motifs.reduce((poids, { effet }) => Math.max(poids, POIDS[effet]), 0)] as Statut;

/** Reason that a criterion gives when its condition has this value; a hint, a reserve or a running measure that is not met gives none. */
export function motifDe(critere: Critere, valeur: Valeur): Motif | null {
  const effet = effetDe(critere.type, valeur);
  if (!effet) return null;
  const { id, oui, non, verifier, source, etiquette } = critere;
  const inconnu = valeur === INCONNU ? verifier : undefined;
  const texte = inconnu?.texte ?? (valeur === FAUX ? non : oui) ?? oui;
  return { critere: id, effet, texte, qui: inconnu?.qui, source, etiquette };
}

/** Verdict on one measure, with all its reasons. Answers must already carry the defaults. */
export function evaluateMesure(mesure: MesureModele, reponses: Reponses): Verdict {
  const motifs: Motif[] = [];
  for (const critere of mesure.criteres) {
    const motif = motifDe(critere, evaluateCondition(critere.si, reponses));
    if (motif) motifs.push(motif);
  }
  return { mesure: mesure.id, ordre: mesure.ordre, statut: statutDe(motifs), motifs };
}

/** Answers with, for each question left unanswered, the answer assumed until the worker says otherwise. */
export function withDefauts(modele: Modele, reponses: Reponses): Reponses {
  const completes: Record<string, readonly string[]> = { ...reponses };
  for (const { code, parDefaut } of modele.questions) {
    if (parDefaut && !completes[code]?.length) completes[code] = [parDefaut];
  }
  return completes;
}

/** Verdicts on every measure the assistant may propose, in catalogue order; contradictory answers count as unknown. */
export function evaluateMesures(modele: Modele, reponses: Reponses): Verdict[] {
  const completes = withDefauts(modele, readCoherentes(modele, reponses));
  return modele.mesures.map((mesure) => evaluateMesure(mesure, completes));
}

/** True when the measure is excluded for these answers: cheaper than its whole verdict. */
export const isEcartee = (mesure: MesureModele, reponses: Reponses): boolean =>
  mesure.criteres.some(({ type, si }) =>
    type === 'requis'
      ? evaluateCondition(si, reponses) === FAUX
      : type === 'excluant' && evaluateCondition(si, reponses) === VRAI,
  );
