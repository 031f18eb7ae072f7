/** The sheets handed to the person are in very plain French, one for each measure of Artois and 2026. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { textesDe } from '../fabriques/contenu.ts';

const MOTS_AU_PLUS = 15;
const compteMots = (phrase: string) => phrase.split(/\s+/).filter((mot) => /[\p{L}\d]/u.test(mot)).length;

describe('Les pages à remettre', () => {
  const { mesures, remises } = readCatalogue();

  it('existent pour chaque mesure de l’Artois et de 2026, jamais pour les Vosges', () => {
    const attendues = mesures.filter(({ territoire }) => territoire !== 'vosges').map(({ id }) => id);
    expect(Object.keys(remises).sort()).toEqual(attendues.sort());
  });

  it(`ont des phrases de ${MOTS_AU_PLUS} mots au plus`, () => {
    const phrases = textesDe('remises')
      .filter(({ ou }) => !/\.(source\.\w+|etiquette|aupres)$/.test(ou))
      .flatMap(({ ou, texte }) =>
        texte.split(/(?<=[.!?…])\s+/u).map((phrase) => `${compteMots(phrase)} mots, ${ou} : ${phrase}`),
      );
    expect(phrases.filter((phrase) => parseInt(phrase) > MOTS_AU_PLUS)).toEqual([]);
  });
});
