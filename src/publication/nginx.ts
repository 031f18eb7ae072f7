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
} from './en-tetes.ts';

const ECRIT = '# Written by « npm run deploy:nginx » from src/publication/en-tetes.ts. Do not edit.';

/** A string of nginx; it has no escape for « $ », which none of ours holds. */
const cite = (texte: string): string => `"${texte.replaceAll('"', '\\"')}"`;

const map = (depuis: string, vers: string, lignes: readonly (readonly [string, string])[]): string =>
  [
    `map ${depuis} ${vers} {`,
    ...lignes.map(([cas, valeur]) => `    ${[cas, valeur].filter(Boolean).join(' ')};`),
    '}',
  ].join('\n');

/** Every header of every answer, and its value or the variable that holds it. */
const TOUS: readonly (readonly [nom: string, valeur: string])[] = [
  ...Object.entries(EN_TETES).map(([nom, valeur]) => [nom, cite(valeur)] as const),
  ['Content-Security-Policy', '$guide_politique'],
  ['Cache-Control', '$guide_cache'],
  ['Allow', '$guide_permis'],
];
const enVariable = (nom: string): string => nom.toLowerCase().replaceAll('-', '_');

/** One file, because a block that adds a header of its own loses those of its parents. */
function renderEnTetes(): string {
  const lignes = TOUS.map(([nom]) => `add_header ${nom} $guide_une_fois_${enVariable(nom)} always;`);
  return [ECRIT, ...lignes, ''].join('\n');
}

/**
 * Each header once. nginx adds them a second time when it turns an answer into a refusal on the way out (416): the value
 * is then empty, and an empty header is not sent. Read at each use (« volatile »), else the first value would be kept.
 */
const unesFois = TOUS.map(([nom, valeur]) =>
  map('$status', `$guide_une_fois_${enVariable(nom)}`, [
    ['volatile', ''],
    ['default', valeur],
    ['416', '""'],
  ]),
);

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
  return [ECRIT, 'map_hash_max_size 4096;', 'map_hash_bucket_size 256;', cache, permis, ...unesFois, ''].join('\n');
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
