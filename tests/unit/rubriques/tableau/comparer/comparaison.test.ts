import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareMesures,
  decodeChoix,
  encodeChoix,
  type MesureComparee,
  type Phrase,
} from '../../../../../src/rubriques/tableau/comparer/comparaison.ts';

const mesure = (court: string, ...phrases: Phrase[][]): MesureComparee => ({ court, nom: court, source: 's', phrases });
const masp = mesure(
  'MASP',
  [
    ['Majeur.', 'tableau'],
    ['Accepte.', 'tableau'],
  ],
  [['ATPC', 'tableau']],
  [],
);
const maj = mesure('MAJ', [['Majeur.', 'tableau']], [['ATPC', 'droit']], []);
const RUBRIQUES = ['Public', 'En charge', 'Rencontres'];

describe('compareMesures', () => {
  const comparaison = compareMesures(RUBRIQUES, [masp, maj]);

  it('ne montre comme différence que ce qui distingue', () => {
    expect(comparaison.differences).toEqual([
      {
        rubrique: 'Public',
        cellules: [
          { phrases: [['Accepte.', 'tableau']], vide: false },
          { phrases: [], vide: false },
        ],
      },
    ]);
  });

  it('réunit ce qui est pareil, avec chaque étiquette quand elles diffèrent', () => {
    expect(comparaison.communs).toEqual([
      { rubrique: 'Public', phrases: [{ texte: 'Majeur.', etiquettes: ['tableau'] }] },
      { rubrique: 'En charge', phrases: [{ texte: 'ATPC', etiquettes: ['tableau', 'droit'] }] },
    ]);
  });

  it('donne à la phrase partagée l’étiquette qu’elle a dans chaque mesure, où qu’elle s’y trouve', () => {
    const autre = mesure('B', [
      ['Refuse.', 'ancien'],
      ['Majeur.', 'droit'],
    ]);
    expect(compareMesures(['Public'], [maj, autre]).communs).toEqual([
      { rubrique: 'Public', phrases: [{ texte: 'Majeur.', etiquettes: ['tableau', 'droit'] }] },
    ]);
  });

  it('nomme les rubriques où toutes les sources se taisent, et celles-là seulement', () => {
    expect(comparaison.muettes).toEqual(['Rencontres']);
    expect(compareMesures(RUBRIQUES, [masp, mesure('B')]).muettes).toEqual(['Rencontres']);
    expect(compareMesures(RUBRIQUES, [mesure('A'), mesure('B')])).toEqual({
      differences: [],
      communs: [],
      muettes: RUBRIQUES,
    });
  });

  it('ne trouve rien à partager quand il n’y a aucune mesure', () => {
    expect(compareMesures(RUBRIQUES, []).communs).toEqual([]);
  });

  it('distingue une source muette d’une mesure qui n’a rien de plus', () => {
    const { differences } = compareMesures(
      ['Rencontres'],
      [mesure('A', [['Une par mois.', 'tableau']]), mesure('B', [])],
    );
    expect(differences[0]?.cellules.map(({ vide }) => vide)).toEqual([false, true]);
  });

  it('ne perd et n’ajoute aucune phrase', () => {
    const phrases = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
      .map((textes) => textes.map((texte): Phrase => [texte, 'tableau']));
    const mesures = fc.array(
      fc.array(phrases, { minLength: 3, maxLength: 3 }).map((listes) => mesure('X', ...listes)),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(mesures, (choisies) => {
        const { differences, communs } = compareMesures(RUBRIQUES, choisies);
        choisies.forEach((choisie, position) => {
          RUBRIQUES.forEach((rubrique, rang) => {
            const propres = differences.find((d) => d.rubrique === rubrique)?.cellules[position]?.phrases ?? [];
            const partagees = communs.find((c) => c.rubrique === rubrique)?.phrases ?? [];
            const relues = [...propres.map(([texte]) => texte), ...partagees.map(({ texte }) => texte)];
            expect(relues.sort()).toEqual((choisie.phrases[rang] ?? []).map(([texte]) => texte).sort());
          });
        });
      }),
    );
  });
});

describe('Le choix dans l’adresse', () => {
  const CONNUES = ['masp', 'maj', 'aesf', 'rsa-solidarite', 'asll'];
  const donnees = {
    mesures: Object.fromEntries(CONNUES.map((id) => [id, mesure(id)])),
    ecartees: ['vosges-veille'],
  };

  it('se relit tel qu’il a été écrit', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CONNUES, { maxLength: 4 }), (choix) => {
        expect(decodeChoix(encodeChoix(choix), donnees)).toEqual({ choix });
      }),
    );
  });

  it('rend un choix qui tient, ou aucun avec une raison, quel que soit le texte', () => {
    const morceaux = fc.oneof(
      fc.string(),
      fc.constantFrom('\ud800', '😀', 'é', ...CONNUES, ',', '%2C', '%', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(morceaux), (textes) => {
        const { choix, refus } = decodeChoix(textes.join(''), donnees);
        expect(choix.every((id) => CONNUES.includes(id)) && choix.length <= 4).toBe(true);
        if (refus !== undefined) expect(choix).toEqual([]);
      }),
    );
  });

  it('lit la virgule échappée et ne compte une mesure qu’une fois', () => {
    expect(decodeChoix('masp%2Cmaj,masp', donnees)).toEqual({ choix: ['masp', 'maj'] });
  });

  it.each([
    ['lune,masp', 'aucune mesure ne s’appelle « lune »'],
    ['constructor', 'aucune mesure ne s’appelle « constructor »'],
    ['masp,', 'il y manque un nom de mesure'],
    ['masp,vosges-veille', 'une fiche de comparaison ne se compare pas aux mesures du guide'],
    [CONNUES.join(','), 'elle nomme cinq mesures, pour quatre au plus'],
    [`masp,${'x'.repeat(30)}`, `aucune mesure ne s’appelle « ${'x'.repeat(30)} »`],
    [`masp,${'x'.repeat(31)}`, `aucune mesure ne s’appelle « ${'x'.repeat(30)}… »`],
  ])('refuse « %s » en disant pourquoi', (fragment, refus) => {
    expect(decodeChoix(fragment, donnees)).toEqual({ choix: [], refus });
  });

  it.each([
    [6, 'six'],
    [7, 'sept'],
    [8, 'huit'],
    [9, 'neuf'],
    [10, '10'],
  ])('compte les mesures de trop, en lettres jusqu’à neuf : %s', (nombre, mots) => {
    const ids = Array.from({ length: nombre }, (_vide, rang) => `m${rang}`);
    const mesures = Object.fromEntries(ids.map((id) => [id, mesure(id)]));
    expect(decodeChoix(ids.join(','), { mesures, ecartees: [] }).refus).toBe(
      `elle nomme ${mots} mesures, pour quatre au plus`,
    );
  });
});
