/** A built site read from disk for the check of its links: every file, and every page with its anchors and addresses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Service from 'vscode-html-languageservice';

// The package is CommonJS with computed exports: named imports would miss TokenType.
const { getLanguageService, TokenType } = createRequire(import.meta.url)(
  'vscode-html-languageservice',
) as typeof Service;
const service = getLanguageService();

export interface PageConstruite {
  /** As a reader types it: « /mesures/masp/ », « /404.html ». */
  adresse: string;
  ids: string[];
  /** What `a` elements lead to, as written. */
  liens: string[];
  /** Every other address the page names: files it loads, data it fetches, modules its script imports. */
  fichiers: string[];
  /** Values of its options: measures that /echeancier/ reads in its fragment. */
  options: string[];
}

export interface SiteConstruit {
  /** Path of every file, without its first slash. */
  fichiers: ReadonlySet<string>;
  pages: ReadonlyMap<string, PageConstruite>;
  /** Addresses written in scripts, in the manifest and in data, with the file that writes each. */
  ecrites: { ou: string; adresse: string }[];
  /** Ids that open the questionnaire on one measure, and what /comparer/ reads to decode its fragment. */
  donnees: { cartes: Record<string, unknown>; mesures: Record<string, unknown>; ecartees: string[] };
}

/** An address of the site, in a value that could be anything. */
const ADRESSE = /^\/[\w./-]*(#\S*)?$/;

const addAttribut = (page: PageConstruite, balise: string, nom: string, valeur: string): void => {
  if (nom === 'id') page.ids.push(valeur);
  else if (balise === 'a' && nom === 'href') page.liens.push(valeur);
  else if (balise === 'option' && nom === 'value') page.options.push(valeur);
  else if (nom === 'href' || nom === 'src' || ADRESSE.test(valeur)) page.fichiers.push(valeur);
};

const decode = (texte: string): string => texte.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** Anchors and addresses of one page. */
function readPage(adresse: string, html: string): PageConstruite {
  const page: PageConstruite = { adresse, ids: [], liens: [], fichiers: [], options: [] };
  const scanner = service.createScanner(html);
  let balise = '';
  let attribut = '';
  for (let jeton = scanner.scan(); jeton !== TokenType.EOS; jeton = scanner.scan()) {
    const texte = scanner.getTokenText();
    if (jeton === TokenType.StartTag) balise = texte.toLowerCase();
    else if (jeton === TokenType.AttributeName) attribut = texte.toLowerCase();
    else if (jeton === TokenType.AttributeValue)
      addAttribut(page, balise, attribut, decode(texte.replace(/^(["'])(.*)\1$/s, '$2')));
    else if (jeton === TokenType.Script) page.fichiers.push(...adressesDe(texte));
    else if (jeton === TokenType.Styles)
      page.fichiers.push(...[...texte.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url]) => url ?? ''));
  }
  return page;
}

/** Whole addresses in a script, from its quotes: those it completes as it runs (« /mesures/${…}/ ») say nothing here. */
const adressesDe = (code: string): string[] =>
  [...code.matchAll(/(["'`])(\/(?:[\w.-]+\/)*[\w.-]*(?:#[\w-]*)?)\1/g)]
    .map(([, , adresse]) => adresse ?? '')
    .filter((adresse) => /^\/[\w.-]+(\/|\.\w+)/.test(adresse));

/** Every string of a JSON value that reads as an address of the site. */
function* adressesDeDonnees(noeud: unknown): Generator<string> {
  if (typeof noeud === 'string') {
    if (ADRESSE.test(noeud)) yield noeud;
  } else if (typeof noeud === 'object' && noeud !== null)
    for (const valeur of Object.values(noeud)) yield* adressesDeDonnees(valeur);
}

/** The archive holds the site again, file by file, and a schema holds patterns: neither is a list of addresses. */
const SANS_ADRESSE = /^hors-ligne\/|\.schema\.json$/;

/** Reads a build; throws in French when there is none. */
export function readSite(dist: string): SiteConstruit {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('Le site n’est pas construit : lancez d’abord « npm run build ».');
  const entrees = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entree) => entree.isFile());
  const fichiers = entrees
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .sort();
  const lis = (fichier: string) => readFileSync(join(dist, fichier), 'utf8');
  const pages = fichiers
    .filter((fichier) => fichier.endsWith('.html'))
    .map((fichier) => readPage(`/${fichier.replace(/(^|\/)index\.html$/, '$1')}`, lis(fichier)));
  const ecrites = fichiers
    .filter((fichier) => /\.(js|json|webmanifest)$/.test(fichier) && !SANS_ADRESSE.test(fichier))
    .flatMap((ou) => {
      const trouvees = ou.endsWith('.js') ? adressesDeModule(lis(ou)) : adressesDeDonnees(JSON.parse(lis(ou)));
      return [...trouvees].map((adresse) => ({ ou: `/${ou}`, adresse }));
    });
  const json = (motif: RegExp) => {
    const nom = fichiers.find((fichier) => motif.test(fichier));
    return nom === undefined ? {} : (JSON.parse(lis(nom)) as Partial<SiteConstruit['donnees']>);
  };
  const { cartes = {} } = json(/^donnees\/questionnaire\..*json$/);
  const { mesures = {}, ecartees = [] } = json(/^donnees\/comparer\..*json$/);
  return {
    fichiers: new Set(fichiers),
    pages: new Map(pages.map((page) => [page.adresse, page])),
    ecrites,
    donnees: { cartes, mesures, ecartees },
  };
}

/** Addresses of a bundled module: whole ones, and its neighbours. */
function adressesDeModule(code: string): string[] {
  const voisins = [...code.matchAll(/(?:from|import)\s*\(?["'`](\.{1,2}\/[\w./-]+)["'`]/g)];
  return [...adressesDe(code), ...voisins.map(([, voisin]) => voisin ?? '')];
}
