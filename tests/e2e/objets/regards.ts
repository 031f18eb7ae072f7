/** The ways a page is looked at: colours, width, size of text, paper. Each is set on a page already loaded. */
import { expect, type Page } from '@playwright/test';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
export interface Regard {
  media?: Media;
  /** Width of the window, in CSS pixels. */
  largeur?: number;
  /** Default size of text in the browser's settings, times the usual one. */
  texte?: 2;
}

export const REGARDS = {
  clair: {},
  sombre: { media: { colorScheme: 'dark' } },
  'couleurs imposées': { media: { forcedColors: 'active' } },
  'couleurs imposées, sombre': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  'mouvements réduits': { media: { reducedMotion: 'reduce' } },
  // 1280 px zoomed four times.
  '320 px': { largeur: 320 },
  '768 px': { largeur: 768 },
  'texte à 200 %': { texte: 2 },
  'texte à 200 %, 640 px': { texte: 2, largeur: 640 },
  impression: { media: { media: 'print' } },
} as const satisfies Record<string, Regard>;
export type NomRegard = keyof typeof REGARDS;

const USUEL: Media = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' };
/** Default sizes of Chromium, in CSS pixels. */
const TAILLES = { standard: 16, fixed: 13 };

const tailleDuTexte = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

/** Sets the size of text as a reader does in the browser's settings. */
async function setTexte(page: Page, fois: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const fontSizes = { standard: TAILLES.standard * fois, fixed: TAILLES.fixed * fois };
  await cdp.send('Page.setFontSizes', { fontSizes });
  await cdp.detach();
}

/** Looks at the page in one way; the others leave no trace. */
export async function regarde(page: Page, { media, largeur = 1280, texte }: Regard): Promise<void> {
  await page.emulateMedia({ ...USUEL, ...media });
  await page.setViewportSize({ width: largeur, height: 800 });
  await setTexte(page, 1);
  if (!texte) return;
  const avant = await tailleDuTexte(page);
  await setTexte(page, texte);
  expect(await tailleDuTexte(page), 'taille du texte').toBeCloseTo(texte * avant);
}
