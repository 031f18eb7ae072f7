/** Date and version of the content, as shown to the reader. There is no date of build: two builds of one content are the same bytes. */
import type { Catalogue } from './assemblage.ts';
import { versionDe } from './version.ts';

const JOUR = /\b(\d{2})\/(\d{2})\/(\d{2})\b/g;

/** Latest day written in the dates of the sources, as « 04/11/25 ». */
export function dernierJour({ sources }: Pick<Catalogue, 'sources'>): string {
  const jours = sources.flatMap(({ date }) => [...date.matchAll(JOUR)].map(([, j, m, a]) => `${a}/${m}/${j}`));
  const dernier = jours.sort().at(-1);
  if (!dernier) throw new Error('Aucune source de content/sources ne porte de jour, comme « 04/11/25 ».');
  return dernier.split('/').reverse().join('/');
}

/** « 04/11/25 (version …) »: corrections of ours change the version, not the day of the sources. */
export const editionDe = (catalogue: Catalogue): string =>
  `${dernierJour(catalogue)} (version ${versionDe(catalogue)})`;
