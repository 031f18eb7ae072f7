/** Cross-file checks of lessons, sheets handed to the person, sources and gaps: measures, places and organismes exist. */
import type { ContenuSaisi } from '../../schemas/collections.ts';
import { checkTraces, CORRIGER, type Verifie } from './defauts.ts';

export function checkTextes(contenu: ContenuSaisi, verifie: Verifie): void {
  const checkMesure = (fichier: string, champ: string, mesure: string) =>
    verifie(
      Object.hasOwn(contenu.mesures, mesure),
      fichier,
      champ,
      `« ${mesure} » n’existe pas dans content/mesures${CORRIGER}`,
    );
  for (const [id, remise] of Object.entries(contenu.remises)) {
    const fichier = `content/remises/${id}.yaml`;
    checkMesure(fichier, 'nom du fichier', id);
    checkTraces(contenu, verifie, fichier, remise);
  }
  for (const [id, lecon] of Object.entries(contenu.lecons)) {
    const fichier = `content/lecons/${id}.mdx`;
    for (const mesure of lecon.mesures) checkMesure(fichier, 'mesures', mesure);
    checkTraces(contenu, verifie, fichier, lecon);
  }
  for (const [id, source] of Object.entries(contenu.sources))
    checkTraces(contenu, verifie, `content/sources/${id}.yaml`, source);
  for (const [id, ecart] of Object.entries(contenu.ecarts)) {
    const fichier = `content/ecarts/${id}.yaml`;
    for (const mesure of ecart.mesures) checkMesure(fichier, 'mesures', mesure);
    for (const colonne of ecart.colonnes)
      if ('mesure' in colonne) checkMesure(fichier, 'colonnes.mesure', colonne.mesure);
    checkTraces(contenu, verifie, fichier, ecart);
  }
}
