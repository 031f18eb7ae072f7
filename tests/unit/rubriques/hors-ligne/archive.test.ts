import { expect, it, test } from 'vitest';
import { phraseHorsLigne, type EtatHorsLigne } from '../../../../src/rubriques/hors-ligne/etat.ts';
import { adresseArchivee } from '../../../../src/rubriques/hors-ligne/archive.ts';

const MOTS: [EtatHorsLigne['nom'], RegExp][] = [
  ['en-cours', /pas encore prêt$/],
  ['coupe', /pas encore prêt.*Rechargez/],
  ['plein', /stockage plein.*Libérez de la place/],
  ['bloque', /stockage bloqué par ce navigateur, le guide marche en ligne, mais pas sans réseau/],
  ['absent', /impossible dans ce navigateur/],
  ['non-sur', /https/],
  ['arrete', /arrêté par le service qui publie le guide/],
];

it.each(MOTS)('l’état « %s » se dit en mots, sans promettre que le guide est prêt', (nom, mots) => {
  const phrase = phraseHorsLigne({ nom } as EtatHorsLigne);
  expect(phrase).toMatch(mots);
  expect(phrase).not.toContain('Prêt hors ligne');
});

test('ce qui est gardé reste dit prêt, même quand la nouvelle version n’a pas pu l’être', () => {
  const pret = { nom: 'pret', contenu: '04/11/25' } as const;
  expect(phraseHorsLigne(pret)).toBe('Prêt hors ligne · contenu du 04/11/25');
  expect(phraseHorsLigne({ ...pret, echec: 'plein' })).toMatch(
    /^Prêt hors ligne · contenu du 04\/11\/25\. .*stockage plein/,
  );
  expect(phraseHorsLigne({ ...pret, echec: 'coupe' })).toMatch(/^Prêt hors ligne .*nouvel essai/);
});

it.each([
  ['/index.html', '/'],
  ['index.html', ''],
  ['/donnees/index.html.txt', '/donnees/index.html.txt'],
  ['/mesures/aesf/index.html', '/mesures/aesf/'],
  ['/mesures/aesf/', '/mesures/aesf/'],
  ['/404.html', '/404.html'],
  ['/donnees/mon-index.html', '/donnees/mon-index.html'],
])('la page %s est gardée à %s', (chemin, adresse) => {
  expect(adresseArchivee(chemin)).toBe(adresse);
});
