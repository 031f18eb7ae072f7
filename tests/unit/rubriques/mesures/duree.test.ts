/** The numbers of a duration in words: each said once, in the order of time, with the trace of its own source. */
import { describe, expect, it } from 'vitest';
import { DEPUIS, lignesDuree, moisEnMots, type Duree } from '../../../../src/rubriques/mesures/duree.ts';
import { createDuree, trace } from '../../../fabriques/duree.ts';

const mots = (chiffres: Partial<Duree>) => lignesDuree(createDuree(chiffres)).map(({ texte }) => texte);

describe('Les mois', () => {
  it.each([
    [1, '1 mois'],
    [12, '12 mois'],
    [18, '18 mois'],
    [24, '2 ans'],
    [30, '30 mois'],
    [60, '5 ans'],
  ])('%i mois se disent « %s »', (mois, dits) => {
    expect(moisEnMots(mois)).toBe(dits);
  });
});

describe('La durée en mots', () => {
  it('dit la première période : fixe, entre deux bornes, ou au plus', () => {
    expect(mots({ initiale: { ...trace, min: 6, max: 6 } })).toEqual(['Au départ : 6 mois']);
    expect(mots({ initiale: { ...trace, min: 6, max: 12 } })).toEqual(['Au départ : de 6 à 12 mois']);
    expect(mots({ initiale: { ...trace, max: 24 } })).toEqual(['Au départ : 2 ans au plus']);
  });

  it('dit le renouvellement : sa longueur, son nombre, sa condition, ou seulement qu’il est possible', () => {
    const renouvellement = (reste: object) => mots({ renouvellement: { ...trace, ...reste } })[0];
    expect(renouvellement({})).toBe('Renouvellement possible');
    expect(renouvellement({ mois: 6, fois: 1 })).toBe('Renouvellement de 6 mois, une fois');
    expect(renouvellement({ max: 240 })).toBe('Renouvellement de 20 ans au plus');
    expect(renouvellement({ fois: 2, condition: 'avec un bilan' })).toBe(
      'Renouvellement possible, 2 fois au plus (avec un bilan)',
    );
  });

  it('dit tout dans l’ordre du temps, chaque nombre sous sa sorte et sa trace', () => {
    const droit = { ...trace, etiquette: 'droit', source: 'Code, art. 1' } as const;
    const lignes = lignesDuree(
      createDuree({
        initiale: { ...trace, min: 12, max: 12 },
        phases: [{ ...trace, nom: 'Diagnostic', max: 3 }],
        renouvellement: { ...trace, mois: 12 },
        maximum: { ...droit, mois: 48, condition: 'en tout' },
        exceptionnel: { ...trace, mois: 60 },
        preparation: { ...trace, mois: 2 },
        avantEntree: { ...trace, mois: 3, condition: 'si le bail attend' },
      }),
    );
    expect(lignes.map(({ sorte, texte }) => [sorte, texte])).toEqual([
      ['initiale', 'Au départ : 12 mois'],
      ['phase', 'Diagnostic : 3 mois au plus'],
      ['renouvellement', 'Renouvellement de 12 mois'],
      ['maximum', 'En tout : 4 ans au plus (en tout)'],
      ['exceptionnel', 'À titre exceptionnel : jusqu’à 5 ans'],
      ['preparation', 'Renouvellement à préparer 2 mois avant la fin'],
      ['avantEntree', 'Peut commencer 3 mois au plus avant l’entrée dans le logement (si le bail attend)'],
    ]);
    expect(lignes[3]).toMatchObject(droit);
    expect(lignes[0]).toMatchObject(trace);
  });

  it('ne dit rien d’un nombre que la source ne donne pas', () => {
    expect(mots({})).toEqual([]);
  });
});

it('le départ d’un délai se dit, ou son silence', () => {
  expect(Object.values(DEPUIS).filter((mot) => !mot.startsWith(' '))).toEqual([]);
  expect(DEPUIS.signature).toBe(' après la signature');
  expect(new Set(Object.values(DEPUIS)).size).toBe(5);
});
