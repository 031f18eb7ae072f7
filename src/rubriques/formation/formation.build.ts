/** The exercises as pages get them: computed once per build. */
import { resolveExercices, type Exercice } from './exercices.build.ts';
import { getCatalogue } from '../../catalogue/collections.ts';

let exercices: Promise<Exercice[]> | undefined;

export const getExercices = (): Promise<Exercice[]> => (exercices ??= getCatalogue().then(resolveExercices));
