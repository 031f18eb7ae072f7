/**
 * The decision trees of every door, drawn by Graphviz (WebAssembly) while the site is built. Several cuts are tried
 * for each tree; the one that leaves the largest letters on a sheet of A4 is kept.
 */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Arbre } from '../arbre.ts';
import { composeArbres } from '../composition.ts';
import { toCartes, type Gabarit } from './cartes.ts';
import { readDessin, toDotArbre, type DessinArbre } from './dessin.ts';
import { inPhrase } from '../mots.ts';
import { motsDuPoint } from '../points.ts';
import { toArbreVu, type ArbreVu } from '../vue.ts';
import type { Catalogue } from '../../../catalogue/assemblage.ts';
import type { Mesure } from '../../../catalogue/mesures.ts';

/**
 * What a landscape sheet of A4 leaves to a drawing and its points, in units of the drawing at letters of 9 points:
 * the sheet less its margins, title, rules and foot. src/rubriques/arbres/arbre.css prints at this size.
 */
const FEUILLE = { largeur: 1235, hauteur: 720 } as const;
/** Points in 9 point letters, in the same units: a line, a sign, the heading, the narrowest column. */
const POINTS = { ligne: 19, signe: 8, titre: 48, colonne: 250 } as const;

/** Under this share of the sheet, a drawing leaves room for words that this count does not foresee. */
const AMPLE = 0.9;

const GABARITS: readonly Gabarit[] = [13, 20, 32].flatMap((reponse) =>
  [0, 300, 420, 600, 800].map((question) => ({ reponse, question })),
);

/** One sheet: its drawing, how much of the paper it takes (at most 1), and the points that its answers note. */
interface Feuille {
  dessin: DessinArbre;
  part: number;
  numeros: readonly number[];
}

export interface ArbreDessine extends ArbreVu {
  /** Anchor in its page. */
  id: string;
  mesures: readonly Pick<Mesure, 'id' | 'nom' | 'nomCourt' | 'sigle'>[];
  /** « AESF », « MASP ou MAJ ». */
  nom: string;
  feuilles: readonly Feuille[];
}

export interface PorteArbres {
  porte: Catalogue['portes'][number];
  arbres: readonly ArbreDessine[];
}

let graphviz: Promise<Graphviz> | undefined;

/** Lines that the points take in columns of this width. */
const countLignes = (points: readonly string[], largeur: number): number =>
  points.reduce((lignes, texte) => lignes + Math.ceil((texte.length * POINTS.signe) / largeur), 0);

/** How much of the sheet a drawing and its points take: up to 1, letters print at 9 points. */
function partDeFeuille(
  { largeur, hauteur }: Pick<DessinArbre, 'largeur' | 'hauteur'>,
  points: readonly string[],
): number {
  if (!points.length) return Math.max(largeur / FEUILLE.largeur, hauteur / FEUILLE.hauteur);
  const colonne = FEUILLE.largeur - largeur - 25;
  const aCote = POINTS.titre + countLignes(points, colonne) * POINTS.ligne;
  if (colonne >= POINTS.colonne && aCote <= FEUILLE.hauteur)
    return Math.max((largeur + POINTS.colonne) / FEUILLE.largeur, hauteur / FEUILLE.hauteur);
  const dessous = POINTS.titre + Math.ceil(countLignes(points, FEUILLE.largeur / 3 - 35) / 3 + 1) * POINTS.ligne;
  return Math.max(largeur / FEUILLE.largeur, (hauteur + dessous) / FEUILLE.hauteur);
}

type NomDe = (mesure: string) => string;

/** The best drawing of these questions together. */
async function drawFeuille(vu: ArbreVu, nomDe: NomDe, questions: readonly number[]): Promise<Feuille> {
  const moteur = await (graphviz ??= Graphviz.load());
  const lignes = vu.questions.filter(({ place }) => questions.includes(place)).flatMap((question) => question.lignes);
  const points = vu.points.filter(({ numero }) => lignes.some((ligne) => ligne.points.includes(numero)));
  const textes = points.map((point) => motsDuPoint(point, vu.arbre.mesures, nomDe));
  const essais = GABARITS.map((gabarit) => {
    const cartes = toCartes(vu, nomDe, gabarit, questions);
    const dessin = readDessin(cartes, moteur.layout(toDotArbre(cartes), 'json', 'dot'));
    return { dessin, part: partDeFeuille(dessin, textes) };
  });
  // Of those with room to spare, the one that cuts words into fewest lines, then the narrowest: less to scroll.
  const lignesDe = ({ dessin }: (typeof essais)[number]) => dessin.textes.length * 100_000 + dessin.largeur;
  const amples = essais.filter(({ part }) => part <= AMPLE);
  const { dessin, part } = amples.length
    ? amples.reduce((a, b) => (lignesDe(b) < lignesDe(a) ? b : a))
    : essais.reduce((a, b) => (b.part < a.part ? b : a));
  return { dessin, part, numeros: points.map(({ numero }) => numero) };
}

const pireDe = (feuilles: readonly Feuille[]) => Math.max(...feuilles.map(({ part }) => part));

/** One sheet; or two when a sheet of A4 cannot hold it, cut as near the middle as letters of 9 points allow. */
async function drawArbre(vu: ArbreVu, nomDe: NomDe): Promise<Feuille[]> {
  const places = vu.questions.map(({ place }) => place);
  let meilleur = [await drawFeuille(vu, nomDe, places)];
  const milieu = places.length / 2;
  const coupes = places.slice(1).toSorted((a, b) => Math.abs(a - milieu) - Math.abs(b - milieu));
  for (const coupe of coupes) {
    if (pireDe(meilleur) <= 1) break;
    const [debut, suite] = [places.filter((place) => place < coupe), places.filter((place) => place >= coupe)];
    const essai = [await drawFeuille(vu, nomDe, debut), await drawFeuille(vu, nomDe, suite)];
    if (pireDe(essai) < pireDe(meilleur)) meilleur = essai;
  }
  return meilleur;
}

/** « a », « a ou b », « a, b ou c ». */
const joinOu = ([premier = '', ...autres]: readonly string[]) =>
  [premier, ...autres.map((mot, rang) => (rang === autres.length - 1 ? ' ou ' : ', ') + inPhrase(mot))].join('');

/** Trees of each door, in the order of doors, then from the least to the most binding. */
export function drawArbres({ modele, questions, mesures, portes }: Catalogue): Promise<PorteArbres[]> {
  const mesureDe = (cherchee: string) => mesures.find(({ id }) => id === cherchee) as Mesure;
  const nomDe = (mesure: string) => mesureDe(mesure).nomCourt;
  const draw = async (arbre: Arbre): Promise<ArbreDessine> => {
    const vu = toArbreVu(arbre, modele, questions);
    return {
      ...vu,
      id: arbre.mesures.join('-ou-'),
      mesures: arbre.mesures.map(mesureDe),
      nom: joinOu(arbre.mesures.map(nomDe)),
      feuilles: await drawArbre(vu, nomDe),
    };
  };
  // Two doors may lead to the same measures: one drawing serves both.
  const dessines = new Map<string, Promise<ArbreDessine>>();
  const drawOnce = (arbre: Arbre) => {
    const cle = arbre.mesures.join();
    const dessine = dessines.get(cle) ?? draw(arbre);
    dessines.set(cle, dessine);
    return dessine;
  };
  return Promise.all(
    portes.map(async (porte) => ({ porte, arbres: await Promise.all(composeArbres(modele, porte.id).map(drawOnce)) })),
  );
}
