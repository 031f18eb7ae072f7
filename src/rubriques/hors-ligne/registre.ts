/**
 * What is kept on this device, as the worker writes it and as pages read it. Pages look for themselves: in Chromium, a
 * message sent to a worker that another is about to replace can hold up the replacement, and then every page.
 */

/** One edition kept: its cache, how many files it must hold, what is shown of it. */
export interface EditionGardee {
  cache: string;
  nombre: number;
  contenu: string;
}

export const PREFIXE = 'guide-';
export const REGISTRE = `${PREFIXE}registre`;
const ADRESSE = '/hors-ligne/editions';

const isEdition = ({ cache, nombre, contenu }: EditionGardee): boolean =>
  `${cache}`.startsWith(PREFIXE) && Number.isInteger(nombre) && typeof contenu === 'string';

/** The edition in use, then the one before, kept for the tabs opened on it; none when the register makes no sense. */
export async function readEditions(caches: CacheStorage): Promise<EditionGardee[]> {
  try {
    const registre = await caches.match(ADRESSE, { cacheName: REGISTRE });
    const editions = (await registre?.json()) as EditionGardee[];
    return editions.every(isEdition) ? editions : [];
  } catch {
    return [];
  }
}

export async function writeEditions(caches: CacheStorage, editions: readonly EditionGardee[]): Promise<void> {
  await (await caches.open(REGISTRE)).put(ADRESSE, new Response(JSON.stringify(editions)));
}

/** True when no file of an edition is missing. */
export async function isEntiere(caches: CacheStorage, { cache, nombre }: EditionGardee): Promise<boolean> {
  return (await caches.has(cache)) && (await (await caches.open(cache)).keys()).length >= nombre;
}
