/** Corpora of the same texture as the guide, larger: each copy keeps half of its words and makes the other half its own. */
import type { DonneesRecherche, EntreeRecherche } from '../../src/rubriques/recherche/donnees.ts';

const LETTRES = 'aeioulnrst';

/** A word only this copy has: the number of the copy, in letters, inside the word. */
const ownWord = (mot: string, copie: number) =>
  mot.length % 2 ? mot : mot.slice(0, 3) + Array.from(String(copie), (c) => LETTRES[Number(c)]).join('') + mot.slice(3);

const copyTexte = (texte: string, copie: number) => texte.replace(/\p{L}{4,}/gu, (mot) => ownWord(mot, copie));

function copyEntree(entree: EntreeRecherche, copie: number): EntreeRecherche {
  const all = (textes: readonly string[]) => textes.map((texte) => copyTexte(texte, copie));
  const { sigles, noms, mots, aussi, texte } = entree;
  return {
    ...entree,
    id: `${entree.id}-${copie}`,
    sigles: all(sigles),
    noms: all(noms),
    mots: all(mots),
    aussi: all(aussi),
    texte: copyTexte(texte, copie),
  };
}

/** The guide's corpus, then copies of it, up to `fois` times its size. */
export const multiply = ({ memeSens, entrees }: DonneesRecherche, fois: number): DonneesRecherche => ({
  memeSens,
  entrees: Array.from({ length: fois }, (_, copie) =>
    copie ? entrees.map((entree) => copyEntree(entree, copie)) : entrees,
  ).flat(),
});

/** What the box receives while a query is typed: each of its beginnings. */
export const keystrokes = (texte: string): string[] =>
  Array.from(texte, (_, rang) => texte.slice(0, rang + 1)).filter((debut) => debut.trim().length > 1);
