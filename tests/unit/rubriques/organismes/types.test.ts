/** The directory: its kinds in order, its territories, and what it says of those it does not know. */
import { describe, expect, it } from 'vitest';
import { GUIDE, ICI } from '../../../../src/catalogue/guide.ts';
import {
  PORTEURS_INCONNUS,
  TERRITOIRES_ORGANISME,
  TYPES_ORGANISME,
} from '../../../../src/rubriques/organismes/types.ts';
import { organismeSchema } from '../../../../src/schemas/organisme.ts';

const { type, territoire } = organismeSchema.shape;

describe('L’annuaire', () => {
  it('va de qui décide à qui entoure la personne, sans oublier une sorte d’organisme', () => {
    const sortes = Object.keys(TYPES_ORGANISME);
    expect([sortes[0], sortes.at(-1)]).toEqual(['decideur', 'professionnel']);
    expect([...sortes].sort()).toEqual([...type.options].sort());
  });

  it('nomme chaque sorte, pour un organisme et pour une liste', () => {
    const noms = Object.values(TYPES_ORGANISME);
    for (const { un, plusieurs } of noms) {
      expect(un).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(plusieurs).toMatch(/^\p{Lu}.*[^.]$/u);
    }
    expect(new Set(noms.map(({ un }) => un)).size).toBe(noms.length);
    expect(new Set(noms.map(({ plusieurs }) => plusieurs)).size).toBe(noms.length);
  });

  it('nomme chaque territoire comme le guide, et la France entière', () => {
    expect(Object.keys(TERRITOIRES_ORGANISME)).toEqual(territoire.options);
    const { national, ...locaux } = TERRITOIRES_ORGANISME;
    expect(national).toBe('France entière');
    expect(Object.values(locaux)).toEqual(Object.values(GUIDE.territoires).map(({ nom }) => nom));
  });

  it('dit qu’il ne connaît pas les organismes des autres territoires', () => {
    expect(PORTEURS_INCONNUS).toBe(
      `Hors ${ICI.de}, les documents reçus ne nomment pas les organismes en charge des mesures : ils sont inconnus.`,
    );
  });
});
