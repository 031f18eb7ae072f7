/** The cards of a drawn tree: what they say, where their arrows go. */
import { describe, expect, it } from 'vitest';
import { createLigneVue, createQuestionVue, createVu, toTextes } from '../../../../fabriques/cartes-arbre.ts';
import { toCartes } from '../../../../../src/rubriques/arbres/dessin/cartes.ts';
import type { Statut } from '../../../../../src/decision/modele.ts';

const AMPLE = { reponse: 50, question: 800 };
const nomDe = (mesure: string) => mesure.toUpperCase();
const cartesDe = (vu: ReturnType<typeof createVu>, feuille: readonly number[] = [0, 1]) =>
  toCartes(vu, nomDe, AMPLE, feuille);
const seule = (...lignes: ReturnType<typeof createLigneVue>[]) => createQuestionVue(0, 'Âge ?', lignes);

describe('La carte d’une question', () => {
  it('porte son numéro et ses mots, puis une cellule par réponse du dessin', () => {
    const vu = createVu({
      questions: [seule(createLigneVue('Moins de 18 ans', 1), createLigneVue('18 ans ou plus', 2))],
    });
    expect(cartesDe(vu)).toMatchObject([
      {
        place: 0,
        entete: [{ texte: '1. Âge ?', sorte: 'question' }],
        cellules: [
          { vers: 1, sorte: 'reponse', lignes: [{ texte: 'Moins de 18 ans', sorte: 'reponse' }] },
          { vers: 2, sorte: 'reponse', lignes: [{ texte: '18 ans ou plus', sorte: 'reponse' }] },
        ],
      },
    ]);
  });

  it('dit sous une réponse les points à noter, ce qui est à vérifier avant ce qui vient d’abord', () => {
    const points = [
      { numero: 1, effet: 'prealable' },
      { numero: 2, effet: 'a_verifier' },
      { numero: 3, effet: 'a_verifier' },
      { numero: 4, effet: 'a_verifier' },
    ] as const;
    const vu = createVu({
      points,
      questions: [
        seule(createLigneVue('Oui', 1), createLigneVue('Non', 1, [1]), createLigneVue('Je ne sais pas', 1, [1, 2, 4])),
      ],
    });
    expect(toTextes(cartesDe(vu)[0])).toEqual([
      ['reponse : Oui'],
      ['reponse : Non', 'point : d’abord (1)'],
      ['reponse : Je ne sais pas', 'point : à vérifier (2, 4)', 'point : d’abord (1)'],
    ]);
  });

  it('dit « écartée » sans flèche quand la seule mesure de l’arbre ne reste pas', () => {
    const vu = createVu({ questions: [seule(createLigneVue('Oui', 1), createLigneVue('Non', null))] });
    const [carte] = cartesDe(vu);
    expect(toTextes(carte)).toEqual([['reponse : Oui'], ['reponse : Non', 'fin : écartée']]);
    expect(carte?.cellules.map(({ vers, sorte }) => [vers, sorte])).toEqual([
      [1, 'reponse'],
      [null, 'fin'],
    ]);
  });

  it('dit « aucune mesure » quand l’arbre en a plusieurs', () => {
    const vu = createVu({ mesures: ['aesf', 'masp'], questions: [seule(createLigneVue('Non', null))] });
    expect(toTextes(cartesDe(vu)[0])).toEqual([['reponse : Non', 'fin : aucune mesure']]);
  });

  it('nomme sans flèche une question qui est sur une autre feuille', () => {
    const vu = createVu({
      questions: [
        seule(createLigneVue('Oui', 1), createLigneVue('Non', 4), createLigneVue('Je ne sais pas', 9)),
        createQuestionVue(1, 'Accord ?', [createLigneVue('Oui', 9)], '2'),
        createQuestionVue(4, 'Dettes ?', [createLigneVue('Oui', 9)], '3'),
      ],
    });
    const cartes = cartesDe(vu);
    expect(cartes.map(({ entete }) => entete.map(({ texte }) => texte))).toEqual([['1. Âge ?'], ['2. Accord ?']]);
    expect(toTextes(cartes[0])).toEqual([
      ['reponse : Oui'],
      ['reponse : Non', 'fin : question 3'],
      ['reponse : Je ne sais pas'],
    ]);
    expect(cartes[0]?.cellules.map(({ vers, sorte }) => [vers, sorte])).toEqual([
      [1, 'reponse'],
      [null, 'reponse'],
      [9, 'reponse'],
    ]);
  });
});

