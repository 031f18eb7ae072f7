/** The points to note on the way through a tree: which ones, numbered how, and in which words. */
import { describe, expect, it } from 'vitest';
import type { Arbre, Branche, Note } from '../../../../src/rubriques/arbres/arbre.ts';
import { FAUX, INCONNU } from '../../../../src/decision/logique.ts';
import { createMotifs, motsDuPoint, numberPoints, type Point } from '../../../../src/rubriques/arbres/points.ts';
import { createCritere, createMesure, createModele, parmi } from '../../../fabriques/modele.ts';

const modele = createModele(
  [],
  ['m', 'n'].map((id) =>
    createMesure(id, [
      createCritere('age', 'requis', parmi('A1', 'oui')),
      createCritere('accord', 'requis', parmi('B1', 'oui'), { etiquette: 'deduit' }),
      createCritere('avis', 'requis', parmi('C1', 'oui'), {
        verifier: { texte: 'age : à vérifier', qui: 'Le service' },
      }),
      createCritere('dossier', 'prealable', parmi('D1', 'oui')),
      createCritere('signe', 'indice', parmi('E1', 'oui')),
    ]),
  ),
);
const motifs = createMotifs(modele);

const verifie = (mesure: string, critere: string): Note => ({ mesure, critere, effet: 'a_verifier', valeur: INCONNU });
const dabord = (mesure: string): Note => ({ mesure, critere: 'dossier', effet: 'prealable', valeur: FAUX });
const ecarte = (mesure: string): Note => ({ mesure, critere: 'age', effet: 'ecarte', valeur: FAUX });
const branche = (vers: number, ...notes: Note[]): Branche => ({ reponses: [], notes, vers });
const fin = (...mesures: string[]) => ({ restantes: mesures.map((mesure) => ({ mesure, souples: [], reserves: [] })) });

/** One question whose branches lead to ends 1, 2 and 3: both measures remain, then « m » alone, then « n » alone. */
const arbreDe = (...branches: Branche[]): Arbre => ({
  mesures: ['m', 'n'],
  noeuds: [{ question: 'A1', groupes: [], branches }, fin('m', 'n'), fin('m'), fin('n'), fin()],
});
/** Points as « 1 a_verifier m,n : words », then the numbers on each branch. */
const lis = (arbre: Arbre) => {
  const { points, pointsDe } = numberPoints(arbre, motifs);
  return {
    points: points.map(
      ({ numero, effet, mesures, textes }) =>
        `${numero} ${effet} ${mesures.join()} : ${textes.map(({ texte }) => texte).join(' + ')}`,
    ),
    branches: arbre.noeuds.flatMap((noeud) => ('question' in noeud ? noeud.branches.map(pointsDe) : [])),
  };
};

describe('Le motif d’une note', () => {
  it('est celui de son critère, pour sa mesure et dans les mots de ce que l’on sait', () => {
    const autre = createModele(
      [],
      [
        createMesure('a', [createCritere('age', 'requis', parmi('A1', 'oui'), { non: 'Trop jeune pour a.' })]),
        createMesure('b', [
          createCritere('accord', 'requis', parmi('B1', 'oui')),
          createCritere('age', 'requis', parmi('A1', 'oui'), { non: 'Trop jeune pour b.' }),
        ]),
      ],
    );
    expect(createMotifs(autre)(ecarte('b'))).toMatchObject({
      critere: 'age',
      effet: 'ecarte',
      texte: 'Trop jeune pour b.',
    });
    expect(motifs(verifie('m', 'avis'))).toMatchObject({ texte: 'age : à vérifier', qui: 'Le service' });
  });

  it.each([
    ['d’une mesure inconnue', 'x', 'age'],
    ['d’un critère inconnu', 'm', 'taille'],
    ['d’un indice absent, qui n’a rien à dire', 'm', 'signe'],
  ])('%s est refusé, et l’erreur les nomme', (_cas, mesure, critere) => {
    expect(() => motifs({ ...ecarte(mesure), critere })).toThrow(`Note sans critère : ${mesure}, ${critere}.`);
  });
});

