/** Scripts and data each kind of page asks for, read from the build: what a test then withholds, cuts or delays. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { htmlDe, PAGES } from '../e2e/objets/site.ts';
import { DIST } from './site-servi.ts';

const ADRESSE = /\/(?:_astro\/[\w.-]+\.js|donnees\/[\w-]+\.[0-9a-f]{8}\.json)/g;
const VOISIN = /["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Addresses a text names: whole, or beside it in `/_astro/`. */
const nommes = (texte: string): string[] => [
  ...[...texte.matchAll(ADRESSE)].map(([adresse]) => adresse),
  ...[...texte.matchAll(VOISIN)].map(([, nom]) => `/_astro/${nom}`),
];

const suites = new Map<string, string[]>();

/** A file and those it asks for in turn. */
function suiteDe(adresse: string, vus = new Set<string>()): Set<string> {
  if (vus.has(adresse)) return vus;
  vus.add(adresse);
  const siens = suites.get(adresse) ?? nommes(adresse.endsWith('.js') ? readFileSync(join(DIST, adresse), 'utf8') : '');
  suites.set(adresse, siens);
  for (const voisin of siens) suiteDe(voisin, vus);
  return vus;
}

const fichiersDe = (page: string): string[] =>
  [...new Set(nommes(htmlDe(page)).flatMap((adresse) => [...suiteDe(adresse)]))].sort();

/** One page of each kind (the first that asks for just these files) with its files. */
export const SORTES: readonly (readonly [page: string, fichiers: readonly string[]])[] = [
  ...new Map(PAGES.toReversed().map((page) => [fichiersDe(page).join(), [page, fichiersDe(page)] as const])).values(),
].filter(([, fichiers]) => fichiers.length > 0);

/** Name of a file without what its content adds to it. */
export const nomDe = (adresse: string): string => basename(adresse).replace(/[.-][\w-]{8}\.(js|json)$/, '.$1');
