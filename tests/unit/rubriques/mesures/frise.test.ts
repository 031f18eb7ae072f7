import { describe, expect, it } from 'vitest';
import { lignesDuree, moisEnMots, type Duree } from '../../../../src/rubriques/mesures/duree.ts';
import { createAxe, createAxeCommun, toFrise, trameDe } from '../../../../src/rubriques/mesures/frise.ts';
import { createDuree, trace } from '../../../fabriques/duree.ts';

const calcule = { ...trace, etiquette: 'calcule' } as const;
const droit = { ...trace, etiquette: 'droit' } as const;

const bornes = (duree: Duree) =>
  toFrise(duree)?.segments.map(({ sorte, debut, fin, piste }) => `${sorte} ${debut}>${fin} piste ${piste}`);

describe('La barre d’une durée', () => {
  it.each(['par-contrat', 'non-precisee', 'non-lisible', 'sans-objet'] as const)(
    'n’existe pas quand la source est muette (%s), même avec des chiffres',
    (etat) => {
      expect(toFrise(createDuree({ etat, initiale: { max: 12, ...trace } }))).toBeUndefined();
    },
  );

  it('n’existe pas sans aucun chiffre', () => {
    expect(toFrise(createDuree())).toBeUndefined();
  });

  it('sépare la part certaine de la part « au plus »', () => {
    expect(bornes(createDuree({ initiale: { min: 6, max: 12, ...trace } }))).toEqual([
      'initiale 0>6 piste 0',
      'variable 6>12 piste 0',
    ]);
    expect(bornes(createDuree({ initiale: { min: 12, max: 12, ...trace } }))).toEqual(['initiale 0>12 piste 0']);
    expect(bornes(createDuree({ initiale: { max: 24, ...trace } }))).toEqual(['variable 0>24 piste 0']);
  });

  it('aligne les renouvellements un par un, et la période avant l’entrée à gauche du zéro', () => {
    const frise = toFrise(
      createDuree({
        avantEntree: { mois: 3, ...trace },
        initiale: { min: 12, max: 12, ...trace },
        renouvellement: { mois: 6, fois: 2, ...calcule },
        maximum: { mois: 24, ...trace },
      }),
    );
    expect(frise?.segments.map(({ sorte, debut, fin, etiquette }) => [sorte, debut, fin, etiquette])).toEqual([
      ['avant', -3, 0, 'tableau'],
      ['initiale', 0, 12, 'tableau'],
      ['renouvellement', 12, 18, 'calcule'],
      ['renouvellement', 18, 24, 'calcule'],
    ]);
    expect(frise).toMatchObject({ avant: 3, fin: 24, pistes: 1, butee: { mois: 24, etiquette: 'tableau' } });
    expect(frise?.ouverte).toBeUndefined();
  });

  it('prolonge jusqu’au maximum sous l’étiquette du maximum, puis à titre exceptionnel', () => {
    const frise = toFrise(
      createDuree({
        initiale: { max: 12, ...trace },
        renouvellement: { ...trace },
        maximum: { mois: 24, ...droit },
        exceptionnel: { mois: 36, ...trace },
      }),
    );
    expect(frise?.segments.map(({ sorte, debut, fin, etiquette }) => [sorte, debut, fin, etiquette])).toEqual([
      ['variable', 0, 12, 'tableau'],
      ['renouvellement', 12, 24, 'droit'],
      ['exceptionnel', 24, 36, 'tableau'],
    ]);
    expect(frise?.ouverte).toBeUndefined();
  });

  it('reste ouverte quand rien ne borne les renouvellements', () => {
    const renouvelable = createDuree({ initiale: { min: 12, max: 12, ...trace }, renouvellement: { ...trace } });
    expect(toFrise(renouvelable)?.ouverte).toBe(12);
    const longue = createDuree({ initiale: { max: 60, ...trace }, renouvellement: { max: 240, ...droit } });
    expect(toFrise(longue)?.ouverte).toBe(300);
    const exception = createDuree({ renouvellement: { ...trace }, exceptionnel: { mois: 36, ...trace } });
    expect(toFrise(exception)?.ouverte, 'sans durée ordinaire, depuis le début').toBe(0);
  });

  it('ne reste pas ouverte quand le nombre de renouvellements est dit', () => {
    const deuxFois = createDuree({ initiale: { max: 12, ...trace }, renouvellement: { mois: 6, fois: 2, ...trace } });
    expect(toFrise(deuxFois)).toMatchObject({ fin: 24 });
    expect(toFrise(deuxFois)?.ouverte).toBeUndefined();
  });

  it('s’ouvre au bout de la durée ordinaire, non d’une autre possibilité ni d’une exception', () => {
    const renouvelable = { initiale: { max: 12, ...trace }, renouvellement: { ...trace } };
    expect(toFrise(createDuree({ ...renouvelable, exceptionnel: { mois: 36, ...trace } }))?.ouverte).toBe(12);
    const phases = [{ nom: 'Ou', max: 18, ...trace }];
    expect(toFrise(createDuree({ ...renouvelable, phases }))).toMatchObject({ pistes: 2, fin: 18, ouverte: 12 });
  });

  it('n’existe pas pour un maximum sans durée de départ, qui ne commence nulle part', () => {
    expect(toFrise(createDuree({ maximum: { mois: 24, ...trace } }))).toBeUndefined();
  });

  it('met bout à bout des phases écrites dans le désordre', () => {
    const phases = [
      { nom: 'Puis', max: 6, debut: 3, ...trace },
      { nom: 'Diagnostic', max: 3, ...trace },
    ];
    expect(bornes(createDuree({ phases }))).toEqual(['variable 3>9 piste 0', 'variable 0>3 piste 0']);
  });

  it('met les possibilités qui se chevauchent l’une sous l’autre, et les phases successives bout à bout', () => {
    const phases = [
      { nom: 'Diagnostic', max: 3, ...trace },
      { nom: 'Puis', max: 6, debut: 3, ...trace },
      { nom: 'Ou', max: 18, debut: 3, ...trace },
    ];
    expect(bornes(createDuree({ phases }))).toEqual([
      'variable 0>3 piste 0',
      'variable 3>9 piste 0',
      'variable 3>21 piste 1',
    ]);
    expect(toFrise(createDuree({ phases }))).toMatchObject({ pistes: 2, fin: 21 });
  });

  it('ne hachure que les étiquettes que le document local n’écrit pas', () => {
    expect(['droit', 'calcule', 'a-confirmer', 'ancien'].map((e) => trameDe(e as 'droit'))).toEqual([
      'droit',
      'calcule',
      'a-confirmer',
      'ancien',
    ]);
    expect(trameDe('tableau')).toBeUndefined();
    expect(trameDe('fiche')).toBeUndefined();
  });
});

