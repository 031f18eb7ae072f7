/** How the criteria of the RGAA were examined, counted for the declaration. */
import type { ExamenRgaa } from '../../schemas/rgaa.ts';

export type SorteExamen = 'automatique' | 'relecture' | 'sans-objet';

/** A criterion with a test counts as tested, even when a person looked as well. */
export function sorteDe({ automatique, sansObjet }: ExamenRgaa): SorteExamen {
  if (sansObjet) return 'sans-objet';
  return automatique.length ? 'automatique' : 'relecture';
}

export const MOTS_EXAMEN: Readonly<Record<SorteExamen, string>> = {
  automatique: 'Testé',
  relecture: 'Relu',
  'sans-objet': 'Sans objet',
};

/** How many criteria were examined in this way. */
export const countExamens = (criteres: readonly ExamenRgaa[], sorte: SorteExamen): number =>
  criteres.filter((critere) => sorteDe(critere) === sorte).length;
