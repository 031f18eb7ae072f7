import { expect, it } from 'vitest';
import { NIVEAUX, NIVEAUX_DITS } from '../../../../src/rubriques/formation/niveaux.ts';
import { casSchema } from '../../../../src/schemas/cas.ts';

it('Les niveaux vont du plus simple au plus complexe, et un cas n’en a pas d’autre', () => {
  expect(NIVEAUX).toEqual(['decouvrir', 'pratiquer', 'complexe']);
  expect(casSchema.shape.niveau.options).toEqual(NIVEAUX);
});

it('Chaque niveau a son nom, et une phrase qui dit à quoi s’attendre', () => {
  const dits = Object.values(NIVEAUX_DITS);
  for (const { nom, phrase } of dits) {
    expect(nom).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(phrase).toMatch(/^\p{Lu}.+\.$/u);
  }
  expect(new Set(dits.map(({ nom }) => nom)).size).toBe(NIVEAUX.length);
  expect(new Set(dits.map(({ phrase }) => phrase)).size).toBe(NIVEAUX.length);
});
