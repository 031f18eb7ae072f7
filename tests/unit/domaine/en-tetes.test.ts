import { expect, it, test } from 'vitest';
import { cacheDe, IMMUABLE, politiqueDe, POLITIQUE, REDEMANDE } from '../../../src/domaine/en-tetes.ts';

test('la règle d’une page est la sienne, plus l’interdiction des cadres, que seul un en-tête peut dire', () => {
  const html = `<head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-x=';"></head>`;
  expect(politiqueDe(html)).toBe("default-src 'none'; style-src 'sha256-x='; frame-ancestors 'none'");
});

test('une page sans règle reçoit celle de tout le reste', () => {
  expect(politiqueDe('<title>Erreur</title>')).toBe(POLITIQUE);
  expect(POLITIQUE).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(POLITIQUE).not.toMatch(/unsafe|\*|https?:|data:/);
});

it.each([
  ['/_astro/boite-CoG97BII.js', IMMUABLE],
  ['/donnees/questionnaire.f4a9032a.json', IMMUABLE],
  ['/hors-ligne/e5722b23eb7a5e10.json', IMMUABLE],
  ['/', REDEMANDE],
  ['/sw.js', REDEMANDE],
  ['/mesures/_astro/', REDEMANDE],
  ['/donnees/mesures.json', REDEMANDE],
  ['/manifest.webmanifest', REDEMANDE],
])('%s se garde ainsi : %s', (adresse, cache) => {
  expect(cacheDe(adresse)).toBe(cache);
});
