/** The drawing of a tree: what is asked of Graphviz, which only places cards and arrows, and what is kept of its answer. */
import { HAUTEUR_LIGNE, type Carte, type LigneDessinee } from './cartes.ts';
import type { Operation, Point, Reponse } from '../../../components/graphviz.ts';

const PAR_POUCE = 72;
const BORD = 2;

interface Texte extends LigneDessinee {
  x: number;
  y: number;
}
interface Cadre {
  x: number;
  y: number;
  largeur: number;
  hauteur: number;
  sorte: 'question' | 'reponse' | 'fin' | 'arrivee';
}
export interface DessinArbre {
  largeur: number;
  hauteur: number;
  cadres: readonly Cadre[];
  textes: readonly Texte[];
  /** SVG paths: lines, then arrowheads. */
  lignes: readonly string[];
  pointes: readonly string[];
}

/** Cards in Graphviz's language: tables of fixed sizes, whose cells the arrows leave from. */
export function toDotArbre(cartes: readonly Carte[]): string {
  const cellule = (largeur: number, hauteur: number, reste: string) =>
    `<TD FIXEDSIZE="TRUE" WIDTH="${Math.floor(largeur)}" HEIGHT="${hauteur}" ${reste}></TD>`;
  const noeuds = cartes.map(({ place, largeur, hauteurEntete, cellules, hauteurCellules }) => {
    if (!cellules.length)
      return `${place} [width=${largeur / PAR_POUCE} height=${hauteurEntete / PAR_POUCE} fixedsize=true]`;
    const bas = cellules.map((c, rang) => cellule(c.largeur, hauteurCellules, `PORT="p${rang}"`)).join('');
    const haut = cellule(largeur, hauteurEntete, `COLSPAN="${cellules.length}"`);
    return `${place} [shape=plain label=<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>${haut}</TR><TR>${bas}</TR></TABLE>>]`;
  });
  const fleches = cartes.flatMap(({ place, cellules }) =>
    cellules.flatMap(({ vers }, rang) => (vers === null ? [] : [`${place}:p${rang}:s -> ${vers}`])),
  );
  const reglages = 'graph [margin=0 nodesep=0.25 ranksep=0.34] node [shape=box label=""] edge [arrowsize=0.8]';
  return `digraph { ${reglages} ${[...noeuds, ...fleches].join('; ')} }`;
}

/** Texts of a block of lines, centred on x, from the top y. */
const textesDe = (lignes: readonly LigneDessinee[], x: number, y: number, hauteur: number) => {
  const haut = y + (hauteur - lignes.length * HAUTEUR_LIGNE) / 2;
  return lignes.map((ligne, rang): Texte => ({
    ...ligne,
    x: Math.round(x),
    y: Math.round(haut + rang * HAUTEUR_LIGNE + 14),
  }));
};

function placeCarte(carte: Carte, centre: Point): { cadres: Cadre[]; textes: Texte[] } {
  const { largeur, hauteurEntete, hauteurCellules, cellules, entete } = carte;
  const x = Math.round(centre[0] - largeur / 2);
  const y = Math.round(centre[1] - (hauteurEntete + hauteurCellules) / 2);
  const sorte = cellules.length ? 'question' : 'arrivee';
  const cadres: Cadre[] = [{ x, y, largeur, hauteur: hauteurEntete, sorte }];
  const textes = textesDe(entete, x + largeur / 2, y, hauteurEntete);
  let gauche = x;
  for (const [rang, cellule] of cellules.entries()) {
    const droite = rang === cellules.length - 1 ? x + largeur : Math.round(gauche + cellule.largeur);
    const cadre = { x: gauche, y: y + hauteurEntete, largeur: droite - gauche, hauteur: hauteurCellules };
    cadres.push({ ...cadre, sorte: cellule.sorte });
    textes.push(...textesDe(cellule.lignes, (gauche + droite) / 2, cadre.y, hauteurCellules));
    gauche = droite;
  }
  return { cadres, textes };
}

/** Frames, texts and arrows, from Graphviz's answer to `toDotArbre`. */
export function readDessin(cartes: readonly Carte[], json: string): DessinArbre {
  const { bb, objects, edges = [] } = JSON.parse(json) as Reponse;
  const [, , largeur = 0, hauteur = 0] = bb.split(',').map(Number);
  const place = ([x, y]: Point): Point => [Math.round(x + BORD), Math.round(hauteur - y + BORD)];
  const tracesDe = (operations: readonly Operation[]) =>
    operations.flatMap(({ points = [] }) => points.map((point) => place(point).join(' ')));
  const placees = cartes.map((carte) => {
    const objet = objects.find(({ name }) => name === String(carte.place));
    if (!objet) throw new Error(`Graphviz n’a pas placé « ${carte.entete.map(({ texte }) => texte).join(' ')} ».`);
    return placeCarte(carte, place(objet.pos.split(',').map(Number) as Point));
  });
  return {
    largeur: Math.ceil(largeur + 2 * BORD),
    hauteur: Math.ceil(hauteur + 2 * BORD),
    cadres: placees.flatMap(({ cadres }) => cadres),
    textes: placees.flatMap(({ textes }) => textes),
    lignes: edges.map(({ _draw_ }) => {
      const [depart, ...suite] = tracesDe(_draw_);
      return `M${depart}C${suite.join(' ')}`;
    }),
    pointes: edges.map(({ _hdraw_ }) => `M${tracesDe(_hdraw_).join('L')}z`),
  };
}
