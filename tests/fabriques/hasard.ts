/**
 * How many inputs a property is given: few in `npm test`, many in `npm run verif:hasard`, which sets the variables below.
 * HASARD_FACTEUR multiplies the ordinary number, 0 only counts; HASARD_GRAINE fixes what is drawn; HASARD_JOURNAL is
 * the file where each property says how many inputs it read and in how long.
 */
import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';

const { HASARD_FACTEUR = '1', HASARD_GRAINE, HASARD_JOURNAL } = process.env;
const facteur = Number(HASARD_FACTEUR);

function note(entrees: number, debut: number): void {
  if (!HASARD_JOURNAL) return;
  const titre = expect.getState().currentTestName ?? '';
  const ms = Math.round(performance.now() - debut);
  appendFileSync(HASARD_JOURNAL, `${JSON.stringify({ titre, entrees, ms })}\n`);
}

/**
 * Checks a property over that many inputs, or more in a long run; a failure prints the seed and the smallest input
 * found. To be awaited when the property is.
 */
export function verifie<T>(propriete: fc.IAsyncProperty<T>, ordinaire: number): Promise<void>;
export function verifie<T>(propriete: fc.IProperty<T>, ordinaire: number): void;
export function verifie<T>(propriete: fc.IRawProperty<T>, ordinaire: number): void | Promise<void> {
  const debut = performance.now();
  if (!facteur) return note(ordinaire, debut);
  const entrees = Math.ceil(ordinaire * facteur);
  const seed = HASARD_GRAINE ? { seed: Number(HASARD_GRAINE) } : {};
  const fin = fc.assert(propriete, { numRuns: entrees, ...seed });
  return fin ? fin.then(() => note(entrees, debut)) : note(entrees, debut);
}
