/**
 * `npm run verif:hors-ligne`, after a build: on a slow 4G (1.6 Mbit/s, 150 ms), time from the first visit to « Prêt hors
 * ligne », then time and bytes of the next navigations. Exit 1 over 15 s, over 100 ms, or when a page asks the network.
 */
import type { Page } from '@playwright/test';
import { createRelaisLent, QUATRE_G_LENTE } from './relais-lent.ts';
import { openChromium, serveSite } from './site-servi.ts';

const PRET_MS = 15_000;
const NAVIGATION_MS = 100;
const PAGES = [
  '/mesures/',
  '/mesures/aesf/',
  '/tableau/',
  '/glossaire/',
  '/organismes/',
  '/methode/',
  '/trouver/',
  '/',
];

const median = (valeurs: number[]) => [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;

/** From the click to the page parsed and ready, in its own clock. */
const dureeDe = (page: Page) =>
  page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd,
  );

const site = await serveSite();
const navigateur = await openChromium();
try {
  for (const entree of ['/', '/mesures/aesf/', '/tableau/']) {
    const reseau = await createRelaisLent(site.port, QUATRE_G_LENTE);
    const adresse = `http://127.0.0.1:${reseau.port}`;
    const contexte = await navigateur.newContext({ viewport: { width: 360, height: 740 } });
    const page = await contexte.newPage();
    const debut = performance.now();
    await page.goto(adresse + entree);
    const premiere = await dureeDe(page);
    await page
      .getByRole('contentinfo')
      .getByText(/^Prêt hors ligne/)
      .waitFor();
    const pret = performance.now() - debut;
    const recus = reseau.compte.recus;
    site.appels.length = 0;
    const durees: number[] = [];
    for (const suivante of PAGES) {
      await page.goto(adresse + suivante);
      durees.push(await dureeDe(page));
    }
    const pages = site.appels.filter((appel) => appel !== '/sw.js');
    console.log(
      `première visite ${entree} : lisible en ${premiere.toFixed(0)} ms, prêt hors ligne en ${(pret / 1000).toFixed(1)} s, ${recus} octets reçus ; ` +
        `ensuite, ${durees.length} pages : médiane ${median(durees).toFixed(0)} ms, pire ${Math.max(...durees).toFixed(0)} ms, ` +
        `${pages.length} demande au réseau (et ${site.appels.length - pages.length} recherche de nouvelle version)`,
    );
    if (pret > PRET_MS || median(durees) > NAVIGATION_MS || pages.length) process.exitCode = 1;
    await contexte.close();
    reseau.ferme();
  }
} finally {
  await navigateur.close();
  site.ferme();
}
