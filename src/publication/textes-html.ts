/**
 * Cuts a page into its pieces of text, with their exact offsets, so that a build step can insert words
 * and leave every other byte as it was. The scanner of the HTML language service keeps offsets and quoted attributes.
 */
import { createRequire } from 'node:module';
import type * as Service from 'vscode-html-languageservice';

// The package is CommonJS with computed exports: named imports would miss TokenType.
const { getLanguageService, TokenType } = createRequire(import.meta.url)(
  'vscode-html-languageservice',
) as typeof Service;
const service = getLanguageService();

export interface Morceau {
  debut: number;
  fin: number;
  /** Text of the piece, entities as written. */
  texte: string;
  /** Pieces of one block (paragraph, list item, cell…) share this number; a reader sees them as one run of text. */
  bloc: number;
  /** False inside headings, links, buttons, navigation, code, hidden parts… where nothing may be added. */
  libre: boolean;
}

interface Element {
  nom: string;
  attributs: Map<string, string>;
}

const VIDES = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const EN_LIGNE = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup u var'.split(' '),
);
/** Titles, controls, quotations: what they say is a name, already a link, not read as text, or the words of a source. */
const FERMES = new Set(
  (
    'a abbr button caption cite code datalist dfn dt h1 h2 h3 h4 h5 h6 head iframe kbd label legend math nav noscript ' +
    'object option pre q script select style summary svg template textarea th title'
  ).split(' '),
);
const ROLES_FERMES = new Set('alert button heading img link log menuitem option status tab timer'.split(' '));

const hasClasse = ({ attributs }: Element, classe: string) =>
  (attributs.get('class') ?? '').split(/\s+/).includes(classe);

/** Starts a line of its own; so do sources, though they are spans. */
const isBloc = (element: Element) => !EN_LIGNE.has(element.nom) || hasClasse(element, 'trace');

const isFerme = (element: Element): boolean =>
  FERMES.has(element.nom) ||
  element.attributs.has('hidden') ||
  element.attributs.has('inert') ||
  element.attributs.get('aria-hidden') === 'true' ||
  ROLES_FERMES.has(element.attributs.get('role') ?? '') ||
  hasClasse(element, 'hors-ecran');

/** Every piece of text of the page, in order. */
export function cutTextes(html: string): Morceau[] {
  const scanner = service.createScanner(html);
  const ouverts: Element[] = [];
  const morceaux: Morceau[] = [];
  let courant: Element = { nom: '', attributs: new Map() };
  let attribut = '';
  let bloc = 0;
  const open = () => {
    if (isBloc(courant)) bloc += 1;
    if (!VIDES.has(courant.nom)) ouverts.push(courant);
  };
  const close = (nom: string) => {
    const rang = ouverts.findLastIndex((element) => element.nom === nom);
    if (rang < 0) return;
    if (ouverts.slice(rang).some(isBloc)) bloc += 1;
    ouverts.length = rang;
  };
  for (let jeton = scanner.scan(); jeton !== TokenType.EOS; jeton = scanner.scan()) {
    const texte = scanner.getTokenText();
    if (jeton === TokenType.StartTag) courant = { nom: texte.toLowerCase(), attributs: new Map() };
    else if (jeton === TokenType.AttributeName) courant.attributs.set((attribut = texte.toLowerCase()), '');
    else if (jeton === TokenType.AttributeValue)
      courant.attributs.set(attribut, texte.replace(/^(["'])(.*)\1$/s, '$2'));
    else if (jeton === TokenType.StartTagClose) open();
    else if (jeton === TokenType.StartTagSelfClose && !EN_LIGNE.has(courant.nom)) bloc += 1;
    else if (jeton === TokenType.EndTag) close(texte.toLowerCase());
    else if (jeton === TokenType.Content) {
      const debut = scanner.getTokenOffset();
      morceaux.push({ debut, fin: debut + texte.length, texte, bloc, libre: !ouverts.some(isFerme) });
    }
  }
  return morceaux;
}
