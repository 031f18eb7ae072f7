import { expect, test } from 'vitest';
import { dernierJour, editionDe } from '../../../src/catalogue/edition.ts';
import { readCatalogue } from '../../../src/catalogue/fichiers.ts';

const sources = (...dates: string[]) =>
  ({ sources: dates.map((date) => ({ date })) }) as unknown as Parameters<typeof dernierJour>[0];

test('le contenu date du dernier jour écrit dans ses sources, d’une année à l’autre', () => {
  expect(dernierJour(sources('31/12/23, retouché depuis', 'mise à jour du 04/11/25', 'octobre 2024'))).toBe('04/11/25');
  expect(dernierJour(sources('02/01/25', '28/02/24'))).toBe('02/01/25');
});

test('sans aucun jour, la construction s’arrête et dit quoi écrire', () => {
  expect(() => dernierJour(sources('octobre 2024'))).toThrow('« 04/11/25 »');
});

test('un mot changé dans le contenu change la version affichée', () => {
  const catalogue = readCatalogue();
  const corrige = { ...catalogue, glossaire: {} };
  expect(editionDe(corrige)).not.toBe(editionDe(catalogue));
  expect(editionDe(corrige).slice(0, 8)).toBe(editionDe(catalogue).slice(0, 8));
});
