import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCellule } from '../../../../../src/rubriques/tableau/fichiers/cellule-sans-formule.ts';
import { verifie } from '../../../../fabriques/hasard.ts';

it.each(['=1+1', '+33', '-5 %', '@SOMME(A1)', ' =1', '\t=1', '\r\n=1', '＝1', '－1'])(
  'désarme « %s » par une apostrophe',
  (texte) => {
    expect(toCellule(texte)).toBe(`'${texte}`);
  },
);

it.each(['Une personne majeure.', 'rez-de-chaussée', 'a=b', '« =1 »', '', '12 mois', 'A - B'])(
  'laisse « %s » tel quel',
  (texte) => {
    expect(toCellule(texte)).toBe(texte);
  },
);

it('ne laisse aucun texte commencer comme une formule, blancs compris, et n’en perd rien', () => {
  const signes = fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\n', '\u00a0', 'a', '’');
  verifie(
    fc.property(fc.string({ unit: fc.oneof(signes, fc.string({ minLength: 1, maxLength: 1 })) }), (texte) => {
      const cellule = toCellule(texte);
      expect(cellule).not.toMatch(/^[\s=+\-@]/u);
      expect(cellule.endsWith(texte)).toBe(true);
    }),
    100,
  );
});
