import { describe, expect, it } from 'vitest';
import { plusProches, rankVerdicts } from '../../../src/domaine/classement.ts';
import type { Statut } from '../../../src/domaine/modele.ts';
import type { Effet, Verdict } from '../../../src/domaine/verdict.ts';

const verdict = (mesure: string, ordre: number, statut: Statut, ...effets: Effet[]): Verdict => ({
  mesure,
  ordre,
  statut,
  motifs: effets.map((effet, rang) => ({ critere: `c${rang}`, effet, texte: '', source: '', etiquette: 'tableau' })),
});
const noms = (verdicts: readonly Verdict[]) => verdicts.map(({ mesure }) => mesure);

describe('Le classement', () => {
  it('va de la mesure la moins contraignante à la plus contraignante, quels que soient les indices', () => {
    const verdicts = [verdict('tutelle', 150, 'correspond', 'indice', 'indice'), verdict('masp', 110, 'correspond')];
    expect(noms(rankVerdicts(verdicts, 'correspond'))).toEqual(['masp', 'tutelle']);
  });

  it('à contrainte égale, met devant celle qui réunit le plus d’indices', () => {
    const verdicts = [
      verdict('sans', 10, 'a_verifier', 'satisfait', 'satisfait'),
      verdict('avec', 10, 'a_verifier', 'satisfait', 'indice'),
    ];
    expect(noms(rankVerdicts(verdicts, 'a_verifier'))).toEqual(['avec', 'sans']);
  });

  it('compte les indices de chacune, dans quelque ordre qu’elles soient reçues', () => {
    const verdicts = [verdict('un', 10, 'a_verifier', 'indice'), verdict('deux', 10, 'a_verifier', 'indice', 'indice')];
    for (const liste of [verdicts, verdicts.toReversed()])
      expect(noms(rankVerdicts(liste, 'a_verifier'))).toEqual(['deux', 'un']);
  });

  it('ne retient que le statut demandé et ne touche pas à la liste reçue', () => {
    const verdicts = [verdict('b', 2, 'correspond'), verdict('c', 3, 'ecartee'), verdict('a', 1, 'correspond')];
    expect(noms(rankVerdicts(verdicts, 'correspond'))).toEqual(['a', 'b']);
    expect(noms(verdicts)).toEqual(['b', 'c', 'a']);
  });
});

describe('Ce qui s’approche le plus', () => {
  it('a le moins de raisons d’écarter, puis le plus de critères réunis ; trois mesures au plus', () => {
    const verdicts = [
      verdict('loin', 1, 'ecartee', 'ecarte', 'ecarte', 'ecarte', 'satisfait'),
      verdict('moyenne', 2, 'ecartee', 'ecarte', 'ecarte'),
      verdict('proche', 3, 'ecartee', 'ecarte', 'satisfait'),
      verdict('tres-proche', 4, 'ecartee', 'ecarte', 'satisfait', 'satisfait'),
    ];
    for (const liste of [verdicts, verdicts.toReversed()])
      expect(noms(plusProches(liste))).toEqual(['tres-proche', 'proche', 'moyenne']);
  });
});
