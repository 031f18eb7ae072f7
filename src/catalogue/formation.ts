/** The exercises as pages get them: computed once per build. */
import { resolveExercices, type Exercice } from './exercices.ts';
import { getCatalogue } from './index.ts';

let exercices: Promise<Exercice[]> | undefined;

export const getExercices = (): Promise<Exercice[]> => (exercices ??= getCatalogue().then(resolveExercices));
