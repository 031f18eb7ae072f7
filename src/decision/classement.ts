/** How verdicts are laid out: by family, then from the least to the most binding, then by hints; routes apart. */
import { evaluateCondition, VRAI } from './logique.ts';
import type { MesureModele, Reponses, Statut } from './modele.ts';
import type { Effet, Verdict } from './verdict.ts';

/** Measures that leave the common order: the first of all, and those that are only a way to others. */
export interface Places {
  tetes: readonly string[];
  voies: readonly string[];
}

const AUCUNE: Places = { tetes: [], voies: [] };

const count = ({ motifs }: Verdict, voulu: Effet) => motifs.filter(({ effet }) => effet === voulu).length;

/** A measure that is a way to others stands after them, unless what makes it come first is said. */
export function placesDe(mesures: readonly Pick<MesureModele, 'id' | 'voie'>[], reponses: Reponses): Places {
  const isTete = ({ voie }: Pick<MesureModele, 'voie'>) => voie && evaluateCondition(voie.sauf, reponses) === VRAI;
  const concernees = mesures.filter(({ voie }) => voie);
  return {
    tetes: concernees.filter(isTete).map(({ id }) => id),
    voies: concernees.filter((mesure) => !isTete(mesure)).map(({ id }) => id),
  };
}

/** Verdicts of one status, in the order the result shows them; the ways to others stand in `voiesDe`. */
export const rankVerdicts = (
  verdicts: readonly Verdict[],
  voulu: Statut,
  { tetes, voies }: Places = AUCUNE,
): Verdict[] =>
  verdicts
    .filter(({ statut, mesure }) => statut === voulu && (voulu === 'ecartee' || !voies.includes(mesure)))
    .sort(
      (a, b) =>
        Number(tetes.includes(b.mesure)) - Number(tetes.includes(a.mesure)) ||
        a.ordre - b.ordre ||
        count(b, 'indice') - count(a, 'indice'),
    );

/** Retained measures that are the worker's way to others, shown after them. */
export const voiesDe = (verdicts: readonly Verdict[], { voies }: Places): Verdict[] =>
  verdicts.filter(({ statut, mesure }) => statut !== 'ecartee' && voies.includes(mesure));

/** The excluded verdicts that came closest: fewest excluding reasons, then most satisfied ones. */
export const plusProches = (ecartees: readonly Verdict[]): Verdict[] =>
  [...ecartees]
    .sort((a, b) => count(a, 'ecarte') - count(b, 'ecarte') || count(b, 'satisfait') - count(a, 'satisfait'))
    .slice(0, 3);
