/** Levels of the cases, in order, as pages name them. */
import type { ContenuSaisi } from '../../schemas/collections.ts';

export type Niveau = ContenuSaisi['cas'][string]['niveau'];

export const NIVEAUX_DITS: Record<Niveau, { nom: string; phrase: string }> = {
  decouvrir: { nom: 'Découvrir', phrase: 'Une situation simple, une mesure à reconnaître.' },
  pratiquer: { nom: 'Pratiquer', phrase: 'Un âge limite, une étape préalable, un refus : il faut lire de près.' },
  complexe: { nom: 'Cas complexes', phrase: 'Plusieurs sujets ou plusieurs personnes, et des points à vérifier.' },
};
export const NIVEAUX = Object.keys(NIVEAUX_DITS) as Niveau[];
