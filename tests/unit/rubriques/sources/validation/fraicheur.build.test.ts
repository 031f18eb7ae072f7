import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../../src/catalogue/assemblage.ts';
import { readCatalogue } from '../../../../../src/catalogue/disque.ts';
import { findFraicheur, SANS_SERVICE } from '../../../../../src/rubriques/sources/validation/fraicheur.build.ts';

const catalogue = readCatalogue();
/** The catalogue with another date, or none, for the table. */
const withDate = (dateChiffree: string | undefined): Catalogue => ({
  ...catalogue,
  sources: catalogue.sources.map((source) => (source.id === 'tableau-artois' ? { ...source, dateChiffree } : source)),
});
const duTableau = (autre: Catalogue, jour: string) =>
  findFraicheur(autre, jour).points.filter(({ document }) => document === 'tableau-artois');

describe('La fraîcheur', () => {
  it.each([
    ['2024-03-20', '2023-03-20', false],
    ['2024-03-21', '2023-03-20', true],
    ['2025-10-01', '2024-10', false],
    ['2025-10-02', '2024-10', true],
    ['2026-01-01', '2025', false],
    ['2026-01-02', '2025', true],
    // A leap day has its anniversary on 28 February.
    ['2025-02-28', '2024-02-29', false],
    ['2025-03-01', '2024-02-29', true],
  ])('le %s, un document daté « %s » a plus d’un an : %s', (jour, date, vieux) => {
    const points = duTableau(withDate(date), jour);
    expect(points.some(({ motifs }) => motifs.includes('vieux'))).toBe(vieux);
    expect(points.some(({ motifs }) => motifs.includes('sans-date'))).toBe(false);
  });

  it('dit « sans date » d’un document qui n’en porte pas, quel que soit le jour', () => {
    const [premier] = duTableau(withDate(undefined), '1990-01-01');
    expect(premier).toMatchObject({ motifs: ['sans-date'], date: 'sans date' });
  });

  it('garde un fait à confirmer même s’il est récent, avec le service qu’il nomme', () => {
    const points = duTableau(withDate('2023-03-20'), '2023-04-01');
    expect(points.length).toBeGreaterThan(10);
    expect(points.every(({ motifs, aupres }) => motifs.join() === 'a-confirmer' && aupres)).toBe(true);
    expect(points.map(({ service }) => service)).toContain('Procureur de la République');
  });

  it('renvoie un vieux fait au service qui tient son document, et une loi à personne', () => {
    const { points } = findFraicheur(catalogue, '2026-11-28');
    const services = (document: string) =>
      new Set(points.filter((point) => point.document === document && !point.aupres).map(({ service }) => service));
    expect(services('tableau-artois')).toEqual(new Set(['SLISL (Service local inclusion sociale et logement)']));
    expect(services('textes-de-loi')).toEqual(new Set([SANS_SERVICE]));
  });

  it('compte ce qu’elle montre', () => {
    const { faits, comptes, points } = findFraicheur(catalogue, '2026-11-28');
    for (const motif of ['a-confirmer', 'vieux', 'sans-date'] as const)
      expect(points.filter(({ motifs }) => motifs.includes(motif))).toHaveLength(comptes[motif]);
    expect(points.length).toBeLessThanOrEqual(faits);
    expect(comptes.vieux).toBeGreaterThan(0);
  });
});
