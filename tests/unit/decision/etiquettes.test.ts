/** The legend, the statuses and the signs: each has its own words, in the order they are read. */
import { describe, expect, it } from 'vitest';
import { ETIQUETTES_AFFICHEES, SIGNES, STATUTS_DITS, STATUTS_RETENUS } from '../../../src/decision/etiquettes.ts';
import { STATUTS } from '../../../src/schemas/cas.ts';
import { ETIQUETTES } from '../../../src/schemas/commun.ts';

describe('La légende', () => {
  const legende = Object.values(ETIQUETTES_AFFICHEES);

  it('explique toutes les étiquettes du contenu, dans leur ordre', () => {
    expect(Object.keys(ETIQUETTES_AFFICHEES)).toEqual(ETIQUETTES);
  });

  it('donne à chacune un mot court qu’aucune autre ne porte, et une phrase entière', () => {
    for (const { mot, phrase } of legende) {
      expect(mot).toMatch(/^[\p{L}\d ]{3,20}$/u);
      expect(phrase).toMatch(/^\p{Lu}.+\.$/u);
    }
    expect(new Set(legende.map(({ mot }) => mot)).size).toBe(ETIQUETTES.length);
    expect(new Set(legende.map(({ phrase }) => phrase)).size).toBe(ETIQUETTES.length);
  });
});

describe('Les statuts', () => {
  it('ont chacun leurs mots', () => {
    expect(Object.keys(STATUTS_DITS)).toEqual(STATUTS);
    for (const mots of Object.values(STATUTS_DITS)) expect(mots).toMatch(/^\p{Lu}.*\p{Ll}$/u);
    expect(new Set(Object.values(STATUTS_DITS)).size).toBe(STATUTS.length);
  });

  it('se lisent du plus sûr au plus lointain ; une mesure écartée n’est pas retenue', () => {
    expect(STATUTS_RETENUS.map(([statut]) => statut)).toEqual(STATUTS.filter((statut) => statut !== 'ecartee'));
  });

  it('titrent leur groupe comme partout ailleurs, et comptent une mesure ou plusieurs', () => {
    for (const [statut, titre, une, plusieurs] of STATUTS_RETENUS) {
      expect(titre).toBe(STATUTS_DITS[statut]);
      expect(une).toMatch(/^mesure \p{Ll}/u);
      expect(plusieurs).toMatch(/^mesures \p{Ll}/u);
    }
    const comptes = STATUTS_RETENUS.flatMap(([, , une, plusieurs]) => [une, plusieurs]);
    expect(new Set(comptes).size).toBe(comptes.length);
  });
});

it('Une raison qui écarte s’annonce avant toute autre, un indice en dernier', () => {
  expect(SIGNES.map(([effet]) => effet)).toEqual([
    'ecarte',
    'en_cours',
    'prealable',
    'a_verifier',
    'satisfait',
    'indice',
  ]);
  const mots = SIGNES.map(([, mot]) => mot);
  for (const mot of mots) expect(mot).toMatch(/^\p{Lu}/u);
  expect(new Set(mots).size).toBe(SIGNES.length);
});
