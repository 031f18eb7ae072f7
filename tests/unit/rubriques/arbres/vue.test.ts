/** A tree as a reader goes through it: numbered questions, what each answer settles, lettered ends. */
import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../../../src/rubriques/arbres/arbre.ts';
import { buildArbre } from '../../../../src/rubriques/arbres/construction.ts';
import type { Modele } from '../../../../src/decision/modele.ts';
import { toArbreVu, type ArriveeVue, type LigneVue, type QuestionVue } from '../../../../src/rubriques/arbres/vue.ts';
import { createDonnees } from '../../../fabriques/donnees.ts';
import { createCritere, createMesure, createModele, createQuestion, parmi } from '../../../fabriques/modele.ts';

const vueDe = (modele: Modele) =>
  toArbreVu(
    buildArbre(
      modele,
      modele.mesures.map(({ id }) => id),
    ),
    modele,
    createDonnees(modele).modele.questions,
  );
const oui = (code: string) => createQuestion(code, ['oui', 'non']);

/** « words [points] (m : why it is excluded) → place », « fin » when no measure remains. */
const enMots = ({ mots, points, ecartees, vers }: LigneVue) =>
  [
    mots,
    ...(points.length ? [`[${points.join()}]`] : []),
    ...ecartees.map(({ mesure, texte }) => `(${mesure} : ${texte})`),
    `→ ${vers ?? 'fin'}`,
  ].join(' ');
const questionEnMots = ({ place, nom, question, lignes, retours }: QuestionVue) => ({
  titre: `${place} « ${nom} » ${question.libelle}`,
  lignes: lignes.map(enMots),
  retours,
});
const arriveeEnMots = ({ place, nom, mesures, retours }: ArriveeVue) => ({
  titre: `${place} « ${nom} »`,
  mesures: mesures.map(({ mesure, statuts }) => `${mesure} : ${statuts.join(', ')}`),
  retours,
});

/** « m » reads three questions, the last one twice; « n » reads the last alone: it is asked wherever « m » stands. */
const modele = createModele(
  [oui('A1'), oui('B1'), createQuestion('C1', ['tous', 'un', 'nul'])],
  [
    createMesure('m', [
      createCritere('dossier', 'prealable', parmi('A1', 'oui')),
      createCritere('besoin', 'requis', parmi('B1', 'oui')),
      createCritere('suite', 'requis', parmi('C1', 'tous')),
      createCritere('pareil', 'excluant', parmi('C1', 'un', 'nul')),
    ]),
    createMesure('n', [createCritere('suite', 'requis', parmi('C1', 'tous', 'un'))]),
  ],
);

describe('Un arbre tel qu’on le lit', () => {
  const vu = vueDe(modele);

  it('numérote ses questions, et dit de chaque réponse ce qu’elle note, ce qu’elle écarte et où elle mène', () => {
    expect(vu.questions.map(questionEnMots)).toEqual([
      {
        titre: '0 « 1 » Question A1 ?',
        lignes: ['Réponse oui → 1', 'Réponse non [1] → 1', 'Je ne sais pas [2] → 1'],
        retours: [],
      },
      {
        titre: '1 « 2 » Question B1 ?',
        lignes: ['Réponse oui → 2', 'Réponse non (m : besoin : non) → 3', 'Je ne sais pas [3] → 2'],
        retours: [0],
      },
      {
        titre: '2 « 3 » Question C1 ?',
        lignes: [
          'Réponse tous → 4',
          'Réponse un (m : suite : non) → 5',
          'Réponse nul (m : suite : non) (n : suite : non) → fin',
          'Je ne sais pas [4] → 4',
        ],
        retours: [1],
      },
      {
        titre: '3 « 4 » Question C1 ?',
        lignes: ['Réponse tous ou réponse un → 5', 'Réponse nul (n : suite : non) → fin', 'Je ne sais pas [5] → 5'],
        retours: [1],
      },
    ]);
  });

  it('donne une lettre à chaque arrivée où reste une mesure, avec les statuts possibles, le meilleur d’abord', () => {
    expect(vu.arrivees.map(arriveeEnMots)).toEqual([
      {
        titre: '4 « A »',
        mesures: ['m : correspond, a_verifier, prealable', 'n : correspond, a_verifier'],
        retours: [2],
      },
      { titre: '5 « B »', mesures: ['n : correspond, a_verifier'], retours: [2, 3] },
    ]);
  });

  it('garde l’arbre lui-même et ses points', () => {
    expect(vu.arbre.noeuds.filter((noeud) => isQuestion(noeud))).toHaveLength(vu.questions.length);
    expect(vu.points.map(({ numero, effet, mesures }) => `${numero} ${effet} ${mesures.join()}`)).toEqual([
      '1 prealable m',
      '2 a_verifier m',
      '3 a_verifier m',
      '4 a_verifier m,n',
      '5 a_verifier n',
    ]);
  });
});

