/** The seven kinds of criterion (decision model, section 1), as they are said to readers. */
import type { TypeCritere } from './modele.ts';

export const SORTES: Record<TypeCritere, { mot: string; phrase: string }> = {
  requis: { mot: 'Requis', phrase: 's’il manque, la mesure est écartée ; s’il est inconnu, elle est à vérifier.' },
  souple: {
    mot: 'Souple',
    phrase: 'le texte est ambigu ou la règle vient d’ailleurs ; au pire, la mesure est à vérifier.',
  },
  prealable: { mot: 'Préalable', phrase: 'une étape à franchir d’abord.' },
  excluant: {
    mot: 'Excluant',
    phrase: 's’il est vrai, la mesure est écartée ; s’il est inconnu, elle est à vérifier.',
  },
  reserve: { mot: 'Réserve', phrase: 's’il est vrai, la mesure est à vérifier ; sinon, il ne dit rien.' },
  encours: { mot: 'En cours', phrase: 's’il est vrai, la mesure est déjà en cours ; sinon, il ne dit rien.' },
  indice: { mot: 'Indice', phrase: 'il aide à trier et à expliquer ; il ne change jamais le statut.' },
};
