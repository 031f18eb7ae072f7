/** The words of content/guide.json for pages and catalogue. Islands get the few they need with their data: they must stay light. */
import guide from '../../content/guide.json' with { type: 'json' };
import type { Guide, Territoire } from '../schemas/guide.ts';

export const GUIDE: Guide & { territoires: Record<Territoire, Guide['territoires'][string]> } = guide;

/** The territory whose carriers the guide knows. */
export const ICI = GUIDE.territoires[GUIDE.ici as Territoire];

/** The territory shown for comparison only, if there is one. */
export const COMPARE = GUIDE.comparaison === null ? undefined : GUIDE.territoires[GUIDE.comparaison as Territoire];

/** True for what is shown for comparison only, and never applies here. */
export const isComparaison = ({ territoire }: { territoire: string }): boolean => territoire === GUIDE.comparaison;

/** « ne s’applique pas en Artois », whatever the subject. */
export const HORS_ICI = { une: `ne s’applique pas ${ICI.dans}`, plusieurs: `ne s’appliquent pas ${ICI.dans}` };
