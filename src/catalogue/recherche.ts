/** The search's data file and its address, named after its content so that a cached copy is never stale. */
import { toDonneesRecherche } from './donnees-recherche.ts';
import { getCatalogue } from './index.ts';
import { empreinteDuContenu } from './version.ts';

async function build() {
  const catalogue = await getCatalogue();
  const donnees = toDonneesRecherche(catalogue);
  const empreinte = empreinteDuContenu(catalogue);
  return { donnees, empreinte, adresse: `/donnees/recherche.${empreinte}.json` };
}

let resultat: ReturnType<typeof build> | undefined;

/** Built once: the header of every page names the file. */
export const getDonneesRecherche = () => (resultat ??= build());
