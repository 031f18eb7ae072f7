/**
 * The cards of a drawn tree: the question on top and one cell per answer, ends with their measures. Words are cut
 * into lines and measured here: sizes are ours, so that texts fit whatever fonts are installed.
 */
import type { Statut } from '../../../decision/modele.ts';
import { EFFETS_NOTES, MOTS_EFFET } from '../points.ts';
import type { ArbreVu, ArriveeVue, LigneVue, QuestionVue } from '../vue.ts';

/** Units of the drawing: one is a sixteenth of the text size of the page; texts are 14 units high. */
export const HAUTEUR_LIGNE = 17;
const MARGE = 8;
/** Bold letters are that much wider. */
const GRAS = 1.1;

/** What a drawing may be cut to: signs per line of an answer, and least width of a question. */
export interface Gabarit {
  reponse: number;
  question: number;
}

export interface LigneDessinee {
  texte: string;
  sorte: 'question' | 'reponse' | 'point' | 'fin' | 'mesure' | 'statut';
}

const ETROITES = /[iljtfr.,’:;!()1 ]/;
const LARGES = /[mwMWOQ—]/;
/** Widths of the widest usual system font, so that no text leaves its frame. */
const largeurDe = (texte: string): number =>
  [...texte].reduce((somme, signe) => {
    if (ETROITES.test(signe)) return somme + 5.6;
    if (LARGES.test(signe)) return somme + 13;
    return somme + (/\p{Lu}/u.test(signe) ? 10 : 8.7);
  }, 0);

const coupe = (texte: string, largeur: number): string[] =>
  texte.split(' ').reduce<string[]>((lignes, mot) => {
    const derniere = lignes.at(-1);
    const suite = `${derniere} ${mot}`;
    // A sign such as « ; » never starts a line.
    const isSuivi = largeurDe(suite) <= largeur || mot.length === 1;
    return derniere !== undefined && isSuivi ? [...lignes.slice(0, -1), suite] : [...lignes, mot];
  }, []);

interface Cellule {
  /** Where its arrow goes, if it has one. */
  vers: number | null;
  sorte: 'reponse' | 'fin';
  lignes: LigneDessinee[];
  largeur: number;
}
export interface Carte {
  place: number;
  entete: LigneDessinee[];
  cellules: Cellule[];
  largeur: number;
  hauteurEntete: number;
  hauteurCellules: number;
}

const isGras = ({ sorte }: LigneDessinee) => sorte === 'question' || sorte === 'mesure';
const plusLarge = (lignes: readonly LigneDessinee[]) =>
  Math.max(0, ...lignes.map((ligne) => largeurDe(ligne.texte) * (isGras(ligne) ? GRAS : 1)));
const hauteurDe = (lignes: number) => lignes * HAUTEUR_LIGNE + MARGE + 2;

/** Numbers of the points to note, by kind: « à vérifier (1, 2) ». */
function notesDe(numeros: readonly number[], points: ArbreVu['points']): string[] {
  return EFFETS_NOTES.flatMap((effet) => {
    const siens = numeros.filter((numero) => points.some((point) => point.numero === numero && point.effet === effet));
    return siens.length ? [`${MOTS_EFFET[effet]} (${siens.join(', ')})`] : [];
  });
}

/** Where an answer leads when no arrow says it: nowhere, or to a question of another sheet. */
function finDe(vers: number | null, vu: ArbreVu, feuille: readonly number[]): string[] {
  if (vers === null) return [vu.arbre.mesures.length > 1 ? 'aucune mesure' : 'écartée'];
  const ailleurs = feuille.includes(vers) ? undefined : vu.questions.find(({ place }) => place === vers);
  return ailleurs ? [`question ${ailleurs.nom}`] : [];
}

interface Contexte {
  vu: ArbreVu;
  gabarit: Gabarit;
  /** Places of the questions drawn together. */
  feuille: readonly number[];
}

/** « Je ne sais pas » / « à vérifier (2) », cut to the width of the cell. */
function celluleDe({ mots, points, vers }: LigneVue, { vu, gabarit, feuille }: Contexte): Cellule {
  const fin = finDe(vers, vu, feuille);
  const lignes = [
    ...coupe(mots, gabarit.reponse * 8).map((texte) => ({ texte, sorte: 'reponse' as const })),
    ...notesDe(points, vu.points).map((texte) => ({ texte, sorte: 'point' as const })),
    ...fin.map((texte) => ({ texte, sorte: 'fin' as const })),
  ];
  return {
    vers: fin.length ? null : vers,
    sorte: vers === null ? 'fin' : 'reponse',
    lignes,
    largeur: plusLarge(lignes) + 2 * MARGE,
  };
}

