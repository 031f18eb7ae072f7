/** What is kept on the device is lost or damaged under the worker, as tools that clean profiles do: the network answers. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { createPoste } from '../verif/navigateur-persistant.ts';
import { ligne, test, titreDe, visite } from './objets/hors-ligne.ts';

test.describe.configure({ timeout: 180_000 });

for (const [quoi, abime] of [
  ['effacé', (dossier: string) => rmSync(dossier, { recursive: true })],
  [
    'interdit d’écriture',
    (dossier: string) => {
      rmSync(dossier, { recursive: true });
      writeFileSync(dossier, '');
    },
  ],
] as const) {
  test(`le stockage du service ${quoi} entre deux séances, l’accueil s’ouvre`, async ({ site }) => {
    const poste = createPoste();
    const intact = `${poste.profil}-intact`;
    const stockage = join(poste.profil, 'Default/Service Worker/CacheStorage');
    try {
      const premiere = await poste.ouvre(site.adresse);
      await visite(await premiere.newPage());
      await premiere.close();
      cpSync(poste.profil, intact, { recursive: true });
      for (const adresse of ['/', '/index.html', '/?source=mail', '//', '///']) {
        rmSync(poste.profil, { recursive: true });
        cpSync(intact, poste.profil, { recursive: true });
        abime(stockage);
        const seance = await poste.ouvre(site.adresse);
        const page = await seance.newPage();
        await page.goto(site.adresse + adresse);
        await expect(page, adresse).toHaveTitle(titreDe('/'));
        if (quoi === 'effacé') await expect(ligne(page), adresse).toContainText('Prêt hors ligne');
        await seance.close();
      }
    } finally {
      rmSync(intact, { recursive: true, force: true });
      poste.jette();
    }
  });
}
