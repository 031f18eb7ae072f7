/** The built site as files: its pages and their HTML. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

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

/** Pages of the cases, and their answer sheets: two templates, many times. */
const CAS = /^\/formation\/cas\/[^/]+\/$/;
const CORRIGES = /^\/formation\/cas\/[^/]+\/corrige\/$/;
function extremesDe(motif: RegExp): (string | undefined)[] {
  const parTaille = PAGES.filter((page) => motif.test(page))
    .map((page) => ({ page, taille: htmlDe(page).length }))
    .sort((a, b) => a.taille - b.taille);
  return [parTaille.at(0)?.page, parTaille.at(-1)?.page];
}
const EXTREMES = [CAS, CORRIGES].flatMap(extremesDe);

/** The pages that the slow walks open in a browser: every one, but of each template of the cases the shortest and the longest. */
export const PAGES_A_VOIR = PAGES.filter(
  (page) => (!CAS.test(page) && !CORRIGES.test(page)) || EXTREMES.includes(page),
);

/** Address of the content the questionnaire loads, without its first slash. */
export const adresseDesDonnees = (): string =>
  FICHIERS.find((nom) => /^donnees\/questionnaire.*\.json$/.test(nom)) ?? '';

/** Content the questionnaire loads, as it was built. */
export function donneesDuQuestionnaire() {
  return JSON.parse(readFileSync(new URL(adresseDesDonnees(), DIST), 'utf8')) as {
    portes: { id: string; libelle: string }[];
    cartes: Record<string, unknown>;
    modele: { questions: { code: string; theme: string; libelle: string; sensible: boolean }[] };
  };
}
