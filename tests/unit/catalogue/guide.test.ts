/** Here and elsewhere, in the words of content/guide.json. */
import { describe, expect, it } from 'vitest';
import { COMPARE, GUIDE, HORS_ICI, ICI, isComparaison } from '../../../src/catalogue/guide.ts';

const { territoires, ici, comparaison } = GUIDE;

describe('Un territoire montré pour comparaison', () => {
  it('est celui que nomme le guide, et n’est pas d’ici', () => {
    expect(COMPARE).toBe(territoires[comparaison ?? '']);
    expect(ICI).toBe(territoires[ici]);
    expect(COMPARE).not.toBe(ICI);
  });

  it('se reconnaît à ce qui en vient, et à rien d’autre', () => {
    const compares = Object.keys(territoires).filter((territoire) => isComparaison({ territoire }));
    expect(compares).toEqual(comparaison === null ? [] : [comparaison]);
  });
});

it('Ce qui vient d’ailleurs se dit sans effet ici, qu’il y en ait un ou plusieurs', () => {
  expect(HORS_ICI).toEqual({
    une: `ne s’applique pas ${ICI.dans}`,
    plusieurs: `ne s’appliquent pas ${ICI.dans}`,
  });
});
