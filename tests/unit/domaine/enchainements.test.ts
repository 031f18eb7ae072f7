import { describe, expect, it } from 'vitest';
import { coupeEnLignes, lignesDeTexte, readCarte, toDot } from '../../../src/domaine/carte.ts';
import {
  buildGraphe,
  cartesDeFamille,
  fermeteDe,
  recitPrincipal,
  recitsDe,
  voisinage,
  type Lien,
  type MesureLiee,
} from '../../../src/domaine/enchainements.ts';

type Enchainement = Partial<MesureLiee['enchainements'][number]>;
const createMesure = (id: string, enchainements: Enchainement[] = [], famille = 'adulte'): MesureLiee => ({
  id,
  nomCourt: id.toUpperCase(),
  famille,
  enchainements: enchainements.map((enchainement) => ({
    sens: 'apres',
    texte: `${id} dit`,
    etiquette: 'tableau',
    source: 'Tableau',
    document: 'tableau-artois',
    ...enchainement,
  })),
});
const fleches = (liens: readonly Lien[]) => liens.map(({ de, vers }) => `${de}>${vers}`);
const lienDe = (mesures: MesureLiee[]) => {
  const [lien] = buildGraphe(mesures).liens;
  if (!lien) throw new Error('un lien est attendu');
  return lien;
};