describe('Une arrivée', () => {
  it('est seule, et sans réserve, quand rien n’est à demander', () => {
    const { questions, arrivees, points } = vueDe(createModele([], [createMesure('m', []), createMesure('n', [])]));
    expect(questions).toEqual([]);
    expect(points).toEqual([]);
    expect(arrivees.map(arriveeEnMots)).toEqual([
      { titre: '0 « A »', mesures: ['m : correspond', 'n : correspond'], retours: [] },
    ]);
  });

  it('dit ce que les critères souples laissent à vérifier pour chaque mesure, et qui peut le dire', () => {
    const souple = (id: string, qui: string) =>
      createCritere(id, 'souple', parmi('B1', 'oui'), { verifier: { texte: `${id} à vérifier.`, qui } });
    const { arrivees } = vueDe(
      createModele(
        [oui('A1'), oui('B1')],
        [
          createMesure('m', [souple('accord', 'La personne'), createCritere('age', 'requis', parmi('A1', 'oui'))]),
          createMesure('n', [souple('avis', 'Le service'), souple('accord', 'Le juge')]),
        ],
      ),
    );
    expect(
      arrivees.map(({ nom, mesures }) => [
        nom,
        ...mesures.map(
          ({ mesure, souples }) => `${mesure} : ${souples.map(({ texte, qui }) => `${texte} ${qui}`).join(' ')}`,
        ),
      ]),
    ).toEqual([
      ['A', 'm : accord à vérifier. La personne', 'n : avis à vérifier. Le service accord à vérifier. Le juge'],
      ['B', 'n : avis à vérifier. Le service accord à vérifier. Le juge'],
    ]);
  });
});

describe('Les lignes d’une question', () => {
  it('à cases, disent « seulement » pour la réponse exclusive et ce qui ne compte pas', () => {
    const { questions } = vueDe(
      createModele(
        [createQuestion('A1', ['dettes', 'impayes', 'autre', 'aucune'], { multiple: true })],
        [createMesure('m', [createCritere('besoin', 'requis', parmi('A1', 'dettes', 'impayes'))])],
      ),
    );
    expect(questions.flatMap(({ lignes }) => lignes.map(enMots))).toEqual([
      'Réponse dettes ou réponse impayes → 1',
      'Seulement réponse autre ou réponse aucune (m : besoin : non) → fin',
      'Je ne sais pas [1] → 1',
    ]);
  });

  it('laissent dans le dessin le plus long à « autre réponse », qui mène où mène la ligne entière', () => {
    const longues = ['habitante-du-logement-social', 'habitante-du-parc-prive', 'habitante-de-la-rue'];
    const { questions } = vueDe(
      createModele(
        [createQuestion('A1', [...longues, 'b'])],
        [createMesure('m', [createCritere('besoin', 'requis', parmi('A1', ...longues))])],
      ),
    );
    expect(questions.flatMap(({ courtes }) => courtes.map(enMots))).toEqual([
      'Réponse b (m : besoin : non) → fin',
      'Autre réponse → 1',
      'Je ne sais pas [1] → 1',
    ]);
  });

  it('ont besoin du texte de leur question', () => {
    const questions = createDonnees(modele).modele.questions.filter(({ code }) => code !== 'B1');
    expect(() => toArbreVu(buildArbre(modele, ['m']), modele, questions)).toThrow('La question B1 n’a pas de texte.');
  });
});
