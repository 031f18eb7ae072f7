/** What the guide says of reading without network, for every look at its appearance. Each state has a server of its own. */
import { expect, type Page } from '@playwright/test';
import { createEdition, type Site } from './editions.ts';
import { bandeau, cherche, ligne, visite } from './hors-ligne.ts';

/** How to bring each state to the screen. */
export const ETATS_HORS_LIGNE: Record<string, (page: Page, site: Site) => Promise<void>> = {
  'prêt hors ligne': (page) => visite(page, '/hors-ligne/'),
  'nouvelle version annoncée': async (page, site) => {
    await visite(page);
    site.publie(await createEdition('deux'));
    await cherche(page);
    await expect(bandeau(page)).toBeVisible();
  },
  'aucune nouvelle version': async (page) => {
    await visite(page, '/hors-ligne/');
    await page.getByRole('button', { name: 'Chercher une nouvelle version' }).click();
    await expect(page.getByRole('main')).toContainText('Aucune nouvelle version.');
  },
  'tout est retiré': async (page) => {
    await visite(page, '/hors-ligne/');
    await page.getByRole('button', { name: 'Tout retirer de cet appareil' }).click();
    await expect(page.getByRole('main')).toContainText('Tout est retiré.');
  },
  'stockage bloqué': async (page) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('The user denied permission.', 'NotSupportedError'));
      ServiceWorkerContainer.prototype.register = refuse;
      CacheStorage.prototype.keys = refuse;
    });
    await page.goto('/hors-ligne/');
    await expect(ligne(page)).toContainText('stockage bloqué');
  },
  'archive coupée': async (page, site) => {
    site.livre('coupée');
    await page.goto('/hors-ligne/');
    await expect(ligne(page)).not.toBeEmpty();
  },
};
