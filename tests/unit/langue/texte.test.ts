import { describe, expect, it } from 'vitest';
import { fold, motsFoldes } from '../../../src/langue/texte.ts';

it.each([
  ['Été À GARDER', 'ete a garder'],
  ['sœur, ŒUVRE', 'soeur, oeuvre'],
  ['curriculum vitæ', 'curriculum vitae'],
  ['Noël l’aperçut', 'noel l’apercut'],
  ['diﬃcultés ﬁnancières', 'difficultes financieres'],
  ['oﬀre, ﬂux, aﬄux, eﬀet, ﬅ, ﬆ', 'offre, flux, afflux, effet, st, st'],
  ['loge\u00adment', 'logement'],
  ['tu\u200btelle\u202e\ufeff', 'tutelle'],
  ['te\u0301le\u0301phone', 'telephone'],
])('fold(« %s ») ôte casse, accents, ligatures et signes invisibles', (texte, attendu) => {
  expect(fold(texte)).toBe(attendu);
});

describe('Les mots d’un texte', () => {
  const connus = new Set(['masp', 'ase', 'dispositif']);
  const mots = (texte: string) => motsFoldes(texte, (mot) => connus.has(mot));

  it.each([
    ['M.A.S.P.', ['masp']],
    ['la m a s p', ['la', 'masp']],
    ['l’A.S.E.', ['l', 'ase']],
    ['H&I', ['h', 'i']],
    ['R.S.A.', ['r', 's', 'a']],
  ])('« %s » : un sigle connu se lit d’un trait, points et espaces ôtés', (texte, attendus) => {
    expect(mots(texte)).toEqual(attendus);
  });

  it('perdent une lettre frappée trois fois, jamais un chiffre', () => {
    expect(motsFoldes('aslll 1000')).toEqual(['asll', '1000']);
  });
});
