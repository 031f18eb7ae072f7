/** What nginx is told, written from the one source of headers. Pure: text in, text out. */
import {
  EMPREINTES,
  EN_TETES,
  IMMUABLE,
  politiqueDe,
  POLITIQUE,
  REDEMANDE,
  TYPES,
  TYPES_BINAIRES,
} from '../domaine/en-tetes.ts';

const ECRIT = '# Written by « npm run deploy:nginx » from src/domaine/en-tetes.ts. Do not edit.';

/** A string of nginx; it has no escape for « $ », which none of ours holds. */
const cite = (texte: string): string => `"${texte.replaceAll('"', '\\"')}"`;

const map = (depuis: string, vers: string, lignes: readonly (readonly [string, string])[]): string =>
  [`map ${depuis} ${vers} {`, ...lignes.map(([cas, valeur]) => `    ${cas} ${valeur};`), '}'].join('\n');

/** Every header of every answer. One file, because a block that adds a header of its own loses those of its parents. */
function renderEnTetes(): string {
  const tous = {
    ...EN_TETES,
    'Content-Security-Policy': '$guide_politique',
    'Cache-Control': '$guide_cache',
    Allow: '$guide_permis',
  };
  const lignes = Object.entries(tous).map(
    ([nom, valeur]) => `add_header ${nom} ${valeur.startsWith('$') ? valeur : cite(valeur)} always;`,
  );
  return [ECRIT, ...lignes, ''].join('\n');
}

/** Types, and what depends on the address: for the http block. */
function renderRegles(): string {
  const cache = map('$uri', '$guide_cache', [
    ['default', cite(REDEMANDE)],
    ...EMPREINTES.map((motif) => [cite(`~${motif}`), cite(IMMUABLE)] as const),
  ]);
  const permis = map('$status', '$guide_permis', [
    ['default', '""'],
    ['405', cite('GET, HEAD')],
  ]);
  return [ECRIT, 'map_hash_max_size 4096;', 'map_hash_bucket_size 256;', cache, permis, ''].join('\n');
}

/** Types of the files, for the server block: those of nginx differ from one version to the next. */
function renderTypes(): string {
  const lignes = Object.entries({ ...TYPES, ...TYPES_BINAIRES }).map(
    ([extension, type]) => `    ${cite(type)} ${extension.slice(1)};`,
  );
  return [ECRIT, 'types {', ...lignes, '}', ''].join('\n');
}

/** What changes with each edition: its name, which is its folder, and the policy of each page. */
export function renderEdition(nom: string, pages: Readonly<Record<string, string>>): string {
  const politiques = [...new Set(Object.values(pages).map(politiqueDe))];
  const rangs = Object.entries(pages).map(
    ([adresse, html]) => [cite(adresse), String(politiques.indexOf(politiqueDe(html)))] as const,
  );
  return [
    '# Written by « npm run deploy:edition » from the pages of this edition.',
    map('""', '$guide_edition', [['default', cite(nom)]]),
    map('$uri', '$guide_page', [['default', '""'], ...rangs]),
    map('$guide_page', '$guide_politique', [
      ['default', cite(POLITIQUE)],
      ...politiques.map((politique, rang) => [String(rang), cite(politique)] as const),
    ]),
    '',
  ].join('\n');
}

/** The files of deploy/nginx/guide/ that are written, by name; the others are edited by hand. */
export const FICHIERS_NGINX: Readonly<Record<string, string>> = {
  'en-tetes.conf': renderEnTetes(),
  'regles.conf': renderRegles(),
  'types.conf': renderTypes(),
};
