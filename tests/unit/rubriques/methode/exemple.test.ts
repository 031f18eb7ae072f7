/** The worked example of the method page: each criterion in words, and which ones decide. */
import { describe, expect, it } from 'vitest';
import { explainVerdict } from '../../../../src/rubriques/methode/exemple.ts';
import { createCritere, createMesure, parmi } from '../../../fabriques/modele.ts';

const CODES = { requis: 'A1', souple: 'B1', prealable: 'C1', excluant: 'D1', indice: 'E1' } as const;
const mesure = createMesure(
  'complete',
  Object.entries(CODES).map(([type, code]) => createCritere(type, type as keyof typeof CODES, parmi(code, 'oui'))),
);
const etapesDe = (reponses: Record<string, string[]>) =>
  explainVerdict(mesure, reponses).etapes.map(({ critere, valeur, effet, decide }) => [critere, valeur, effet, decide]);

describe('L’exemple de la méthode', () => {
  it('dit la valeur et l’effet de chaque critère, et lesquels décident du statut', () => {
    expect(explainVerdict(mesure, { A1: ['oui'], D1: ['non'] }).statut).toBe('a_verifier');
    expect(etapesDe({ A1: ['oui'], C1: ['non'], D1: ['oui'], E1: ['oui'] })).toEqual([
      ['requis : oui', 'vrai', 'réuni', false],
      ['souple : oui', 'inconnu', 'à vérifier', false],
      ['prealable : oui', 'faux', 'une étape d’abord', false],
      ['excluant : oui', 'vrai', 'écarte la mesure', true],
      ['indice : oui', 'vrai', 'indice, sans effet sur le statut', false],
    ]);
  });

  it('ne dit rien d’un indice absent, et garde la sorte de chaque critère', () => {
    const { etapes } = explainVerdict(mesure, { E1: ['non'] });
    expect(etapes.map(({ type }) => type)).toEqual(['requis', 'souple', 'prealable', 'excluant']);
    expect(etapes.map(({ decide }) => decide)).toEqual([true, true, true, true]);
  });

  it('quand tout est réuni, ne désigne aucun critère', () => {
    const etapes = etapesDe({ A1: ['oui'], B1: ['oui'], C1: ['oui'], D1: ['non'], E1: ['oui'] });
    expect(etapes.map(([, , , decide]) => decide)).toEqual([false, false, false, false, false]);
  });
});
