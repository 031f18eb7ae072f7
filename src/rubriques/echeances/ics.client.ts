/** A calendar file: one all-day event a date, named at random so that two persons' dates never merge, and naming nobody. */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Calendrier } from './resultat.client.ts';

/** The file's text. `fabrication` is when it was made. */
export function buildIcs(jours: Calendrier['jours'], fabrication: Date): string {
  // The library calls it for each event; a plain http page, an intranet's for one, has no « randomUUID ».
  crypto.randomUUID ??= () => {
    const hasard = [...crypto.getRandomValues(new Uint16Array(8))].map((mot) => mot.toString(16).padStart(4, '0'));
    return hasard.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') as ReturnType<typeof crypto.randomUUID>;
  };
  const agenda = ical({ prodId: { company: 'Guide des mesures', product: 'Echeances', language: 'FR' } });
  for (const { iso, lendemain, titre, description } of jours) {
    agenda.createEvent({
      start: new Date(iso),
      // All-day events end on the day after.
      end: new Date(lendemain),
      allDay: true,
      stamp: fabrication,
      summary: titre,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves out the last line break, which the format wants.
  return `${agenda.toString()}\r\n`;
}
