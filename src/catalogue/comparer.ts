/** The comparison's data file and its address, named after its content so that a cached copy is never stale. */
import { soudeDonnees } from '../domaine/espaces.ts';
import { toDonneesComparer } from './donnees-comparer.ts';
import { getCatalogue } from './index.ts';
import { empreinteDuContenu } from './version.ts';

export async function getDonneesComparer() {
  const catalogue = await getCatalogue();
  const donnees = soudeDonnees(toDonneesComparer(catalogue));
  const empreinte = empreinteDuContenu(catalogue);
  return { donnees, empreinte, adresse: `/donnees/comparer.${empreinte}.json` };
}
