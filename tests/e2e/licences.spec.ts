/** The notices of the libraries that reach the browser: all there, and one link away. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const SRC = join(import.meta.dirname, '../../src');

/** Packages that the code of the browser names in its imports, types aside. */
function paquetsImportes(): string[] {
  const codes = ['rubriques', 'components', 'decision', 'langue', 'layouts'].flatMap((dossier) =>
    readdirSync(join(SRC, dossier), { recursive: true, encoding: 'utf8' })
      .filter((fichier) => /\.tsx?$/.test(fichier) && !/\.build\.ts$/.test(fichier))
      .map((fichier) => readFileSync(join(SRC, dossier, fichier), 'utf8')),
  );
  const imports = codes.flatMap((code) => [...code.matchAll(/^import (?!type )[^;]*? from '([^.'][^']*)'/gm)]);
  return [...new Set(imports.map(([, nom = '']) => nom.split('/', nom.startsWith('@') ? 2 : 1).join('/')))].sort();
}

test('chaque bibliothèque livrée au navigateur a sa licence, à un lien des mentions légales', async ({ page }) => {
  await page.goto('/mentions-legales/');
  const adresse = await page
    .getByRole('main')
    .getByRole('link', { name: /en anglais/ })
    .getAttribute('href');
  const reponse = await page.request.get(adresse ?? '');
  expect(reponse.headers()['content-type']).toMatch(/^text\/plain/);
  const texte = await reponse.text();
  const nommees = [...texte.matchAll(/^-+\n\n(\S+) [\d.]+ \([\w.-]+\)\n\n\s*\S/gm)].map(([, nom]) => nom);
  expect(nommees.sort()).toEqual(paquetsImportes());
  expect(texte.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(nommees.length);
});
