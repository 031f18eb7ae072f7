import { expect, it } from 'vitest';
import { NOMS_TYPES, TYPES_ENTREE } from '../../../../src/rubriques/recherche/donnees.ts';

it('chaque sorte de résultat a son titre, et deux sortes ne se confondent pas', () => {
  const titres = TYPES_ENTREE.map((type) => NOMS_TYPES[type]);
  for (const titre of titres) expect(titre).toMatch(/^\p{Lu}/u);
  expect(new Set(titres).size).toBe(TYPES_ENTREE.length);
});
