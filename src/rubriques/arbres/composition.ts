/**
 * Which measures of a door share one tree. Neighbours in the order of constraint are drawn together when that takes
 * fewer boxes than apart: they then meet the same need, and share its questions. The worker goes down the list.
 */
import { countBoites, type Arbre } from './arbre.ts';
import { buildArbre, mesuresDArbre } from './construction.ts';
import type { Modele } from '../../decision/modele.ts';

/** Measures are not drawn together beyond this: the sheet of A4 would be full. */
const BOITES_MAX = 7;

/** More measures together would only make trees beyond the limit, slow to compute. */
const ENSEMBLE_MAX = 5;

interface Partage {
  arbres: Arbre[];
  boites: number;
}

const isMeilleur = (a: Partage, b: Partage | undefined) =>
  !b || a.boites < b.boites || (a.boites === b.boites && a.arbres.length > b.arbres.length);

/** Trees of a door, from the least to the most binding: the fewest boxes in all, then the most trees. */
export function composeArbres(modele: Modele, porte: string): Arbre[] {
  const mesures = mesuresDArbre(modele, porte);
  const meilleurs: Partage[] = [{ arbres: [], boites: 0 }];
  for (let fin = 1; fin <= mesures.length; fin++) {
    let meilleur: Partage | undefined;
    for (let debut = fin - 1; debut >= Math.max(0, fin - ENSEMBLE_MAX); debut--) {
      const arbre = buildArbre(modele, mesures.slice(debut, fin));
      const boites = countBoites(arbre);
      // A measure alone has its tree whatever its size: the content would be too intricate, and a test says so.
      if (boites > BOITES_MAX && fin - debut > 1) continue;
      const avant = meilleurs[debut] as Partage;
      const partage = { arbres: [...avant.arbres, arbre], boites: avant.boites + boites };
      if (isMeilleur(partage, meilleur)) meilleur = partage;
    }
    meilleurs.push(meilleur as Partage);
  }
  return (meilleurs.at(-1) as Partage).arbres;
}
