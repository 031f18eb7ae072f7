/** Chromium and Firefox, driven by the same library: the first by its own protocol, the second by WebDriver BiDi. */
import puppeteer, { type Browser, type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core';
import { OPTIONS_CHROMIUM, resolveChromium } from '../../e2e/navigateur.ts';
import { cheminDe } from '../../e2e/objets/debian.ts';
import { findCible, seekPoint } from './cible.ts';
import { bornee } from './delai.ts';
import type { Moteur, Navigateur, Onglet, Reglage } from './moteur.ts';

const HAUTEUR = 800;
const REPONSE_MS = 30_000;

const ongletDe = (page: Page): Onglet => ({
  va: async (adresse) => void (await page.goto(adresse)),
  recharge: async () => void (await page.reload()),
  lis: (fonction, argument) => page.evaluate(fonction as never, argument) as never,
  clique: async (cible) => {
    const { x, y } = await seekPoint((demande) => page.evaluate(findCible, demande), cible);
    await page.mouse.click(x, y);
  },
  ecrit: (texte) => page.keyboard.type(texte),
  // The space bar has no other name that both protocols know.
  presse: (touche) => page.keyboard.press(touche === 'Space' ? (' ' as KeyInput) : touche),
  largeur: async (width) => {
    await page.setViewport({ width, height: HAUTEUR });
    const lue = await page.evaluate(() => innerWidth);
    if (lue !== width) throw new Error(`la page fait ${lue} px de large au lieu de ${width}`);
  },
  capture: () => page.screenshot(),
});

/** Everything written as an error or a warning, and every error not caught. */
function ecoute(page: Page, plaintes: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) plaintes.push(message.text());
  });
  page.on('pageerror', (erreur) => plaintes.push(erreur instanceof Error ? erreur.message : String(erreur)));
}

async function kill(browser: Browser): Promise<void> {
  await bornee(browser.close(), 10_000, 'fermeture').catch(() => browser.process()?.kill('SIGKILL'));
}

async function lance(options: LaunchOptions, prepare: (page: Page) => Promise<void>): Promise<Navigateur> {
  const browser = await puppeteer.launch({ headless: true, protocolTimeout: REPONSE_MS, ...options });
  const plaintes: string[] = [];
  return {
    version: await browser.version(),
    plaintes,
    onglet: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(REPONSE_MS);
      ecoute(page, plaintes);
      await page.setViewport({ width: 1280, height: HAUTEUR });
      await prepare(page);
      return ongletDe(page);
    },
    ferme: () => kill(browser),
  };
}

export const CHROMIUM: Moteur = {
  nom: 'chromium',
  lance: async ({ sombre, sansScript }) =>
    lance({ ...(await resolveChromium()), args: OPTIONS_CHROMIUM }, async (page) => {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: sombre ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.setJavaScriptEnabled(!sansScript);
    }),
};

/** Preferences, since Firefox takes none of these orders over BiDi: 0 is dark, 1 is light. */
const preferencesDe = ({ sombre, sansScript }: Reglage) => ({
  'layout.css.prefers-color-scheme.content-override': sombre ? 0 : 1,
  'javascript.enabled': !sansScript,
  'ui.prefersReducedMotion': 1,
});

export const FIREFOX: Moteur = {
  nom: 'firefox',
  lance: (reglage) =>
    lance(
      {
        browser: 'firefox',
        executablePath: cheminDe('firefox-esr') as string,
        extraPrefsFirefox: preferencesDe(reglage),
      },
      async () => undefined,
    ),
};
