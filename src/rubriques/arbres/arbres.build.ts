/** The trees as pages get them: drawn once per build. */
import { drawArbres, type PorteArbres } from './dessin/planches.build.ts';
import { getCatalogue } from '../../catalogue/collections.ts';

let arbres: Promise<PorteArbres[]> | undefined;

/** Every door with its trees, the same object for every page of a build. */
export const getArbres = (): Promise<PorteArbres[]> => (arbres ??= getCatalogue().then(drawArbres));
