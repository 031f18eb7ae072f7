/** Build step: one archive of the site as it will be served, and the service worker that keeps it on the device. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { editionDe } from './edition.build.ts';
import { readCatalogue } from '../../catalogue/disque.ts';
import type { Edition } from './archive.ts';
import { createArchive } from './archive.build.ts';

const SERVICE = fileURLToPath(new URL('./service.worker.ts', import.meta.url));
const ARRET = new URL('../../../deploy/arret-hors-ligne/sw.js', import.meta.url);

async function readFichiers(racine: string): Promise<Record<string, Buffer>> {
  const entrees = await readdir(racine, { recursive: true, withFileTypes: true });
  const chemins = entrees.filter((entree) => entree.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(
      chemins.map(async (chemin) => [relative(racine, chemin).replaceAll(sep, '/'), await readFile(chemin)]),
    ),
  );
}

/** The worker as one classic script, with what it keeps written in. */
async function bundleService(edition: Edition): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SERVICE],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { EDITION: JSON.stringify(edition) },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes, beside a built site, its archive and its worker; returns how many files are kept. */
export async function writeHorsLigne(racine: string, contenu: string): Promise<number> {
  const { texte, ...reste } = createArchive(await readFichiers(racine));
  await mkdir(join(racine, dirname(reste.archive)), { recursive: true });
  await writeFile(join(racine, reste.archive), texte);
  await writeFile(join(racine, 'sw.js'), await bundleService({ ...reste, contenu }));
  return reste.nombre;
}

/** To list last: it must see the pages as they will be served. */
export const horsLigne = (): AstroIntegration => ({
  name: 'hors-ligne',
  hooks: {
    // A worker installed from the built site would answer in place of the development server: there, it removes itself.
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/sw.js', (_requete, reponse) => {
        void readFile(ARRET).then((code) => reponse.setHeader('Content-Type', 'text/javascript').end(code));
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const nombre = await writeHorsLigne(fileURLToPath(dir), editionDe(readCatalogue()));
      logger.info(`${nombre} fichiers gardés pour la lecture sans réseau.`);
    },
  },
});
