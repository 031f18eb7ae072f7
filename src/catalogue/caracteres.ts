/** Characters that nobody sees in a content file, and that hide its words from the search, the filter and screen readers. */

/** What is refused, how it is named, and what to do about it. */
const REFUSES: readonly (readonly [motif: RegExp, nom: string, remede: string])[] = [
  [/\uFFFD/u, 'un caractère illisible', 'enregistrer le fichier en UTF-8 et retaper le mot'],
  [/[\uFB00-\uFB06]/u, 'une ligature de document PDF', 'retaper ses lettres une à une'],
  [/\u00AD/u, 'un trait d’union invisible', 'retaper le mot'],
  [/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u, 'une marque de sens d’écriture', 'retaper le mot'],
  [/\p{Cf}/u, 'un caractère invisible', 'retaper le mot'],
];

/** The character with its neighbours, the invisible shown as « □ », and its number, to find it again. */
function montre(texte: string, place: number): string {
  const code = (texte.codePointAt(place) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const autour = texte.slice(Math.max(0, place - 12), place + 12).replace(/[\p{Cf}\n]/gu, '□');
  return `dans « ${autour} », U+${code}`;
}

/** Why a text is refused, with its cure; undefined when all its characters are plain. */
function refusDe(texte: string): string | undefined {
  for (const [motif, nom, remede] of REFUSES) {
    const place = texte.search(motif);
    if (place >= 0) return `${nom} (${montre(texte, place)}) ; ${remede}`;
  }
  const compose = texte.normalize('NFC');
  if (compose === texte) return undefined;
  const place = Array.from(texte).findIndex((signe, rang) => signe !== Array.from(compose)[rang]);
  return `un accent séparé de sa lettre (${montre(Array.from(texte).slice(place).join(''), 0)}) ; retaper le mot au clavier`;
}

/** Fields of a file, keys included, that hold such a character: « champ « x » : cause ; remède ». */
export function* findCaracteres(noeud: unknown, champ: string): Generator<string> {
  if (typeof noeud === 'string') {
    const refus = refusDe(noeud);
    if (refus) yield `champ « ${champ} » : ${refus}`;
  } else if (typeof noeud === 'object' && noeud !== null)
    for (const [cle, valeur] of Object.entries(noeud)) {
      yield* findCaracteres(cle, champ);
      yield* findCaracteres(valeur, champ ? `${champ}.${cle}` : cle);
    }
}
