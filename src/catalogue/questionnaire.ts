/** The questionnaire's data file and its address, named after its content so that a cached copy is never stale. */
import { soudeDonnees } from '../domaine/espaces.ts';
import { toDonneesQuestionnaire } from './donnees-questionnaire.ts';
import { getCatalogue } from './index.ts';
import { empreinteDe, versionDe } from './version.ts';

export async function getDonneesQuestionnaire() {
  const catalogue = await getCatalogue();
  const donnees = soudeDonnees(toDonneesQuestionnaire(catalogue));
  const empreinte = empreinteDe(donnees);
  return { donnees, empreinte, version: versionDe(catalogue), adresse: `/donnees/questionnaire.${empreinte}.json` };
}
