/** The search's data file and its address. */
import { getCatalogue } from '../../catalogue/collections.ts';
import { publishDonnee } from '../../catalogue/donnee-publiee.ts';
import { toDonneesRecherche } from './donnees.build.ts';

const build = async () => publishDonnee('recherche', toDonneesRecherche(await getCatalogue()));

let resultat: ReturnType<typeof build> | undefined;

/** Built once: the header of every page names the file. */
export const getDonneesRecherche = () => (resultat ??= build());
