/** Cross-file checks of content/recherche: every entry an expression leads to must exist. */
import type { ContenuSaisi } from '../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

const DOSSIERS = { mesure: 'mesures', terme: 'glossaire', organisme: 'organismes', question: 'questions' } as const;

export function checkRecherche(contenu: ContenuSaisi, verifie: Verifie): void {
  const pages = Object.values(contenu.recherche).flatMap((theme) => theme.pages.map(({ adresse }) => adresse));
  for (const [id, { expressions }] of Object.entries(contenu.recherche)) {
    for (const cible of expressions.flatMap(({ mene }) => mene)) {
      const [type = '', nom = ''] = cible.split(':');
      const dossier = DOSSIERS[type as keyof typeof DOSSIERS];
      const existe = type === 'page' ? pages.includes(nom) : nom in contenu[dossier];
      const ou = type === 'page' ? 'les pages de content/recherche' : `content/${dossier}`;
      verifie(existe, `content/recherche/${id}.yaml`, 'expressions.mene', `« ${nom} » n’existe pas dans ${ou}`);
    }
  }
}
