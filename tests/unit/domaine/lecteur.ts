/** How the second reading reads answers; like it, imports nothing from src/. */

export type StatutLu = 'correspond' | 'a_verifier' | 'prealable' | 'ecartee';

/** Answers to one question; null when it was not asked or when the worker does not know. */
type Lu = readonly string[] | null;
export type Lire = (code: string) => Lu;

/** Reads raw answers. A place of residence that nobody stated is Artois; one that nobody knows is unknown. */
export const lecteurDe =
  (reponses: Readonly<Record<string, readonly string[]>>): Lire =>
  (code) => {
    const donnees = reponses[code];
    if (donnees === undefined || donnees.length === 0) return code === 'T1' ? ['artois'] : null;
    return donnees[0] === 'nsp' ? null : donnees;
  };

/** At least one of these answers was given. */
export const dit = (lu: Lu, ...ids: string[]) => lu !== null && lu.some((id) => ids.includes(id));
/** The question was answered, and none of these answers was given. */
export const tait = (lu: Lu, ...ids: string[]) => lu !== null && !lu.some((id) => ids.includes(id));
export const manque = (...lus: Lu[]) => lus.includes(null);

/** The status, what weighs most first. */
export function tranche(ecarte: boolean, prealable: boolean, verifier: boolean): StatutLu {
  if (ecarte) return 'ecartee';
  if (prealable) return 'prealable';
  return verifier ? 'a_verifier' : 'correspond';
}
