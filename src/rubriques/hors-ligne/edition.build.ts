/** Date and version of the content, as shown to the reader. There is no date of build: two builds of one content are the same bytes. */
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { versionDe } from '../../catalogue/version.ts';

/** Latest date of the sources known to the day, as « 04/11/25 ». */
export function dernierJour({ sources }: Pick<Catalogue, 'sources'>): string {
  const jours = sources.flatMap(({ dateChiffree }) => (dateChiffree?.length === 10 ? [dateChiffree] : []));
  const dernier = jours.sort().at(-1);
  if (!dernier) throw new Error('Aucune source de content/sources ne porte de jour : dateChiffree: "2025-11-04".');
  return dernier.slice(2).split('-').reverse().join('/');
}

/** « 04/11/25 (version …) »: corrections of ours change the version, not the day of the sources. */
export const editionDe = (catalogue: Catalogue): string =>
  `${dernierJour(catalogue)} (version ${versionDe(catalogue)})`;