describe('Le graphe des enchaînements', () => {
  it('fait un seul lien d’une suite racontée des deux côtés, et garde les deux récits', () => {
    const lien = lienDe([
      createMesure('masp', [{ sens: 'apres', mesure: 'maj' }]),
      createMesure('maj', [{ sens: 'avant', mesure: 'masp' }]),
    ]);
    expect([lien.de, lien.vers]).toEqual(['masp', 'maj']);
    expect(lien.recits.map(({ mesure, texte }) => [mesure, texte])).toEqual([
      ['masp', 'masp dit'],
      ['maj', 'maj dit'],
    ]);
  });

  it('garde deux liens pour un aller et un retour', () => {
    const { liens } = buildGraphe([
      createMesure('aesf', [{ mesure: 'mjagbf' }, { sens: 'avant', mesure: 'mjagbf' }]),
      createMesure('mjagbf'),
    ]);
    expect(fleches(liens)).toEqual(['aesf>mjagbf', 'mjagbf>aesf']);
  });

  it('fait un nœud sans fiche d’une étape, partagé dans la famille et pas au-delà', () => {
    const { noeuds, liens } = buildGraphe([
      createMesure('a', [{ etape: 'Emploi' }], 'rsa'),
      createMesure('b', [{ etape: 'Emploi' }], 'rsa'),
      createMesure('c', [{ etape: 'Emploi', sens: 'avant' }], 'vosges'),
    ]);
    expect(fleches(liens)).toEqual(['a>rsa/Emploi', 'b>rsa/Emploi', 'vosges/Emploi>c']);
    expect(noeuds.filter(({ estMesure }) => !estMesure).map(({ id, nom }) => [id, nom])).toEqual([
      ['rsa/Emploi', 'Emploi'],
      ['vosges/Emploi', 'Emploi'],
    ]);
  });

  it('donne à une mesure son seul voisinage', () => {
    const graphe = buildGraphe([
      createMesure('a', [{ mesure: 'b' }]),
      createMesure('b', [{ mesure: 'c' }]),
      createMesure('c', [{ mesure: 'd' }]),
      createMesure('d'),
    ]);
    expect(fleches(voisinage(graphe, 'b').liens)).toEqual(['a>b', 'b>c']);
    expect(voisinage(graphe, 'b').noeuds.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(voisinage(graphe, 'x')).toEqual({ noeuds: [], liens: [] });
  });

  it('range chaque lien dans une seule carte, celle de la famille où il arrive, en morceaux séparés', () => {
    const graphe = buildGraphe([
      createMesure('aesf', [{ mesure: 'mjagbf' }, { mesure: 'masp' }], 'budget-famille'),
      createMesure('mjagbf', [], 'budget-famille'),
      createMesure('tutelle', [{ sens: 'avant', mesure: 'sauvegarde' }]),
      createMesure('masp', [{ mesure: 'maj' }]),
      createMesure('maj'),
      createMesure('sauvegarde'),
    ]);
    const cartes = (famille: string) => cartesDeFamille(graphe, famille).map(({ liens }) => fleches(liens));
    expect(cartes('budget-famille')).toEqual([['aesf>mjagbf']]);
    expect(cartes('adulte')).toEqual([['aesf>masp', 'masp>maj'], ['sauvegarde>tutelle']]);
    expect(cartes('logement')).toEqual([]);
  });

  it('rassemble un morceau dont les liens se touchent par un détour', () => {
    const graphe = buildGraphe([
      createMesure('a', [{ mesure: 'b' }]),
      createMesure('c', [{ mesure: 'd' }]),
      createMesure('b', [{ mesure: 'd' }]),
      createMesure('d'),
    ]);
    expect(cartesDeFamille(graphe, 'adulte').map(({ liens }) => fleches(liens).toSorted())).toEqual([
      ['a>b', 'b>d', 'c>d'],
    ]);
  });
});

describe('Le récit d’un lien', () => {
  const deux = (gauche: Enchainement, droite: Enchainement) =>
    lienDe([
      createMesure('a', [{ ...gauche, mesure: 'b' }]),
      createMesure('b', [{ ...droite, sens: 'avant', mesure: 'a' }]),
    ]);

  it('est le plus ferme, d’où qu’il vienne', () => {
    const lien = deux({ etiquette: 'deduit' }, { etiquette: 'fiche' });
    expect(recitPrincipal(lien)?.mesure).toBe('b');
    expect(fermeteDe(lien)).toBe('ecrit');
  });

  it('à fermeté égale, est celui de la mesure que l’on quitte', () => {
    expect(recitPrincipal(deux({}, {}))?.mesure).toBe('a');
    const inverse = lienDe([createMesure('b', [{ sens: 'avant', mesure: 'a' }]), createMesure('a', [{ mesure: 'b' }])]);
    expect(recitPrincipal(inverse)?.mesure).toBe('a');
  });

  it.each([
    ['tableau', 'ecrit'],
    ['vosges', 'ecrit'],
    ['deduit', 'deduit'],
    ['droit', 'ailleurs'],
    ['public', 'ailleurs'],
    ['a-confirmer', 'ailleurs'],
  ] as const)('d’étiquette %s est %s', (etiquette, attendu) => {
    expect(fermeteDe(deux({ etiquette }, { etiquette }))).toBe(attendu);
  });

  it('sur une fiche, est le sien ; à défaut, celui de l’autre', () => {
    const lien = deux({}, {});
    expect(recitsDe(lien, 'b').map(({ mesure }) => mesure)).toEqual(['b']);
    expect(recitsDe(lien, 'z').map(({ mesure }) => mesure)).toEqual(['a', 'b']);
  });
});

describe('Le dessin d’une carte', () => {
  const graphe = buildGraphe([
    createMesure('un', [{ mesure: 'deux' }, { sens: 'avant', mesure: 'deux', etiquette: 'droit' }]),
    createMesure('deux'),
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
    expect(coupeEnLignes('Anticonstitutionnellement vrai')).toEqual(['Anticonstitutionnellement', 'vrai']);
  });

  it('demande à Graphviz des boîtes sans texte, et une flèche par lien', () => {
    const dot = toDot(graphe);
    expect(dot).toContain('0 -> 1; 1 -> 0');
    expect(dot).not.toMatch(/UN|DEUX|style/);
  });

  it('place boîtes et flèches à l’endroit, chacune au bon lien', () => {
    const { boites, traits, largeur, hauteur } = readCarte(graphe, JSON.stringify(reponse));
    expect([largeur, hauteur]).toEqual([106, 206]);
    expect(boites.map(({ nom, y, hauteur: h }) => [nom, y, h])).toEqual([
      ['UN', 3, 44],
      ['DEUX', 159, 44],
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
  });

  it('centre le texte sur la hauteur de la boîte', () => {
    const [boite] = readCarte(graphe, JSON.stringify(reponse)).boites;
    if (!boite) throw new Error('une boîte est attendue');
    const lignes = lignesDeTexte({ ...boite, lignes: ['a', 'b', 'c'] });
    expect(lignes.map(({ y }) => y - boite.y - boite.hauteur / 2)).toEqual([-13, 5, 23]);
    expect(new Set(lignes.map(({ x }) => x)).size).toBe(1);
  });
});
