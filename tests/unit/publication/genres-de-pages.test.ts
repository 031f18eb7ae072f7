import { expect, test } from 'vitest';
import { gabaritDe } from '../../../src/publication/genres-de-pages.ts';

test.for<[string, string]>([
  ['/', '/'],
  ['/404.html', '/404/'],
  ['/mesures/', '/mesures/'],
  ['/mesures/masp/', '/mesures/[id]/'],
  ['/mesures/masp/a-remettre/', '/mesures/[id]/a-remettre/'],
  ['/formation/sigles/', '/formation/sigles/'],
  ['/formation/cas/un-cas/corrige/', '/formation/cas/[id]/corrige/'],
])('La page %s est du genre %s', ([adresse, genre]) => {
  expect(gabaritDe(adresse)).toBe(genre);
});

test('Une page que rien ne donne se dit en toutes lettres', () => {
  expect(() => gabaritDe('/inconnue/autre/')).toThrow('Aucun fichier de src/pages ne donne la page /inconnue/autre/');
});
