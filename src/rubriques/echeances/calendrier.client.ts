/** Fetched on request: hands the calendar file to the browser. Known by its address only, hence spoken to by an event. */
import { element } from '../../components/element.ts';
import { buildIcs } from './ics.client.ts';
import type { Calendrier } from './resultat.client.ts';

addEventListener('calendrier', (evenement) => {
  const { fichier, jours } = (evenement as CustomEvent<Calendrier>).detail;
  const adresse = URL.createObjectURL(new Blob([buildIcs(jours, new Date())], { type: 'text/calendar' }));
  element('a', { href: adresse, download: fichier }).click();
  // Later: some browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
});