function carteDeQuestion({ place, nom, question, courtes }: QuestionVue, contexte: Contexte): Carte {
  const { gabarit } = contexte;
  const cellules = courtes.map((ligne) => celluleDe(ligne, contexte));
  const somme = cellules.reduce((total, { largeur }) => total + largeur, 0);
  const texte = `${nom}. ${question.libelle}`;
  const surUneLigne = Math.ceil(largeurDe(texte) * GRAS + 2 * MARGE);
  const largeur = Math.max(Math.round(somme), Math.min(gabarit.question, surUneLigne));
  const enPlus = (largeur - somme) / cellules.length;
  const entete = coupe(texte, (largeur - 2 * MARGE) / GRAS).map((ligne) => ({
    texte: ligne,
    sorte: 'question' as const,
  }));
  return {
    place,
    entete,
    cellules: cellules.map((cellule) => ({ ...cellule, largeur: cellule.largeur + enPlus })),
    largeur: Math.max(largeur, Math.ceil(plusLarge(entete) + 2 * MARGE)),
    hauteurEntete: hauteurDe(entete.length),
    hauteurCellules: hauteurDe(Math.max(...cellules.map(({ lignes }) => lignes.length))),
  };
}

/** Of the measures that remain: no end names an excluded one. */
const MOTS_STATUT = {
  correspond: 'critères réunis',
  a_verifier: 'à vérifier',
  prealable: 'd’abord une autre étape',
  en_cours: 'déjà en cours',
} as const;

/** « critères réunis, sauf point noté »: what the ways to this end may give. */
function motsDeStatut([premier, ...autres]: readonly Statut[]): string {
  const meilleur = premier as keyof typeof MOTS_STATUT;
  if (!autres.length) return MOTS_STATUT[meilleur];
  const points = EFFETS_NOTES.filter((effet) => autres.includes(effet)).map((effet) => `« ${MOTS_EFFET[effet]} »`);
  return `${MOTS_STATUT[meilleur]}, sauf point ${meilleur === 'correspond' ? 'noté' : points.join(' ou ')}`;
}

function carteDArrivee(
  { place, nom, mesures }: ArriveeVue,
  nomDe: (mesure: string) => string,
  gabarit: Gabarit,
): Carte {
  const largeur = Math.max(230, gabarit.question * 0.6);
  const entete = mesures.flatMap(({ mesure, statuts, souples, reserves }, rang) => [
    ...coupe(`${rang === 0 ? `${nom}. ` : ''}${nomDe(mesure)}`, largeur).map((texte) => ({
      texte,
      sorte: 'mesure' as const,
    })),
    ...coupe(motsDeStatut(statuts), largeur).map((texte) => ({ texte, sorte: 'statut' as const })),
    ...souples
      .flatMap(({ texte }) => coupe(`à vérifier : ${texte}`, largeur))
      .map((texte) => ({ texte, sorte: 'point' as const })),
    ...reserves
      .flatMap(({ texte, effet }) => coupe(`${MOTS_EFFET[effet]} si : ${texte}`, largeur))
      .map((texte) => ({ texte, sorte: 'point' as const })),
  ]);
  return {
    place,
    entete,
    cellules: [],
    largeur: Math.round(plusLarge(entete) + 2 * MARGE),
    hauteurEntete: hauteurDe(entete.length),
    hauteurCellules: 0,
  };
}

/** Cards of one sheet: its questions, and the ends they lead to. */
export function toCartes(
  vu: ArbreVu,
  nomDe: (mesure: string) => string,
  gabarit: Gabarit,
  feuille: readonly number[],
): Carte[] {
  const contexte = { vu, gabarit, feuille };
  const questions = vu.questions.filter(({ place }) => feuille.includes(place));
  const arrivees = vu.arrivees.filter(({ retours }) => retours.some((place) => feuille.includes(place)));
  return [
    ...questions.map((question) => carteDeQuestion(question, contexte)),
    ...arrivees.map((arrivee) => carteDArrivee(arrivee, nomDe, gabarit)),
  ];
}
