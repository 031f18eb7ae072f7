/** Names of the kinds of organismes, in the order the directory shows them. */
import type { Territoire } from '../../schemas/guide.ts';
import type { OrganismeSaisi } from '../../schemas/organisme.ts';
import { GUIDE, ICI } from '../../catalogue/guide.ts';

type Type = OrganismeSaisi['type'];

export const TYPES_ORGANISME: Record<Type, { un: string; plusieurs: string }> = {
  decideur: { un: 'Décideur', plusieurs: 'Décideurs' },
  juridiction: { un: 'Justice', plusieurs: 'Justice' },
  service: { un: 'Service', plusieurs: 'Services et commissions' },
  association: { un: 'Association', plusieurs: 'Associations' },
  partenaire: { un: 'Partenaire', plusieurs: 'Partenaires' },
  professionnel: { un: 'Professionnel ou proche', plusieurs: 'Professionnels et proches' },
};

const NOMS = Object.fromEntries(Object.entries(GUIDE.territoires).map(([id, { nom }]) => [id, nom])) as Record<
  Territoire,
  string
>;

export const TERRITOIRES_ORGANISME: Record<OrganismeSaisi['territoire'], string> = {
  ...NOMS,
  national: 'France entière',
};

/** The same sentence wherever carriers are listed. */
export const PORTEURS_INCONNUS = `Hors ${ICI.de}, les documents reçus ne nomment pas les organismes en charge des mesures : ils sont inconnus.`;
