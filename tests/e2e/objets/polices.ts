/** Two system fonts that any machine can show: one as narrow as Arial, one as wide as DejaVu Sans. Needs `bypassCSP`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const FAMILLES = { étroite: 'arimo', large: 'dejavu-sans' } as const;
export type Police = keyof typeof FAMILLES;
export const POLICES = Object.keys(FAMILLES) as Police[];

const graisse = (famille: string, poids: number) => {
  const fichier = require.resolve(`@fontsource/${famille}/files/${famille}-latin-${poids}-normal.woff2`);
  return `@font-face { font-family: "essai ${famille}"; font-weight: ${poids};
    src: url("data:font/woff2;base64,${readFileSync(fichier, 'base64')}"); }`;
};
const FEUILLE = Object.entries(FAMILLES)
  .map(
    ([nom, famille]) => `${graisse(famille, 400)} ${graisse(famille, 700)}
      html[data-police="${nom}"] * { font-family: "essai ${famille}" !important; }`,
  )
  .join('\n');

/** Brings the fonts to a page once; `setPolice` then chooses. */
export async function addPolices(page: Page): Promise<void> {
  await page.addStyleTag({ content: FEUILLE });
  await page.evaluate(async (familles) => {
    await Promise.all(
      familles.flatMap((famille) =>
        ['400', '700'].map((poids) => document.fonts.load(`${poids} 16px "essai ${famille}"`)),
      ),
    );
    if (document.fonts.size < 4) throw new Error('Les polices d’essai ne sont pas arrivées.');
  }, Object.values<string>(FAMILLES));
}

/** Draws the whole page with one of the fonts. */
export const setPolice = (page: Page, police: Police): Promise<void> =>
  page.evaluate((nom) => void (document.documentElement.dataset['police'] = nom), police);