describe('Les points d’un arbre', () => {
  it('sont numérotés à partir de 1, dans l’ordre où on les rencontre ; ce qui est à vérifier avant ce qui passe d’abord', () => {
    expect(
      lis(arbreDe(branche(1, dabord('m'), verifie('n', 'age')), branche(2), branche(1, verifie('n', 'accord')))),
    ).toEqual({
      points: [
        '1 a_verifier n : age : à vérifier',
        '2 prealable m : dossier : non',
        '3 a_verifier n : accord : à vérifier',
      ],
      branches: [[1, 2], [], [3]],
    });
  });

  it('disent ensemble ce qu’une réponse laisse à vérifier, avec qui peut le dire et l’étiquette', () => {
    const { points } = numberPoints(arbreDe(branche(2, verifie('m', 'age'), verifie('m', 'accord'))), motifs);
    expect(points).toEqual([
      {
        numero: 1,
        effet: 'a_verifier',
        mesures: ['m'],
        textes: [
          { texte: 'age : à vérifier', qui: 'La personne', etiquette: 'tableau' },
          { texte: 'accord : à vérifier', qui: 'La personne', etiquette: 'deduit' },
        ],
      },
    ]);
  });

  it('ne gardent, pour chaque mesure, que ce qui pèse le plus', () => {
    expect(lis(arbreDe(branche(1, verifie('m', 'age'), dabord('m'), verifie('n', 'accord')))).points).toEqual([
      '1 a_verifier n : accord : à vérifier',
      '2 prealable m : dossier : non',
    ]);
  });

  it('ne comptent que pour les mesures encore possibles où mène la réponse', () => {
    expect(lis(arbreDe(branche(2, verifie('m', 'age'), verifie('n', 'accord')), branche(3, ecarte('m'))))).toEqual({
      points: ['1 a_verifier m : age : à vérifier'],
      branches: [[1], []],
    });
  });

  it('voient aussi loin que l’arbre : une mesure compte tant qu’une arrivée plus bas la garde', () => {
    const arbre: Arbre = {
      mesures: ['m', 'n'],
      noeuds: [
        { question: 'A1', groupes: [], branches: [branche(1, verifie('m', 'age'), verifie('n', 'accord'))] },
        { question: 'B1', groupes: [], branches: [branche(2), branche(3)] },
        fin('m'),
        fin(),
      ],
    };
    expect(lis(arbre)).toEqual({ points: ['1 a_verifier m : age : à vérifier'], branches: [[1], [], []] });
  });
});

describe('Un point rencontré sur plusieurs réponses', () => {
  it('garde un seul numéro, quel que soit l’ordre de ses textes', () => {
    const [age, accord] = [verifie('m', 'age'), verifie('m', 'accord')];
    expect(lis(arbreDe(branche(2, accord, age), branche(2, age, accord)))).toEqual({
      points: ['1 a_verifier m : accord : à vérifier + age : à vérifier'],
      branches: [[1], [1]],
    });
  });

  it('en fait deux quand ce n’est pas la même personne qui peut le dire', () => {
    expect(lis(arbreDe(branche(2, verifie('m', 'age')), branche(2, verifie('m', 'avis')))).branches).toEqual([
      [1],
      [2],
    ]);
  });

  it('compte pour toutes ses mesures, chaque texte dit une fois, dans l’ordre de l’arbre', () => {
    expect(lis(arbreDe(branche(1, verifie('n', 'age'), verifie('m', 'age'))))).toEqual({
      points: ['1 a_verifier m,n : age : à vérifier'],
      branches: [[1]],
    });
  });

  it('n’en fait qu’un pour deux mesures quand chaque réponse a déjà écarté l’autre', () => {
    expect(
      lis(arbreDe(branche(3, verifie('n', 'age')), branche(2, verifie('m', 'age')), branche(1, dabord('m')))),
    ).toEqual({
      points: ['1 a_verifier m,n : age : à vérifier', '2 prealable m : dossier : non'],
      branches: [[1], [1], [2]],
    });
  });

  it('en fait deux quand une réponse laisse de côté une mesure encore possible', () => {
    const deux = branche(1, verifie('m', 'age'), verifie('n', 'age'));
    expect(lis(arbreDe(deux, branche(1, verifie('m', 'age')), branche(2, verifie('m', 'age'))))).toEqual({
      points: ['1 a_verifier m,n : age : à vérifier', '2 a_verifier m : age : à vérifier'],
      branches: [[1], [2], [2]],
    });
  });
});

describe('Les mots d’un point', () => {
  const nomDe = (mesure: string) => mesure.toUpperCase();
  const point: Point = {
    numero: 1,
    effet: 'a_verifier',
    mesures: ['m', 'n'],
    textes: [{ texte: 'Les dettes.', qui: undefined, etiquette: 'tableau' }],
  };
  const dit = (reste: Partial<Point>, toutes = ['m', 'n']) => motsDuPoint({ ...point, ...reste }, toutes, nomDe);

  it('disent d’abord s’il faut vérifier ou faire une étape', () => {
    expect(dit({})).toBe('À vérifier : Les dettes.');
    expect(dit({ effet: 'prealable' })).toBe('D’abord : Les dettes.');
  });

  it('nomment les mesures quand le point ne compte pas pour toutes', () => {
    expect(dit({ mesures: ['m'] })).toBe('À vérifier (M) : Les dettes.');
    expect(dit({}, ['m', 'n', 'o'])).toBe('À vérifier (M, N) : Les dettes.');
  });

  it('disent après chaque texte qui peut le savoir, et l’étiquette si elle ne va pas de soi', () => {
    const textes: Point['textes'] = [
      { texte: 'Les dettes.', qui: 'La banque', etiquette: 'tableau' },
      { texte: 'Le contrat.', qui: 'Le référent', etiquette: 'fiche' },
      { texte: 'L’accord.', qui: 'Le juge', etiquette: 'deduit' },
      { texte: 'Le délai.', etiquette: 'droit' },
      { texte: 'L’âge.', etiquette: 'fiche' },
    ];
    expect(dit({ textes })).toBe(
      'À vérifier : Les dettes. [La banque] Le contrat. [Le référent] L’accord. [Le juge ; déduit] Le délai. [droit] L’âge.',
    );
  });
});
