/** The construction of trees on tiny models: what merges, what is noted, what is left for the end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuestion, type Branche } from '../../../../src/rubriques/arbres/arbre.ts';
import { composeArbres } from '../../../../src/rubriques/arbres/composition.ts';
import { buildArbre } from '../../../../src/rubriques/arbres/construction.ts';
import { lignesDe, ligneSuivie } from '../../../../src/rubriques/arbres/reponses-en-lignes.ts';
import { evaluateCondition } from '../../../../src/decision/logique.ts';
import { NSP, type Condition, type Modele } from '../../../../src/decision/modele.ts';
import { motsDesLignes } from '../../../../src/rubriques/arbres/mots.ts';
import { withReponse, type Residu } from '../../../../src/rubriques/arbres/reste-d-une-condition.ts';
import {
  createCritere,
  createMesure,
  createModele,
  createQuestion,
  modeleDEssai,
  parmi,
} from '../../../fabriques/modele.ts';

const arrivees = (modele: Modele, ...mesures: string[]) =>
  buildArbre(modele, mesures).noeuds.flatMap((noeud) => (isQuestion(noeud) ? [] : [noeud.restantes]));
const posees = (modele: Modele, ...mesures: string[]) =>
  buildArbre(modele, mesures).noeuds.flatMap((noeud) => (isQuestion(noeud) ? [noeud.question] : []));
const oui = (code: string) => createQuestion(code, ['oui', 'non']);

describe('Un arbre', () => {
  it('tient pour répondue une question qui a une réponse par défaut', () => {
    expect(posees(modeleDEssai, 'soutien')).toEqual(['A1', 'B1', 'C1']);
  });

  it('laisse dehors une mesure que les réponses par défaut écartent', () => {
    const modele = createModele(
      [createQuestion('T1', ['ici', 'ailleurs'], { parDefaut: 'ici' }), oui('A1')],
      [createMesure('lointaine', [createCritere('lieu', 'requis', parmi('T1', 'ailleurs'))])],
    );
    expect(buildArbre(modele, ['lointaine']).mesures).toEqual([]);
    expect(composeArbres(modele, 'aide')).toEqual([]);
  });

  it('ne pose pas la question d’un critère souple, et la laisse pour l’arrivée', () => {
    expect(posees(modeleDEssai, 'tremplin')).toEqual(['A1']);
    expect(arrivees(modeleDEssai, 'tremplin')).toEqual([
      [{ mesure: 'tremplin', souples: ['accord'], reserves: [] }],
      [],
    ]);
  });

  it('règle un critère souple en chemin quand sa question est posée pour un autre', () => {
    const modele = createModele(
      [oui('C1')],
      [
        createMesure('m', [
          createCritere('dur', 'excluant', parmi('C1', 'non')),
          createCritere('mou', 'souple', parmi('C1', 'oui')),
        ]),
      ],
    );
    const [noeud] = buildArbre(modele, ['m']).noeuds;
    const notes = isQuestion(noeud)
      ? noeud.branches.map(({ reponses, notes: dues }) => [
          reponses.flat(),
          dues.map(({ critere, effet }) => `${critere} ${effet}`),
        ])
      : [];
    expect(notes).toEqual([
      [['oui'], []],
      [['non'], ['dur ecarte']],
      [[NSP], ['dur a_verifier', 'mou a_verifier']],
    ]);
    expect(arrivees(modele, 'm')).toEqual([[{ mesure: 'm', souples: [], reserves: [] }], []]);
  });

  it('ne pose pas une question dont toutes les réponses ont la même suite', () => {
    const alternative = createModele(
      [oui('A1'), oui('B1')],
      [
        createMesure('m', [
          createCritere('a', 'requis', {
            un: [parmi('A1', 'oui'), { tous: [parmi('A1', 'oui'), parmi('B1', 'oui')] }],
          }),
        ]),
      ],
    );
    expect(posees(alternative, 'm')).toEqual(['A1']);
  });

  it('mêle deux mesures quand leurs questions communes y gagnent, et seulement alors', () => {
    const besoin = (id: string, ...reste: ReturnType<typeof createCritere>[]) =>
      createMesure(id, [
        createCritere('age', 'requis', parmi('A1', 'oui')),
        createCritere('besoin', 'requis', parmi('B1', 'oui')),
        ...reste,
      ]);
    const questions = [oui('A1'), oui('B1'), oui('C1'), oui('D1')];
    const noms = (modele: Modele) => composeArbres(modele, 'aide').map(({ mesures }) => mesures);
    expect(noms(createModele(questions, [besoin('x'), besoin('y')]))).toEqual([['x', 'y']]);
    const autre = createMesure('z', [
      createCritere('c', 'requis', parmi('C1', 'oui')),
      createCritere('d', 'requis', parmi('D1', 'oui')),
    ]);
    expect(noms(createModele(questions, [besoin('x'), autre]))).toEqual([['x'], ['z']]);
  });
});

const CODES = ['A1', 'B1', 'C1'] as const;
const IDS = ['a', 'b', 'c'];
const feuille: fc.Arbitrary<Condition> = fc
  .record({
    question: fc.constantFrom(...CODES),
    liste: fc.subarray(IDS),
    doute: fc.option(fc.subarray(IDS), { nil: undefined }),
    negative: fc.boolean(),
  })
  .map(({ question, liste, doute, negative }) =>
    negative && liste.length ? { question, hors: liste, doute } : { question, parmi: liste, doute },
  );
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    feuille,
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((tous) => ({ tous })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((un) => ({ un })),
  ),
}));
const reponse = fc.oneof(fc.subarray(IDS, { minLength: 1 }), fc.constant([NSP]));

describe('Ce qui reste d’une condition', () => {
  it('finit, dans tout ordre de réponse, sur la valeur de la condition entière', () => {
    fc.assert(
      fc.property(
        condition,
        fc.tuple(reponse, reponse, reponse),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (si, donnees, ordre) => {
          const reste = ordre.reduce<Residu>(
            (residu, rang) => withReponse(residu, CODES[rang] as string, donnees[rang] as string[]),
            si,
          );
          const reponses = Object.fromEntries(CODES.map((code, rang) => [code, donnees[rang] as string[]]));
          expect(reste).toBe(evaluateCondition(si, reponses));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('Les lignes d’une question à cases', () => {
  const cases = ['a', 'b', 'c', 'd'];
  const ensembles = cases
    .reduce<string[][]>((faits, id) => [...faits, ...faits.map((fait) => [...fait, id])], [[]])
    .slice(1);

  it('mènent tout ensemble de cases où va sa branche, même quand deux cases ne valent qu’ensemble', () => {
    const critere = fc.array(fc.subarray(cases, { minLength: 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(critere, fc.integer({ min: 0, max: 3 }), (listes, inconnue) => {
        // A branch for each way in which the lists are met: « any of these boxes », as criteria read them.
        const cleDe = (reponse: readonly string[]) =>
          listes.map((liste) => liste.some((id) => reponse.includes(id))).join();
        const possibles = [...ensembles, ['aucune']];
        const cles = [...new Set(possibles.map(cleDe))];
        const branches = cles.map((cle, rang): Branche => ({
          reponses: [
            ...possibles.filter((reponse) => cleDe(reponse) === cle),
            ...(rang === inconnue % cles.length ? [[NSP]] : []),
          ],
          notes: [],
          vers: rang,
        }));
        const lignes = lignesDe(branches, true, ['aucune']);
        for (const { reponses, vers } of branches)
          for (const donnee of reponses) expect(ligneSuivie(lignes, donnee)?.branche.vers, donnee.join()).toBe(vers);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Les mots d’une ligne', () => {
  const question = {
    multiple: false,
    nsp: 'Je ne sais pas',
    reponses: [
      { id: 'moins17', libelle: 'Moins de 17 ans', exclusive: false },
      { id: '17', libelle: '17 ans', exclusive: false },
      { id: '18-20', libelle: 'De 18 à 20 ans', exclusive: false },
      { id: '21+', libelle: '21 ans ou plus', exclusive: false },
    ],
  };
  const mots = (...ids: string[]) => {
    const branche: Branche = { reponses: ids.map((id) => [id]), notes: [], vers: 1 };
    return motsDesLignes(question, lignesDe([branche], false, []))[0];
  };

  it.each([
    [['moins17', '17'], 'Moins de 18 ans'],
    [['18-20', '21+'], '18 ans ou plus'],
    [['17', '18-20'], 'De 17 à 20 ans'],
    [['17'], '17 ans'],
    [['moins17', '18-20'], 'Moins de 17 ans ou de 18 à 20 ans'],
    [['21+', NSP], '21 ans ou plus ; ou je ne sais pas'],
  ])('joignent les âges voisins : %s', (ids, attendus) => {
    expect(mots(...ids)).toBe(attendus);
  });
});
