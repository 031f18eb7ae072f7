/** The questionnaire's data file and its address, named after its content so that a cached copy is never stale. */
import { soudeDonnees } from '../domaine/espaces.ts';
import type { DonneesQuestionnaire } from '../domaine/donnees-questionnaire.ts';
import { toDonneesQuestionnaire } from './donnees-questionnaire.ts';
import { getCatalogue } from './index.ts';
import { empreinteDuContenu, versionDe } from './version.ts';

export async function getDonneesQuestionnaire() {
  const catalogue = await getCatalogue();
  const empreinte = empreinteDuContenu(catalogue);
  const version = versionDe(catalogue);
  const donnees: DonneesQuestionnaire = soudeDonnees({ ...toDonneesQuestionnaire(catalogue), version, empreinte });
  return { donnees, empreinte, version, adresse: `/donnees/questionnaire.${empreinte}.json` };
}
