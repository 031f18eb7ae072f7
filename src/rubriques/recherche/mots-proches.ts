/** Words of the corpus close to a word as typed: the word itself, its family, what it begins, what it may misspell. */
import Fuse from 'fuse.js/min-basic';
import { pairesDe, type IndexMots } from './index-mots.ts';

/** How far a found word may be trusted, between 0 and 1, by rank of the word. */
export type Proches = Map<number, number>;

const DEBUTS_GARDES = 64;
const CANDIDATS_GARDES = 48;

/** First rank of the sorted words that is not before the given one. */
function firstFrom(mots: readonly string[], debut: string): number {
  let bas = 0;
  let haut = mots.length;
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((mots[milieu] as string) < debut) bas = milieu + 1;
    else haut = milieu;
  }
  return bas;
}

function addDebuts({ mots }: IndexMots, forme: string, confiance: number, proches: Proches): void {
  const rangs: number[] = [];
  for (let rang = firstFrom(mots, forme); mots[rang]?.startsWith(forme); rang++) rangs.push(rang);
  const longueur = (rang: number) => (mots[rang] as string).length;
  if (rangs.length > DEBUTS_GARDES) rangs.sort((a, b) => longueur(a) - longueur(b)).length = DEBUTS_GARDES;
  for (const rang of rangs) {
    const part = confiance * (0.5 + (0.5 * forme.length) / longueur(rang));
    proches.set(rang, Math.max(part, proches.get(rang) ?? 0));
  }
}

/** Words that share the most pairs of letters: all that Fuse then has to read. */
function candidatsDe({ mots, paires }: IndexMots, forme: string): number[] {
  const connues = paires();
  const communes = new Map<number, number>();
  for (const paire of pairesDe(forme))
    for (const rang of connues.get(paire) ?? []) {
      if (Math.abs((mots[rang] as string).length - forme.length) < 3) communes.set(rang, (communes.get(rang) ?? 0) + 1);
    }
  const seuil = Math.max(1, forme.length / 2 - 2);
  const rangs = [...communes.keys()].filter((rang) => (communes.get(rang) as number) >= seuil);
  return rangs.sort((a, b) => (communes.get(b) as number) - (communes.get(a) as number)).slice(0, CANDIDATS_GARDES);
}

function addFautes(index: IndexMots, forme: string, proches: Proches): void {
  const rangs = candidatsDe(index, forme);
  const fuse = new Fuse(
    rangs.map((rang) => index.mots[rang] as string),
    { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.34 },
  );
  for (const { refIndex, score = 0 } of fuse.search(forme)) proches.set(rangs[refIndex] as number, 0.75 * (1 - score));
}

/** Close words, with how far each may be trusted. A word still being typed is first read as a beginning. */
export function prochesDe(index: IndexMots, forme: string, derniere: boolean): Proches {
  const proches: Proches = new Map();
  const longer = (rang: number) => (index.mots[rang] as string).startsWith(forme);
  for (const rang of index.familles.get(index.racine(forme)) ?? [])
    if (!derniere || !longer(rang)) proches.set(rang, 0.9);
  const meme = index.rangs.get(forme);
  if (meme !== undefined) proches.set(meme, 1);
  const chiffres = /^\d+$/.test(forme);
  if (!chiffres && forme.length > (derniere ? 1 : 2) && (derniere || !proches.size))
    addDebuts(index, forme, derniere ? 0.85 : 0.75, proches);
  if (!chiffres && forme.length > 3 && !proches.size) addFautes(index, forme, proches);
  return proches;
}
