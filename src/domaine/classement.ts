/** How verdicts are laid out: by family, then from the least to the most binding, then by hints. */
import type { Statut } from './modele.ts';
import type { Effet, Verdict } from './verdict.ts';

const count = ({ motifs }: Verdict, voulu: Effet) => motifs.filter(({ effet }) => effet === voulu).length;

/** Verdicts of one status, in the order the result shows them. */
export const rankVerdicts = (verdicts: readonly Verdict[], voulu: Statut): Verdict[] =>
  verdicts
    .filter(({ statut }) => statut === voulu)
    .sort((a, b) => a.ordre - b.ordre || count(b, 'indice') - count(a, 'indice'));

/** The excluded verdicts that came closest: fewest excluding reasons, then most satisfied ones. */
export const plusProches = (ecartees: readonly Verdict[]): Verdict[] =>
  [...ecartees]
    .sort((a, b) => count(a, 'ecarte') - count(b, 'ecarte') || count(b, 'satisfait') - count(a, 'satisfait'))
    .slice(0, 3);
