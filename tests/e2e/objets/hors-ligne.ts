/** One visit, until the guide is kept: a server of its own for each test, what the footer says, the notice of a new version. */
import { expect, test as base, type Page } from '@playwright/test';
import { Site } from './editions.ts';
import { htmlDe } from './site.ts';

/** Each test has its own server, hence its own origin: nothing kept by one is known to another. */
export const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names in this first argument.
  site: async ({}, use) => {
    const site = new Site();
    await site.demarre();
    await use(site);
    await site.arrete();
  },
  baseURL: async ({ site }, use) => use(site.adresse),
  serviceWorkers: 'allow',
});

export const ligne = (page: Page) => page.getByRole('contentinfo').locator('.hors-ligne');
export const bandeau = (page: Page) => page.getByRole('complementary', { name: 'Mise à jour' });
export const titreDe = (adresse: string) => /<title>([^<]+)/.exec(htmlDe(adresse))?.[1]?.replaceAll('&amp;', '&') ?? '';

/** One visit, until the guide says that it can do without network. */
export async function visite(page: Page, adresse = '/'): Promise<void> {
  await page.goto(adresse);
  await expect(ligne(page)).toHaveText(/^Prêt hors ligne · contenu du \d\d\/\d\d\/\d\d \(version .+\)$/);
}

/** Has the browser look for a new version, as it does by itself some seconds after a page opened. */
export const cherche = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => undefined);
  });
