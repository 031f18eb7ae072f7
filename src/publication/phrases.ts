/** Cuts texts into sentences and words for the language check. */

const ENTITES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': '’', nbsp: ' ' };

const decode = (html: string) => html.replace(/&([a-z]+|#39);/g, (tout, nom: string) => ENTITES[nom] ?? tout);

/** Text of a page as read: without scripts, styles and tags; a block ends a sentence. */
export const texteDeHtml = (html: string): string =>
  decode(
    html
      .replace(/<(script|style|code)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<\/(p|li|dt|dd|h\d|td|th|title|option|summary|label|text)>/g, '\n\n')
      .replace(/<[^>]*>/g, ' '),
  );

const BLOCS =
  'address|article|aside|button|caption|dd|div|dt|fieldset|figure|footer|form|h\\d|header|label|legend|li|main|nav|ol|option|p|section|small|summary|table|td|th|tr|ul';
const EN_LIGNE = new RegExp(`<(?!/?(?:${BLOCS}|br|hr|input)\\b)[^>]*>`, 'g');

/** Words with no space between them once inline tags are gone: « fin.Début », « mesures· ». */
export const motsColles = (html: string): string[] =>
  decode(
    html
      .replace(/<(script|style|code|svg|head)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(EN_LIGNE, '')
      .replace(/<[^>]*>/g, ' '),
  ).match(/[\p{L}’-]*[\p{Ll})»](?:[.,;:!?]\p{Lu}|[,;:!?]\p{Ll}|·|[»)]?\p{Lu}|[»)]\p{L}|«)[\p{L}’]*/gu) ?? [];

/** What is no word: addresses, mail, file names, codes, numbers, fingerprints. */
const HORS_MOTS =
  /https?:\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|eu|fr|info|net|org)\b|\/[\w/#-]+\/?|\b[\w-]+\.(?:txt|csv|xlsx|json|ics|mdx|yaml|html)\b|\b[\w-]*\d[\w-]*\b/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)’/iu;

/** Words without their elision; acronyms are left out, the glossary's own test covers them. */
export function motsDe(texte: string): string[] {
  const propre = texte.replace(HORS_MOTS, ' ').replaceAll("'", '’');
  const mots = propre.match(/\p{L}+(?:[’-]\p{L}+)*/gu) ?? [];
  return mots.map((mot) => mot.replace(ELISION, '')).filter((mot) => mot.length > 1 && mot !== mot.toUpperCase());
}

export const phrasesDe = (texte: string): string[] =>
  texte
    .split(/(?<=[.!?…])\s+|\n\n|\n(?=- )/u)
    .map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);

export const compteMots = (phrase: string): number =>
  phrase.split(/\s+/).filter((mot) => /[\p{L}\d]/u.test(mot)).length;
