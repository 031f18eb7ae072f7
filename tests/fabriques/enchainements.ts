/** Measures with sequences, of which each test gives only what matters to it. */
import type { MesureLiee } from '../../src/rubriques/enchainements/enchainements.ts';

export type Enchainement = Partial<MesureLiee['enchainements'][number]>;

export const createMesureLiee = (id: string, enchainements: Enchainement[] = [], famille = 'adulte'): MesureLiee => ({
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
