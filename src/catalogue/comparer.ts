/** The comparison's data file and its address, named after its content so that a cached copy is never stale. */
import { soudeDonnees } from '../domaine/espaces.ts';
import { toDonneesComparer } from './donnees-comparer.ts';
import { getCatalogue } from './index.ts';
import { empreinteDe } from './version.ts';

export async function getDonneesComparer() {
  const donnees = soudeDonnees(toDonneesComparer(await getCatalogue()));
  const empreinte = empreinteDe(donnees);
  return { donnees, empreinte, adresse: `/donnees/comparer.${empreinte}.json` };
}
