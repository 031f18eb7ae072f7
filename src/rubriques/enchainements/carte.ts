/**
 * A graph of sequences as a drawing: what is asked of Graphviz, and what is kept of its answer.
 * Sizes are ours, so that texts fit whatever fonts are installed; Graphviz only places boxes and arrows.
 */
import { fermeteDe, type Fermete, type Graphe, type Noeud } from './enchainements.ts';
import type { Fleche, Operation, Point, Reponse } from '../../components/graphviz.ts';

/** Units of the drawing: one is a sixteenth of the text size of the page. */
const LARGEUR_LIGNE = 15;
const LARGEUR_SIGNE = 8.6;
const HAUTEUR_LIGNE = 18;
const HAUTEUR_MIN = 44;
const PAR_POUCE = 72;

export interface Boite extends Noeud {
  x: number;
  y: number;
  largeur: number;
  hauteur: number;
  lignes: string[];
}

interface Trait {
  fermete: Fermete;
  /** SVG paths: the line, then its arrowhead. */
  ligne: string;
  pointe: string;
}

export interface Carte {
  largeur: number;
  hauteur: number;
  boites: Boite[];
  traits: Trait[];
}

/** Cuts a name between words, at `LARGEUR_LIGNE` signs or at the next space after a longer word. */
export function coupeEnLignes(nom: string): string[] {
  const lignes: string[] = [];
  for (const mot of nom.split(' ')) {
    const derniere = lignes.at(-1);
    if (derniere !== undefined && `${derniere} ${mot}`.length <= LARGEUR_LIGNE)
      lignes[lignes.length - 1] = `${derniere} ${mot}`;
    else lignes.push(mot);
  }
  return lignes;
}

const tailleDe = (lignes: readonly string[]) => ({
  largeur: Math.round(Math.max(...lignes.map(({ length }) => length)) * LARGEUR_SIGNE + 22),
  hauteur: Math.max(HAUTEUR_MIN, lignes.length * HAUTEUR_LIGNE + 14),
});

/** The graph in Graphviz's language: boxes of fixed size, named by their rank, without any label to measure. */
export function toDot({ noeuds, liens }: Graphe): string {
  const rang = new Map(noeuds.map(({ id }, place) => [id, place]));
  const boites = noeuds.map(({ nom }, place) => {
    const { largeur, hauteur } = tailleDe(coupeEnLignes(nom));
    return `${place} [width=${largeur / PAR_POUCE} height=${hauteur / PAR_POUCE}]`;
  });
  const fleches = liens.map(({ de, vers }) => `${rang.get(de)} -> ${rang.get(vers)}`);
  const reglages = 'graph [margin=0 nodesep=0.22 ranksep=0.5] node [shape=box fixedsize=true label=""]';
  return `digraph { ${reglages} ${[...boites, ...fleches].join('; ')} }`;
}

const BORD = 3;
const arrondi = (nombre: number) => Math.round(nombre * 10) / 10;
const nombres = (texte: string) => texte.split(',').map(Number);

function pointsDe(operations: readonly Operation[] | undefined, voulue: string): Point[] {
  return operations?.find(({ op }) => op === voulue)?.points ?? [];
}

/** Boxes and arrows of a graph, from Graphviz's answer to its `toDot`. */
export function readCarte({ noeuds, liens }: Graphe, json: string): Carte {
  const reponse = JSON.parse(json) as Reponse;
  const [, , largeur = 0, hauteur = 0] = nombres(reponse.bb);
  const place = ([x, y]: Point): string => `${arrondi(x + BORD)} ${arrondi(hauteur - y + BORD)}`;
  const boites = noeuds.map((noeud, rang): Boite => {
    const objet = reponse.objects.find(({ name }) => name === String(rang));
    if (!objet) throw new Error(`Graphviz n’a pas placé « ${noeud.nom} ».`);
    const [x = 0, y = 0] = nombres(objet.pos);
    const lignes = coupeEnLignes(noeud.nom);
    const taille = tailleDe(lignes);
    return {
      ...noeud,
      ...taille,
      lignes,
      x: arrondi(x - taille.largeur / 2 + BORD),
      y: arrondi(hauteur - y - taille.hauteur / 2 + BORD),
    };
  });
  const rangDe = (voulu: string) => {
    const nom = String(noeuds.findIndex(({ id }) => id === voulu));
    return reponse.objects.findIndex(({ name }) => name === nom);
  };
  const traits = liens.map((lien): Trait => {
    const [de, vers] = [rangDe(lien.de), rangDe(lien.vers)];
    const fleche: Partial<Fleche> = reponse.edges?.find(({ tail, head }) => tail === de && head === vers) ?? {};
    const [depart, ...suite] = pointsDe(fleche._draw_, 'b');
    if (!depart) throw new Error(`Graphviz n’a pas tracé la flèche de ${lien.de} à ${lien.vers}.`);
    return {
      fermete: fermeteDe(lien),
      ligne: `M${place(depart)}C${suite.map(place).join(' ')}`,
      pointe: `M${pointsDe(fleche._hdraw_, 'P').map(place).join('L')}z`,
    };
  });
  return { largeur: arrondi(largeur + 2 * BORD), hauteur: arrondi(hauteur + 2 * BORD), boites, traits };
}

/** The y of each line of a box's text, centred. */
export const lignesDeTexte = ({ x, y, largeur, hauteur, lignes }: Boite) =>
  lignes.map((texte, rang) => ({
    texte,
    x: arrondi(x + largeur / 2),
    y: arrondi(y + hauteur / 2 + (rang - (lignes.length - 1) / 2) * HAUTEUR_LIGNE + 5),
  }));
