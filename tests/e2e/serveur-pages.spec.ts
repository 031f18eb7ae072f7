/** Pages served by the nginx of deploy/, in a browser: nothing that its headers refuse, and the same headers from the device. */
import { expect, type Page } from '@playwright/test';
import { EN_TETES, politiqueDe } from '../../src/publication/en-tetes.ts';
import { chercheRepondEmporte } from './objets/chemin-entier.ts';
import { plaintesDe } from './objets/console.ts';
import { ligne, titreDe, visite } from './objets/hors-ligne.ts';
import { test as base } from './objets/serveurs.ts';
import { GABARITS, htmlDe, PAGES } from './objets/site.ts';

const test = base.extend({ baseURL: ({ nginx }, use) => use(nginx?.adresse), serviceWorkers: 'allow' });

/** Everything the page writes in its console, refusals of the policy first of all, which it would not always write. */
async function watch(page: Page): Promise<string[]> {
  const plaintes = plaintesDe(page);
  await page.exposeFunction('seePlainte', (plainte: string) => plaintes.push(plainte));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (Reflect.get(window, 'seePlainte') as (plainte: string) => void)(`${violatedDirective} refuse ${blockedURI}`);
    });
  });
  return plaintes;
}

test('chaque gabarit s’affiche sans que la politique ne refuse rien', async ({ page, sur }) => {
  await sur('nginx', async () => {
    const plaintes = await watch(page);
    expect(GABARITS.size).toBeGreaterThan(25);
    for (const [chemin = ''] of GABARITS.values()) {
      const reponse = await page.goto(chemin);
      expect(reponse?.headers()['content-security-policy'], chemin).toBe(politiqueDe(htmlDe(chemin)));
      expect(plaintes, chemin).toEqual([]);
    }
  });
});

test('la recherche, le questionnaire, ce qu’on en emporte et un exercice marchent sous cette politique', async ({
  page,
  sur,
}) => {
  await sur('nginx', async () => {
    const plaintes = await watch(page);
    await chercheRepondEmporte(page);
    await page.goto(PAGES.find((chemin) => /^\/formation\/cas\/[^/]+\/$/.test(chemin)) ?? '');
    await page.getByRole('main').getByRole('checkbox').first().check();
    await expect(page.locator('#panne')).toBeHidden();
    expect(plaintes).toEqual([]);
  });
});

test('une page gardée sur l’appareil porte les en-têtes du serveur', async ({ page, sur }) => {
  await sur('nginx', async () => {
    await visite(page);
    const reponse = await page.goto('/mesures/aesf/');
    expect(reponse?.fromServiceWorker()).toBe(true);
    await expect(page).toHaveTitle(titreDe('/mesures/aesf/'));
    await expect(ligne(page)).toContainText('Prêt hors ligne');
    const enTetes = reponse?.headers() ?? {};
    for (const [nom, valeur] of Object.entries(EN_TETES)) expect(enTetes[nom.toLowerCase()], nom).toBe(valeur);
    expect(enTetes['content-security-policy']).toBe(politiqueDe(htmlDe('/mesures/aesf/')));
  });
});
