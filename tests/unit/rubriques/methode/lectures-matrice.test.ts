/** The matrix of criteria on small measures: which question each column reads, and what each cell says. */
import { describe, expect, it } from 'vitest';
import { buildMatrice } from '../../../../src/rubriques/methode/matrice.ts';
import type { Condition } from '../../../../src/decision/modele.ts';
import { createCritere, createMesure, createQuestion, hors, parmi } from '../../../fabriques/modele.ts';

const questions = ['A1', 'B1', 'C1', 'D1'].map((code) => createQuestion(code, ['oui', 'non']));
const casesDe = (si: Condition) =>
  Object.entries(
    buildMatrice([createMesure('m', [createCritere('c', 'requis', si)])], questions).lignes[0]?.cases ?? {},
  );

describe('La matrice', () => {
  it('a une ligne par mesure et une colonne par question lue, dans l’ordre où elles se posent', () => {
    const mesures = [
      createMesure('une', [
        createCritere('c', 'requis', parmi('C1', 'oui')),
        createCritere('a', 'souple', hors('A1', 'non')),
      ]),
      createMesure('autre', [createCritere('d', 'indice', { tous: [parmi('D1', 'oui'), parmi('A1', 'oui')] })]),
    ];
    const { codes, lignes } = buildMatrice(mesures, questions);
    expect(codes).toEqual(['A1', 'C1', 'D1']);
    expect(lignes.map(({ mesure, cases }) => [mesure, Object.keys(cases).sort()])).toEqual([
      ['une', ['A1', 'C1']],
      ['autre', ['A1', 'D1']],
    ]);
  });

  it('dit dans une case le critère, les réponses qui le remplissent, et qu’aucune ne laisse de doute', () => {
    const critere = createCritere('c', 'requis', parmi('A1', 'oui', 'un-peu'));
    expect(buildMatrice([createMesure('m', [critere])], questions).lignes).toEqual([
      {
        mesure: 'm',
        cases: {
          A1: [{ question: 'A1', critere, parmi: true, reponses: ['oui', 'un-peu'], doute: [], parmiPlusieurs: false }],
        },
      },
    ]);
  });

  it('dit les réponses qui empêchent, et celles qui laissent un doute', () => {
    expect(casesDe({ ...hors('A1', 'non'), doute: ['peut-etre'] })).toMatchObject([
      ['A1', [{ parmi: false, reponses: ['non'], doute: ['peut-etre'] }]],
    ]);
  });

  it('range ensemble les critères qui lisent une même question', () => {
    const criteres = ['premier', 'second'].map((id) => createCritere(id, 'requis', parmi('B1', id)));
    const { lignes } = buildMatrice([createMesure('m', criteres)], questions);
    expect(lignes[0]?.cases['B1']?.map(({ critere, reponses }) => [critere.id, reponses])).toEqual([
      ['premier', ['premier']],
      ['second', ['second']],
    ]);
  });

  it('lit chaque branche, et dit laquelle une autre peut remplacer', () => {
    const remplacables = (si: Condition) =>
      casesDe(si).map(([code, cases]) => [code, cases.map(({ parmiPlusieurs }) => parmiPlusieurs)]);
    const [a, b, c] = [parmi('A1', 'oui'), hors('B1', 'non'), parmi('C1', 'oui')];
    expect(remplacables({ tous: [a, b] })).toEqual([
      ['A1', [false]],
      ['B1', [false]],
    ]);
    expect(remplacables({ un: [a, b] })).toEqual([
      ['A1', [true]],
      ['B1', [true]],
    ]);
    expect(remplacables({ tous: [a, { un: [b, { tous: [c, a] }] }] })).toEqual([
      ['A1', [false, true]],
      ['B1', [true]],
      ['C1', [true]],
    ]);
  });
});
