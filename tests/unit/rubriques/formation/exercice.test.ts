import { describe, expect, it } from 'vitest';
import {
  AUCUNE,
  compareChoix,
  JUGEMENTS_DITS,
  resumeRetours,
  suivantDe,
  type Statuts,
} from '../../../../src/rubriques/formation/exercice.ts';

const STATUTS: Statuts = { juste: 'correspond', doute: 'a_verifier', tard: 'prealable', non: 'ecartee' };
const jugements = (...choix: string[]) =>
  Object.fromEntries(compareChoix(STATUTS, choix).map(({ mesure, jugement }) => [mesure, jugement]));

describe('Comparer ses choix aux verdicts', () => {
  it('dit de chaque mesure si elle est bien choisie', () => {
    expect(jugements('juste')).toEqual({ juste: 'juste', doute: 'admis', tard: 'juste', non: 'juste' });
  });

  it('dit de chaque mesure si elle est oubliée ou choisie à tort', () => {
    expect(jugements('doute', 'tard', 'non')).toEqual({
      juste: 'oubli',
      doute: 'admis',
      tard: 'trop_tot',
      non: 'a_tort',
    });
  });

  it('répond une fois par mesure, dans l’ordre de la liste, avec une phrase qui dit le choix fait', () => {
    const retours = compareChoix(STATUTS, ['doute']);
    expect(retours.map(({ mesure }) => mesure)).toEqual(Object.keys(STATUTS));
    for (const { choisie, phrase } of retours) expect(phrase.startsWith('Vous l’avez cochée')).toBe(choisie);
  });

  it('ne compte pour rien un choix hors de la liste', () => {
    expect(compareChoix(STATUTS, ['ailleurs', AUCUNE])).toEqual(compareChoix(STATUTS, []));
  });
});

describe('Le bilan', () => {
  it('est réussi quand rien n’est oublié ni choisi à tort, le doute étant admis', () => {
    for (const choix of [['juste'], ['juste', 'doute']])
      expect(resumeRetours(compareChoix(STATUTS, choix))).toMatchObject({ resultat: 'reussi', fautes: [] });
  });

  it('nomme les mesures à revoir, les oublis d’abord', () => {
    const { resultat, fautes, phrase } = resumeRetours(compareChoix(STATUTS, ['non', 'tard']));
    expect(resultat).toBe('a_revoir');
    expect(fautes.map(({ mesure }) => mesure)).toEqual(['juste', 'tard', 'non']);
    expect(phrase).toBe('3 mesures à revoir.');
  });

  it('est réussi en ne choisissant rien quand tout est écarté', () => {
    expect(resumeRetours(compareChoix({ non: 'ecartee' }, [AUCUNE])).resultat).toBe('reussi');
  });
});

describe('Le cas suivant', () => {
  const niveau = ['a', 'b', 'c', 'd'];

  it('est le premier après celui-ci qui n’est pas réussi, en revenant au début', () => {
    expect(suivantDe(niveau, 'b', [])).toBe('c');
    expect(suivantDe(niveau, 'b', ['c'])).toBe('d');
    expect(suivantDe(niveau, 'd', ['a'])).toBe('b');
  });

  it('n’existe plus quand les autres sont réussis, et n’est jamais le même', () => {
    expect(suivantDe(niveau, 'b', ['a', 'c', 'd'])).toBeUndefined();
    expect(suivantDe(['a'], 'a', [])).toBeUndefined();
  });
});

describe('Le corrigé en mots', () => {
  const phrases = (...choix: string[]) => compareChoix(STATUTS, choix).map(({ phrase }) => phrase);

  it('dit de chaque mesure si elle était cochée, puis pourquoi, sans deux phrases pareilles', () => {
    const cochees = phrases(...Object.keys(STATUTS));
    const laissees = phrases(AUCUNE);
    for (const phrase of cochees) expect(phrase).toMatch(/^Vous l’avez cochée : ./);
    for (const phrase of laissees) expect(phrase).toMatch(/^Vous ne l’avez pas cochée : ./);
    expect(new Set([...cochees, ...laissees]).size).toBe(2 * Object.keys(STATUTS).length);
  });

  it('donne à chaque jugement son mot', () => {
    const mots = Object.values(JUGEMENTS_DITS);
    expect(new Set(mots).size).toBe(5);
    expect(mots).not.toContain('');
  });

  it('compte les mesures à revoir, ou dit que c’est réussi', () => {
    const dit = (...choix: string[]) => resumeRetours(compareChoix(STATUTS, choix)).phrase;
    expect(dit('juste')).toMatch(/^Réussi/);
    expect(dit('juste', 'non')).toBe('Une mesure à revoir.');
    expect(dit('tard', 'non')).toBe('3 mesures à revoir.');
  });

  it('ne confond pas « aucune » avec une case vide', () => {
    expect(AUCUNE).not.toBe('');
  });
});
