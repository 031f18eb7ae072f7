/** A network that answers in place of the site: a sign-in page for every address, a redirection, errors; and what it leaves behind. */
import type { RequestListener } from 'node:http';
import { expect } from '@playwright/test';
import { plaintesDe } from './objets/console.ts';
import { createArret, createEdition } from './objets/editions.ts';
import { bandeau, cherche, ligne, test, titreDe, visite } from './objets/hors-ligne.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE } from './objets/situations.ts';

const PORTAILS: Record<string, RequestListener> = {
  'répond à tout par sa page': (_demande, reponse) =>
    reponse.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Connexion au réseau public</h1>'),
  'renvoie tout vers sa page': ({ url }, reponse) =>
    url === '/connexion'
      ? reponse.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Connexion</h1>')
      : reponse.writeHead(302, { location: '/connexion' }).end(),
  'répond 503 à tout': (_demande, reponse) => reponse.writeHead(503).end('panne'),
};

for (const [cas, portail] of Object.entries(PORTAILS)) {
  test.describe(`Un réseau qui ${cas}`, () => {
    test('ne remplace ni ne retire rien de ce qui est gardé', async ({ page, site }) => {
      const plaintes = plaintesDe(page, ['pageerror']);
      await visite(page);
      site.detourne(portail);
      await cherche(page);
      await page.goto('/mesures/aesf/');
      await expect(page).toHaveTitle(titreDe('/mesures/aesf/'));
      await expect(ligne(page)).toHaveText(/^Prêt hors ligne/);
      const questionnaire = new Questionnaire(page);
      await questionnaire.ouvre(['budget-famille']);
      await questionnaire.vaAuResultat(FAMILLE);
      expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
      site.publie(await createEdition('deux'));
      await page.goto('/');
      await cherche(page);
      await expect(bandeau(page)).toBeVisible();
      expect(plaintes).toEqual([]);
    });

    test('à la première visite, n’est pas pris pour un stockage bloqué, et recharger répare', async ({
      page,
      site,
    }) => {
      const plaintes = plaintesDe(page, ['pageerror']);
      const vrai = site.vrai();
      site.detourne((demande, reponse) =>
        (/^\/(sw\.js|hors-ligne\/)/.test(demande.url ?? '') ? portail : vrai)(demande, reponse),
      );
      await page.goto('/');
      await expect(ligne(page)).toHaveText(
        /^Hors ligne\s: pas encore prêt, le téléchargement n’a pas abouti\. Rechargez/,
      );
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      site.publie();
      await page.reload();
      await expect(ligne(page)).toContainText('Prêt hors ligne');
      expect(plaintes).toEqual([]);
    });
  });
}

test('l’archive d’une autre édition, sous le bon nom, est refusée', async ({ page, site }) => {
  const vrai = site.vrai();
  site.detourne((demande, reponse) =>
    /^\/hors-ligne\/[0-9a-f]+\.json$/.test(demande.url ?? '')
      ? reponse.writeHead(200, { 'content-type': 'application/json' }).end('{"/":["text/html","<h1>autre</h1>"]}')
      : vrai(demande, reponse),
  );
  await page.goto('/');
  await expect(ligne(page)).toContainText('le téléchargement n’a pas abouti');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

for (const [cas, registre] of Object.entries({
  illisible: '{"cache":',
  'd’une autre forme': '{"editions":[]}',
  'rempli de riens': '[null,12,{"cache":"guide-x"}]',
})) {
  test(`un registre ${cas} n’empêche ni de lire, ni de réparer, ni de mettre à jour`, async ({ page, site }) => {
    const plaintes = plaintesDe(page, ['pageerror']);
    await visite(page);
    await page.evaluate(async (texte) => {
      await (await caches.open('guide-registre')).put('/hors-ligne/editions', new Response(texte));
    }, registre);
    await page.goto('/mesures/');
    await expect(ligne(page)).toContainText('Prêt hors ligne');
    site.publie(await createEdition('deux'));
    await cherche(page);
    await page.getByRole('button', { name: 'L’appliquer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('édition deux');
    await expect(ligne(page)).toContainText('version deux');
    expect(plaintes).toEqual([]);
  });
}

test('l’arrêt du hors ligne, publié pendant qu’on répond, ne perd aucune réponse', async ({ page, site }) => {
  await visite(page);
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants' });
  const question = await questionnaire.titre();
  site.publie(createArret());
  await cherche(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect(questionnaire.h1).toHaveText(question);
  await page.reload();
  await expect(questionnaire.h1).toHaveText(question);
  await questionnaire.vaAuResultat(FAMILLE);
  expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
});
