/** What holds only where the person lives is never shown to somebody who lives elsewhere, nor when nobody said where. */
import { expect, it } from 'vitest';
import { readLigne } from '../../../src/decision/lieux.ts';

const ligne = {
  titre: 'En charge en Artois',
  textes: [{ texte: 'Une association.', lieux: ['artois'] }, 'Un médecin.'],
  ailleurs: { titre: 'En charge', texte: 'Demandez sur place.' },
};

it('Une association se lit là où elle est connue', () => {
  expect(readLigne(ligne, { T1: ['artois'] })).toEqual({
    titre: 'En charge en Artois',
    textes: ['Une association.', 'Un médecin.'],
  });
});

it('Ailleurs, ou sans lieu dit, ni son nom ni celui du territoire ne se lisent', () => {
  for (const T1 of [['pdc'], ['nsp'], []])
    expect(readLigne(ligne, { T1 })).toEqual({ titre: 'En charge', textes: ['Un médecin.', 'Demandez sur place.'] });
});
