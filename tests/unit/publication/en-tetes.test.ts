import { expect, it, test } from 'vitest';
import {
  cacheDe,
  EN_TETES,
  IMMUABLE,
  politiqueDe,
  POLITIQUE,
  REDEMANDE,
  TYPES,
  TYPES_BINAIRES,
} from '../../../src/publication/en-tetes.ts';

test('la règle d’une page est la sienne, plus l’interdiction des cadres, que seul un en-tête peut dire', () => {
  const html = `<head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-x=';"></head>`;
  expect(politiqueDe(html)).toBe("default-src 'none'; style-src 'sha256-x='; frame-ancestors 'none'");
});

test('la règle d’une page se lit qu’elle finisse ou non par un point-virgule', () => {
  const page = (regle: string) => `<meta http-equiv="content-security-policy" content="${regle}">`;
  for (const regle of ["default-src 'none'", "default-src 'none';", "default-src 'none'; "])
    expect(politiqueDe(page(regle)), regle).toBe("default-src 'none'; frame-ancestors 'none'");
});

test('hors des pages, rien ne s’exécute ni ne s’habille que les fichiers du site', () => {
  expect(POLITIQUE.split('; ')).toEqual(expect.arrayContaining(["script-src 'self'", "style-src 'self'"]));
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

test('chaque réponse impose une connexion chiffrée pour un an au moins, sous-domaines compris', () => {
  const [, secondes] = /^max-age=(\d+); includeSubDomains$/.exec(EN_TETES['Strict-Transport-Security'] ?? '') ?? [];
  expect(Number(secondes)).toBeGreaterThanOrEqual(365 * 24 * 3600);
});

test('chaque réponse refuse le cadre, le type deviné, l’adresse dite ailleurs et le partage avec un autre site', () => {
  expect(EN_TETES).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test('aucune page ne peut se servir de l’appareil : caméra, micro, lieu, capteurs, paiement', () => {
  const interdites = (EN_TETES['Permissions-Policy'] ?? '').split(', ');
  for (const interdite of interdites) expect(interdite).toMatch(/^[a-z][a-z-]+=\(\)$/);
  expect(new Set(interdites).size).toBe(interdites.length);
  expect(interdites).toEqual(
    expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()', 'accelerometer=()', 'payment=()']),
  );
});

test('une adresse qui porte l’empreinte de son contenu se garde un an ; une autre se redemande', () => {
  expect(IMMUABLE).toMatch(/^public, max-age=31536000, immutable$/);
  expect(REDEMANDE).toBe('no-cache');
});

test.each(Object.entries({ ...TYPES, ...TYPES_BINAIRES }))('le type d’un fichier %s se dit : %s', (extension, type) => {
  expect(extension).toMatch(/^\.[a-z]+$/);
  expect(type).toMatch(/^(?:text\/[a-z]+;charset=utf-8|(?:application|image)\/[a-z][a-z.+-]+)$/);
});

test('chaque sorte de fichier a son type, le texte à part des fichiers d’octets', () => {
  expect(Object.keys(TYPES)).toEqual(expect.arrayContaining(['.html', '.css', '.js', '.json', '.svg']));
  expect(Object.keys(TYPES_BINAIRES)).toEqual(expect.arrayContaining(['.png', '.ico', '.xlsx']));
  const types = Object.values({ ...TYPES, ...TYPES_BINAIRES });
  expect(new Set(types).size).toBe(types.length);
});
