/** The two servers that must answer alike: the nginx of deploy/, where it is installed, and `npm run serve`. */
import { test as base } from '@playwright/test';
import { serveSite } from '../../verif/site-servi.ts';
import { manque, withOutils } from './debian.ts';
import { Nginx } from './nginx.ts';

export type Serveur = 'nginx' | 'npm run serve';
type Geste = (adresse: string) => Promise<void>;

export const test = base.extend<
  { sur: (serveur: Serveur, geste: Geste) => Promise<void> },
  { nginx: Nginx | undefined }
>({
  nginx: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names in this first argument.
    async ({}, use) => {
      const nginx = manque('nginx') ? undefined : new Nginx();
      await nginx?.publie();
      await nginx?.demarre();
      await use(nginx);
      await nginx?.arrete();
    },
    { scope: 'worker' },
  ],
  sur: async ({ nginx }, use) => {
    await use(async (serveur, geste) => {
      if (serveur === 'nginx') return withOutils(['nginx'], () => geste((nginx as Nginx).adresse));
      const site = await serveSite();
      await geste(site.adresse);
      site.ferme();
    });
  },
});
