import { expect, it } from 'vitest';
import { NOMS_FAMILLES } from '../../../src/catalogue/familles.ts';
import { FAMILLES } from '../../../src/schemas/mesure.ts';

it('Chaque famille de mesures a son nom, dans l’ordre des listes', () => {
  expect(Object.keys(NOMS_FAMILLES)).toEqual(FAMILLES);
  const noms = Object.values(NOMS_FAMILLES);
  for (const nom of noms) expect(nom).toMatch(/^\p{Lu}.*[^.]$/u);
  expect(new Set(noms).size).toBe(FAMILLES.length);
});
