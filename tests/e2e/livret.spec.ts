/** The booklet: saved on a key, it opens from disk without network and without script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../src/catalogue/disque.ts';

const FICHIER = join(import.meta.dirname, '../../dist/livret/index.html');
const html = readFileSync(FICHIER, 'utf8');
const catalogue = readCatalogue();

test('une seule page, sans script ni autre fichier', () => {
  expect(html).not.toMatch(/<script|<link|<img|<iframe/);
  expect([...html.matchAll(/(?:href|src)="(?!#|mailto:|tel:)([^"]*)"/g)].map(([, adresse]) => adresse)).toEqual([]);
});

test('chaque renvoi mène quelque part, chaque repère est unique', () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const renvois = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(renvois.length).toBeGreaterThan(100);
  expect(renvois.filter((id) => !ids.includes(id))).toEqual([]);
});

test('lue depuis le disque, elle contient tout le guide', async ({ browser }) => {
  const contexte = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const page = await contexte.newPage();
  await page.goto(pathToFileURL(FICHIER).href);
  await expect(page.locator('.fiche-livret')).toHaveCount(catalogue.mesures.length);
  await expect(page.locator('[id^=terme-]')).toHaveCount(Object.keys(catalogue.glossaire).length);
  await expect(page.locator('[id^=organisme-]')).toHaveCount(Object.keys(catalogue.organismes).length);
  await page.getByRole('link', { name: 'MASP', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: /^MASP · / })).toBeInViewport();
  await contexte.close();
});

test('chaque ligne du sommaire mène en tête de sa partie, même lointaine, sur un téléphone', async ({ browser }) => {
  const contexte = await browser.newContext({
    viewport: { width: 360, height: 780 },
    reducedMotion: 'no-preference',
  });
  const page = await contexte.newPage();
  await page.goto(pathToFileURL(FICHIER).href);
  for (const lien of await page.locator('nav > ul > li > a').all()) {
    const titre = page.getByRole('heading', { name: await lien.innerText(), exact: true, level: 2 });
    await lien.click();
    await expect.poll(async () => Math.abs((await titre.boundingBox())?.y ?? Infinity)).toBeLessThan(100);
  }
  await contexte.close();
});
