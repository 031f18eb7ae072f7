import { expect, it } from 'vitest';
import { fold } from '../../../src/domaine/texte.ts';

it.each([
  ['Été À GARDER', 'ete a garder'],
  ['sœur, ŒUVRE', 'soeur, oeuvre'],
  ['curriculum vitæ', 'curriculum vitae'],
  ['Noël l’aperçut', 'noel l’apercut'],
])('fold(« %s ») ôte casse, accents et ligatures', (texte, attendu) => {
  expect(fold(texte)).toBe(attendu);
});
