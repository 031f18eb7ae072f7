/** The guide without network, its server really stopped; then what is said when it cannot be kept, and how to remove it. */
import { CLE_PROGRESSION } from '../../src/components/cle-progression.ts';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { politiqueDe } from '../../src/publication/en-tetes.ts';
import { chercheRepondEmporte } from './objets/chemin-entier.ts';
import { plaintesDe } from './objets/console.ts';
import { createEdition, type Site } from './objets/editions.ts';
import { bandeau, cherche, ligne, test, titreDe, visite } from './objets/hors-ligne.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { htmlDe, PAGES } from './objets/site.ts';

/** Leaves the origin this many bytes of storage. */
async function reserve(context: BrowserContext, page: Page, origin: string, quotaSize: number): Promise<void> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

test.describe('Après une visite, serveur arrêté', () => {
  test('chaque page est là, telle qu’elle a été construite', async ({ page, site }) => {
    await visite(page);
    await site.arrete();
    expect(PAGES.length).toBeGreaterThan(150);
    const lues = await page.evaluate(
      (pages) => Promise.all(pages.map(async (adresse) => (await fetch(adresse)).text())),
      PAGES,
    );
    const differentes = PAGES.filter((adresse, rang) => lues[rang] !== htmlDe(adresse));
    expect(differentes).toEqual([]);
  });

  test('une page de chaque sorte s’ouvre avec son titre', async ({ page, site }) => {
    await visite(page);
    await site.arrete();
    /** The first page of each folder, and every page that stands alone in its own. */
    const sortes = PAGES.filter((adresse, rang) => {
      const dossier = /^\/[^/]*\/[^/]+/.exec(adresse) && adresse.split('/')[1];
      return (
        !dossier || PAGES.findIndex((autre) => autre.startsWith(`/${dossier}/`) && autre !== `/${dossier}/`) === rang
      );
    });
    expect(sortes.length).toBeGreaterThan(15);
    for (const adresse of sortes) {
      await page.goto(adresse);
      await expect(page, adresse).toHaveTitle(titreDe(adresse));
    }
  });

  test('la recherche, le questionnaire et ce qu’on en emporte répondent', async ({ page, site }) => {
    await visite(page);
    await site.arrete();
    await chercheRepondEmporte(page);
  });

  test('une adresse sans barre finale, avec une suite, ou inconnue mène où il faut', async ({ page, site }) => {
    await visite(page);
    await site.arrete();
    await page.goto('/mesures/aesf?depuis=courriel#documents');
    await expect(page).toHaveURL('/mesures/aesf/?depuis=courriel#documents');
    await expect(page).toHaveTitle(titreDe('/mesures/aesf/'));
    await page.goto('/glossaire/index.html?impression');
    await expect(page).toHaveTitle(titreDe('/glossaire/'));
    const reponse = await page.goto('/mesures/cette-mesure-n-existe-pas/');
    expect(reponse?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
  });

  for (const [adresse, lien, fichier, nom] of [
    ['/donnees/', 'Classeur Excel', 'donnees/mesures.xlsx', 'mesures.xlsx'],
    ['/hors-ligne/', 'enregistrez le livret', 'livret/index.html', 'guide-des-mesures-artois.html'],
  ] as const) {
    test(`« ${lien} » télécharge le fichier, identique`, async ({ page, site }) => {
      await visite(page, adresse);
      await site.arrete();
      const attente = page.waitForEvent('download');
      await page.getByRole('link', { name: lien }).click();
      const telecharge = await attente;
      expect(telecharge.suggestedFilename()).toBe(nom);
      const recu = readFileSync(await telecharge.path());
      expect(recu.equals(readFileSync(new URL(`../../dist/${fichier}`, import.meta.url)))).toBe(true);
    });
  }

  test('les pages gardées restent interdites de cadre, comme celles du serveur', async ({ page, site }) => {
    await visite(page);
    await site.arrete();
    const reponse = await page.goto('/urgence/');
    expect(reponse?.fromServiceWorker()).toBe(true);
    expect(reponse?.headers()).toMatchObject({
      'content-security-policy': politiqueDe(htmlDe('/urgence/')),
      'content-type': 'text/html;charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });
});

test('une page déjà gardée ne demande plus rien au réseau, sauf s’il existe une version plus récente', async ({
  page,
  site,
}) => {
  await visite(page);
  site.appels.length = 0;
  for (const adresse of ['/mesures/', '/mesures/aesf/', '/tableau/', '/trouver/']) await page.goto(adresse);
  await expect(page.getByRole('button', { name: 'Commencer' })).toBeEnabled();
  expect(site.appels.filter((appel) => appel !== '/sw.js')).toEqual([]);
});

test('qui arrive par le questionnaire garde aussi le guide, sans que rien ne s’y affiche', async ({ page, site }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.arrive();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(ligne(page)).toHaveCount(0);
  await site.arrete();
  await page.goto('/mesures/');
  await expect(ligne(page)).toContainText('Prêt hors ligne');
});

test.describe('Un stockage qui manque se dit en toutes lettres', () => {
  test('plein à la première visite', async ({ page, context, site }) => {
    // The origin, without a page that would start keeping the guide.
    await page.goto('/icone.svg');
    await reserve(context, page, site.adresse, 600_000);
    await page.goto('/');
    await expect(ligne(page)).toContainText(/stockage plein/i);
    await page.goto('/mesures/');
    await expect(page).toHaveTitle(titreDe('/mesures/'));
  });

  test('plein à la mise à jour : la version gardée reste en place', async ({ page, context, site }) => {
    await visite(page);
    await reserve(context, page, site.adresse, 5_000_000);
    site.publie(await createEdition('deux'));
    await cherche(page);
    await expect(ligne(page)).toHaveText(/^Prêt hors ligne .+ stockage plein\.$/);
    await site.arrete();
    await page.goto('/mesures/aesf/');
    await expect(page).toHaveTitle(titreDe('/mesures/aesf/'));
  });

  test('bloqué par le navigateur, sans un mot dans la console', async ({ page }) => {
    const ennuis = plaintesDe(page);
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('The user denied permission.', 'NotSupportedError'));
      ServiceWorkerContainer.prototype.register = refuse;
      CacheStorage.prototype.keys = refuse;
    });
    await page.goto('/hors-ligne/');
    const phrase = /stockage bloqué par ce navigateur, le guide marche en ligne, mais pas sans réseau$/;
    await expect(ligne(page)).toHaveText(phrase);
    await expect(page.locator('#etat-hors-ligne')).toHaveText(phrase);
    await new Questionnaire(page).arrive();
    expect(ennuis).toEqual([]);
  });
});

test.describe('Retirer', () => {
  /** What a reader leaves on the device: the copies of the guide, answers, a setting, training. */
  const restes = (page: Page) =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(String),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ]);

  test.beforeEach(async ({ page }) => {
    await visite(page, '/hors-ligne/');
    await page.evaluate((cle) => {
      localStorage.setItem('sans-barre', '1');
      localStorage.setItem(cle, '{}');
      sessionStorage.setItem('questionnaire-1', '{}');
    }, CLE_PROGRESSION);
  });

  test('« Tout retirer » ne laisse rien sur l’appareil, et dit ce qu’il efface', async ({ page, site }) => {
    const bouton = page.getByRole('button', { name: 'Tout retirer de cet appareil' });
    await expect(bouton).toHaveAccessibleDescription(/efface en plus votre progression dans la formation/);
    await bouton.click();
    await expect(page.getByRole('main')).toContainText('Tout est retiré, progression comprise.');
    expect(await restes(page)).toEqual([]);
    await site.arrete();
    await expect(page.goto('/sources/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  test('« Retirer le guide » garde la progression dans la formation, et elle seule', async ({ page }) => {
    const bouton = page.getByRole('button', { name: 'Retirer le guide, garder ma progression' });
    await expect(bouton).toHaveAccessibleDescription(/pages gardées, vos réponses de cet onglet et vos réglages/);
    await bouton.click();
    await expect(page.getByRole('main')).toContainText('Le guide est retiré');
    expect(await restes(page)).toEqual([CLE_PROGRESSION]);
  });
});

test.describe('Un fichier à télécharger qui ne vient pas ne laisse aucun fichier, mais une phrase', () => {
  const pasDeFichier = 'Le serveur n’a pas envoyé ce fichier : rechargez la page, puis recommencez.';
  const pasDeReseau = 'Le fichier n’est pas venu : vérifiez le réseau, puis recommencez.';
  const page =
    (statut: number): RequestListener =>
    (_requete, reponse) => {
      reponse.writeHead(statut, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Connexion</title>');
    };
  for (const [quoi, phrase, trouble] of [
    ['une page sous le nom du classeur', pasDeFichier, (site: Site) => site.detourne(page(200))],
    ['une page introuvable', pasDeFichier, (site: Site) => site.detourne(page(404))],
    ['pas de réseau', pasDeReseau, (site: Site) => site.arrete()],
  ] as const) {
    test(quoi, async ({ page: ouverte, site }) => {
      await visite(ouverte, '/donnees/');
      await ouverte.evaluate(async () => {
        for (const nom of await caches.keys()) await (await caches.open(nom)).delete('/donnees/mesures.xlsx');
      });
      await trouble(site);
      const recus: string[] = [];
      ouverte.on('download', (fichier) => recus.push(fichier.suggestedFilename()));
      await ouverte.getByRole('link', { name: 'Classeur Excel' }).click();
      await expect(ouverte.getByRole('main').getByRole('status').filter({ hasText: phrase })).toBeVisible();
      // Another file, which comes: had the first one been saved, it would have been before this one.
      await ouverte.getByRole('link', { name: 'Fichier CSV' }).click();
      await expect.poll(() => recus).toEqual(['mesures.csv']);
    });
  }
});

test('« Chercher une nouvelle version » dit ce qu’il en est', async ({ page, site }) => {
  await visite(page, '/hors-ligne/');
  const bouton = page.getByRole('button', { name: 'Chercher une nouvelle version' });
  await bouton.click();
  await expect(page.getByRole('main')).toContainText('Aucune nouvelle version.');
  site.publie(await createEdition('deux'));
  await bouton.click();
  await expect(page.getByRole('main')).toContainText('Une nouvelle version arrive');
  await expect(bandeau(page)).toBeVisible();
  await site.arrete();
  await bouton.click();
  await expect(page.getByRole('main')).toContainText('vérifiez le réseau');
});

test('seul /sw.js peut s’inscrire, par la seule règle permise', async ({ page }) => {
  await page.goto('/sources/');
  const essais = await page.evaluate(async () => {
    const nomDe = (erreur: unknown) => (erreur as Error).name;
    const { trustedTypes } = self as unknown as {
      trustedTypes: { createPolicy(nom: string, regles: object): unknown };
    };
    let regle = 'permise';
    try {
      trustedTypes.createPolicy('autre', {});
    } catch (erreur) {
      regle = nomDe(erreur);
    }
    return [regle, await navigator.serviceWorker.register('/autre.js').catch(nomDe)];
  });
  expect(essais).toEqual(['TypeError', 'TypeError']);
});

test('le guide s’installe comme une application', async ({ page, context, site }) => {
  await visite(page);
  const cdp = await context.newCDPSession(page);
  const { url, errors, data } = await cdp.send('Page.getAppManifest');
  expect({ url, errors }).toEqual({ url: `${site.adresse}/manifest.webmanifest`, errors: [] });
  expect((await cdp.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  const manifeste = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string; purpose?: string }[] };
  expect(manifeste).toMatchObject({ id: '/', lang: 'fr', start_url: '/', scope: '/', display: 'standalone' });
  expect(manifeste.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  await site.arrete();
  for (const { src, sizes } of manifeste.icons) {
    const taille = await page.evaluate(async (adresse) => {
      const { width, height } = await createImageBitmap(await (await fetch(adresse)).blob());
      return `${width}x${height}`;
    }, src);
    expect(taille).toBe(sizes);
  }
});
