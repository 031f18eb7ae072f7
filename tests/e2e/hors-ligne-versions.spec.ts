/** What is kept, from one version to the next: announced, applied on a click, rolled back, cut short, stopped. */
import { expect } from '@playwright/test';
import { createArret, createEdition } from './objets/editions.ts';
import { bandeau, cherche, ligne, test, titreDe, visite } from './objets/hors-ligne.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE } from './objets/situations.ts';

test.describe('Une nouvelle version', () => {
  test('s’annonce, et ne s’applique qu’au clic, dans cet onglet seulement', async ({ page, context, site }) => {
    await visite(page);
    const autre = await context.newPage();
    await visite(autre, '/sources/');
    site.publie(await createEdition('deux'));
    await cherche(page);
    await expect(bandeau(page)).toContainText('Une nouvelle version du guide est prête.');
    await expect(bandeau(autre)).toBeVisible();

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('édition deux');
    await expect(bandeau(page)).toBeVisible();

    await autre.getByRole('button', { name: 'Plus tard' }).click();
    await expect(bandeau(autre)).toHaveCount(0);
    await autre.evaluate(() => Object.assign(window, { temoin: 'pas rechargé' }));
    await page.getByRole('button', { name: 'L’appliquer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('édition deux');
    await expect(ligne(page)).toHaveText('Prêt hors ligne · contenu du 01/01/30 (version deux)');
    await expect(bandeau(page)).toHaveCount(0);
    expect(await autre.evaluate(() => Reflect.get(window, 'temoin'))).toBe('pas rechargé');
  });

  test('remplacée avant le clic par une plus récente, c’est celle-ci qui s’applique', async ({ page, site }) => {
    await visite(page);
    site.publie(await createEdition('deux'));
    await cherche(page);
    await expect(bandeau(page)).toBeVisible();
    await page.evaluate(async () => {
      const { waiting } = await navigator.serviceWorker.ready;
      Object.assign(window, { deuxieme: waiting });
    });
    site.publie(await createEdition('trois'));
    await cherche(page);
    const remplacee = () =>
      page.evaluate(async () => {
        const { waiting } = await navigator.serviceWorker.ready;
        return !!waiting && waiting !== Reflect.get(window, 'deuxieme');
      });
    await expect.poll(remplacee).toBe(true);
    await page.getByRole('button', { name: 'L’appliquer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('édition trois');
    await expect(bandeau(page)).toHaveCount(0);
  });

  test('laisse travailler l’onglet ouvert sur l’ancienne, même sans réseau', async ({ page, context, site }) => {
    await visite(page);
    const ancien = await context.newPage();
    await visite(ancien, '/sources/');
    site.publie(await createEdition('deux'));
    await cherche(page);
    await page.getByRole('button', { name: 'L’appliquer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('édition deux');
    await expect(bandeau(ancien)).toHaveCount(0);
    await site.arrete();
    // The search of the old page has a name that the new edition does not know.
    await ancien.getByRole('combobox', { name: 'Rechercher' }).fill('bail glissant');
    await expect(ancien.getByRole('option').first()).toContainText('AML');
  });

  test('n’est ni annoncée ni appliquée au milieu du questionnaire', async ({ page, context, site }) => {
    await visite(page);
    const enCours = new Questionnaire(await context.newPage());
    await enCours.ouvre(['budget-famille']);
    await enCours.repond({ F1: 'couple_enfants' });
    site.publie(await createEdition('deux'));
    await cherche(enCours.page);
    await expect(bandeau(page)).toBeVisible();
    await expect(bandeau(enCours.page)).toHaveCount(0);
    await page.getByRole('button', { name: 'L’appliquer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('édition deux');
    await enCours.vaAuResultat(FAMILLE);
    expect((await enCours.verdicts())['aesf']).toBe('correspond');
  });

  test('sans clic, attend que tous les onglets soient fermés', async ({ page, context, site }) => {
    await visite(page);
    site.publie(await createEdition('deux'));
    await cherche(page);
    await expect(bandeau(page)).toBeVisible();
    await page.close();
    const suivant = await context.newPage();
    await suivant.goto('/');
    await expect(suivant.getByRole('heading', { level: 1 })).toContainText('édition deux');
  });

  test('cède la place à l’ancienne quand on republie l’ancienne', async ({ page, site }) => {
    site.publie(await createEdition('deux'));
    await visite(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('édition deux');
    site.publie();
    await cherche(page);
    await page.getByRole('button', { name: 'L’appliquer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('édition deux');
    await site.arrete();
    await page.goto('/mesures/');
    await expect(page).toHaveTitle(titreDe('/mesures/'));
  });
});

test.describe('Un téléchargement qui échoue', () => {
  for (const archive of ['coupée', 'absente'] as const) {
    test(`à la première visite, archive ${archive} : la page le dit, et recharger répare`, async ({ page, site }) => {
      site.livre(archive);
      await page.goto('/');
      await expect(ligne(page)).toHaveText(/^Hors ligne\s: pas encore prêt, le téléchargement n’a pas abouti\./);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      site.livre('entière');
      await page.reload();
      await expect(ligne(page)).toContainText('Prêt hors ligne');
    });

    test(`à la mise à jour, archive ${archive} : la version gardée reste en place`, async ({ page, site }) => {
      await visite(page);
      site.publie(await createEdition('deux'));
      site.livre(archive);
      await cherche(page);
      await expect(ligne(page)).toHaveText(/^Prêt hors ligne .+ La nouvelle version n’a pas pu être gardée/);
      await site.arrete();
      await page.goto('/mesures/');
      await expect(page).toHaveTitle(titreDe('/mesures/'));
      await expect(ligne(page)).toContainText('Prêt hors ligne');
      await expect(bandeau(page)).toHaveCount(0);
    });
  }

  test('ce que le navigateur a perdu est repris à la page suivante', async ({ page, site }) => {
    await visite(page);
    await page.evaluate(async () => {
      for (const nom of await caches.keys()) await (await caches.open(nom)).delete('/glossaire/');
    });
    await page.goto('/sources/');
    await expect(ligne(page)).toContainText('Prêt hors ligne');
    await site.arrete();
    await page.goto('/glossaire/');
    await expect(page).toHaveTitle(titreDe('/glossaire/'));
  });
});

test('l’arrêt publié à la place du service retire tout, et les pages reviennent du réseau', async ({ page, site }) => {
  await visite(page);
  site.publie(createArret());
  await cherche(page);
  const restes = () =>
    page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistration()]);
  await expect.poll(restes).toEqual([[], undefined]);

  const reponse = await page.goto('/mesures/');
  expect(reponse?.fromServiceWorker()).toBe(false);
  await expect(page).toHaveTitle(titreDe('/mesures/'));
  await expect(ligne(page)).toContainText('Hors ligne : arrêté par le service qui publie le guide');
  await expect.poll(restes).toEqual([[], undefined]);

  site.publie();
  await page.goto('/');
  await expect(ligne(page)).toContainText('Prêt hors ligne');
});
