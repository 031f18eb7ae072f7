import { describe, expect, it } from 'vitest';
import { placesDe, plusProches, rankVerdicts, voiesDe } from '../../../src/decision/classement.ts';
import { parmi } from '../../fabriques/modele.ts';
import type { Statut } from '../../../src/decision/modele.ts';
import type { Effet, Verdict } from '../../../src/decision/verdict.ts';

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

describe('Une mesure qui mène à d’autres', () => {
  const mesures = [{ id: 'tutelle' }, { id: 'signalement', voie: { vers: ['tutelle'], sauf: parmi('X3', 'oui') } }];
  const verdicts = [verdict('tutelle', 10, 'a_verifier'), verdict('signalement', 5, 'correspond')];

  it('se range après elles, comme la voie pour y arriver', () => {
    for (const X3 of [['non'], ['nsp'], []]) {
      const places = placesDe(mesures, { X3 });
      expect(rankVerdicts(verdicts, 'correspond', places)).toEqual([]);
      expect(noms(voiesDe(verdicts, places))).toEqual(['signalement']);
    }
  });

  it('vient avant toutes quand le danger est dit', () => {
    const places = placesDe(mesures, { X3: ['oui'] });
    const reunies = [verdict('tutelle', 1, 'correspond'), verdict('signalement', 5, 'correspond')];
    expect(noms(rankVerdicts(reunies, 'correspond', places))).toEqual(['signalement', 'tutelle']);
    expect(voiesDe(reunies, places)).toEqual([]);
  });

  it('écartée, se dit avec les écartées', () => {
    const ecartees = [verdict('signalement', 5, 'ecartee')];
    const places = placesDe(mesures, {});
    expect(noms(rankVerdicts(ecartees, 'ecartee', places))).toEqual(['signalement']);
    expect(voiesDe(ecartees, places)).toEqual([]);
  });
});
