/** The words of each kind of criterion say what the verdict does with it. */
import { describe, expect, it } from 'vitest';
import { FAUX, INCONNU, VRAI } from '../../../src/decision/logique.ts';
import type { TypeCritere } from '../../../src/decision/modele.ts';
import { SORTES } from '../../../src/decision/sortes.ts';
import { effetDe } from '../../../src/decision/verdict.ts';

const sortes = Object.entries(SORTES) as [TypeCritere, (typeof SORTES)[TypeCritere]][];

describe('Les sortes de critère', () => {
  it('vont de ce qui est requis à ce qui ne fait qu’aider', () => {
    expect(sortes.map(([type]) => type)).toEqual([
      'requis',
      'souple',
      'prealable',
      'excluant',
      'reserve',
      'encours',
      'indice',
    ]);
  });

  it('ont chacune un mot et une phrase, que nulle autre ne porte', () => {
    for (const [, { mot, phrase }] of sortes) {
      expect(mot).toMatch(/^\p{Lu}[\p{Ll} ]+$/u);
      expect(phrase).toMatch(/^\p{Ll}.*\.$/u);
    }
    expect(new Set(sortes.map(([, { mot }]) => mot)).size).toBe(sortes.length);
    expect(new Set(sortes.map(([, { phrase }]) => phrase)).size).toBe(sortes.length);
  });

  it.each(sortes)(
    '%s : la phrase parle d’écarter si le critère peut écarter, et seulement alors',
    (type, { phrase }) => {
      const effets = ([FAUX, INCONNU, VRAI] as const).map((valeur) => effetDe(type, valeur));
      expect(phrase.includes('écartée')).toBe(effets.includes('ecarte'));
    },
  );
});
