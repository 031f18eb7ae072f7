import { CLE_PROGRESSION } from '../../../../src/components/cle-progression.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PROGRESSION_VIDE,
  readProgression,
  writeProgression,
} from '../../../../src/rubriques/formation/progression.ts';
import { verifie } from '../../../fabriques/hasard.ts';

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
    ['un nom de cas suivi d’autre chose', { ...SAINE, cas: { 'masp refusee': 'reussi' } }],
    ['des cas en liste', { ...SAINE, cas: ['reussi'] }],
    ['un nombre pour les cas', { ...SAINE, cas: 5 }],
    ['une liste au lieu de l’objet', Object.values(SAINE)],
    ['une carte trop longue', { ...SAINE, cartes: { aah: [2.5, 5, 20000, 20002, 1] } }],
    ['une carte qui n’est pas une liste', { ...SAINE, cartes: { aah: { ...[2.5, 5, 20000, 20002], length: 4 } } }],
    ['une carte incomplète', { ...SAINE, cartes: { aah: [2.5, 5, 20000] } }],
    ['une stabilité nulle', { ...SAINE, cartes: { aah: [0, 5, 20000, 20002] } }],
    ['une difficulté hors de l’échelle', { ...SAINE, cartes: { aah: [2, 11, 20000, 20002] } }],
    ['un jour avec des décimales', { ...SAINE, cartes: { aah: [2, 5, 20000.5, 20002] } }],
    ['un nombre écrit en texte', { ...SAINE, cartes: { aah: ['2', 5, 20000, 20002] } }],
    ['rien', null],
  ])('est refusée avec %s', (_cas, valeur) => {
    expect(lire(valeur)).toBeNull();
  });

  it('est admise jusqu’aux bords de ce que le guide écrit', () => {
    const bords = {
      ...SAINE,
      cas: { masp: 'a_revoir' },
      cartes: { aah: [36_500, 10, 0, 100_000], rsa: [0.001, 1, 0, 0] },
    };
    expect(lire(bords)).toMatchObject({ cas: bords.cas, cartes: bords.cartes });
    const texte = JSON.stringify(SAINE);
    expect(readProgression(texte.padEnd(100_000))).not.toBeNull();
    expect(readProgression(texte.padEnd(100_001))).toBeNull();
  });

  it('garde la même clé d’une version à l’autre : ce qui est gardé se retrouve', () => {
    expect(CLE_PROGRESSION).toBe('formation');
  });

  it('est refusée, sans erreur, quand le texte n’est pas du JSON ou dépasse ce que le guide écrit', () => {
    expect(readProgression('{"version":1')).toBeNull();
    expect(readProgression('')).toBeNull();
    expect(readProgression(JSON.stringify(SAINE).padEnd(200_000))).toBeNull();
  });

  it('ne cause jamais d’erreur, quel que soit le texte', () => {
    verifie(
      fc.property(fc.oneof(fc.string(), fc.json()), (texte) => void readProgression(texte)),
      100,
    );
  });
});
