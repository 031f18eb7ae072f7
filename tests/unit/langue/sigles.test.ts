import { expect, it } from 'vitest';
import { isSigle } from '../../../src/langue/sigles.ts';

it.each([
  ['AESF', 'accompagnement en économie sociale et familiale', true],
  ['EnVAuL', 'entrer vivre au logement', true],
  ['AL', 'aide au logement', true],
  ['Curatelle', 'mesure du juge', false],
  ['préalable', 'étape d’abord', false],
  ['MASP', undefined, false],
])('« %s », développé en « %s », est un sigle : %s', (terme, developpement, attendu) => {
  expect(isSigle({ terme, developpement })).toBe(attendu);
});
