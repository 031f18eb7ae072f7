import { describe, expect, it } from 'vitest';
import { cutMots, formesDe, radicalDe } from '../../../../src/rubriques/recherche/mots.ts';

describe('Les mots d’un texte', () => {
  it('gardent leur place, pour être marqués', () => {
    const texte = 'L’aide à l’enfance';
    expect(cutMots(texte).map(({ forme, debut, fin }) => [forme, texte.slice(debut, fin)])).toEqual([
      ['l', 'L'],
      ['aide', 'aide'],
      ['a', 'à'],
      ['l', 'l'],
      ['enfance', 'enfance'],
    ]);
  });

  it('perdent les mots vides, sauf s’il n’y a qu’eux', () => {
    expect(formesDe('Je ne paie plus mon loyer')).toEqual(['paie', 'loyer']);
    expect(formesDe('où en est-elle')).toEqual(['ou', 'en', 'est', 'elle']);
    expect(formesDe(' ?! ')).toEqual([]);
  });

  it.each([
    ['impayés', 'impayé', 'impayer'],
    ['expulsion', 'expulsée', 'expulser'],
    ['signalement', 'signalements', 'signaler'],
    ['juge', 'juges', 'juge'],
    ['curatelle', 'curatel', 'currattelles'],
  ])('ont la même racine : %s, %s, %s', (...formes) => {
    const racines = formes.map((forme) => radicalDe(formesDe(forme)[0] as string));
    expect(new Set(racines).size).toBe(1);
  });

  it.each([
    ['asl', 'asll'],
    ['ce', 'cej'],
    ['adae', 'adaie'],
    ['tutelle', 'tuteur'],
  ])('ne confondent pas %s et %s', (a, b) => {
    expect(radicalDe(a)).not.toBe(radicalDe(b));
  });
});
