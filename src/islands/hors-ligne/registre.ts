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

/** The edition in use, then the one before, kept for the tabs opened on it; none when what is there makes no sense. */
export async function readEditions(caches: CacheStorage): Promise<EditionGardee[]> {
  const registre = await caches.match(ADRESSE, { cacheName: REGISTRE });
  const lues = (await registre?.json().catch(() => undefined)) as EditionGardee[] | undefined;
  return Array.isArray(lues) && lues.every((lue) => lue?.cache && lue.contenu && lue.nombre > 0) ? lues : [];
}

export async function writeEditions(caches: CacheStorage, editions: readonly EditionGardee[]): Promise<void> {
  await (await caches.open(REGISTRE)).put(ADRESSE, new Response(JSON.stringify(editions)));
}

/** True when no file of an edition is missing. */
export async function isEntiere(caches: CacheStorage, { cache, nombre }: EditionGardee): Promise<boolean> {
  return (await caches.has(cache)) && (await (await caches.open(cache)).keys()).length >= nombre;
}
