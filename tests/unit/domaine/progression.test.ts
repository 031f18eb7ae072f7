import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRESSION_VIDE, readProgression, writeProgression } from '../../../src/domaine/progression.ts';

const SAINE = { version: 1, garde: true, cas: { 'masp-refusee': 'reussi' }, cartes: { aah: [2.5, 5, 20000, 20002] } };
const lire = (valeur: unknown) => readProgression(JSON.stringify(valeur));

describe('La progression gardée', () => {
  it('se relit telle qu’elle fut écrite', () => {
    const { version: _version, ...progression } = SAINE;
    expect(lire(SAINE)).toEqual(progression);
    expect(readProgression(writeProgression(PROGRESSION_VIDE))).toEqual(PROGRESSION_VIDE);
  });

  it.each([
    ['une autre version', { ...SAINE, version: 2 }],
    ['un champ en plus', { ...SAINE, nom: 'Dupont' }],
    ['un champ en moins', { version: 1, garde: true, cas: {} }],
    ['un interrupteur qui n’est ni vrai ni faux', { ...SAINE, garde: 'oui' }],
    ['un résultat inconnu', { ...SAINE, cas: { masp: 'parfait' } }],
    ['un nom de cas qui n’en est pas un', { ...SAINE, cas: { 'Mme Dupont': 'reussi' } }],
    ['des cas en liste', { ...SAINE, cas: ['masp'] }],
    ['une carte incomplète', { ...SAINE, cartes: { aah: [2.5, 5, 20000] } }],
    ['une stabilité nulle', { ...SAINE, cartes: { aah: [0, 5, 20000, 20002] } }],
    ['une difficulté hors de l’échelle', { ...SAINE, cartes: { aah: [2, 11, 20000, 20002] } }],
    ['un jour avec des décimales', { ...SAINE, cartes: { aah: [2, 5, 20000.5, 20002] } }],
    ['un nombre écrit en texte', { ...SAINE, cartes: { aah: ['2', 5, 20000, 20002] } }],
    ['rien', null],
  ])('est refusée avec %s', (_cas, valeur) => {
    expect(lire(valeur)).toBeNull();
  });

  it('est refusée, sans erreur, quand le texte n’est pas du JSON ou dépasse ce que le guide écrit', () => {
    expect(readProgression('{"version":1')).toBeNull();
    expect(readProgression('')).toBeNull();
    expect(readProgression(JSON.stringify(SAINE).padEnd(200_000))).toBeNull();
  });

  it('ne cause jamais d’erreur, quel que soit le texte', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (texte) => void readProgression(texte)));
  });
});
