import { describe, expect, it } from 'vitest';
import { sansAccent, toAdresse } from '../../../src/langue/lettres.ts';

describe('Comparer des mots', () => {
  it.each([
    ['Économie d’Artois', "economie d'artois"],
    ['CŒUR ET SŒUR', 'coeur et soeur'],
    ['lʼété', "l'ete"],
    ['Noël', 'noel'],
  ])('« %s » et « %s » s’écrivent pareil', (texte, attendu) => {
    expect(sansAccent(texte)).toBe(attendu);
  });
});

describe('Une adresse faite de mots', () => {
  it.each([
    ['Que porte l’ADAE en Artois ?', 'que-porte-l-adae-en-artois'],
    ['« Où ? »', 'ou'],
    ['A  –  B', 'a-b'],
  ])('de « %s » : %s', (texte, attendu) => {
    expect(toAdresse(texte)).toBe(attendu);
  });
});
