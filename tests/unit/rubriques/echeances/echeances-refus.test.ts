/** Dates and periods that the deadlines refuse, each with its sentence. */
import { describe, expect, it } from 'vitest';
import { refusDesPeriodes, refusDuJour } from '../../../../src/rubriques/echeances/echeances.ts';

describe('Une date est refusée', () => {
  const JOUR = '2026-11-12';

  it.each(['2026-02-31', '2026-02-29', '', '15/01/2026'])('si elle n’existe pas (« %s »)', (iso) => {
    expect(refusDuJour(iso, JOUR)).toMatch(/^Cette date n’existe pas ou n’est pas complète/);
  });

  it.each(['0026-01-15', '1926-01-15', '2206-01-15'])('si son année est absurde (%s)', (iso) => {
    expect(refusDuJour(iso, JOUR)).toContain(`L’année ${iso.slice(0, 4)} est à plus de 40 ans du 12/11/2026`);
  });

  it('et acceptée à 40 ans près, dans les deux sens', () => {
    expect(['1986-11-12', '2066-11-12', '2024-02-29'].map((iso) => refusDuJour(iso, JOUR))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('et deux périodes acceptées, dans un ordre ou dans l’autre, jusqu’à un seul jour', () => {
    const [une, autre] = [
      { debut: '2020-01-01', fin: '2020-06-30' },
      { debut: '2020-07-01', fin: '2020-07-01' },
    ] as const;
    expect(refusDesPeriodes([une, autre], '2024-01-15')).toEqual([undefined, undefined]);
    expect(refusDesPeriodes([autre, une], '')).toEqual([undefined, undefined]);
  });

  it('et une période refusée dès qu’un seul jour est déjà dans une autre', () => {
    const refus = refusDesPeriodes(
      [
        { debut: '2020-06-30', fin: '2020-12-31' },
        { debut: '2020-01-01', fin: '2020-06-30' },
      ],
      '2024-01-15',
    );
    expect(refus).toEqual([undefined, expect.stringContaining('en chevauche une autre')]);
  });

  it('dans une période à l’envers, en chevauchant une autre, ou non finie au début de la mesure', () => {
    const refus = refusDesPeriodes(
      [
        { debut: '2020-01-01', fin: '2020-06-30' },
        { debut: '2021-05-01', fin: '2021-04-30' },
        { debut: '2020-06-30', fin: '2020-12-31' },
        { debut: '2023-01-01', fin: '2024-01-15' },
      ],
      '2024-01-15',
    );
    expect(refus).toEqual([
      undefined,
      expect.stringContaining('finit avant de commencer'),
      expect.stringContaining('en chevauche une autre'),
      expect.stringContaining('avant le début indiqué'),
    ]);
  });
});
