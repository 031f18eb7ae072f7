/** What is left to ask of a condition once one of its questions is answered. */
import { describe, expect, it } from 'vitest';
import { FAUX, INCONNU, VRAI } from '../../../../src/decision/logique.ts';
import type { Condition } from '../../../../src/decision/modele.ts';
import { questionsDuResidu, withReponse } from '../../../../src/rubriques/arbres/reste-d-une-condition.ts';
import { parmi } from '../../../fabriques/modele.ts';

const [a, b, c] = [parmi('A1', 'oui'), parmi('B1', 'oui'), parmi('C1', 'oui')];
const reste = (condition: Condition, code: string, reponse: string) => withReponse(condition, code, [reponse]);

describe('Ce qui reste d’une condition', () => {
  it('perd la branche répondue, et n’est plus qu’une feuille quand il n’en reste qu’une', () => {
    expect(reste({ tous: [a, b, c] }, 'A1', 'oui')).toEqual({ tous: [b, c] });
    expect(reste({ tous: [a, b] }, 'A1', 'oui')).toEqual(b);
    expect(reste({ un: [a, b, c] }, 'A1', 'non')).toEqual({ un: [b, c] });
    expect(reste({ un: [a, b] }, 'A1', 'non')).toEqual(b);
  });

  it('est tranché dès qu’une branche suffit', () => {
    expect(reste({ tous: [a, b] }, 'A1', 'non')).toBe(FAUX);
    expect(reste({ un: [a, b] }, 'A1', 'oui')).toBe(VRAI);
    expect(reste(a, 'A1', 'nsp')).toBe(INCONNU);
  });

  it('garde une branche inconnue, qui compte encore', () => {
    expect(reste({ tous: [a, b] }, 'A1', 'nsp')).toEqual({ tous: [INCONNU, b] });
    expect(reste({ un: [a, b] }, 'A1', 'nsp')).toEqual({ un: [INCONNU, b] });
    expect(withReponse({ tous: [INCONNU, b, c] }, 'B1', ['nsp'])).toEqual({ tous: [INCONNU, c] });
  });

  it('est tranché quand une branche qui ne peut jamais être vraie ne changerait plus rien', () => {
    const jamaisVraie = { question: 'B1', parmi: [], doute: ['oui'] };
    expect(reste({ un: [a, jamaisVraie] }, 'A1', 'nsp')).toBe(INCONNU);
    expect(reste({ un: [a, b] }, 'A1', 'nsp')).not.toBe(INCONNU);
  });

  it('ne change pas quand la réponse est à une autre question', () => {
    expect(reste(a, 'B1', 'oui')).toEqual(a);
    expect(withReponse(VRAI, 'A1', ['non'])).toBe(VRAI);
  });

  it('dit quelles questions peuvent encore le trancher', () => {
    expect(questionsDuResidu({ tous: [INCONNU, a, { un: [b, c] }] })).toEqual(['A1', 'B1', 'C1']);
    expect(questionsDuResidu(VRAI)).toEqual([]);
  });
});
