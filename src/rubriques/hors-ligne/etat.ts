/** The words for each state of reading without network. */
import type { Echec } from './archive.ts';

/** What a page knows about reading without network. */
export type EtatHorsLigne =
  | { nom: 'pret'; contenu: string; echec?: Echec | undefined }
  | { nom: 'en-cours' | 'bloque' | 'absent' | 'non-sur' | 'arrete' | Echec };

const MARCHE_EN_LIGNE = 'le guide marche en ligne, mais pas sans réseau';
const SUITES: Record<Echec, string> = {
  plein: 'La nouvelle version n’a pas pu être gardée : stockage plein.',
  coupe: 'La nouvelle version n’a pas pu être gardée ; nouvel essai à la prochaine page.',
};
const PHRASES = {
  'en-cours': 'Hors ligne : pas encore prêt',
  coupe: 'Hors ligne : pas encore prêt, le téléchargement n’a pas abouti. Rechargez la page pour réessayer.',
  plein: `Hors ligne : stockage plein, ${MARCHE_EN_LIGNE}. Libérez de la place, puis rechargez la page.`,
  bloque: `Hors ligne : stockage bloqué par ce navigateur, ${MARCHE_EN_LIGNE}`,
  absent: `Hors ligne : impossible dans ce navigateur, ${MARCHE_EN_LIGNE}`,
  'non-sur': `Hors ligne : impossible sans adresse en https, ${MARCHE_EN_LIGNE}`,
  arrete: `Hors ligne : arrêté par le service qui publie le guide, ${MARCHE_EN_LIGNE}`,
} as const;

/** The state in one line; what is already kept stays readable even when an update fails. */
export function phraseHorsLigne(etat: EtatHorsLigne): string {
  if (etat.nom !== 'pret') return PHRASES[etat.nom];
  const pret = `Prêt hors ligne · contenu du ${etat.contenu}`;
  return etat.echec ? `${pret}. ${SUITES[etat.echec]}` : pret;
}
