/** What the declaration says of each criterion: who or what looked at it. */
import { describe, expect, it } from 'vitest';
import { countExamens, MOTS_EXAMEN, sorteDe } from '../../../../src/rubriques/accessibilite/rgaa.ts';
import type { ExamenRgaa } from '../../../../src/schemas/rgaa.ts';

const critere = (reste: Partial<ExamenRgaa>): ExamenRgaa => ({
  numero: '1.1',
  objet: 'Chaque image a une alternative.',
  automatique: [],
  ...reste,
});
const teste = critere({ automatique: ['tests/e2e/a11y.spec.ts'] });
const testeEtRelu = critere({ automatique: ['tests/e2e/a11y.spec.ts'], relecture: 'Lu à l’écran.' });
const relu = critere({ relecture: 'Lu à l’écran.' });
const sansObjet = critere({ sansObjet: 'Aucune vidéo.' });

describe('Un critère du RGAA', () => {
  it('qu’un test surveille compte comme testé, même quand une personne l’a relu', () => {
    expect([teste, testeEtRelu].map(sorteDe)).toEqual(['automatique', 'automatique']);
  });

  it('que rien ne surveille compte comme relu', () => {
    expect(sorteDe(relu)).toBe('relecture');
  });

  it('que rien ne concerne compte à part', () => {
    expect(sorteDe(sansObjet)).toBe('sans-objet');
  });

  it('a un mot par façon de l’examiner', () => {
    expect([teste, relu, sansObjet].map((un) => MOTS_EXAMEN[sorteDe(un)])).toEqual(['Testé', 'Relu', 'Sans objet']);
  });
});

it('La déclaration compte chaque critère une fois, sous la façon dont il a été examiné', () => {
  const criteres = [teste, relu, testeEtRelu, sansObjet, teste];
  expect(countExamens(criteres, 'automatique')).toBe(3);
  expect(countExamens(criteres, 'relecture')).toBe(1);
  expect(countExamens(criteres, 'sans-objet')).toBe(1);
});
