/** A duration of which each test gives only the numbers that matter to it. */
import type { DureeDatee } from '../../src/rubriques/echeances/regles.ts';

export const trace = { etiquette: 'tableau', source: 'Tableau, ligne X', document: 'tableau-artois' } as const;

export const createDuree = (chiffres: Partial<DureeDatee> = {}): DureeDatee => ({
  ...trace,
  etat: 'chiffree',
  texte: 'Une durée.',
  initiale: undefined,
  renouvellement: undefined,
  maximum: undefined,
  exceptionnel: undefined,
  preparation: undefined,
  avantEntree: undefined,
  phases: [],
  jalons: [],
  ...chiffres,
});
