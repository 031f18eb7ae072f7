/** The sizes of the cards of a drawn tree, and where their words are cut: texts must fit whatever the font. */
import { describe, expect, it } from 'vitest';
import { toCartes, type Gabarit } from '../../../../../src/rubriques/arbres/dessin/cartes.ts';
import type { Statut } from '../../../../../src/decision/modele.ts';
import { createLigneVue, createQuestionVue, createVu, toTextes } from '../../../../fabriques/cartes-arbre.ts';

/** Letters of 8.7 units: a word of nine takes 78.3 of them, and 83.9 with the space before it. */
const NEUF = 'aaaaaaaaa';
const LARGE = { reponse: 50, question: 0 };

const carteDe = (libelle: string, reponses: readonly string[], gabarit: Gabarit) => {
  const courtes = reponses.map((mots) => createLigneVue(mots, 1));
  const [carte] = toCartes(createVu({ questions: [createQuestionVue(0, libelle, courtes)] }), String, gabarit, [0]);
  if (!carte) throw new Error('La question n’a pas de carte.');
  return carte;
};
const enteteDe = ({ entete }: { entete: readonly { texte: string }[] }) => entete.map(({ texte }) => texte);
const coupees = (mots: string, reponse: number) =>
  toTextes(carteDe('?', [mots], { reponse, question: 0 }))[0]?.map((texte) => texte.replace('reponse : ', ''));

describe('La largeur d’une réponse', () => {
  it.each([
    ['des lettres minces', 'llllllllll', 56],
    ['des lettres moyennes', 'aaaaaaaaaa', 87],
    ['des capitales', 'AAAAAAAAAA', 100],
    ['des lettres larges', 'mmmmmmmmmm', 130],
    ['toutes les lettres', 'Mélan', 44.7],
  ])('tient %s, avec 8 unités de marge à gauche et à droite', (_sorte, mots, attendue) => {
    expect(carteDe('?', [mots], LARGE).largeur).toBe(Math.ceil(attendue + 16));
  });

  it('est celle de sa ligne la plus large', () => {
    expect(carteDe('?', ['aaaaaaaaaa mmmmmmmmmm llllllllll'], { reponse: 1, question: 0 }).largeur).toBe(146);
  });
});

describe('Les mots d’une réponse', () => {
  it('se coupent entre deux mots, à 8 unités par signe permis', () => {
    expect(coupees('aaaa aaaa aaaa', 10)).toEqual(['aaaa aaaa', 'aaaa']);
    expect(coupees('aaaa aaaa aaaa', 20)).toEqual(['aaaa aaaa aaaa']);
    expect(coupees('Oui', 1)).toEqual(['Oui']);
  });

  it('restent sur la ligne quand ils y tiennent juste', () => {
    expect(coupees('ww ww', 7.2)).toEqual(['ww ww']);
  });

  it('ne commencent jamais une ligne par un signe', () => {
    expect(coupees('aaaa aaaa ; aa', 10)).toEqual(['aaaa aaaa ;', 'aa']);
  });
});

describe('La largeur d’une question', () => {
  it('est celle de ses réponses côte à côte, quand elles prennent plus de place qu’elle', () => {
    const { largeur, cellules } = carteDe('?', ['aaaaaaaaaa', 'mmmmmmmmmm'], { reponse: 50, question: 200 });
    expect(largeur).toBe(103 + 146);
    expect(cellules.map((cellule) => Math.round(cellule.largeur))).toEqual([103, 146]);
  });

  it('est celle de son texte en gras, quand le gabarit lui laisse cette place : il tient alors sur une ligne', () => {
    const carte = carteDe('aaaaaaaaaa', ['Oui'], { reponse: 50, question: 300 });
    expect(carte.largeur).toBe(Math.ceil(103.8 * 1.1 + 16));
    expect(enteteDe(carte)).toEqual(['1. aaaaaaaaaa']);
  });

  it('est celle du gabarit quand le texte est plus long ; ses réponses se partagent la place qui reste', () => {
    const carte = carteDe(`${NEUF} ${NEUF} ${NEUF}`, ['Oui', 'Non'], { reponse: 50, question: 300 });
    expect(carte.largeur).toBe(300);
    expect(enteteDe(carte)).toEqual([`1. ${NEUF} ${NEUF}`, NEUF]);
    const [oui = 0, non = 0] = carte.cellules.map(({ largeur }) => largeur);
    expect(oui).toBeCloseTo(149.95);
    expect(non).toBeCloseTo(150.05);
  });

  it('est au moins celle de son mot le plus long, en gras', () => {
    const carte = carteDe('a'.repeat(20), ['Oui'], LARGE);
    expect(enteteDe(carte)).toEqual(['1.', 'a'.repeat(20)]);
    expect(carte.largeur).toBe(Math.ceil(174 * 1.1 + 16));
  });
});

describe('La hauteur d’une carte', () => {
  it('laisse 17 unités à chaque ligne, et 10 autour ; les réponses ont celle de la plus haute', () => {
    const carte = carteDe('a'.repeat(20), ['aaaa aaaa aaaa aaaa aaaa', 'aaaa'], { reponse: 10, question: 0 });
    expect(carte.cellules.map(({ lignes }) => lignes.length)).toEqual([3, 1]);
    expect(carte).toMatchObject({ hauteurEntete: 2 * 17 + 10, hauteurCellules: 3 * 17 + 10 });
  });
});

describe('La taille d’une arrivée', () => {
  const arriveeDe = (nom: string, question: number, statuts: readonly Statut[] = ['a_verifier'], souple = '') => {
    const souples = souple ? [{ texte: souple, qui: 'La personne' }] : [];
    const arrivees = [{ place: 5, nom: 'A', retours: [0], mesures: [{ mesure: nom, statuts, souples, reserves: [] }] }];
    const [carte] = toCartes(createVu({ arrivees }), String, { reponse: 10, question }, [0]);
    if (!carte) throw new Error('L’arrivée n’a pas de carte.');
    return carte;
  };

  it('tient le nom de la mesure, en gras', () => {
    expect(arriveeDe('aaaaaaaaaa', 0)).toMatchObject({ largeur: Math.round(108.2 * 1.1 + 16), hauteurEntete: 44 });
  });

  it('tient ce qui est dit du statut, qui n’est pas en gras', () => {
    expect(arriveeDe('a', 0, ['correspond']).largeur).toBe(Math.round(108.8 + 16));
  });

  it('coupe les mots à 230 unités, ou à six dixièmes de la place d’une question quand c’est plus', () => {
    const nom = `${NEUF} ${NEUF} ${NEUF} ${NEUF}`;
    expect(enteteDe(arriveeDe(nom, 0))).toEqual([`A. ${NEUF} ${NEUF}`, `${NEUF} ${NEUF}`, 'à vérifier']);
    expect(enteteDe(arriveeDe(nom, 500))).toEqual([`A. ${NEUF} ${NEUF} ${NEUF}`, NEUF, 'à vérifier']);
    expect(enteteDe(arriveeDe('a', 0, ['correspond', 'a_verifier']))).toEqual([
      'A. a',
      'critères réunis, sauf point',
      'noté',
    ]);
    expect(enteteDe(arriveeDe('a', 0, ['correspond'], `${NEUF} ${NEUF}`)).slice(2)).toEqual([
      `à vérifier : ${NEUF}`,
      NEUF,
    ]);
  });
});
