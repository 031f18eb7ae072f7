/** Time of one keystroke: every beginning of every query of the relevance tests, in turn. Target: 16 ms at 10 times the corpus. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toDonneesRecherche } from '../../src/rubriques/recherche/donnees.build.ts';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { createMoteur } from '../../src/rubriques/recherche/moteur.ts';
import { keystrokes, multiply } from './corpus.ts';

const donnees = toDonneesRecherche(readCatalogue());
const sortes = parse(readFileSync(join(import.meta.dirname, '../contenu/requetes.yaml'), 'utf8')) as object;
const frappes = Object.values(sortes).flatMap((sorte) => Object.keys(sorte as object).flatMap(keystrokes));

/** Far enough from one keystroke to the next to draw from every kind of query. */
const PAS = 997;

test.for([1, 10, 100])('Une frappe, corpus × %i', async (fois, { bench }) => {
  const search = createMoteur(multiply(donnees, fois));
  let rang = 0;
  const { latency } = await bench('une frappe', () => {
    search(frappes[(rang += PAS) % frappes.length] as string);
  }).run();
  if (fois <= 10) expect(latency.mean).toBeLessThanOrEqual(16);
});