describe('L’axe du temps', () => {
  it('est régulier jusqu’à 5 ans, et va d’un bord à l’autre', () => {
    const { x, reperes, coupure } = createAxe({ avant: 6, fin: 30 });
    expect(coupure).toBeUndefined();
    expect(reperes.map(({ texte }) => texte)).toEqual(['0', '1 an', '2 ans', '3 ans']);
    expect(x(-6)).toBe(1);
    expect(x(36)).toBe(92);
    expect(x(12) - x(0)).toBeCloseTo(x(24) - x(12), 1);
  });

  it('n’est pas resserré à 5 ans tout juste', () => {
    const { x, reperes, coupure } = createAxe({ avant: 0, fin: 60 });
    expect(coupure).toBeUndefined();
    expect(reperes.map(({ mois }) => mois)).toEqual([0, 12, 24, 36, 48, 60]);
    expect(x(60)).toBe(92);
  });

  it('marque les demi-années d’une mesure courte', () => {
    expect(createAxe({ avant: 0, fin: 6 }).reperes.map(({ texte }) => texte)).toEqual(['0', '6 mois', '1 an']);
  });

  it('resserre l’échelle après 5 ans sans jamais revenir en arrière', () => {
    const { x, reperes, coupure } = createAxe({ avant: 0, fin: 300 });
    expect(coupure).toBe(60);
    expect(reperes.at(-1)).toMatchObject({ mois: 300, x: 92, texte: '25 ans' });
    const places = [0, 12, 59, 60, 61, 120, 299, 300].map(x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    expect(x(72) - x(60)).toBeLessThan(x(60) - x(48));
  });

  it('commun, contient toutes les barres', () => {
    const courte = toFrise(createDuree({ initiale: { max: 6, ...trace }, avantEntree: { mois: 6, ...trace } }));
    const longue = toFrise(createDuree({ initiale: { max: 120, ...trace } }));
    if (!courte || !longue) throw new Error('les deux durées sont chiffrées');
    const { x } = createAxeCommun([courte, longue]);
    expect([x(-6), x(120)]).toEqual([1, 92]);
  });
});

describe('Une durée en mots', () => {
  it('compte en années entières à partir de deux ans', () => {
    expect([6, 12, 18, 24, 30, 60].map(moisEnMots)).toEqual([
      '6 mois',
      '12 mois',
      '18 mois',
      '2 ans',
      '30 mois',
      '5 ans',
    ]);
  });

  it('dit chaque chiffre une fois, avec son étiquette', () => {
    const lignes = lignesDuree(
      createDuree({
        initiale: { min: 6, max: 12, ...trace },
        phases: [{ nom: 'Suite', max: 3, ...trace }],
        renouvellement: { mois: 6, fois: 2, condition: 'après avis', ...calcule },
        maximum: { mois: 24, ...droit },
        exceptionnel: { mois: 36, condition: 'sur argumentation', ...trace },
        avantEntree: { mois: 3, ...trace },
      }),
    );
    expect(lignes.map(({ texte, etiquette }) => `${texte} [${etiquette}]`)).toEqual([
      'Au départ : de 6 à 12 mois [tableau]',
      'Suite : 3 mois au plus [tableau]',
      'Renouvellement de 6 mois, 2 fois au plus (après avis) [calcule]',
      'En tout : 2 ans au plus [droit]',
      'À titre exceptionnel : jusqu’à 3 ans (sur argumentation) [tableau]',
      'Peut commencer 3 mois au plus avant l’entrée dans le logement [tableau]',
    ]);
  });

  it.each([
    [{ min: 12, max: 12 }, 'Au départ : 12 mois'],
    [{ max: 24 }, 'Au départ : 2 ans au plus'],
  ])('lit la durée de départ %o', (initiale, attendu) => {
    expect(lignesDuree(createDuree({ initiale: { ...initiale, ...trace } }))[0]?.texte).toBe(attendu);
  });

  it.each([
    [{}, 'Renouvellement possible'],
    [{ fois: 1, max: 12 }, 'Renouvellement de 12 mois au plus, une fois'],
    [{ fois: 2 }, 'Renouvellement possible, 2 fois au plus'],
  ])('lit le renouvellement %o', (renouvellement, attendu) => {
    expect(lignesDuree(createDuree({ renouvellement: { ...renouvellement, ...trace } }))[0]?.texte).toBe(attendu);
  });
});
