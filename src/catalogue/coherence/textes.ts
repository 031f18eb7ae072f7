/** Cross-file checks of lessons, sheets handed to the person, sources and gaps: measures, places and organismes exist. */
import type { ContenuSaisi } from '../../schemas/collections.ts';
import { CORRIGER, walkTraces, type Verifie } from './defauts.ts';

export function checkTextes(contenu: ContenuSaisi, verifie: Verifie): void {
  const existe = (fichier: string, dossier: 'mesures' | 'sources' | 'organismes', champ: string, cible?: string) =>
    verifie(
      cible === undefined || cible in contenu[dossier],
      fichier,
      champ,
      `« ${cible} » n’existe pas dans content/${dossier}${CORRIGER}`,
    );
  const checkTraces = (fichier: string, texte: unknown) =>
    walkTraces(texte, ({ document, aupres }, champ) => {
      existe(fichier, 'sources', champ, document);
      existe(fichier, 'organismes', champ, aupres);
    });
  for (const [id, remise] of Object.entries(contenu.remises)) {
    const fichier = `content/remises/${id}.yaml`;
    existe(fichier, 'mesures', 'nom du fichier', id);
    checkTraces(fichier, remise);
  }
  for (const [id, lecon] of Object.entries(contenu.lecons)) {
    const fichier = `content/lecons/${id}.mdx`;
    for (const mesure of lecon.mesures) existe(fichier, 'mesures', 'mesures', mesure);
    checkTraces(fichier, lecon);
  }
  for (const [id, source] of Object.entries(contenu.sources)) checkTraces(`content/sources/${id}.yaml`, source);
  for (const [id, ecart] of Object.entries(contenu.ecarts)) {
    const fichier = `content/ecarts/${id}.yaml`;
    for (const mesure of ecart.mesures) existe(fichier, 'mesures', 'mesures', mesure);
    for (const colonne of ecart.colonnes)
      if ('mesure' in colonne) existe(fichier, 'mesures', 'colonnes.mesure', colonne.mesure);
    checkTraces(fichier, ecart);
  }
}
