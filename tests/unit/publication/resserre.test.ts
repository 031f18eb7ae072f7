import { describe, expect, it } from 'vitest';
import { muteErreurs } from '../../../src/publication/resserre.ts';

describe('Les messages des erreurs ne partent pas au navigateur', () => {
  it.each([
    ['throw new Error("A non-root actor.")', 'throw new Error()'],
    ['throw Error(`Guard \'${"string"==typeof t?t:t.type}\' is not implemented.`)', 'throw Error()'],
    ['throw new Error(`Child ${t.id} of ${this.id}`),e', 'throw new Error(),e'],
  ])('« %s »', (avant, apres) => {
    expect(muteErreurs(avant)).toBe(apres);
  });

  it.each(['Error(t)', 'new TypeError("a")', 'n instanceof Error', 'Error(`a ${e?`b`:""}`)', 'Error("a",{cause:t})'])(
    'sans toucher à « %s »',
    (code) => {
      expect(muteErreurs(code)).toBe(code);
    },
  );
});
