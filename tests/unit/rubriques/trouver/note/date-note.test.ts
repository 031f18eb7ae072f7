import { describe, expect, it } from 'vitest';
import { jourDeNote } from '../../../../../src/rubriques/trouver/note/date-note.ts';

const SOURCES = [{ date: '20/03/23' }, { date: '2026, mises à jour le 04/11/25' }, { date: 'sans date' }];
const DOUTE = ' (horloge de l’appareil à vérifier)';

describe('Le jour de la note', () => {
  it('s’écrit en lettres', () => {
    expect(jourDeNote(SOURCES, new Date(2026, 10, 12))).toBe('12 novembre 2026');
    expect(jourDeNote(SOURCES, new Date(2065, 0, 1))).toBe('1 janvier 2065');
  });

  it.each([
    ['avant la dernière source', new Date(2025, 10, 2)],
    ['en 1970', new Date(1970, 0, 2)],
    ['plus de quarante ans après', new Date(2066, 0, 1)],
    ['au bout du calendrier', new Date(8.64e15)],
  ])('%s, dit que l’horloge est à vérifier', (_cas, date) => {
    expect(jourDeNote(SOURCES, date)).toContain(DOUTE);
  });

  it('se compare à la plus récente des sources, dans quelque ordre qu’elles viennent', () => {
    const melees = [{ date: '20/03/23' }, { date: '04/11/25' }, { date: '01/02/24' }, { date: '15/06/24' }];
    expect(jourDeNote(melees, new Date(2025, 0, 1))).toBe(`1 janvier 2025${DOUTE}`);
    expect(jourDeNote(melees.toReversed(), new Date(2025, 0, 1))).toBe(`1 janvier 2025${DOUTE}`);
  });

  it('sans aucune source datée, ne dit rien d’une date plausible', () => {
    expect(jourDeNote([], new Date(2005, 0, 1))).not.toContain(DOUTE);
  });
});
