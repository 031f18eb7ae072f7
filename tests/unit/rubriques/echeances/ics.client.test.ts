/** The calendar file, read back by another library: same days in every time zone, and nothing about anybody. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildIcs } from '../../../../src/rubriques/echeances/ics.client.ts';
import { describeEachFuseau } from '../../../fabriques/fuseaux.ts';
import { verifie } from '../../../fabriques/hasard.ts';

const FABRICATION = new Date('2026-11-12T09:30:00Z');
const JOURS = [
  {
    iso: '2026-03-29',
    lendemain: '2026-03-30',
    titre: 'MASP · Fin de la première période, au plus tôt ; bilan',
    description: `Règle, avec « accents » ; et \\ ainsi.\nSource : ${'tableau, colonne Modalités ; '.repeat(8)}\nhttp://guide/mesures/masp/`,
  },
  { iso: '2028-02-29', lendemain: '2028-03-01', titre: 'MASP · Limite en tout', description: 'Quatre ans.' },
  { iso: '2026-12-31', lendemain: '2027-01-01', titre: 'MASP · Bilan', description: 'Un bilan.' },
];
const lit = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as unknown[])
    .getAllSubcomponents('vevent')
    .map((vevent) => new ICAL.Event(vevent));

describeEachFuseau('Le fichier d’agenda', () => {
  it('rend les mêmes jours entiers, sans heure ni fuseau, changement d’heure ou non', () => {
    const ics = buildIcs(JOURS, FABRICATION);
    const jours = lit(ics).map(({ startDate, endDate }) => [
      startDate.isDate,
      startDate.toString(),
      endDate.toString(),
    ]);
    expect(jours).toEqual(JOURS.map(({ iso, lendemain }) => [true, iso, lendemain]));
    expect(ics).not.toMatch(/TZID|VTIMEZONE/);
    expect(ics.match(/^DTSTAMP:20261112T093000Z\r$/gm)).toHaveLength(JOURS.length);
  });
});

describe('Le fichier d’agenda', () => {
  const ics = buildIcs(JOURS, FABRICATION);

  it('rend les titres et les règles tels quels', () => {
    expect(lit(ics).map(({ summary, description }) => [summary, description])).toEqual(
      JOURS.map(({ titre, description }) => [titre, description]),
    );
  });

  it('suit le format : lignes de 75 octets au plus, finies par CRLF', () => {
    const lignes = ics.split('\r\n');
    expect(lignes.at(-1)).toBe('');
    expect(lignes.filter((ligne) => Buffer.byteLength(ligne) > 75 || ligne.includes('\n'))).toEqual([]);
  });

  it('rend tout texte tel quel, sans qu’aucun ne devienne une ligne du fichier', () => {
    const morceau = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\\n', 'END:VEVENT', 'BEGIN:VALARM', 'é'.repeat(80)),
    );
    const texte = fc.array(morceau, { minLength: 1, maxLength: 6 }).map((morceaux) => morceaux.join(''));
    verifie(
      fc.property(texte, texte, (titre, description) => {
        const fichier = buildIcs([{ iso: '2028-02-29', lendemain: '2028-03-01', titre, description }], FABRICATION);
        const evenements = lit(fichier);
        expect(evenements.map((un) => [un.summary, un.description])).toEqual([[titre, description]]);
        expect(fichier.split('\r\n').filter((ligne) => Buffer.byteLength(ligne) > 75)).toEqual([]);
      }),
      200,
    );
  });

  it('ne réserve pas la journée et ne sonne pas', () => {
    expect(ics.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(JOURS.length);
    expect(ics).not.toContain('VALARM');
  });

  it('nomme chaque jour au hasard : deux personnes aux mêmes dates ne se confondent pas', () => {
    const uids = [...lit(ics), ...lit(buildIcs(JOURS, FABRICATION))].map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(2 * JOURS.length);
    for (const uid of uids) expect(uid).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(ics).not.toMatch(/ORGANIZER|ATTENDEE|CONTACT/);
  });
});

describe('Sans « randomUUID », comme sur un intranet sans https', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('le fichier se fait quand même', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const uids = lit(buildIcs(JOURS, FABRICATION)).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(JOURS.length);
    for (const uid of uids) expect(uid).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });
});
