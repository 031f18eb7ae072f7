/** Build step: once the pages are written, spells out the first use of each acronym and links it to the glossary. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readContenu } from '../catalogue/fichiers.ts';
import { developpeSigles, siglesDuGlossaire } from './developpe-sigles.ts';
import { rewritePages } from './pages.ts';

/** Pages that are themselves lists of meanings, each with its anchor: uses are only linked there. */
const LISTES = [join('glossaire', 'index.html'), join('formation', 'sigles', 'index.html')];

/** To list before any integration that fingerprints the pages. */
export const sigles = (): AstroIntegration => ({
  name: 'sigles',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const liste = siglesDuGlossaire(readContenu().glossaire);
      const nombre = await rewritePages(dir, (html, page) => developpeSigles(html, liste, LISTES.includes(page)));
      logger.info(`${liste.length} sigles développés à leur premier emploi, sur ${nombre} pages.`);
    },
  },
});
