import { describe, expect, it } from 'vitest';
import {
  buildGraphe,
  cartesDeFamille,
  fermeteDe,
  recitPrincipal,
  recitsDe,
  voisinage,
  type Lien,
  type MesureLiee,
} from '../../../../src/rubriques/enchainements/enchainements.ts';
import { createMesureLiee as createMesure, type Enchainement } from '../../../fabriques/enchainements.ts';

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

  it('à fermeté égale d’une même mesure, est le premier écrit', () => {
    const deuxFois = ['d’abord', 'puis'].map((texte) => ({ texte }));
    const quittee = lienDe([
      createMesure(
        'a',
        deuxFois.map((dit) => ({ ...dit, mesure: 'b' })),
      ),
    ]);
    const rejointe = lienDe([
      createMesure(
        'b',
        deuxFois.map((dit) => ({ ...dit, sens: 'avant', mesure: 'a' })),
      ),
    ]);
    expect([quittee, rejointe].map((lien) => recitPrincipal(lien)?.texte)).toEqual(['d’abord', 'd’abord']);
  });

  it('va de l’écrit au déduit, puis à ce qui se lit ailleurs, dans quelque ordre qu’ils viennent', () => {
    const paires = [
      ['tableau', 'deduit'],
      ['tableau', 'droit'],
      ['deduit', 'droit'],
    ] as const;
    for (const [ferme, moins] of paires)
      for (const etiquettes of [
        [ferme, moins],
        [moins, ferme],
      ]) {
        const lien = lienDe([
          createMesure(
            'a',
            etiquettes.map((etiquette) => ({ etiquette, mesure: 'b' })),
          ),
        ]);
        expect(recitPrincipal(lien)?.etiquette, etiquettes.join()).toBe(ferme);
      }
  });

  it('manque : rien d’écrit ici ne l’affirme', () => {
    expect(fermeteDe({ de: 'a', vers: 'b', recits: [] })).toBe('ailleurs');
  });

  it.each([
    ['tableau', 'ecrit'],
    ['fiche', 'ecrit'],
    ['vosges', 'ecrit'],
    ['cellule-commune', 'ecrit'],
    ['ancien', 'ecrit'],
    ['deduit', 'deduit'],
    ['calcule', 'deduit'],
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
