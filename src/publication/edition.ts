/**
 * An edition ready to be published by nginx, in a folder of its own: `site/`, each file beside its compressed copies,
 * and `edition.conf`, the policies of its pages. Nothing of it goes back to dist/, whose archive stays as built.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { renderEdition } from './nginx.ts';

const HEADERS = '_headers';
/** Already compressed by their own format. */
const SERRES = /\.(?:png|xlsx)$/;
const compresseBrotli = promisify(brotliCompress);
const compresseGzip = promisify(gzip);

/** From the fastest, for tests, to the smallest, for publishing. */
export type Effort = 'rapide' | 'serre';
const EFFORTS = { rapide: { brotli: 4, gzip: 4 }, serre: { brotli: 11, gzip: 9 } } as const;

async function writeCopies(chemin: string, octets: Buffer, { brotli, gzip: niveau }: (typeof EFFORTS)[Effort]) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: octets.length,
    // Pages look alike: the archive compresses better when all of it is in sight.
    [constants.BROTLI_PARAM_LGWIN]: octets.length > 4_000_000 ? 24 : 22,
  };
  await writeFile(`${chemin}.br`, await compresseBrotli(octets, { params }));
  await writeFile(`${chemin}.gz`, await compresseGzip(octets, { level: niveau }));
}

/** Name of the archive in a built site: it changes with any byte of any page. */
async function readNom(dist: string): Promise<string> {
  const archive = (await readdir(join(dist, 'hors-ligne'))).find((nom) => /^[0-9a-f]+\.json$/.test(nom));
  if (!archive) throw new Error('Le site n’est pas construit : lancez d’abord « npm run build ».');
  return archive.replace('.json', '');
}

/** Writes the edition of a built site under a folder, named after its content; returns its name. */
export async function writeEdition(dist: string, sous: string, effort: Effort): Promise<string> {
  const nom = await readNom(dist);
  const pages: Record<string, string> = {};
  const entrees = await readdir(dist, { recursive: true, withFileTypes: true });
  const fichiers = entrees
    .filter((entree) => entree.isFile() && entree.name !== HEADERS)
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length))
    .sort();
  for (const fichier of fichiers) {
    const octets = await readFile(join(dist, fichier));
    const copie = join(sous, nom, 'site', fichier);
    await mkdir(dirname(copie), { recursive: true });
    await writeFile(copie, octets);
    if (!SERRES.test(fichier)) await writeCopies(copie, octets, EFFORTS[effort]);
    if (fichier.endsWith('.html')) pages[fichier.replaceAll(sep, '/')] = octets.toString('utf8');
  }
  await writeFile(join(sous, nom, 'edition.conf'), renderEdition(nom, pages));
  return nom;
}
