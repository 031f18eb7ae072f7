/** Days of the calendar, the same wherever the worker's clock is. */
import { describe, expect, it, vi } from 'vitest';
import {
  addJours,
  addMois,
  aujourdhui,
  finDePeriode,
  isJour,
  joursDePeriode,
  moisEntre,
  tempsEnMots,
} from '../../../src/langue/dates.ts';
import { describeEachFuseau } from '../../fabriques/fuseaux.ts';

describeEachFuseau('Le calendrier', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-14'],
    ['2026-01-01', 12, '2026-12-31'],
    ['2026-03-01', 12, '2027-02-28'],
    ['2027-03-01', 12, '2028-02-29'],
  ])('une période commencée le %s finit, %i mois après, le %s', (debut, mois, fin) => {
    expect(finDePeriode(debut, mois)).toBe(fin);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-07-31', -1, '2026-06-30'],
  ])('du %s, %i mois mènent au %s, jamais au mois suivant', (iso, mois, attendu) => {
    expect(addMois(iso, mois)).toBe(attendu);
  });

  it('une période commencée un 31 finit la veille du dernier jour d’un mois court : la lecture prudente', () => {
    expect(finDePeriode('2026-08-31', 6)).toBe('2027-02-27');
    expect(finDePeriode('2024-02-29', 12)).toBe('2025-02-27');
  });

  it.each([
    ['2026-03-14', 15, '2026-03-29'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-09-05', 1, '2026-09-06'],
    ['2026-12-20', 28, '2027-01-17'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s et %i jours font le %s, changement d’heure ou non', (iso, jours, attendu) => {
    expect(addJours(iso, jours)).toBe(attendu);
  });

  it('compte les jours et les mois des deux côtés d’un changement d’heure', () => {
    expect(joursDePeriode('2026-03-28', '2026-03-30')).toBe(3);
    expect(joursDePeriode('2026-10-24', '2026-10-26')).toBe(3);
    expect(moisEntre('2026-01-15', '2026-07-14')).toBe(5);
    expect(moisEntre('2026-01-15', '2026-07-15')).toBe(6);
  });

  it.each([
    ['2026-01-15', '2026-01-15', '1 jour'],
    ['2026-01-15', '2026-07-14', '6 mois'],
    ['2026-01-15', '2028-01-14', '2 ans'],
    ['2026-01-15', '2027-03-17', '1 an, 2 mois et 3 jours'],
    ['2026-01-31', '2026-02-28', '1 mois et 1 jour'],
    ['2026-01-31', '2026-02-27', '1 mois'],
    ['2026-02-28', '2026-03-29', '1 mois et 2 jours'],
    ['2028-01-30', '2028-02-27', '29 jours'],
  ])('du %s au %s : %s', (debut, fin, mots) => {
    expect(tempsEnMots(debut, fin)).toBe(mots);
  });

  it('écrit le jour même, sans glisser à la veille', async () => {
    // The names of days are made ready once, when the module loads: here, in this zone.
    vi.resetModules();
    const { jourEnMots } = await import('../../../src/langue/dates.ts');
    expect(jourEnMots('2026-03-29')).toBe('dimanche 29 mars 2026');
    expect(jourEnMots('2026-03-01')).toBe('dimanche 1er mars 2026');
    expect(jourEnMots('2026-11-11')).toBe('mercredi 11 novembre 2026');
  });

  it('prend pour aujourd’hui le jour de l’horloge du travailleur, une minute après minuit comme avant', () => {
    expect(aujourdhui(new Date(2026, 2, 29, 0, 1))).toBe('2026-03-29');
    expect(aujourdhui(new Date(2026, 2, 29, 23, 59))).toBe('2026-03-29');
    expect(aujourdhui(new Date(2026, 0, 1, 12))).toBe('2026-01-01');
  });
});

describe('Un jour existe', () => {
  it.each(['2024-02-29', '2026-12-31', '0026-01-15', '2000-02-29'])('%s', (iso) => {
    expect(isJour(iso)).toBe(true);
  });
});

describe('Un jour n’existe pas', () => {
  it.each([
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-1-5',
    '15/01/2026',
    '2026-01-15T10:00',
    '+012026-01',
    '-000001-01',
    'hier',
  ])('« %s »', (iso) => {
    expect(isJour(iso)).toBe(false);
  });
});
