/** Build step: once the pages are written, spells out the first use of each acronym and links it to the glossary. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContenu } from '../catalogue/fichiers.ts';
import { developpeSigles, siglesDuGlossaire } from './developpe-sigles.ts';

/** Pages that are themselves lists of meanings, each with its anchor: uses are only linked there. */
const LISTES = [join('glossaire', 'index.html'), join('formation', 'sigles', 'index.html')];

/** To list before any integration that fingerprints the pages. */
export const sigles = (): AstroIntegration => ({
  name: 'sigles',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const racine = fileURLToPath(dir);
      const liste = siglesDuGlossaire(readContenu().glossaire);
      const pages = (await readdir(racine, { recursive: true })).filter((fichier) => fichier.endsWith('.html')).sort();
      for (const page of pages) {
        const avant = await readFile(join(racine, page), 'utf8');
        const apres = developpeSigles(avant, liste, LISTES.includes(page));
        if (apres !== avant) await writeFile(join(racine, page), apres);
      }
      logger.info(`${liste.length} sigles développés à leur premier emploi, sur ${pages.length} pages.`);
    },
  },
});
