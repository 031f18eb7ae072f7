/** What a result says beside its verdicts: answers that contradict each other, and each number once. */
import { expect, it } from 'vitest';
import type { OrientationAffichee } from '../../../../src/decision/orientations.ts';
import { buildResultat } from '../../../../src/rubriques/trouver/resultat.ts';
import { createDonnees } from '../../../fabriques/donnees.ts';
import { createCritere, createMesure, createModele, createQuestion, parmi } from '../../../fabriques/modele.ts';

const questions = [
  createQuestion('A1', ['jeune', 'adulte']),
  createQuestion('B1', ['oui', 'non'], {
    contredit: [{ si: parmi('A1', 'jeune'), avec: parmi('B1', 'oui'), texte: 'À revoir.' }],
  }),
];
const modele = createModele(questions, [
  createMesure('soutien', [createCritere('adulte', 'requis', parmi('A1', 'adulte'))]),
]);

it('dit les réponses qui se contredisent, et comment elles comptent', () => {
  const lues = (A1: string) => buildResultat(createDonnees(modele), ['aide'], { A1: [A1], B1: ['oui'] });
  expect(lues('jeune').contradictions).toEqual(['À revoir. Inconnues.']);
  expect(lues('adulte').contradictions).toEqual([]);
});

it('ne répète pas sous les mesures un service déjà appelé en tête', () => {
  const bloc = (id: string, place: OrientationAffichee['place'], numeros: string[]): OrientationAffichee => ({
    id,
    place,
    titre: id,
    quand: [{}],
    faits: [],
    numeros,
    organismes: [],
  });
  const numero = (id: string) => ({ id, numero: id, moyen: 'appel' as const, nom: id, pour: id });
  const donnees = createDonnees(modele, {
    annuaire: { numeros: ['119', '17'].map(numero), services: {} },
    orientations: [
      bloc('enfant', 'tete', ['119']),
      bloc('doute', 'suite', ['119']),
      bloc('autre', 'suite', ['119', '17']),
    ],
  });
  const { tete, suite } = buildResultat(donnees, ['aide'], { A1: ['adulte'] }).recours;
  expect([...tete, ...suite].map(({ id }) => id)).toEqual(['enfant', 'autre']);
});
