/** Three-valued (Kleene) reading of a condition: an unknown stays unknown until something settles it. */
import { NSP, type Condition, type Reponses } from './modele.ts';

export const VRAI = 1;
export const INCONNU = 0;
export const FAUX = -1;
export type Valeur = typeof VRAI | typeof INCONNU | typeof FAUX;

/**
 * True, unknown or false for these answers; not asked and « ne sait pas » are both unknown. Boxes ticked with « ne sait
 * pas » are said, and only they: a box that nobody has seen settles nothing.
 */
export function evaluateCondition(condition: Condition, reponses: Reponses): Valeur {
  if ('tous' in condition) {
    let pire: Valeur = VRAI;
    for (const branche of condition.tous) pire = Math.min(pire, evaluateCondition(branche, reponses)) as Valeur;
    return pire;
  }
  if ('un' in condition) {
    let mieux: Valeur = FAUX;
    for (const branche of condition.un) mieux = Math.max(mieux, evaluateCondition(branche, reponses)) as Valeur;
    return mieux;
  }
  const donnees = reponses[condition.question];
  if (!donnees?.length) return INCONNU;
  const contient = (liste: readonly string[]) => donnees.some((reponse) => liste.includes(reponse));
  if ('parmi' in condition && contient(condition.parmi)) return VRAI;
  if ('hors' in condition && contient(condition.hors)) return FAUX;
  if (contient([NSP, ...(condition.doute ?? [])])) return INCONNU;
  return 'parmi' in condition ? FAUX : VRAI;
}
