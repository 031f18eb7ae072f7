/** What a tree must foresee of a question, and how many boxes it takes. */
import { describe, expect, it } from 'vitest';
import { countBoites, reponsesPossibles, type Arbre } from '../../../src/domaine/arbre.ts';
import { NSP } from '../../../src/domaine/modele.ts';
import { createQuestion } from '../../fabriques/modele.ts';

describe('Les réponses qu’un arbre prévoit', () => {
  it('à une question simple : chacune seule, puis « ne sait pas »', () => {
    expect(reponsesPossibles(createQuestion('A1', ['oui', 'non', 'aucun']))).toEqual([
      ['oui'],
      ['non'],
      ['aucun'],
      [NSP],
    ]);
  });

  it('à une question à cases : tout ensemble de cases, « aucune » toujours seule, puis « ne sait pas »', () => {
    const question = createQuestion('B1', ['a', 'b', 'c', 'aucune'], { multiple: true });
    expect(reponsesPossibles(question)).toEqual([
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
        { question: 'A1', branches: [] },
        { question: 'B1', branches: [] },
        { restantes: [{ mesure: 'm', souples: [] }] },
        { restantes: [] },
      ],
    };
    expect(countBoites(arbre)).toBe(3);
    expect(countBoites({ mesures: [], noeuds: [{ restantes: [] }] })).toBe(0);
  });
});
