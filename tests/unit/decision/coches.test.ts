/** What a gesture on boxes leaves as an answer: nobody says « rien d’autre » by ticking. */
import { describe, expect, it } from 'vitest';
import { cochees, hasReste, resteDe, toggleCoche, withReste } from '../../../src/decision/coches.ts';
import { createQuestion } from '../../fabriques/modele.ts';

const cases = createQuestion('P1', ['pf', 'rsa', 'aah', 'aucune'], { multiple: true });
const seule = createQuestion('A1', ['jeune', 'adulte']);

describe('Cocher', () => {
  it('plusieurs cases laisse le reste inconnu, dans l’ordre de la question', () => {
    const premiere = toggleCoche(cases, [], 'aah', 'inconnu');
    expect(premiere).toEqual(['aah', 'nsp']);
    expect(toggleCoche(cases, premiere, 'pf', 'inconnu')).toEqual(['pf', 'aah', 'nsp']);
  });

  it('une case qui va seule ôte les autres, et une autre l’ôte', () => {
    for (const id of ['aucune', 'nsp']) {
      expect(toggleCoche(cases, ['pf', 'nsp'], id, 'inconnu')).toEqual([id]);
      expect(toggleCoche(cases, [id], 'rsa', 'inconnu')).toEqual(['rsa', 'nsp']);
    }
  });

  it('de nouveau la même la décoche ; la dernière décochée, il n’y a plus de réponse', () => {
    expect(toggleCoche(cases, ['pf', 'rsa'], 'pf', 'rien')).toEqual(['rsa']);
    for (const valeurs of [['pf', 'nsp'], ['pf']]) expect(toggleCoche(cases, valeurs, 'pf', 'inconnu')).toEqual([]);
    expect(toggleCoche(cases, ['aucune'], 'aucune', 'inconnu')).toEqual([]);
  });

  it('un seul choix répond à lui seul', () => {
    expect(toggleCoche(seule, ['jeune'], 'adulte', 'inconnu')).toEqual(['adulte']);
  });
});

describe('Le reste', () => {
  it('se dit dès que plusieurs cases vont ensemble, et se lit tel qu’il fut dit', () => {
    expect(withReste(cases, ['pf', 'nsp'], 'rien')).toEqual(['pf']);
    expect(withReste(cases, ['pf'], 'inconnu')).toEqual(['pf', 'nsp']);
    expect(resteDe(['pf', 'nsp'])).toBe('inconnu');
    expect(resteDe(['pf'])).toBe('rien');
    expect(cochees(['pf', 'nsp'])).toEqual(['pf']);
    expect(cochees(['nsp'])).toEqual(['nsp']);
  });

  it('ne se dit pas d’une case qui va seule, ni d’un seul choix', () => {
    for (const valeurs of [['aucune'], ['nsp']]) {
      expect(hasReste(cases, valeurs)).toBe(false);
      expect(withReste(cases, valeurs, 'inconnu')).toEqual(valeurs);
    }
    expect(hasReste(seule, [])).toBe(false);
    expect(hasReste(cases, [])).toBe(true);
    expect(withReste(cases, [], 'inconnu')).toEqual([]);
  });
});