describe('La carte d’une arrivée', () => {
  const arrivee = (place: number, retours: readonly number[], ...statuts: readonly Statut[]) => ({
    place,
    nom: 'A',
    retours,
    mesures: [{ mesure: 'aesf', statuts, souples: [], reserves: [] }],
  });
  const texteDe = (...statuts: readonly Statut[]) =>
    cartesDe(createVu({ arrivees: [arrivee(5, [0], ...statuts)] }))[0]?.entete.at(-1)?.texte;

  it('porte sa lettre, puis chaque mesure avec ce que les chemins en disent et ce qui reste à vérifier', () => {
    const vu = createVu({
      arrivees: [
        {
          place: 5,
          nom: 'B',
          retours: [0],
          mesures: [
            { mesure: 'aesf', statuts: ['correspond'], souples: [], reserves: [] },
            {
              mesure: 'masp',
              statuts: ['a_verifier'],
              souples: [
                { texte: 'l’accord.', qui: 'La personne' },
                { texte: 'les dettes.', qui: 'La banque' },
              ],
              reserves: [{ texte: 'une MASP existe.', effet: 'en_cours' }],
            },
          ],
        },
      ],
    });
    expect(cartesDe(vu)).toMatchObject([
      {
        place: 5,
        cellules: [],
        hauteurCellules: 0,
        entete: [
          { sorte: 'mesure', texte: 'B. AESF' },
          { sorte: 'statut', texte: 'critères réunis' },
          { sorte: 'mesure', texte: 'MASP' },
          { sorte: 'statut', texte: 'à vérifier' },
          { sorte: 'point', texte: 'à vérifier : l’accord.' },
          { sorte: 'point', texte: 'à vérifier : les dettes.' },
          { sorte: 'point', texte: 'déjà en cours si : une MASP existe.' },
        ],
      },
    ]);
  });

  it('dit le meilleur statut, et que les points notés en chemin peuvent l’abaisser', () => {
    expect(texteDe('correspond')).toBe('critères réunis');
    expect(texteDe('a_verifier')).toBe('à vérifier');
    expect(texteDe('prealable')).toBe('d’abord une autre étape');
    expect(texteDe('correspond', 'a_verifier')).toBe('critères réunis, sauf point noté');
    expect(texteDe('correspond', 'prealable')).toBe('critères réunis, sauf point noté');
    expect(texteDe('a_verifier', 'prealable')).toBe('à vérifier, sauf point « d’abord »');
    expect(texteDe('a_verifier', 'prealable', 'en_cours')).toBe(
      'à vérifier, sauf point « d’abord » ou « déjà en cours »',
    );
  });

  it('n’est que sur les feuilles dont une question y mène, après les questions', () => {
    const vu = createVu({
      questions: [seule(createLigneVue('Oui', 5)), createQuestionVue(3, 'Accord ?', [createLigneVue('Oui', 6)], '2')],
      arrivees: [arrivee(5, [0, 3], 'correspond'), arrivee(6, [3], 'correspond')],
    });
    const places = (...feuille: number[]) => cartesDe(vu, feuille).map(({ place }) => place);
    expect(places(0, 3)).toEqual([0, 3, 5, 6]);
    expect(places(0)).toEqual([0, 5]);
    expect(places(3)).toEqual([3, 5, 6]);
  });
});
