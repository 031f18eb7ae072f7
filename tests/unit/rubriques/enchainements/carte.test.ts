import { describe, expect, it } from 'vitest';
import { coupeEnLignes, lignesDeTexte, readCarte, toDot } from '../../../../src/rubriques/enchainements/carte.ts';
import { buildGraphe } from '../../../../src/rubriques/enchainements/enchainements.ts';
import { createMesureLiee } from '../../../fabriques/enchainements.ts';

describe('Le dessin d’une carte', () => {
  const graphe = buildGraphe([
    createMesureLiee('un', [{ mesure: 'deux' }, { sens: 'avant', mesure: 'deux', etiquette: 'droit' }]),
    createMesureLiee('deux'),
  ]);
  const trait = (tail: number, head: number, y: number) => ({
    tail,
    head,
    _draw_: [
      { op: 'c' },
      {
        op: 'b',
        points: [
          [10, y],
          [11, y],
          [12, y],
          [13, y],
        ],
      },
    ],
    _hdraw_: [
      {
        op: 'P',
        points: [
          [1, y],
          [2, y],
          [3, y],
        ],
      },
    ],
  });
  // Graphviz lists objects and edges in its own order: here both are reversed.
  const reponse = {
    bb: '0,0,100,200',
    objects: [
      { name: '1', pos: '50,22' },
      { name: '0', pos: '50,178' },
    ],
    edges: [trait(0, 1, 80), trait(1, 0, 120)],
  };

  it('coupe les noms entre les mots, jamais dedans', () => {
    expect(coupeEnLignes('MASP')).toEqual(['MASP']);
    expect(coupeEnLignes('Sauvegarde de justice')).toEqual(['Sauvegarde de', 'justice']);
    expect(coupeEnLignes('Mesure de quinz')).toEqual(['Mesure de quinz']);
    expect(coupeEnLignes('Mesure de seize!')).toEqual(['Mesure de', 'seize!']);
    expect(coupeEnLignes('Anticonstitutionnellement vrai')).toEqual(['Anticonstitutionnellement', 'vrai']);
  });

  it('fait les boîtes assez larges pour la ligne la plus longue, et assez hautes pour toutes', () => {
    const seule = (nom: string) => buildGraphe([{ ...createMesureLiee('seule'), nomCourt: nom }]);
    const reponseSeule = JSON.stringify({ bb: '0,0,200,100', objects: [{ name: '0', pos: '100,50' }] });
    const taillesDe = (nom: string) =>
      readCarte(seule(nom), reponseSeule).boites.map(({ lignes, largeur, hauteur }) => [
        lignes.length,
        largeur,
        hauteur,
      ]);
    expect(taillesDe('MASP')).toEqual([[1, 56, 44]]);
    expect(taillesDe('Sauvegarde de justice')).toEqual([[2, 134, 50]]);
    expect(taillesDe('De justice Sauvegarde ou non, un jour')).toEqual([[3, 134, 68]]);
  });

  it('demande à Graphviz la place exacte de ces boîtes, en pouces', () => {
    const dot = toDot(graphe);
    const demandees = [...dot.matchAll(/(\d) \[width=([\d.]+) height=([\d.]+)\]/g)].map(
      ([, rang, largeur, hauteur]) => [rang, Math.round(Number(largeur) * 72), Math.round(Number(hauteur) * 72)],
    );
    expect(demandees).toEqual([
      ['0', 39, 44],
      ['1', 56, 44],
    ]);
    expect(dot).toMatch(/node \[[^\]]*fixedsize=true label=""\]/);
  });

  it('demande à Graphviz des boîtes sans texte, et une flèche par lien', () => {
    const dot = toDot(graphe);
    expect(dot).toContain('0 -> 1; 1 -> 0');
    expect(dot).not.toMatch(/UN|DEUX|style/);
  });

  it('place boîtes et flèches à l’endroit, chacune au bon lien', () => {
    const { boites, traits, largeur, hauteur } = readCarte(graphe, JSON.stringify(reponse));
    expect([largeur, hauteur]).toEqual([106, 206]);
    expect(boites.map(({ nom, x, y, largeur: l, hauteur: h }) => [nom, x, y, l, h])).toEqual([
      ['UN', 33.5, 3, 39, 44],
      ['DEUX', 25, 159, 56, 44],
    ]);
    expect(traits).toEqual([
      { fermete: 'ecrit', ligne: 'M13 83C14 83 15 83 16 83', pointe: 'M4 83L5 83L6 83z' },
      { fermete: 'ailleurs', ligne: 'M13 123C14 123 15 123 16 123', pointe: 'M4 123L5 123L6 123z' },
    ]);
  });

  it('refuse une réponse où il manque une boîte ou une flèche', () => {
    expect(() => readCarte(graphe, JSON.stringify({ ...reponse, objects: reponse.objects.slice(1) }))).toThrow(
      'Graphviz n’a pas placé « DEUX ».',
    );
    expect(() => readCarte(graphe, JSON.stringify({ ...reponse, edges: [] }))).toThrow(
      'Graphviz n’a pas tracé la flèche de un à deux.',
    );
    const { edges, ...sansFleche } = reponse;
    expect(() => readCarte(graphe, JSON.stringify(sansFleche))).toThrow('la flèche de un à deux.');
    const sansTrait = edges.map((fleche) => ({ ...fleche, _draw_: [{ op: 'c' }] }));
    expect(() => readCarte(graphe, JSON.stringify({ ...reponse, edges: sansTrait }))).toThrow(
      'la flèche de un à deux.',
    );
  });

  it('distingue les flèches qui partent d’une même boîte ou y arrivent', () => {
    const triangle = buildGraphe([
      createMesureLiee('un', [{ mesure: 'deux' }, { mesure: 'trois' }]),
      createMesureLiee('deux', [{ mesure: 'trois' }]),
      createMesureLiee('trois'),
    ]);
    const objects = ['2', '0', '1'].map((name) => ({ name, pos: '50,50' }));
    const edges = [trait(2, 0, 30), trait(1, 0, 20), trait(1, 2, 10)];
    const { traits } = readCarte(triangle, JSON.stringify({ bb: '0,0,100,100', objects, edges }));
    expect(traits.map(({ ligne }) => ligne)).toEqual([
      'M13 93C14 93 15 93 16 93',
      'M13 83C14 83 15 83 16 83',
      'M13 73C14 73 15 73 16 73',
    ]);
  });

  it('ne demande aucune flèche à une carte d’une seule boîte', () => {
    const graphe = buildGraphe([createMesureLiee('seule')]);
    expect(toDot(graphe)).not.toContain('->');
  });

  it('centre le texte dans la boîte', () => {
    const [boite] = readCarte(graphe, JSON.stringify(reponse)).boites;
    if (!boite) throw new Error('une boîte est attendue');
    const lignes = lignesDeTexte({ ...boite, lignes: ['a', 'b', 'c'] });
    expect(lignes.map(({ y }) => y - boite.y - boite.hauteur / 2)).toEqual([-13, 5, 23]);
    expect(lignes.map(({ x }) => x - boite.x)).toEqual([19.5, 19.5, 19.5]);
  });
});
