/** The catalogue as pages get it: Astro's collections, assembled once per build. */
import { getCollection } from 'astro:content';
import { COLLECTIONS, type ContenuSaisi, type NomCollection } from '../schemas/collections.ts';
import { assembleCatalogue, type Catalogue } from './assemblage.ts';

async function readCollections(): Promise<ContenuSaisi> {
  const noms = Object.keys(COLLECTIONS) as NomCollection[];
  const paires = noms.map(async (nom) => {
    const entrees = await getCollection(nom);
    return [nom, Object.fromEntries(entrees.map(({ id, data }) => [id, data]))] as const;
  });
  return Object.fromEntries(await Promise.all(paires)) as ContenuSaisi;
}

let catalogue: Promise<Catalogue> | undefined;

/** The same object for every page of a build. */
export const getCatalogue = (): Promise<Catalogue> => (catalogue ??= readCollections().then(assembleCatalogue));
