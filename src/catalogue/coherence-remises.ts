/** Cross-file checks of content/remises: each sheet names a measure, every place and organisme exists. */
import type { ContenuSaisi } from '../schemas/collections.ts';
import { CORRIGER, walkTraces, type Verifie } from './defauts.ts';

export function checkRemises(contenu: ContenuSaisi, verifie: Verifie): void {
  for (const [id, remise] of Object.entries(contenu.remises)) {
    const fichier = `content/remises/${id}.yaml`;
    verifie(id in contenu.mesures, fichier, 'nom du fichier', `« ${id} » n’existe pas dans content/mesures${CORRIGER}`);
    walkTraces(remise, ({ document, aupres }, champ) => {
      const absent = (dossier: 'sources' | 'organismes', cible?: string) =>
        verifie(
          cible === undefined || cible in contenu[dossier],
          fichier,
          champ,
          `« ${cible} » n’existe pas dans content/${dossier}${CORRIGER}`,
        );
      absent('sources', document);
      absent('organismes', aupres);
    });
  }
}
