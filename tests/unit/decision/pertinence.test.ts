/** Which questions can still change a status: compared with brute force over small models made at random. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NSP, type Condition, type Critere, type Reponses } from '../../../src/decision/modele.ts';
import { computeParcours } from '../../../src/decision/parcours.ts';
import { createCritere, createMesure, createModele, createQuestion, hors, parmi } from '../../fabriques/modele.ts';
import { peutChanger } from '../../fabriques/recherche.ts';
import { verifie } from '../../fabriques/hasard.ts';

const questions = [
  createQuestion('A1', ['x', 'y', 'z']),
  createQuestion('B1', ['x', 'y', 'z', 'w', 'aucune'], { multiple: true }),
  createQuestion('C1', ['x', 'y']),
];
const feuille = fc
  .tuple(fc.constantFrom(...questions), fc.boolean(), fc.nat(), fc.nat())
  .map(([{ code, reponses }, positive, premiere, seconde]): Condition => {
    const ids = [premiere, seconde].map((rang) => reponses[rang % reponses.length]?.id ?? '');
    return (positive ? parmi : hors)(code, ...new Set(ids));
  });
const condition = fc.oneof(
  feuille,
  fc.array(feuille, { minLength: 2, maxLength: 3 }).map((tous): Condition => ({ tous })),
  fc.array(feuille, { minLength: 2, maxLength: 3 }).map((un): Condition => ({ un })),
  fc.tuple(feuille, feuille, feuille).map(([a, b, c]): Condition => ({ un: [a, { tous: [b, c] }] })),
);
const type = fc.constantFrom('requis', 'souple', 'prealable', 'excluant', 'indice');
const criteres = fc
  .array(fc.tuple(type, condition), { minLength: 1, maxLength: 3 })
  .map((paires) => paires.map(([sorte, si], rang): Critere => createCritere(`c${rang}`, sorte, si)));
const reponses: fc.Arbitrary<Reponses> = fc.record(
  {
    A1: fc.constantFrom(['x'], ['y'], ['z'], [NSP]),
    B1: fc.constantFrom(['x'], ['x', 'z'], ['x', 'y', 'w'], ['z', NSP], ['aucune'], [NSP]),
    C1: fc.constantFrom(['x'], ['y'], [NSP]),
  },
  { requiredKeys: [] },
);

/** Questions left open by one « souple » criterion: false or unknown, it asks for a check all the same. */
const ouvertesPour = (si: Condition) =>
  computeParcours(createModele(questions, [createMesure('m', [createCritere('c', 'souple', si)])]), ['aide'], {})
    .ouvertes;

it('une question où seules deux cases ensemble changent le statut se pose, quelles que soient ces cases', () => {
  for (const [une, autre] of [
    ['x', 'y'],
    ['x', 'z'],
    ['y', 'w'],
  ] as const)
    expect(ouvertesPour({ tous: [parmi('B1', une), parmi('B1', autre)] })).toEqual(['B1']);
});

it('une question où il faut trois cases, quatre cases ou toutes se pose aussi', () => {
  for (const ids of [
    ['x', 'y', 'z'],
    ['x', 'y', 'z', 'w'],
  ])
    expect(ouvertesPour({ tous: ids.map((id) => parmi('B1', id)) })).toEqual(['B1']);
});

it('une question se pose si seule la case la plus vue d’un reste inconnu change le statut', () => {
  // « x » known with the rest unknown, and « x » alone: only the first leaves a doubt.
  expect(ouvertesPour({ un: [hors('B1', 'y'), { tous: [parmi('B1', 'x'), parmi('B1', 'y')] }] })).toEqual(['B1']);
});

it('une question ne se pose pas pour deux réponses qui ne vont jamais ensemble', () => {
  expect(ouvertesPour({ tous: [parmi('A1', 'x'), parmi('A1', 'y')] })).toEqual([]);
  expect(ouvertesPour({ tous: [parmi('B1', 'x'), parmi('B1', 'aucune')] })).toEqual([]);
});

it('trois questions qui ne comptent qu’ensemble se posent toutes', () => {
  expect(ouvertesPour({ tous: [parmi('A1', 'x'), parmi('B1', 'x'), parmi('C1', 'x')] })).toEqual(['A1', 'B1', 'C1']);
});

it('aucune question qui peut changer un statut n’est oubliée, aucune autre n’est posée si une seule condition est en jeu', () => {
  verifie(
    fc.property(criteres, reponses, (ceux, donnees) => {
      const mesure = createMesure('m', ceux);
      const modele = createModele(questions, [mesure]);
      const { effectives, ouvertes } = computeParcours(modele, ['aide'], donnees);
      const utiles = questions
        .filter(({ code }) => !donnees[code] && peutChanger(modele, mesure, code, effectives))
        .map(({ code }) => code);
      expect(ouvertes).toEqual(expect.arrayContaining(utiles));
      if (ceux.length === 1) expect(ouvertes).toEqual(utiles);
    }),
    500,
  );
});
