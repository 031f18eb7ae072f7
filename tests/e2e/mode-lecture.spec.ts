/**
 * The reading mode of a browser drops no statement of what is read to decide: fiches, lessons, glossary, booklet,
 * deadlines, table.
 */
import { expect, test } from '@playwright/test';
import { enoncesPerdus } from './objets/mode-lecture.ts';
import { htmlDe, PAGES } from './objets/site.ts';

const LUES = PAGES.filter((page) =>
  /^\/(mesures\/[^/]+|formation\/lecons\/[^/]+|glossaire|livret|echeancier|arbres\/rsa)\/$/.test(page),
);

test('les fiches, les leçons, le glossaire, le livret, les échéances et l’arbre du RSA y restent entiers', () => {
  expect(LUES.length).toBeGreaterThan(35);
  const perdus = LUES.flatMap((page) => enoncesPerdus(htmlDe(page)).map((enonce) => `${page} : ${enonce}`));
  expect(perdus).toEqual([]);
});

test('le tableau, une fois éveillé, y garde ses titres de colonnes et le nom de chaque ligne', async ({ page }) => {
  await page.goto('/tableau/');
  await expect(page.getByRole('columnheader').getByRole('button').first()).toBeVisible();
  expect(enoncesPerdus(await page.content()).filter((enonce) => enonce !== 'Comparer')).toEqual([]);
});
