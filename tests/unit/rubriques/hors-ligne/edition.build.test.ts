import { expect, test } from 'vitest';
import { dernierJour, editionDe } from '../../../../src/rubriques/hors-ligne/edition.build.ts';
import { readCatalogue } from '../../../../src/catalogue/disque.ts';

const sources = (...dates: string[]) =>
  ({ sources: dates.map((dateChiffree) => ({ dateChiffree })) }) as unknown as Parameters<typeof dernierJour>[0];

test('le contenu date du dernier jour connu de ses sources, d’une année à l’autre', () => {
  expect(dernierJour(sources('2023-12-31', '2025-11-04', '2024-10', '2026'))).toBe('04/11/25');
  expect(dernierJour(sources('2025-01-02', '2024-02-28'))).toBe('02/01/25');
});

test('sans aucun jour, la construction s’arrête et dit quoi écrire', () => {
  expect(() => dernierJour(sources('2024-10'))).toThrow('"2025-11-04"');
});

test('un mot changé dans le contenu change la version affichée', () => {
  const catalogue = readCatalogue();
  const corrige = { ...catalogue, glossaire: {} };
  expect(editionDe(corrige)).not.toBe(editionDe(catalogue));
  expect(editionDe(corrige).slice(0, 8)).toBe(editionDe(catalogue).slice(0, 8));
});
