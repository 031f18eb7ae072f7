/** Which statements of a card hold only where the guide knows the services: read from the organismes they name. */
import { GUIDE, ICI, isComparaison } from '../../catalogue/guide.ts';
import type { TexteLocal } from '../../decision/lieux.ts';
import type { OrganismeSaisi } from '../../schemas/organisme.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { isCite } from '../../catalogue/noms.ts';

/** Answers to T1 for which an organisme is the right one; none when its kind is found everywhere (CAF, doctor, judge). */
function lieuxDe({ territoire, type }: OrganismeSaisi): readonly string[] | undefined {
  if (territoire === 'national' || isComparaison({ territoire })) return undefined;
  if (type === 'association') return [GUIDE.ici];
  return type === 'service' || type === 'decideur' ? GUIDE.territoires[territoire].reponses : undefined;
}

/** Answers to T1 for which a sentence holds; none when it holds everywhere. */
export function lieuxDuTexte(
  { organismes }: Pick<Catalogue, 'organismes'>,
  texte: string,
): readonly string[] | undefined {
  if (texte.includes(ICI.nom)) return [GUIDE.ici];
  const lieux = Object.values(organismes)
    .filter((organisme) => isCite(organisme, texte))
    .flatMap((organisme) => {
      const siens = lieuxDe(organisme);
      return siens ? [siens] : [];
    });
  const [premier, ...autres] = lieux;
  return premier?.filter((lieu) => autres.every((liste) => liste.includes(lieu)));
}

/** The sentence, with its places when it does not hold everywhere. */
export function toLocal(catalogue: Pick<Catalogue, 'organismes'>, texte: string): TexteLocal {
  const lieux = lieuxDuTexte(catalogue, texte);
  return lieux ? { texte, lieux } : texte;
}
