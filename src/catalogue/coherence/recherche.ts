/** Cross-file checks of content/recherche and content/hors-guide: every entry they lead to, and every text they cite, exists. */
import type { ContenuSaisi } from '../../schemas/collections.ts';
import { checkTraces, CORRIGER, type Verifie } from './defauts.ts';

const DOSSIERS = {
  mesure: 'mesures',
  terme: 'glossaire',
  organisme: 'organismes',
  question: 'questions',
  'hors-guide': 'hors-guide',
} as const;

export function checkRecherche(contenu: ContenuSaisi, verifie: Verifie): void {
  const pages = Object.values(contenu.recherche).flatMap((theme) => theme.pages.map(({ adresse }) => adresse));
  const checkCible = (fichier: string, champ: string, cible: string) => {
    const [type = '', nom = ''] = cible.split(':');
    const dossier = DOSSIERS[type as keyof typeof DOSSIERS];
    const existe = type === 'page' ? pages.includes(nom) : Object.hasOwn(contenu[dossier], nom);
    const ou = type === 'page' ? 'les pages de content/recherche' : `content/${dossier}`;
    verifie(existe, fichier, champ, `« ${nom} » n’existe pas dans ${ou}${CORRIGER}`);
  };
  for (const [id, { expressions }] of Object.entries(contenu.recherche))
    for (const cible of expressions.flatMap(({ mene }) => mene))
      checkCible(`content/recherche/${id}.yaml`, 'expressions.mene', cible);
  for (const [id, besoin] of Object.entries(contenu['hors-guide'])) {
    const fichier = `content/hors-guide/${id}.yaml`;
    for (const cible of besoin.renvois) checkCible(fichier, 'renvois', cible);
    checkTraces(contenu, verifie, fichier, besoin);
  }
}
