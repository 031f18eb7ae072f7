/**
 * What training keeps in the browser when the person asks for it: cases done with their result, cards with their
 * schedule. Written under one key, with a version; read with a check of every field, since anything may be there.
 */
import type { Resultat } from './exercice.ts';
import type { Souvenir } from './revision.ts';

export interface Progression {
  /** False once turned off: what is there stays readable, nothing more is written. */
  garde: boolean;
  cas: Readonly<Record<string, Resultat>>;
  cartes: Readonly<Record<string, Souvenir>>;
}

export const PROGRESSION_VIDE: Progression = { garde: true, cas: {}, cartes: {} };

const VERSION = 1;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Far above what the guide writes: anything longer was not written by it. */
const LONGUEUR_MAX = 100_000;
const JOUR_MAX = 100_000;

const isObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  Object.prototype.toString.call(valeur) === '[object Object]';
const isEntre = (valeur: unknown, min: number, max: number): boolean =>
  typeof valeur === 'number' && valeur >= min && valeur <= max;
const isJour = (valeur: unknown): boolean => Number.isInteger(valeur) && isEntre(valeur, 0, JOUR_MAX);
const isResultat = (valeur: unknown): boolean => valeur === 'reussi' || valeur === 'a_revoir';
const isSouvenir = (valeur: unknown): boolean =>
  Array.isArray(valeur) &&
  valeur.length === 4 &&
  isEntre(valeur[0], 0.001, 36_500) &&
  isEntre(valeur[1], 1, 10) &&
  isJour(valeur[2]) &&
  isJour(valeur[3]);
const isTable = (valeur: unknown, isValeur: (valeur: unknown) => boolean): boolean =>
  isObjet(valeur) && Object.entries(valeur).every(([id, contenu]) => ID.test(id) && isValeur(contenu));

/** Progress written in this text; null when it is not exactly what `writeProgression` would write. Never throws. */
export function readProgression(texte: string): Progression | null {
  if (texte.length > LONGUEUR_MAX) return null;
  try {
    const lu = JSON.parse(texte) as Record<string, unknown>;
    if (Object.keys(lu).length !== 4) return null;
    const { version, garde, cas, cartes } = lu;
    return version === VERSION && typeof garde === 'boolean' && isTable(cas, isResultat) && isTable(cartes, isSouvenir)
      ? ({ garde, cas, cartes } as Progression)
      : null;
  } catch {
    return null;
  }
}

export const writeProgression = ({ garde, cas, cartes }: Progression): string =>
  JSON.stringify({ version: VERSION, garde, cas, cartes });
