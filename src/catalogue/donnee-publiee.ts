/**
 * A data file for the browser, named after what it holds: a copy kept for a year never holds other words, and a new
 * content has a new address.
 */
import { empreinteDe } from './empreinte.ts';

export interface DonneePubliee<T> {
  donnees: T;
  /** Name of the file without its extension, « recherche.1a2b3c4d ». */
  fichier: string;
  /** Address on the site. */
  adresse: string;
}

/** The data under their name and address. */
export function publishDonnee<T>(nom: string, donnees: T): DonneePubliee<T> {
  const fichier = `${nom}.${empreinteDe(donnees)}`;
  return { donnees, fichier, adresse: `/donnees/${fichier}.json` };
}
