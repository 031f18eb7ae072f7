/** The single legend of labels (reading guide, section 0): a short word beside a fact, a sentence in the legend. */
import type { Etiquette } from '../schemas/commun.ts';
import type { Statut } from './modele.ts';

export const ETIQUETTES_AFFICHEES: Record<Etiquette, { mot: string; phrase: string }> = {
  tableau: { mot: 'tableau', phrase: 'Indiqué dans le tableau Artois du 20/03/23.' },
  fiche: { mot: 'fiche 2026', phrase: 'Indiqué dans la fiche RSA du Pas-de-Calais pour 2026.' },
  deduit: { mot: 'déduit', phrase: 'Déduit de la démarche, non indiqué dans le tableau (ou dans la fiche de 2026).' },
  'cellule-commune': { mot: 'cellule commune', phrase: 'Repris d’une cellule commune à plusieurs mesures.' },
  calcule: { mot: 'calculé', phrase: 'Calculé par le guide à partir des chiffres de la source.' },
  droit: { mot: 'droit', phrase: 'Précision de la loi, absente du document local.' },
  public: {
    mot: 'site public',
    phrase: 'Lu sur un site public, du Département ou national ; absent du document local.',
  },
  ancien: { mot: 'ancien', phrase: 'Version 2023 (ou 2025), remplacée ou à remplacer par les fiches de 2026.' },
  'a-confirmer': {
    mot: 'à confirmer',
    phrase: 'Le document est muet ou contradictoire : à vérifier auprès du service indiqué.',
  },
  vosges: { mot: 'Vosges', phrase: 'Département des Vosges : ne s’applique pas en Artois.' },
};

/** The five statuses in words. */
export const STATUTS_DITS: Record<Statut, string> = {
  correspond: 'Critères réunis',
  a_verifier: 'À vérifier',
  prealable: 'Plus tard, ou d’abord une autre étape',
  en_cours: 'Déjà en cours',
  ecartee: 'Écartée',
};

/** Statuses the result keeps, in its order: heading of the group, then how its title counts one and several measures. */
export const STATUTS_RETENUS: readonly (readonly [statut: Statut, titre: string, une: string, plusieurs: string])[] = [
  ['correspond', STATUTS_DITS.correspond, 'mesure réunit les critères', 'mesures réunissent les critères'],
  ['a_verifier', STATUTS_DITS.a_verifier, 'mesure à vérifier', 'mesures à vérifier'],
  ['prealable', STATUTS_DITS.prealable, 'mesure plus tard', 'mesures plus tard'],
  ['en_cours', STATUTS_DITS.en_cours, 'mesure déjà en cours', 'mesures déjà en cours'],
];

/** Reasons in the order they matter, with the word each is announced by. */
export const SIGNES = [
  ['ecarte', 'Écarte'],
  ['en_cours', 'En cours'],
  ['prealable', 'D’abord'],
  ['a_verifier', 'À vérifier'],
  ['satisfait', 'Réuni'],
  ['indice', 'Indice'],
] as const;
