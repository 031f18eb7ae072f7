/** Names of the kinds of organismes, in the order the directory shows them. */
import type { OrganismeSaisi } from '../schemas/organisme.ts';

type Type = OrganismeSaisi['type'];

export const TYPES_ORGANISME: Record<Type, { un: string; plusieurs: string }> = {
  decideur: { un: 'Décideur', plusieurs: 'Décideurs' },
  juridiction: { un: 'Justice', plusieurs: 'Justice' },
  service: { un: 'Service', plusieurs: 'Services et commissions' },
  association: { un: 'Association', plusieurs: 'Associations' },
  partenaire: { un: 'Partenaire', plusieurs: 'Partenaires' },
  professionnel: { un: 'Professionnel ou proche', plusieurs: 'Professionnels et proches' },
};

export const TERRITOIRES_ORGANISME: Record<OrganismeSaisi['territoire'], string> = {
  artois: 'Artois',
  'pas-de-calais': 'Pas-de-Calais',
  national: 'France entière',
  vosges: 'Vosges',
};

/** The same sentence wherever carriers are listed. */
export const HORS_ARTOIS =
  'Hors de l’Artois, les documents reçus ne nomment pas les organismes en charge des mesures : ils sont inconnus.';
