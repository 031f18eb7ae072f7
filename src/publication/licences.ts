/**
 * Build step: `/licences.txt`, the notices that MIT and Apache ask to keep with each copy of a library. The minifiers
 * drop comments, so the build itself says which packages reached a script of the browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PAQUET = /^(.*[\\/]node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/]+)/;

interface Morceau {
  modules?: Record<string, { renderedLength: number }>;
}

/** Folders of the packages that gave code to a chunk. */
export const dossiersDe = (modules: NonNullable<Morceau['modules']>): string[] =>
  Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => PAQUET.exec(id.replace(/^\0/, ''))?.[0] ?? []);

/** Name, version, licence and notices of one package; throws when it ships none. */
function noticeDe(dossier: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const fichiers = readdirSync(dossier).filter((nom) => /^(licen[cs]e|notice)(\.\w+)?$/i.test(nom));
  if (!fichiers.length) throw new Error(`Licences : le paquet « ${name} » est livré sans son texte de licence.`);
  const textes = fichiers.sort().map((nom) => readFileSync(join(dossier, nom), 'utf8').replaceAll('\r', '').trim());
  return [`${name} ${version} (${license})`, ...textes].join('\n\n');
}

const TETE = 'Bibliothèques livrées au navigateur avec le guide, et leurs licences';
const FILET = `\n\n${'-'.repeat(80)}\n\n`;

/** The whole file. It opens with a byte order mark: a server may say « text/plain » without its encoding. */
export const createLicences = (dossiers: Iterable<string>): string =>
  `\uFEFF${[TETE, ...[...dossiers].map(noticeDe).sort()].join(FILET)}\n`;

const livres = new Set<string>();

/** Vite plugin, for the scripts of pages and of workers alike: remembers which packages they hold. */
export const releveLicences = () => ({
  name: 'releve-licences',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  generateBundle(_sortie: unknown, lot: Record<string, Morceau>) {
    for (const { modules = {} } of Object.values(lot)) for (const dossier of dossiersDe(modules)) livres.add(dossier);
  },
});

/** To list before the archive of the site, which keeps this file too. */
export const licences = (): AstroIntegration => ({
  name: 'licences',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      await writeFile(join(fileURLToPath(dir), 'licences.txt'), createLicences(livres));
      logger.info(`${livres.size} bibliothèques livrées au navigateur.`);
    },
  },
});
