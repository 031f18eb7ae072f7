/** The points that a reader of a tree notes on the way, numbered: what to check, what to do first. */
import type { Etiquette } from '../../schemas/commun.ts';
import { isQuestion, type Arbre, type Branche, type Note } from './arbre.ts';
import { ETIQUETTES_AFFICHEES } from '../../decision/etiquettes.ts';
import type { Modele } from '../../decision/modele.ts';
import { motifDe, POIDS, type Motif } from '../../decision/verdict.ts';

/** Effects that a reader notes on the way, the lightest first. */
export const EFFETS_NOTES = ['a_verifier', 'prealable', 'en_cours'] as const;

export interface Point {
  numero: number;
  effet: (typeof EFFETS_NOTES)[number];
  /** Measures it counts for, among those still possible where it is met. */
  mesures: readonly string[];
  /** What to check or to do, each said once, with who can settle it. */
  textes: readonly { texte: string; qui?: string | undefined; etiquette: Etiquette }[];
}

export type Motifs = (note: Pick<Note, 'mesure' | 'critere' | 'valeur'>) => Motif;

/** Reason behind each note, in the words of its criterion. */
export const createMotifs =
  (modele: Modele): Motifs =>
  ({ mesure, critere, valeur }) => {
    const trouve = modele.mesures.find(({ id }) => id === mesure)?.criteres.find(({ id }) => id === critere);
    const motif = trouve && motifDe(trouve, valeur);
    if (!motif) throw new Error(`Note sans critère : ${mesure}, ${critere}.`);
    return motif;
  };

/** Measures that some end below each node still holds. */
function ouvertesPar({ noeuds }: Arbre): (place: number) => Set<string> {
  const ouvertes = new Map<number, Set<string>>();
  const ouvertesA = (place: number) => ouvertes.get(place) as Set<string>;
  for (const [place, noeud] of [...noeuds.entries()].reverse()) {
    const suites = isQuestion(noeud)
      ? noeud.branches.flatMap(({ vers }) => [...ouvertesA(vers)])
      : noeud.restantes.map(({ mesure }) => mesure);
    ouvertes.set(place, new Set(suites));
  }
  return ouvertesA;
}

interface Releve {
  branche: Branche;
  effet: Point['effet'];
  mesures: string[];
  motifs: Motif[];
}

/** The notes of a branch that still count where it leads: for each measure, those that weigh most on its status. */
function relevesDe(branche: Branche, restantes: Set<string>, motifs: Motifs): Releve[] {
  const utiles = branche.notes.filter(({ mesure }) => restantes.has(mesure));
  const poidsDe = (cherchee: string) =>
    Math.max(...utiles.filter(({ mesure }) => mesure === cherchee).map(({ effet }) => POIDS[effet]));
  const retenues = utiles.filter(({ mesure, effet }) => POIDS[effet] === poidsDe(mesure));
  return EFFETS_NOTES.flatMap((effet) => {
    const siennes = retenues.filter((note) => note.effet === effet);
    if (!siennes.length) return [];
    return [
      { branche, effet, mesures: [...new Set(siennes.map(({ mesure }) => mesure))], motifs: siennes.map(motifs) },
    ];
  });
}

const texteDe = ({ effet, motifs }: Releve): string =>
  JSON.stringify([effet, [...new Set(motifs.map(({ texte, qui }) => `${texte} ${qui}`))].sort()]);

/** Points of a tree, and those of each of its branches. One point may be met on several branches. */
export function numberPoints(
  arbre: Arbre,
  motifs: Motifs,
): { points: Point[]; pointsDe: (branche: Branche) => number[] } {
  const ouvertesA = ouvertesPar(arbre);
  const restantesDe = ({ vers }: Branche) => ouvertesA(vers);
  const releves = arbre.noeuds
    .flatMap((noeud) => (isQuestion(noeud) ? noeud.branches : []))
    .flatMap((branche) => relevesDe(branche, restantesDe(branche), motifs));
  const memeTexte = Map.groupBy(releves, texteDe);
  // The same words count for all their measures at once, unless a branch leaves one of them out: they are then two points.
  const cleDe = (releve: Releve): string => {
    const texte = texteDe(releve);
    const groupe = memeTexte.get(texte) as Releve[];
    const toutes = new Set(groupe.flatMap(({ mesures }) => mesures));
    const entier = groupe.every(({ branche, mesures }) =>
      [...toutes].every((mesure) => mesures.includes(mesure) || !restantesDe(branche).has(mesure)),
    );
    return entier ? texte : `${texte} ${releve.mesures.join()}`;
  };
  const groupes = Map.groupBy(releves, cleDe);
  const numeros = new Map([...groupes.keys()].map((cle, rang) => [cle, rang + 1]));
  const points = [...groupes.values()].map((groupe, rang): Point => {
    const premier = groupe[0] as Releve;
    const textes = new Map(premier.motifs.map(({ texte, qui, etiquette }) => [texte, { texte, qui, etiquette }]));
    return {
      numero: rang + 1,
      effet: premier.effet,
      mesures: arbre.mesures.filter((mesure) => groupe.some(({ mesures }) => mesures.includes(mesure))),
      textes: [...textes.values()],
    };
  });
  const pointsDe = (branche: Branche) =>
    releves.filter((releve) => releve.branche === branche).map((releve) => numeros.get(cleDe(releve)) as number);
  return { points, pointsDe };
}

/** How a point is called, wherever its number stands. */
export const MOTS_EFFET = { a_verifier: 'à vérifier', prealable: 'd’abord', en_cours: 'déjà en cours' } as const;

/** Labels that need no word: the criterion stands in the document itself. */
const TUS: readonly Etiquette[] = ['tableau', 'fiche'];

/** « À vérifier (MAJ) : les MASP déjà suivies. [Le SLISL] » : what to check or do, who can tell, and the label. */
export function motsDuPoint(
  { effet, mesures, textes }: Point,
  toutes: readonly string[],
  nomDe: (mesure: string) => string,
): string {
  const mots = MOTS_EFFET[effet];
  const titre = mots.charAt(0).toUpperCase() + mots.slice(1);
  const pour = mesures.length < toutes.length ? ` (${mesures.map(nomDe).join(', ')})` : '';
  const dits = textes.map(({ texte, qui, etiquette }) => {
    const precisions = [qui, TUS.includes(etiquette) ? undefined : ETIQUETTES_AFFICHEES[etiquette].mot].filter(Boolean);
    return precisions.length ? `${texte} [${precisions.join(' ; ')}]` : texte;
  });
  return `${titre}${pour} : ${dits.join(' ')}`;
}
