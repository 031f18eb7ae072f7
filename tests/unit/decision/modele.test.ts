import { expect, it } from 'vitest';
import { questionsDe } from '../../../src/decision/modele.ts';
import { hors, parmi } from '../../fabriques/modele.ts';

it('les questions d’une condition se lisent à toute profondeur, chacune une fois', () => {
  const condition = {
    tous: [parmi('A1', 'x'), { un: [hors('B1', 'y'), { tous: [parmi('A1', 'z'), parmi('C1', 'x')] }] }],
  };
  expect(questionsDe(condition)).toEqual(['A1', 'B1', 'C1']);
});
