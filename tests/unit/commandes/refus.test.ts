import { describe, expect, it } from 'vitest';
import { refusReponse } from '../../../src/commandes/refus.ts';
import { createQuestion } from '../../fabriques/modele.ts';

const age = createQuestion('A1', ['17', '18-20']);
const prestations = createQuestion('P1', ['pf', 'rsa', 'aucune'], { multiple: true });

describe('Une réponse refusée dit pourquoi et cite les valeurs admises', () => {
  it.each<[string, typeof age, unknown[], RegExp]>([
    ['réponse inconnue', age, ['31'], /réponse "31" inconnue à la question A1 ; .*17, 18-20, nsp\./],
    ['nombre au lieu d’un texte', age, [17], /réponse 17 inconnue à la question A1/],
    ['liste dans une liste', age, [['17']], /réponse \["17"\] inconnue/],
    ['valeur nulle', age, [null], /réponse null inconnue/],
    [
      'deux réponses à une question simple',
      age,
      ['17', '18-20'],
      /A1 n’admet qu’une seule réponse ; .*17, 18-20, nsp\./,
    ],
    ['case répétée', prestations, ['rsa', 'rsa'], /P1 répète une même réponse/],
    [
      '« aucune » avec une autre case',
      prestations,
      ['rsa', 'aucune'],
      /P1, « aucune » exclut toute autre réponse, « nsp » compris ; .*aucune, nsp\./,
    ],
    ['« ne sait pas » avec « aucune »', prestations, ['nsp', 'aucune'], /P1, « aucune » exclut toute autre réponse/],
  ])('%s', (_phrase, question, valeurs, attendue) => {
    expect(refusReponse(question, valeurs)).toMatch(attendue);
  });

  it.each([[['17']], [['nsp']], [[]]])('%j est admis', (valeurs) => {
    expect(refusReponse(age, valeurs)).toBeNull();
  });
});
