/**
 * Spells out the first use of each acronym of the glossary in a page, and links it to its entry.
 * Pure: a page in, a page out; nothing but the inserted words changes.
 */
import { sansAccent } from '../langue/lettres.ts';
import { isSigle } from '../langue/sigles.ts';
import { cutTextes, type Morceau } from './textes-html.ts';

export interface Sigle {
  /** Anchor of the entry in the glossary. */
  id: string;
  terme: string;
  developpement: string;
}

interface Terme {
  terme: string;
  developpement?: string | undefined;
}

/** Acronyms that pages spell out, longest first. Terms of art and synonyms stay as they are. */
export const siglesDuGlossaire = (glossaire: Readonly<Record<string, Terme>>): Sigle[] =>
  Object.entries(glossaire)
    .map(([id, { terme, developpement }]) => ({ id, terme, developpement }))
    .filter(isSigle)
    .sort((a, b) => b.terme.length - a.terme.length || (a.terme < b.terme ? -1 : 1));

const escapeHtml = (texte: string) => texte.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeRegExp = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words only: « ASL » is not in « ASLL », nor in « sous-ASL », nor in an address. */
const motsEntiers = (termes: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_@/-]|\\w\\.)(?:${termes.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}_@-]|\\.\\w)`,
    'gu',
  );

const VIDES = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'pour']);
/** What may stand between an acronym and its meaning. */
const LIAISONS = /^[\s«(:·,=]*(?:veut (?:aussi )?dire|désigne|signifie|est)?/u;

/** Words that carry the meaning, without accents or plurals: spellings of one name compare equal. */
const motsPleins = (texte: string): string =>
  sansAccent(texte.replace(/&[#\w]+;/g, ' '))
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot && !VIDES.has(mot))
    .map((mot) => ` ${mot.replace(/s$/, '')}`)
    .join('');

/** True when the meaning stands right before or right after, in the same run of text. */
function isDeveloppe(avant: string, apres: string, developpement: string): boolean {
  const sens = `${motsPleins(developpement)} `;
  return `${motsPleins(avant)} `.endsWith(sens) || `${motsPleins(apres.replace(LIAISONS, ''))} `.startsWith(sens);
}

const count = (texte: string, signe: string) => texte.split(signe).length - 1;

/** Text of the same run before and after a use. */
function entourage(morceaux: readonly Morceau[], rang: number, debut: number, fin: number): [string, string] {
  const { bloc, texte } = morceaux[rang] as Morceau;
  const join = (cote: Morceau[]) =>
    cote
      .filter((autre) => autre.bloc === bloc)
      .map((autre) => autre.texte)
      .join('');
  return [join(morceaux.slice(0, rang)) + texte.slice(0, debut), texte.slice(fin) + join(morceaux.slice(rang + 1))];
}

/**
 * The page with the first use of each acronym linked and spelled out: in round brackets, in square ones inside brackets,
 * not at all when the meaning already stands beside it. `surPlace` is for the glossary and the list of acronyms: their
 * entries are the meanings, so that uses are only linked, inside the page.
 */
export function developpeSigles(html: string, sigles: readonly Sigle[], surPlace = false): string {
  const parEcriture = new Map(sigles.map((sigle) => [escapeHtml(sigle.terme), sigle]));
  if (parEcriture.size === 0) return html;
  const recherche = motsEntiers([...parEcriture.keys()]);
  const morceaux = cutTextes(html);
  const vus = new Set<string>();
  let sortie = '';
  let copie = 0;
  morceaux.forEach(({ texte, debut, libre }, rang) => {
    if (!libre) return;
    for (const trouve of texte.matchAll(recherche)) {
      const sigle = parEcriture.get(trouve[0]);
      if (!sigle || vus.has(sigle.id)) continue;
      vus.add(sigle.id);
      const fin = trouve.index + trouve[0].length;
      const [avant, apres] = entourage(morceaux, rang, trouve.index, fin);
      const [ouvre, ferme] = count(avant, '(') > count(avant, ')') ? '[]' : '()';
      const sens = surPlace || isDeveloppe(avant, apres, sigle.developpement);
      sortie += `${html.slice(copie, debut + trouve.index)}<a href="${surPlace ? '' : '/glossaire/'}#${sigle.id}">${trouve[0]}</a>`;
      if (!sens) sortie += ` ${ouvre}${escapeHtml(sigle.developpement)}${ferme}`;
      copie = debut + fin;
    }
  });
  return sortie + html.slice(copie);
}
