import { describe, expect, it } from 'vitest';
import { isReponse } from '../../../src/decision/reponses.ts';
import { createQuestion } from '../../fabriques/modele.ts';

const age = createQuestion('A1', ['17', '18-20']);
const prestations = createQuestion('P1', ['pf', 'rsa', 'aucune'], { multiple: true });

const logement = {
  ...createQuestion('L1', ['ok', 'impayes', 'expulsion'], { multiple: true }),
  reponses: ['ok', 'impayes', 'expulsion'].map((id) => ({ id, exclusive: id === 'ok' })),
};

describe('Des réponses venues du dehors', () => {
  it.each<[string, typeof age | undefined, unknown[], boolean]>([
    ['une réponse de la question', age, ['17'], true],
    ['« ne sait pas »', age, ['nsp'], true],
    ['aucune case cochée', prestations, [], true],
    ['plusieurs cases d’une question à plusieurs réponses', prestations, ['rsa', 'pf'], true],
    ['« aucune » seule', prestations, ['aucune'], true],
    ['une case qui exclut les autres, seule', logement, ['ok'], true],
    ['une case qui exclut les autres, avec une autre, quel que soit son nom', logement, ['impayes', 'ok'], false],
    ['une réponse inconnue', age, ['99'], false],
    ['une réponse d’une autre question', age, ['pf'], false],
    ['deux réponses à une question qui n’en admet qu’une', age, ['17', '18-20'], false],
    ['une réponse connue et une inconnue', prestations, ['pf', '99'], false],
    ['deux fois la même case', prestations, ['pf', 'pf'], false],
    ['« aucune » avec une autre case', prestations, ['pf', 'aucune'], false],
    ['« ne sait pas » avec une case : le reste est inconnu', prestations, ['pf', 'nsp'], true],
    ['« ne sait pas » avec plusieurs cases, dans tout ordre', prestations, ['nsp', 'pf', 'rsa'], true],
    ['« ne sait pas » avec une case qui exclut les autres', prestations, ['aucune', 'nsp'], false],
    ['« ne sait pas » avec la réponse d’une question qui n’en admet qu’une', age, ['17', 'nsp'], false],
    ['deux fois « ne sait pas »', prestations, ['nsp', 'nsp'], false],
    ['un nombre au lieu d’un texte', age, [17], false],
    ['une valeur vide', age, [null], false],
    ['une question inconnue', undefined, ['17'], false],
  ])('%s', (_phrase, question, valeurs, admise) => {
    expect(isReponse(question, valeurs)).toBe(admise);
  });
});
