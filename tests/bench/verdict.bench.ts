/** Time to evaluate one situation, on the real measures and on 3,000 synthetic ones. `npm run bench`. */
import { test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { computeParcours } from '../../src/decision/parcours.ts';
import { evaluateMesures } from '../../src/decision/verdict.ts';

const { modele, portes } = readCatalogue();
const grand = {
  questions: modele.questions,
  mesures: Array.from({ length: 3000 }, (_, rang) => {
    const mesure = modele.mesures[rang % modele.mesures.length];
    if (!mesure) throw new Error('Aucune mesure à multiplier.');
    return { ...mesure, id: `${mesure.id}-${rang}` };
  }),
};
const reponses = {
  A1: ['18-20'],
  F1: ['seul_enfants'],
  P1: ['rsa', 'pf'],
  B1: ['chronique'],
  B2: ['adulte', 'enfants'],
  X1: ['suspectee'],
  X2: ['assiste'],
  L1: ['menace_expulsion', 'impayes_usage'],
  L4: ['oui'],
  S1: ['psychique'],
  J1: ['ase62'],
  R1: ['nouvel_entrant'],
  R3: ['plusieurs'],
  M1: ['aucune'],
  C1: ['oui'],
};

test('verdicts sur une situation', async ({ bench }) => {
  await bench.compare(
    bench(`${modele.mesures.length} mesures`, () => {
      evaluateMesures(modele, reponses);
    }),
    bench('3 000 mesures synthétiques', () => {
      evaluateMesures(grand, reponses);
    }),
  );
});

test('question suivante', async ({ bench }) => {
  const toutes = portes.map(({ id }) => id);
  await bench('toutes les portes, une réponse donnée', () => {
    computeParcours(modele, toutes, { A1: ['18-20'] });
  }).run();
});
