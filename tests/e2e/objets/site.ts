/** The built site as files: its pages and their HTML. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gabaritDe } from '../../../src/publication/genres-de-pages.ts';

const DIST = new URL('../../../dist/', import.meta.url);
if (!existsSync(DIST)) throw new Error('Le site n’est pas construit. Lancez d’abord : npm run build');

const FICHIERS = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).sort();

/** Address of every page of the build, the 404 page included. */
export const PAGES = FICHIERS.filter((fichier) => fichier.endsWith('.html')).map(
  (fichier) => `/${fichier.replace(/(^|\/)index\.html$/, '$1')}`,
);

export const FICHES = PAGES.filter((page) => /^\/mesures\/[^/]+\/$/.test(page));

/** How many measures apply here: those of the Vosges are never compared with them. */
export const COMPARABLES = FICHES.filter((fiche) => !fiche.startsWith('/mesures/vosges-')).length;

/** HTML of a page as it was built. */
export const htmlDe = (page: string): string =>
  readFileSync(new URL(`.${page.endsWith('/') ? `${page}index.html` : page}`, DIST), 'utf8');

/** Every page of the build, under the kind of page it is: `/mesures/[id]/`. */
export const GABARITS = Map.groupBy(PAGES, gabaritDe);

const parTaille = (pages: readonly string[]) => pages.toSorted((a, b) => htmlDe(a).length - htmlDe(b).length);

/** Of each kind, the shortest page and the longest: what npm test opens in a browser. the checks of tests/verif open them all. */
export const PAGES_A_VOIR = [...GABARITS.values()].flatMap((pages) => [
  ...new Set([parTaille(pages).at(0), parTaille(pages).at(-1)] as string[]),
]);

/** Of each kind, the heaviest page. */
const PAGES_LOURDES = [...GABARITS.values()].map((pages) => parTaille(pages).at(-1) as string);

/** A run looks at one part of the other pages, which playwright.config.ts chooses once for all its workers. */
const PARTS = 16;
const PART = Number(process.env['PART']) % PARTS;

/** The heaviest page of each kind, then the part of this run (`PART=3` chooses it again). */
export const PAGES_DU_MOMENT = [
  ...new Set([...PAGES_LOURDES, ...PAGES.filter((_page, rang) => rang % PARTS === PART)]),
];

/** Address of the content the questionnaire loads, without its first slash. */
export const adresseDesDonnees = (): string =>
  FICHIERS.find((nom) => /^donnees\/questionnaire.*\.json$/.test(nom)) ?? '';

/** Content the questionnaire loads, as it was built. */
export function donneesDuQuestionnaire() {
  return JSON.parse(readFileSync(new URL(adresseDesDonnees(), DIST), 'utf8')) as {
    empreinte: string;
    portes: { id: string; libelle: string }[];
    cartes: Record<string, unknown>;
    modele: { questions: { code: string; theme: string; libelle: string; sensible: boolean }[] };
  };
}
