/** The comparison's data file and its address. */
import { getCatalogue } from '../../../catalogue/collections.ts';
import { publishDonnee } from '../../../catalogue/donnee-publiee.ts';
import { soudeDonnees } from '../../../langue/espaces.ts';
import { toDonneesComparer } from './donnees.build.ts';

export const getDonneesComparer = async () =>
  publishDonnee('comparer', soudeDonnees(toDonneesComparer(await getCatalogue())));
