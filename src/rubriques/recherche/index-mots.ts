/** Inverted index: from a word as typed to the words of the corpus, then to the phrases that hold them. */
import type { DonneesRecherche, EntreeRecherche } from './donnees.ts';
import { formesDe, radicalDe } from './mots.ts';

/** What a phrase is to its entry, and how much it counts. */
const POIDS = { sigles: 1, noms: 1, mots: 0.9, aussi: 0.8, texte: 0.35 } as const;
export type Champ = keyof typeof POIDS;
const CHAMPS = Object.keys(POIDS) as Champ[];

/** A measure comes before the glossary entry of the same name; an acronym is explained before its page is opened. */
const POIDS_TYPE = { mesure: 1, organisme: 0.97, 'hors-guide': 0.96, terme: 0.94, page: 0.92, question: 0.88 } as const;
const POIDS_SIGLE = { ...POIDS_TYPE, mesure: 1.06, 'hors-guide': 1.04, terme: 1.02 } as const;

interface Phrase {
  /** Rank of the entry. */
  entree: number;
  champ: Champ;
  texte: string;
  poids: number;
  /** Sum of the rarity of its words. */
  masse: number;
}

export interface IndexMots {
  entrees: readonly EntreeRecherche[];
  phrases: readonly Phrase[];
  /** Every distinct word, sorted. */
  mots: readonly string[];
  rangs: ReadonlyMap<string, number>;
  /** Phrases that hold each word, by rank of the word. */
  presences: readonly (readonly number[])[];
  /** Rarity of each word. */
  raretes: Float32Array;
  /** Words of each root. */
  familles: ReadonlyMap<string, readonly number[]>;
  /** Words that hold each pair of letters; made for the first misspelling. */
  paires: () => ReadonlyMap<string, readonly number[]>;
  racine: (forme: string) => string;
}

/** Pairs of letters of a word, its first letter making one with nothing. */
export const pairesDe = (forme: string): string[] =>
  Array.from(forme, (lettre, rang) => (rang ? (forme[rang - 1] as string) : '^') + lettre);

const push = <C>(table: Map<C, number[]>, cle: C, valeur: number) => {
  const liste = table.get(cle);
  if (!liste) table.set(cle, [valeur]);
  else if (liste[liste.length - 1] !== valeur) liste.push(valeur);
};

function groupPaires(mots: readonly string[]) {
  const paires = new Map<string, number[]>();
  for (const [rang, mot] of mots.entries()) for (const paire of pairesDe(mot)) push(paires, paire, rang);
  return paires;
}

/** Root of a word, the same for all words of a group of « memeSens ». */
function createRacine(memeSens: DonneesRecherche['memeSens']) {
  const groupes = new Map<string, string>();
  for (const [premier = '', ...autres] of memeSens.map((groupe) => groupe.flatMap((mot) => formesDe(mot))))
    for (const forme of [premier, ...autres]) {
      groupes.set(forme, radicalDe(premier));
      groupes.set(radicalDe(forme), radicalDe(premier));
    }
  return (forme: string) => groupes.get(forme) ?? groupes.get(radicalDe(forme)) ?? radicalDe(forme);
}

/** Index of a corpus; built once, when the box first takes the focus. */
export function createIndex({ entrees, memeSens }: DonneesRecherche): IndexMots {
  const racine = createRacine(memeSens);
  const phrases: Phrase[] = [];
  const parMot = new Map<string, number[]>();
  const formes: string[][] = [];
  for (const [entree, donnees] of entrees.entries())
    for (const champ of CHAMPS)
      for (const texte of [donnees[champ]].flat()) {
        const type = (champ === 'sigles' ? POIDS_SIGLE : POIDS_TYPE)[donnees.type];
        const siennes = formesDe(texte);
        for (const forme of siennes) push(parMot, forme, phrases.length);
        phrases.push({ entree, champ, texte, poids: POIDS[champ] * type * donnees.poids, masse: 0 });
        formes.push(siennes);
      }
  const mots = [...parMot.keys()].sort();
  const rangs = new Map(mots.map((mot, rang) => [mot, rang]));
  const presences = mots.map((mot) => parMot.get(mot) as number[]);
  const raretes = Float32Array.from(presences, (liste) => Math.log(1 + phrases.length / liste.length));
  for (const [rang, siennes] of formes.entries())
    for (const forme of siennes) (phrases[rang] as Phrase).masse += raretes[rangs.get(forme) as number] as number;
  const familles = new Map<string, number[]>();
  for (const [rang, mot] of mots.entries()) push(familles, racine(mot), rang);
  let connues: Map<string, number[]> | undefined;
  const paires = () => (connues ??= groupPaires(mots));
  return { entrees, phrases, mots, rangs, presences, raretes, familles, paires, racine };
}
