/** The search itself, the same in the browser and in the tests: a text typed, groups of entries and why each is there. */
import { TYPES_ENTREE, type DonneesRecherche, type EntreeRecherche, type TypeEntree } from './donnees.ts';
import { createIndex, type Champ, type IndexMots } from './index-mots.ts';
import { formesDe } from './mots.ts';
import { prochesDe } from './mots-proches.ts';

export interface Resultat {
  entree: EntreeRecherche;
  score: number;
  /** The phrase that matches best, and what it is to the entry. */
  raison: string;
  champ: Champ;
}

export interface Trouvaille {
  /** By kind, the group of the best entry first; in each, the best first. */
  groupes: readonly { type: TypeEntree; resultats: readonly Resultat[] }[];
  nombre: number;
  /** Words of the corpus that answer what was typed, to be marked. */
  marques: ReadonlySet<string>;
}

const GARDES = 12;
/** Entries under this part of the best score say nothing useful. */
const SEUIL = 0.45;

interface Note {
  /** Sum, over the words typed, of the best phrase that holds each. */
  ensemble: number;
  /** Best single phrase. */
  phrase: number;
  meilleure: number;
}

/** Score of every entry touched by one of the words typed. */
function noteEntrees(index: IndexMots, formes: readonly string[], marques: Set<string>): Map<number, Note> {
  const couverture = new Map<number, number>();
  const masse = new Map<number, number>();
  const notes = new Map<number, Note>();
  let total = 0;
  for (const [place, forme] of formes.entries()) {
    const proches = prochesDe(index, forme, place === formes.length - 1);
    const parPhrase = new Map<number, number>();
    const rarete = new Map<number, number>();
    for (const [mot, confiance] of proches) {
      marques.add(index.mots[mot] as string);
      for (const phrase of index.presences[mot] as readonly number[]) {
        if ((parPhrase.get(phrase) ?? 0) >= confiance) continue;
        parPhrase.set(phrase, confiance);
        rarete.set(phrase, index.raretes[mot] as number);
      }
    }
    const poids = Math.log(1 + index.phrases.length / Math.max(1, parPhrase.size));
    total += poids;
    const parEntree = new Map<number, number>();
    for (const [rang, confiance] of parPhrase) {
      const phrase = index.phrases[rang] as IndexMots['phrases'][number];
      couverture.set(rang, (couverture.get(rang) ?? 0) + poids * confiance);
      masse.set(rang, (masse.get(rang) ?? 0) + (rarete.get(rang) as number));
      const part = confiance * phrase.poids;
      if (part > (parEntree.get(phrase.entree) ?? 0)) parEntree.set(phrase.entree, part);
    }
    for (const [entree, part] of parEntree) {
      const note = notes.get(entree) ?? { ensemble: 0, phrase: 0, meilleure: 0 };
      note.ensemble += poids * part;
      notes.set(entree, note);
    }
  }
  for (const [rang, couverte] of couverture) {
    const phrase = index.phrases[rang] as IndexMots['phrases'][number];
    const precision = phrase.champ === 'texte' ? 1 : Math.min(1, (masse.get(rang) as number) / phrase.masse);
    const valeur = phrase.poids * (couverte / total) * (0.4 + 0.6 * precision);
    const note = notes.get(phrase.entree) as Note;
    if (valeur > note.phrase) Object.assign(note, { phrase: valeur, meilleure: rang });
  }
  for (const note of notes.values()) note.ensemble /= total;
  return notes;
}

function groupByType(resultats: readonly Resultat[]): Trouvaille['groupes'] {
  const types = [...new Set(resultats.map(({ entree }) => entree.type))];
  return types.map((type) => ({ type, resultats: resultats.filter(({ entree }) => entree.type === type) }));
}

/** A search over one corpus. Nothing typed is kept between two calls. */
export function createMoteur(donnees: DonneesRecherche): (texte: string) => Trouvaille {
  const index = createIndex(donnees);
  return (texte) => {
    const isConnu = (mot: string) => index.rangs.has(mot);
    const formes = [...new Set(formesDe(texte.slice(0, 200), isConnu))].slice(0, 16);
    const marques = new Set<string>();
    const notes = noteEntrees(index, formes, marques);
    const resultats = Array.from(notes, ([rang, { ensemble, phrase, meilleure }]): Resultat => {
      const { texte: raison, champ } = index.phrases[meilleure] as IndexMots['phrases'][number];
      return { entree: index.entrees[rang] as EntreeRecherche, score: phrase + 0.5 * ensemble, raison, champ };
    });
    const ordre = ({ entree }: Resultat) => TYPES_ENTREE.indexOf(entree.type);
    resultats.sort((a, b) => b.score - a.score || ordre(a) - ordre(b));
    const seuil = (resultats[0]?.score ?? 0) * SEUIL;
    const gardes = resultats.slice(0, GARDES).filter(({ score }) => score >= seuil);
    return { groupes: groupByType(gardes), nombre: gardes.length, marques };
  };
}
