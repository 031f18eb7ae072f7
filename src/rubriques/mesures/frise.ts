/**
 * Geometry of the picture of durations: what a measure's bar is made of, in months, and where a month stands.
 * A source that gives no number gives no bar: its words are shown instead.
 */
import type { Etiquette } from '../../schemas/commun.ts';
import type { Duree } from './duree.ts';

/** `variable` lasts up to its end (« au plus »); `renouvellement` is optional time, up to the maximum when there is one. */
export type SorteSegment = 'avant' | 'initiale' | 'variable' | 'renouvellement' | 'exceptionnel';

export interface Segment {
  sorte: SorteSegment;
  /** Months from the start; negative before moving in. */
  debut: number;
  fin: number;
  /** Lane: alternatives that overlap are drawn one below the other. */
  piste: number;
  etiquette: Etiquette;
}

export interface Frise {
  segments: Segment[];
  pistes: number;
  /** Months before the start. */
  avant: number;
  /** Last month drawn. */
  fin: number;
  /** The limit in all, when there is one. */
  butee?: { mois: number; etiquette: Etiquette };
  /** Month after which renewals go on and the source does not say how many. */
  ouverte?: number;
}

/** Labels told apart by a hatching: what the local document in force does not itself say. */
export const TRAMES = ['droit', 'calcule', 'a-confirmer', 'ancien'] as const;
export type Trame = (typeof TRAMES)[number];
/** Hatching of a label, if any. */
export const trameDe = (etiquette: Etiquette): Trame | undefined => TRAMES.find((trame) => trame === etiquette);

type Libre = Omit<Segment, 'piste'>;

function initialeDe({ initiale }: Duree): Libre[] {
  if (!initiale) return [];
  const { min = 0, max, etiquette } = initiale;
  const segments: Libre[] = [];
  if (min > 0) segments.push({ sorte: 'initiale', debut: 0, fin: min, etiquette });
  if (max > min) segments.push({ sorte: 'variable', debut: min, fin: max, etiquette });
  return segments;
}

/** Renewals one by one when their length is known, else one stretch up to the maximum. */
function renouvellementsDe({ renouvellement, maximum }: Duree, depuis: number): Libre[] {
  const segments: Libre[] = [];
  const longueur = renouvellement?.mois ?? renouvellement?.max;
  let fin = depuis;
  if (renouvellement && longueur) {
    for (let fois = renouvellement.fois ?? 1; fois > 0; fois--) {
      segments.push({
        sorte: 'renouvellement',
        debut: fin,
        fin: fin + longueur,
        etiquette: renouvellement.etiquette,
      });
      fin += longueur;
    }
  }
  if (maximum && maximum.mois > fin && depuis > 0)
    segments.push({ sorte: 'renouvellement', debut: fin, fin: maximum.mois, etiquette: maximum.etiquette });
  return segments;
}

/** Gives each segment the first lane where it overlaps nothing, in the given order. */
function placeEnPistes(segments: readonly Libre[]): Segment[] {
  const places: Segment[] = [];
  for (const segment of segments) {
    let piste = 0;
    const overlaps = (autre: Segment) =>
      autre.piste === piste && autre.debut < segment.fin && segment.debut < autre.fin;
    while (places.some(overlaps)) piste++;
    places.push({ ...segment, piste });
  }
  return places;
}

/** The bar of a measure, or undefined when the source gives no number. */
export function toFrise(duree: Duree): Frise | undefined {
  if (duree.etat !== 'chiffree') return undefined;
  const { initiale, renouvellement, maximum, exceptionnel, avantEntree, phases } = duree;
  const libres: Libre[] = [];
  if (avantEntree) libres.push({ sorte: 'avant', debut: -avantEntree.mois, fin: 0, etiquette: avantEntree.etiquette });
  libres.push(...initialeDe(duree), ...renouvellementsDe(duree, initiale?.max ?? 0));
  if (exceptionnel) {
    const debut = libres.reduce((fin, segment) => Math.max(fin, segment.fin), 0);
    libres.push({ sorte: 'exceptionnel', debut, fin: exceptionnel.mois, etiquette: exceptionnel.etiquette });
  }
  for (const { debut = 0, max, etiquette } of phases)
    libres.push({ sorte: 'variable', debut, fin: debut + max, etiquette });
  if (libres.length === 0) return undefined;
  const segments = placeEnPistes(libres);
  const derniere = segments.filter(({ piste, sorte }) => piste === 0 && sorte !== 'exceptionnel');
  return {
    segments,
    pistes: 1 + Math.max(...segments.map(({ piste }) => piste)),
    avant: avantEntree?.mois ?? 0,
    fin: Math.max(...segments.map(({ fin }) => fin)),
    ...(maximum && { butee: { mois: maximum.mois, etiquette: maximum.etiquette } }),
    ...(renouvellement &&
      !renouvellement.fois &&
      !maximum && { ouverte: Math.max(0, ...derniere.map(({ fin }) => fin)) }),
  };
}

/** Where months stand across the drawing, in percent of its width. */
export interface Axe {
  x: (mois: number) => number;
  reperes: { mois: number; x: number; texte: string }[];
  /** Month after which the scale is narrower. */
  coupure?: number;
}

/** Beyond five years, only protections go on: their scale is narrowed, and said to be. */
const COUPURE = 60;
const PART_LONGUE = 16;
const MARGE_GAUCHE = 1;
const MARGE_DROITE = 8;

const arrondi = (nombre: number) => Math.round(nombre * 100) / 100;

function texteRepere(mois: number): string {
  if (mois === 0) return '0';
  if (mois % 12 !== 0) return `${mois} mois`;
  return mois === 12 ? '1 an' : `${mois / 12} ans`;
}

/** Axis long enough for these months: whole years after the start, half years marked when few. */
export function createAxe({ avant, fin }: Pick<Frise, 'avant' | 'fin'>): Axe {
  const longue = fin > COUPURE;
  const droite = 100 - MARGE_DROITE;
  const finCourte = longue ? COUPURE : Math.max(12, Math.ceil(fin / 12) * 12);
  const largeurCourte = droite - MARGE_GAUCHE - (longue ? PART_LONGUE : 0);
  const parMois = largeurCourte / (avant + finCourte);
  const x = (mois: number) =>
    arrondi(
      longue && mois > COUPURE
        ? MARGE_GAUCHE + largeurCourte + ((mois - COUPURE) / (fin - COUPURE)) * PART_LONGUE
        : MARGE_GAUCHE + (avant + mois) * parMois,
    );
  const pas = finCourte > 12 ? 12 : 6;
  const mois = Array.from({ length: finCourte / pas + 1 }, (_, rang) => rang * pas);
  if (longue) mois.push(fin);
  return {
    x,
    reperes: mois.map((repere) => ({ mois: repere, x: x(repere), texte: texteRepere(repere) })),
    ...(longue && { coupure: COUPURE }),
  };
}

/** One axis for several bars. */
export const createAxeCommun = (frises: readonly Frise[]): Axe =>
  createAxe({
    avant: Math.max(0, ...frises.map(({ avant }) => avant)),
    fin: Math.max(0, ...frises.map(({ fin }) => fin)),
  });
