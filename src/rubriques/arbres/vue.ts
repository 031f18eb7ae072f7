/** A tree as it is read: numbered questions, answers in words with what they settle, lettered ends. */
import { isQuestion, type Arbre, type Branche, type NoeudArrivee, type NoeudQuestion } from './arbre.ts';
import type { QuestionAffichee } from '../trouver/donnees.ts';
import { lignesDe, type Ligne } from './reponses-en-lignes.ts';
import { INCONNU, VRAI } from '../../decision/logique.ts';
import type { Modele, Statut } from '../../decision/modele.ts';
import { lignesCourtes, motsDesLignes } from './mots.ts';
import { createMotifs, numberPoints, type Motifs, type Point } from './points.ts';
import { POIDS, STATUT_PAR_POIDS } from '../../decision/verdict.ts';

export interface LigneVue {
  ligne: Ligne;
  mots: string;
  /** Numbers of the points to note. */
  points: readonly number[];
  /** Measures this answer excludes, and why. */
  ecartees: readonly { mesure: string; texte: string }[];
  /** Place of the next node; null when no measure remains. */
  vers: number | null;
}

export interface QuestionVue {
  place: number;
  /** « 1 », « 2 »… */
  nom: string;
  question: QuestionAffichee;
  lignes: readonly LigneVue[];
  /** The same lines, in the short words and the order of the drawing. */
  courtes: readonly LigneVue[];
  /** Places of the questions that lead here. */
  retours: readonly number[];
}

export interface ArriveeVue {
  place: number;
  /** « A », « B »… */
  nom: string;
  mesures: readonly {
    mesure: string;
    /** Statuses that the ways to this end may give, soft criteria set apart; the best first. */
    statuts: readonly Statut[];
    souples: readonly { texte: string; qui?: string | undefined }[];
    /** What changes that status if it is true. */
    reserves: readonly { texte: string; effet: Point['effet'] }[];
  }[];
  retours: readonly number[];
}

export interface ArbreVu {
  arbre: Arbre;
  questions: readonly QuestionVue[];
  arrivees: readonly ArriveeVue[];
  points: readonly Point[];
}

/** Weights that the ways to a node may leave on a measure. */
function poidsPossibles({ noeuds }: Arbre, cherchee: number, mesure: string): Set<number> {
  const poids = noeuds.map(() => new Set<number>());
  const poidsA = (place: number) => poids[place] as Set<number>;
  poidsA(0).add(0);
  for (const [place, noeud] of noeuds.entries()) {
    if (!isQuestion(noeud)) continue;
    for (const { notes, vers } of noeud.branches) {
      const pese = Math.max(0, ...notes.filter((note) => note.mesure === mesure).map(({ effet }) => POIDS[effet]));
      for (const avant of poidsA(place)) poidsA(vers).add(Math.max(avant, pese));
    }
  }
  return poidsA(cherchee);
}

/** Lines of a question of the tree. */
const lignesDuNoeud = ({ branches, groupes }: NoeudQuestion, { multiple, reponses }: QuestionAffichee): Ligne[] =>
  lignesDe(
    branches,
    multiple,
    reponses.filter(({ exclusive }) => exclusive).map(({ id }) => id),
    groupes,
  );

/** Nodes that have a branch to this place, each once. */
const retoursVers = ({ noeuds }: Arbre, cherchee: number): number[] =>
  [...noeuds.entries()]
    .filter(([, noeud]) => isQuestion(noeud) && noeud.branches.some(({ vers }) => vers === cherchee))
    .map(([place]) => place);

function ecarteesPar({ notes }: Branche, motifs: Motifs): LigneVue['ecartees'] {
  const exclusions = notes.filter(({ effet }) => effet === 'ecarte');
  return exclusions
    .filter(({ mesure }, rang) => exclusions.findIndex((autre) => autre.mesure === mesure) === rang)
    .map((note) => ({ mesure: note.mesure, texte: motifs(note).texte }));
}

/** Everything a page needs to show a tree. */
export function toArbreVu(arbre: Arbre, modele: Modele, questions: readonly QuestionAffichee[]): ArbreVu {
  const motifs = createMotifs(modele);
  const { points, pointsDe } = numberPoints(arbre, motifs);
  const vide = arbre.noeuds.findIndex((noeud) => !isQuestion(noeud) && !noeud.restantes.length);
  const vueDe = (ligne: Ligne, mots: string): LigneVue => ({
    ligne,
    mots,
    points: pointsDe(ligne.branche),
    ecartees: ecarteesPar(ligne.branche, motifs),
    vers: ligne.branche.vers === vide ? null : ligne.branche.vers,
  });
  const vueQuestion = (noeud: NoeudQuestion, place: number, rang: number): QuestionVue => {
    const question = questions.find(({ code }) => code === noeud.question);
    if (!question) throw new Error(`La question ${noeud.question} n’a pas de texte.`);
    const lignes = lignesDuNoeud(noeud, question);
    const mots = motsDesLignes(question, lignes);
    return {
      place,
      nom: String(rang + 1),
      question,
      lignes: lignes.map((ligne, suivant) => vueDe(ligne, mots[suivant] as string)),
      courtes: lignesCourtes(question, lignes).map((courte) => vueDe(courte.ligne, courte.mots)),
      retours: retoursVers(arbre, place),
    };
  };
  const vueArrivee = ({ restantes }: NoeudArrivee, place: number, rang: number): ArriveeVue => ({
    place,
    nom: String.fromCharCode(65 + rang),
    mesures: restantes.map(({ mesure, souples, reserves }) => {
      const poids = poidsPossibles(arbre, place, mesure);
      return {
        mesure,
        statuts: STATUT_PAR_POIDS.filter((_, pese) => poids.has(pese)),
        souples: souples.map((critere) => motifs({ mesure, critere, valeur: INCONNU })),
        reserves: reserves
          .map((critere) => motifs({ mesure, critere, valeur: VRAI }))
          .map(({ texte, effet }) => ({ texte, effet: effet as Point['effet'] })),
      };
    }),
    retours: retoursVers(arbre, place),
  });
  const places = [...arbre.noeuds.entries()];
  return {
    arbre,
    questions: places
      .flatMap(([place, noeud]) => (isQuestion(noeud) ? [{ place, noeud }] : []))
      .map(({ place, noeud }, rang) => vueQuestion(noeud, place, rang)),
    arrivees: places
      .flatMap(([place, noeud]) => (!isQuestion(noeud) && noeud.restantes.length ? [{ place, noeud }] : []))
      .map(({ place, noeud }, rang) => vueArrivee(noeud, place, rang)),
    points,
  };
}
