/** How the second reading reads answers; like it, imports nothing from src/. */

export type StatutLu = 'correspond' | 'a_verifier' | 'prealable' | 'en_cours' | 'ecartee';

/** What is known of one question: the boxes said, and whether that is all; null when nothing is known. */
export interface Su {
  dites: readonly string[];
  tout: boolean;
}
type Lu = Su | null;
export type Lire = (code: string) => Lu;

/** Reads raw answers. A place of residence that nobody stated is Artois; one that nobody knows is unknown. */
export const lecteurDe =
  (reponses: Readonly<Record<string, readonly string[]>>): Lire =>
  (code) => {
    const donnees = reponses[code] ?? [];
    if (donnees.length === 0) return code === 'T1' ? { dites: ['artois'], tout: true } : null;
    const dites = donnees.filter((id) => id !== 'nsp');
    return dites.length > 0 ? { dites, tout: dites.length === donnees.length } : null;
  };

/** At least one of these answers was given. */
export const dit = (lu: Lu, ...ids: string[]) => lu !== null && lu.dites.some((id) => ids.includes(id));
/** All was said, and none of these answers was given. */
export const tait = (lu: Lu, ...ids: string[]) => lu !== null && lu.tout && !dit(lu, ...ids);
/** Nothing is known of one of these questions. */
export const manque = (...lus: Lu[]) => lus.includes(null);

/** What weighs on a status; what is absent does not hold. */
interface Poids {
  ecarte: boolean;
  enCours?: boolean;
  prealable?: boolean;
  verifier: boolean;
}

/** The status, what weighs most first. */
export function tranche({ ecarte, enCours = false, prealable = false, verifier }: Poids): StatutLu {
  if (ecarte) return 'ecartee';
  if (enCours) return 'en_cours';
  if (prealable) return 'prealable';
  return verifier ? 'a_verifier' : 'correspond';
}

/** One rule per measure. */
export type Regle = (r: Lire) => StatutLu;

export const loinDuPasDeCalais = (r: Lire) => dit(r('T1'), 'vosges', 'autre');
/** A national procedure asks where the person lives, and excludes nobody for it (D4). */
export const lieuAVerifier = (r: Lire) => !dit(r('T1'), 'artois', 'pdc');
export const refuse = (r: Lire) => dit(r('C1'), 'non');
