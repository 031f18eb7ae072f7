/** What is asked of Graphviz for a tree, and the drawing read from its answer. */
import { describe, expect, it } from 'vitest';
import type { Carte } from '../../../../../src/rubriques/arbres/dessin/cartes.ts';
import { readDessin, toDotArbre } from '../../../../../src/rubriques/arbres/dessin/dessin.ts';

/** A question with two answers, one of which leads to the end below. */
const question: Carte = {
  place: 0,
  entete: [
    { texte: '1. Besoin', sorte: 'question' },
    { texte: 'd’aide ?', sorte: 'question' },
  ],
  cellules: [
    { vers: null, sorte: 'fin', lignes: [{ texte: 'Non', sorte: 'reponse' }], largeur: 59.6 },
    {
      vers: 3,
      sorte: 'reponse',
      lignes: [
        { texte: 'Oui', sorte: 'reponse' },
        { texte: 'à vérifier (1)', sorte: 'point' },
      ],
      largeur: 80.3,
    },
  ],
  largeur: 140,
  hauteurEntete: 44,
  hauteurCellules: 48,
};
const arrivee: Carte = {
  place: 3,
  entete: [{ texte: 'A. AESF', sorte: 'mesure' }],
  cellules: [],
  largeur: 72,
  hauteurEntete: 36,
  hauteurCellules: 0,
};

const morceauxDe = (dot: string) =>
  /^digraph \{ (graph .*?]) (node .*?]) (edge .*?]) (.*) \}$/.exec(dot)?.slice(1) ?? [];

describe('La demande à Graphviz', () => {
  it('laisse peu de place entre les cartes, et n’y écrit aucun texte', () => {
    const [graph, node, edge] = morceauxDe(toDotArbre([arrivee]));
    expect(graph).toMatch(/ nodesep=0\.\d+ ranksep=0\.\d+]$/);
    expect(node).toBe('node [shape=box label=""]');
    expect(edge).toBe('edge [arrowsize=0.8]');
  });

  it('donne à une arrivée sa taille, en pouces de 72 unités', () => {
    expect(morceauxDe(toDotArbre([arrivee])).at(-1)).toBe('3 [width=1 height=0.5 fixedsize=true]');
  });

  it('fait d’une question un tableau, dont chaque réponse qui mène quelque part a sa flèche, du bas de sa cellule', () => {
    const cellule = (largeur: number, hauteur: number, reste: string) =>
      `<TD FIXEDSIZE="TRUE" WIDTH="${largeur}" HEIGHT="${hauteur}" ${reste}></TD>`;
    const lignes = [
      `<TR>${cellule(140, 44, 'COLSPAN="2"')}</TR>`,
      `<TR>${cellule(59, 48, 'PORT="p0"')}${cellule(80, 48, 'PORT="p1"')}</TR>`,
    ];
    const tableau = `<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">${lignes.join('')}</TABLE>`;
    expect(
      morceauxDe(toDotArbre([question, arrivee]))
        .at(-1)
        ?.split('; '),
    ).toEqual([`0 [shape=plain label=<${tableau}>]`, '3 [width=1 height=0.5 fixedsize=true]', '0:p1:s -> 3']);
  });
});

/** The question on top, the end below; ordinates go upwards. */
const reponse = {
  bb: '0,0,150.4,180.2',
  objects: [
    { name: '3', pos: '100,18.2' },
    { name: '0', pos: '70,134.2' },
  ],
  edges: [
    {
      tail: 1,
      head: 0,
      _draw_: [
        { op: 'c', color: '#000000' },
        {
          op: 'b',
          points: [
            [100, 88.2],
            [100, 75.2],
            [100, 60.2],
            [100, 46.2],
          ],
        },
      ],
      _hdraw_: [
        { op: 'S', style: 'solid' },
        {
          op: 'P',
          points: [
            [103, 46.2],
            [100, 36.2],
            [97, 46.2],
          ],
        },
      ],
    },
  ],
};
const lu = readDessin([question, arrivee], JSON.stringify(reponse));

describe('Le dessin lu de la réponse de Graphviz', () => {
  it('a deux unités de bord de chaque côté, et contient tout', () => {
    expect(lu).toMatchObject({ largeur: 155, hauteur: 185 });
  });

  it('met chaque carte à sa place, les réponses côte à côte sous la question et jusqu’à son bord', () => {
    expect(lu.cadres).toEqual([
      { x: 2, y: 2, largeur: 140, hauteur: 44, sorte: 'question' },
      { x: 2, y: 46, largeur: 60, hauteur: 48, sorte: 'fin' },
      { x: 62, y: 46, largeur: 80, hauteur: 48, sorte: 'reponse' },
      { x: 66, y: 146, largeur: 72, hauteur: 36, sorte: 'arrivee' },
    ]);
  });

  it('étend la dernière réponse jusqu’au bord d’une question plus large que ses réponses', () => {
    const { cadres } = readDessin([{ ...question, largeur: 200 }, arrivee], JSON.stringify(reponse));
    expect(cadres.slice(0, 3).map(({ x, largeur }) => [x, largeur])).toEqual([
      [-28, 200],
      [-28, 60],
      [32, 140],
    ]);
  });

  it('écrit les lignes de chaque cadre l’une sous l’autre, en son milieu', () => {
    expect(lu.textes).toEqual([
      { texte: '1. Besoin', sorte: 'question', x: 72, y: 21 },
      { texte: 'd’aide ?', sorte: 'question', x: 72, y: 38 },
      { texte: 'Non', sorte: 'reponse', x: 32, y: 76 },
      { texte: 'Oui', sorte: 'reponse', x: 102, y: 67 },
      { texte: 'à vérifier (1)', sorte: 'point', x: 102, y: 84 },
      { texte: 'A. AESF', sorte: 'mesure', x: 102, y: 170 },
    ]);
  });

  it('trace chaque flèche vers le bas, et sa pointe', () => {
    expect(lu.lignes).toEqual(['M102 94C102 107 102 122 102 136']);
    expect(lu.pointes).toEqual(['M105 136L102 146L99 136z']);
  });

  it('n’a aucune flèche quand une carte est seule', () => {
    const { bb, objects } = reponse;
    expect(readDessin([arrivee], JSON.stringify({ bb, objects }))).toMatchObject({ lignes: [], pointes: [] });
  });

  it('nomme la carte que Graphviz n’a pas placée', () => {
    const oubliee = JSON.stringify({ ...reponse, objects: reponse.objects.slice(0, 1) });
    expect(() => readDessin([question, arrivee], oubliee)).toThrow('Graphviz n’a pas placé « 1. Besoin d’aide ? ».');
  });
});
