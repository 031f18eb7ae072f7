/**
 * Keeps one edition of the site and answers from it. One edition is one cache, filled from one file:
 * whole or absent. What runs it is handed in, so that tests need no browser.
 */
import { adresseRetablie } from '../../components/adresse-recue.ts';
import { EN_TETES, PAGE_INTROUVABLE, politiqueDe } from '../../publication/en-tetes.ts';
import { adresseArchivee, type Archive, type Echec, type Edition, type FichierArchive } from './archive.ts';
import { isEntiere, PREFIXE, readEditions, REGISTRE, writeEditions, type EditionGardee } from './registre.ts';

export interface Milieu {
  caches: CacheStorage;
  fetch: typeof fetch;
  /** Tells every open page why keeping the site failed. */
  previens: (echec: Echec) => Promise<void>;
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (signe) => signe.charCodeAt(0));

/** With the headers of the server, which is not asked. */
const toReponse = ([type, texte, base64]: FichierArchive) =>
  new Response(base64 ? bytesOf(texte) : texte, {
    headers: { ...EN_TETES, 'Content-Security-Policy': politiqueDe(texte), 'Content-Type': type },
  });

export function createGardien({ archive, integrite, nombre, contenu }: Edition, { caches, fetch, previens }: Milieu) {
  const nom = PREFIXE + archive;
  const edition: EditionGardee = { cache: nom, nombre, contenu };

  /**
   * What is kept under an address, read to its end. The store may be gone, damaged or closed, and the address one that no
   * browser parses: whatever goes wrong here, nothing is found, and the network is asked.
   */
  const find = async (adresse: string, options?: MultiCacheQueryOptions): Promise<Response | undefined> => {
    try {
      const gardee = await caches.match(adresse, options);
      return gardee && new Response(await gardee.arrayBuffer(), gardee);
    } catch {
      return undefined;
    }
  };
  const findIci = (adresse: string) => find(adresse, { cacheName: nom });

  /** Forgets every edition but these; caches of others on the same origin are not ours. */
  const keepOnly = async (editions: readonly EditionGardee[]) => {
    const gardees = [REGISTRE, ...editions.map(({ cache }) => cache)];
    const noms = await caches.keys();
    const vieilles = noms.filter((autre) => autre.startsWith(PREFIXE) && !gardees.includes(autre));
    await Promise.all(vieilles.map((vieille) => caches.delete(vieille)));
  };

  /** Fetches the edition and fills its cache; on failure leaves nothing of it, says why, and throws. */
  const fill = async (): Promise<void> => {
    const connue = await caches.has(nom);
    try {
      // The integrity is checked by the browser: a truncated, altered or missing archive is a failed fetch.
      const reponse = await fetch(archive, { integrity: integrite, cache: 'no-store', priority: 'low' });
      const fichiers = Object.entries((await reponse.json()) as Archive);
      const cache = await caches.open(nom);
      // One after the other: written together, files slip past the quota, which is checked before each.
      for (const [adresse, fichier] of fichiers) await cache.put(adresse, toReponse(fichier));
    } catch (erreur) {
      if (!connue) await caches.delete(nom);
      await previens((erreur as Error).name === 'QuotaExceededError' ? 'plein' : 'coupe');
      throw erreur;
    }
  };

  /** Keeps this edition beside those in use; another one that was still waiting its turn is forgotten. */
  const install = async (): Promise<void> => {
    await fill();
    await keepOnly([...(await readEditions(caches)), edition]);
  };

  /** Makes this edition the one in use; keeps the previous one for the tabs opened on it. */
  const takeOver = async (): Promise<void> => {
    const autres = (await readEditions(caches)).filter(({ cache }) => cache !== nom);
    const gardees = [edition, ...autres.slice(0, 1)];
    await writeEditions(caches, gardees);
    await keepOnly(gardees);
  };

  /** Fetches the edition again when the browser or the reader removed some of its files. */
  const repair = async (): Promise<void> => {
    if (!(await isEntiere(caches, edition))) await fill();
    await writeEditions(caches, [edition, ...(await readEditions(caches)).filter(({ cache }) => cache !== nom)]);
  };

  /** The page or file kept; else, for a file, the one an older tab still needs; else the network. */
  const answer = async (requete: Request): Promise<Response> => {
    const { pathname, search } = new URL(requete.url);
    const adresse = adresseArchivee(pathname);
    const gardee = await findIci(adresse);
    if (gardee) return gardee;
    const navigue = requete.mode === 'navigate';
    if (navigue && !adresse.endsWith('/') && (await findIci(`${adresse}/`)))
      return Response.redirect(`${adresse}/${search}`);
    const ancienne = navigue ? undefined : await find(adresse);
    if (ancienne) return ancienne;
    const refuse = async (): Promise<Response | undefined> => {
      const introuvable = navigue ? await findIci(PAGE_INTROUVABLE) : undefined;
      return introuvable && new Response(introuvable.body, { status: 404, headers: introuvable.headers });
    };
    // A link whose « # » was spoiled may hold answers: the page that mends it is kept, the server need not read them.
    const brouillee = adresseRetablie(pathname) ? await refuse() : undefined;
    if (brouillee) return brouillee;
    try {
      return await fetch(requete);
    } catch (erreur) {
      const introuvable = await refuse();
      if (!introuvable) throw erreur;
      return introuvable;
    }
  };

  return { install, takeOver, repair, answer };
}
