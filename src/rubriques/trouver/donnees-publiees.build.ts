/** The questionnaire's data file and its address. */
import { getCatalogue } from '../../catalogue/collections.ts';
import { publishDonnee } from '../../catalogue/donnee-publiee.ts';
import { empreinteDuContenu, versionDe } from '../../catalogue/version.ts';
import { soudeDonnees } from '../../langue/espaces.ts';
import { toDonneesQuestionnaire } from './donnees.build.ts';
import type { DonneesQuestionnaire } from './donnees.ts';

export async function getDonneesQuestionnaire() {
  const catalogue = await getCatalogue();
  const empreinte = empreinteDuContenu(catalogue);
  const version = versionDe(catalogue);
  const donnees: DonneesQuestionnaire = soudeDonnees({ ...toDonneesQuestionnaire(catalogue), version, empreinte });
  return { ...publishDonnee('questionnaire', donnees), version };
}
