/** Which document each label may quote. */
import type { Etiquette } from '../../src/schemas/commun.ts';

/** Documents a label may quote; « deduit », « calcule » and « cellule-commune » start from a local document; « a-confirmer » also tells what one public text alone says. */
const LOCAUX = ['tableau-artois', 'fiches-rsa-2026', 'sante-2025', 'referentiel-vosges'];
export const DOCUMENTS: Record<Etiquette, readonly string[]> = {
  tableau: ['tableau-artois'],
  fiche: ['fiches-rsa-2026'],
  deduit: LOCAUX,
  'cellule-commune': ['tableau-artois'],
  calcule: LOCAUX,
  droit: ['textes-de-loi'],
  public: ['site-departement', 'services-nationaux'],
  ancien: ['tableau-artois', 'sante-2025'],
  'a-confirmer': [...LOCAUX, 'textes-de-loi'],
  vosges: ['referentiel-vosges'],
};
