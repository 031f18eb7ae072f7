import { describe, expect, it } from 'vitest';
import { soudeDonnees, soudeEspaces } from '../../../src/langue/espaces.ts';

/** Shows the no-break space. */
const montre = (texte: string) => texte.replaceAll('\u00a0', '~');

describe('La ponctuation reste avec son mot', () => {
  it.each([
    ['Qui ? Elle ! Ou : lui ; eux', 'Qui~? Elle~! Ou~: lui~; eux'],
    ['Il dit « oui » et part', 'Il dit «~oui~» et part'],
    ['Gratuit, 24 h/24, 7 j/7.', 'Gratuit, 24~h/24, 7~j/7.'],
    ['Rien à souder, ici. (Ni là) – 12 %', 'Rien à souder, ici. (Ni là) – 12 %'],
  ])('« %s »', (phrase, soudee) => {
    expect(montre(soudeEspaces(phrase))).toBe(soudee);
  });

  it('dans toutes les phrases d’un fichier de données, sans toucher à ses clés ni à ses autres valeurs', () => {
    expect(soudeDonnees({ 'clé : a': ['Qui ?', { b: 'Oui : non' }, 3, null, true, undefined] })).toEqual({
      'clé : a': ['Qui\u00a0?', { b: 'Oui\u00a0: non' }, 3, null, true, undefined],
    });
  });
});
