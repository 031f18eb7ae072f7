import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  avanceSeance,
  isDue,
  jourDe,
  NOTES,
  openSeance,
  revise,
  type Note,
  type Souvenir,
} from '../../../../src/rubriques/formation/revision.ts';
import {
  PROGRESSION_VIDE,
  readProgression,
  writeProgression,
} from '../../../../src/rubriques/formation/progression.ts';
import { verifie } from '../../../fabriques/hasard.ts';

const JOUR = 20_000;
const due = (souvenir: Souvenir) => souvenir[3];
const notes = fc.constantFrom<Note>(1, 2, 3, 4);

describe('Une carte revient', () => {
  it('le jour même si elle est à revoir, plus tard si elle est sue, d’autant plus qu’elle est facile', () => {
    const delais = NOTES.map(({ note }) => due(revise(undefined, note, JOUR)) - JOUR);
    expect(delais[0]).toBe(0);
    expect(delais[1]).toBeGreaterThanOrEqual(1);
    expect(delais[3]).toBeGreaterThan(delais[2] as number);
    expect([...delais].sort((a, b) => a - b)).toEqual(delais);
  });

  it('de plus en plus tard quand elle est sue à chaque fois', () => {
    let souvenir = revise(undefined, 3, JOUR);
    for (let tour = 0; tour < 5; tour += 1) {
      const suivant = revise(souvenir, 3, due(souvenir));
      expect(due(suivant) - due(souvenir)).toBeGreaterThan(due(souvenir) - souvenir[2]);
      souvenir = suivant;
    }
  });

  it('sans jamais s’arrêter sur une horloge qui recule, ni sortir de ce qui se relit', () => {
    verifie(
      fc.property(fc.array(fc.tuple(notes, fc.integer({ min: 0, max: 40_000 })), { minLength: 1 }), (reponses) => {
        let souvenir: Souvenir | undefined;
        for (const [note, jour] of reponses) souvenir = revise(souvenir, note, jour);
        const ecrit = writeProgression({ ...PROGRESSION_VIDE, cartes: { aah: souvenir as Souvenir } });
        expect(readProgression(ecrit)?.cartes).toEqual({ aah: souvenir });
      }),
      100,
    );
  });

  it('tout de suite quand sa dernière vue est dans l’avenir : l’horloge s’est trompée', () => {
    const souvenir = revise(undefined, 4, JOUR + 5000);
    expect(isDue(souvenir, JOUR)).toBe(true);
    expect(isDue(revise(undefined, 4, JOUR), JOUR)).toBe(false);
    expect(revise(souvenir, 3, JOUR)[2]).toBe(JOUR);
  });

  it('le jour dit, et non le lendemain', () => {
    const souvenir = revise(undefined, 3, JOUR);
    expect([due(souvenir) - 1, due(souvenir)].map((jour) => isDue(souvenir, jour))).toEqual([false, true]);
  });

  it('quelle que soit la date de l’appareil, le jour est un nombre entier', () => {
    expect(jourDe(0)).toBe(0);
    expect(jourDe(-5e12)).toBe(0);
    expect(jourDe(Number.NaN)).toBe(0);
    expect(jourDe(Date.UTC(2026, 0, 2, 23))).toBe(Date.UTC(2026, 0, 2) / 86_400_000);
  });
});

describe('Une séance', () => {
  const ids = Array.from({ length: 30 }, (_, rang) => `carte-${rang}`);

  it('commence par les cartes dues, la plus en retard d’abord, puis dix jamais vues', () => {
    const souvenirs: Record<string, Souvenir> = {
      'carte-3': [1, 5, JOUR - 3, JOUR - 1],
      'carte-7': [1, 5, JOUR - 9, JOUR - 8],
      'carte-0': [9, 5, JOUR - 1, JOUR + 8],
    };
    const seance = openSeance(ids, souvenirs, JOUR);
    expect(seance.slice(0, 3)).toEqual(['carte-7', 'carte-3', 'carte-1']);
    expect(seance).toHaveLength(12);
    expect(seance).not.toContain('carte-0');
  });

  it('laisse de côté un souvenir dont le sigle n’existe plus', () => {
    expect(openSeance(['a'], { ancien: [1, 5, 1, 2] }, JOUR)).toEqual(['a']);
  });

  it('remet une carte à revoir un peu plus loin, et laisse partir les autres', () => {
    expect(avanceSeance(['a', 'b', 'c', 'd', 'e'], 1)).toEqual(['b', 'c', 'd', 'a', 'e']);
    expect(avanceSeance(['a', 'b'], 1)).toEqual(['b', 'a']);
    expect(avanceSeance(['a'], 1)).toEqual(['a']);
    expect(avanceSeance(['a', 'b'], 2)).toEqual(['b']);
    expect(avanceSeance([], 1)).toEqual([]);
  });
});
