/** The kinds of pages of the site, read in src/pages: what is measured by kind follows a new page by itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '../pages');

/** Address of each page file, a variable part kept as it is written: `/mesures/[id]/`. The most precise first. */
const GABARITS: readonly string[] = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((fichier) => fichier.endsWith('.astro'))
  .map((fichier) => `/${fichier.replaceAll('\\', '/').replace(/(?:(?<=^|\/)index)?\.astro$/, '/')}`.replace('//', '/'))
  .sort((a, b) => a.split('[').length - b.split('[').length || (a < b ? -1 : 1));

const MOTIFS = GABARITS.map(
  (gabarit) => [gabarit, new RegExp(`^${gabarit.replaceAll(/\[\w+\]/g, '[^/]+')}$`)] as const,
);

/** Kind of a built page, from its address; throws when no page file gives it. */
export function gabaritDe(adresse: string): string {
  const droite = adresse.replace(/\.html$/, '/');
  const gabarit = MOTIFS.find(([, motif]) => motif.test(droite))?.[0];
  if (!gabarit) throw new Error(`Aucun fichier de src/pages ne donne la page ${adresse}.`);
  return gabarit;
}
