/** How boxes that are read alike are one, what a tree must foresee of a question, and how many boxes it takes. */
import { describe, expect, it } from 'vitest';
import { countBoites, type Arbre } from '../../../../src/rubriques/arbres/arbre.ts';
import { groupCases, partielles, reponsesDe } from '../../../../src/decision/cases.ts';
import { NSP } from '../../../../src/decision/modele.ts';
import { createQuestion, hors, parmi } from '../../../fabriques/modele.ts';

describe('Les réponses qu’un arbre prévoit', () => {
  it('à une question simple : chacune seule, puis « ne sait pas »', () => {
    expect(reponsesDe(createQuestion('A1', ['oui', 'non', 'aucun']), [])).toEqual([['oui'], ['non'], ['aucun'], [NSP]]);
  });

  const question = createQuestion('B1', ['a', 'b', 'c', 'aucune'], { multiple: true });

  it('réunissent les cases que les critères lisent de même', () => {
    expect(groupCases(question, [parmi('B1', 'a'), parmi('A1', 'b')])).toEqual([['a'], ['b', 'c']]);
    expect(groupCases(question, [{ un: [parmi('B1', 'a', 'c'), hors('B1', 'c')] }])).toEqual([['a'], ['b'], ['c']]);
    expect(groupCases(question, [{ ...parmi('B1', 'a'), doute: ['b'] }])).toEqual([['a'], ['b'], ['c']]);
    expect(groupCases(createQuestion('A1', ['oui', 'non']), [parmi('A1', 'oui')])).toEqual([]);
  });

  it('ont une forme partielle pour chaque ensemble de cases, jamais pour « aucune »', () => {
    const reponses = reponsesDe(question, [['a'], ['b', 'c']]);
    expect(partielles(question, reponses)).toEqual([
      ['a', NSP],
      ['b', NSP],
      ['a', 'b', NSP],
    ]);
    expect(partielles(createQuestion('A1', ['oui']), [['oui']])).toEqual([]);
  });

  it('à une question à cases : tout ensemble de groupes, « aucune » toujours seule, puis « ne sait pas »', () => {
    expect(reponsesDe(question, [['a'], ['b'], ['c']])).toEqual([
      ['a'],
      ['b'],
      ['a', 'b'],
      ['c'],
      ['a', 'c'],
      ['b', 'c'],
      ['a', 'b', 'c'],
      ['aucune'],
      [NSP],
    ]);
  });
});

describe('Les cases d’un arbre', () => {
  it('comptent ses questions et les arrivées où reste une mesure, jamais celle où il n’en reste aucune', () => {
    const arbre: Arbre = {
      mesures: ['m', 'n'],
      noeuds: [
        { question: 'A1', groupes: [], branches: [] },
        { question: 'B1', groupes: [], branches: [] },
        { restantes: [{ mesure: 'm', souples: [], reserves: [] }] },
        { restantes: [] },
      ],
    };
    expect(countBoites(arbre)).toBe(3);
    expect(countBoites({ mesures: [], noeuds: [{ restantes: [] }] })).toBe(0);
  });
});
