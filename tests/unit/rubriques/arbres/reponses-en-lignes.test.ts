/** The answers of a question as lines to read from top to bottom: as few as can be, in an order that sorts them all. */
import { describe, expect, it } from 'vitest';
import type { Branche } from '../../../../src/rubriques/arbres/arbre.ts';
import { lignesDe, ligneSuivie, type Ligne } from '../../../../src/rubriques/arbres/reponses-en-lignes.ts';
import { NSP } from '../../../../src/decision/modele.ts';

const branche = (vers: number, ...reponses: string[]): Branche => ({
  reponses: reponses.map((reponse) => reponse.split('+')),
  notes: [],
  vers,
});

/** « a+b, c : 2 » for boxes a and b together, or c, that lead to 2. */
const dire = (lignes: readonly Ligne[]) =>
  lignes.map(({ branche: { vers }, reponses, seulement }) => {
    const mots = reponses.map((liste) => liste.join('+')).join(', ');
    return `${seulement ? 'seulement ' : ''}${mots} : ${vers}`;
  });

/** Lines of boxes named by the letters, when each set of letters leads where `versDe` says, and nothing leads to 0. */
function lignesDesCases(lettres: string, versDe: (cochees: string) => number, exclusives = ['aucune']): string[] {
  const ensembles = [...lettres]
    .reduce<string[]>((faits, lettre) => [...faits, ...faits.map((fait) => fait + lettre)], [''])
    .slice(1);
  const suites = new Map<number, string[]>();
  const put = (vers: number, reponse: string) => suites.set(vers, [...(suites.get(vers) ?? []), reponse]);
  for (const cochees of ensembles) put(versDe(cochees), [...cochees].join('+'));
  for (const exclusive of exclusives) put(0, exclusive);
  const branches = [...suites].map(([vers, reponses]) => branche(vers, ...reponses));
  return dire(lignesDe(branches, true, exclusives));
}

describe('Une question à une réponse', () => {
  it('a une ligne par suite, « ne sait pas » en dernier de la sienne', () => {
    const branches = [branche(1, 'a', 'b'), branche(2, NSP, 'c')];
    expect(dire(lignesDe(branches, false, []))).toEqual(['a, b : 1', 'c, nsp : 2']);
  });

  it('finit par « ne sait pas » quand cette réponse mène seule à sa suite', () => {
    const branches = [branche(1, 'a'), branche(3, NSP), branche(2, 'b')];
    expect(dire(lignesDe(branches, false, []))).toEqual(['a : 1', 'b : 2', 'nsp : 3']);
  });

  it('ne parle pas de « ne sait pas » quand rien ne le suit', () => {
    expect(dire(lignesDe([branche(1, 'a'), branche(2, 'b')], false, []))).toEqual(['a : 1', 'b : 2']);
  });
});

describe('Une question à cases', () => {
  it('lit d’abord la case qui l’emporte, et se passe ainsi d’une ligne pour les deux ensemble', () => {
    expect(lignesDesCases('ab', (cochees) => (cochees.includes('b') ? 2 : 1))).toEqual([
      'b : 2',
      'a : 1',
      'aucune : 0',
    ]);
  });

  it('lit deux cases ensemble avant chacune, et garde sinon l’ordre de la question', () => {
    const versDe = (cochees: string) => ({ a: 1, b: 2, ab: 3 })[cochees] ?? -1;
    expect(lignesDesCases('ab', versDe)).toEqual(['a+b : 3', 'a : 1', 'b : 2', 'aucune : 0']);
  });

  it('joint les lignes voisines qui mènent au même endroit', () => {
    const versDe = (cochees: string) => (cochees.length > 1 ? 2 : 1);
    expect(lignesDesCases('abc', versDe)).toEqual(['a+b, a+c, b+c : 2', 'a, b, c : 1', 'aucune : 0']);
  });

  it('range les paires par leur première case, dans l’ordre de la question', () => {
    const paires = ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'];
    const versDe = (cochees: string) => 1 + paires.findIndex((paire) => [...paire].every((un) => cochees.includes(un)));
    expect(lignesDesCases('abcd', (cochees) => versDe(cochees) || 7)).toEqual([
      'a+b : 1',
      'a+c : 2',
      'a+d : 3',
      'b+c : 4',
      'b+d : 5',
      'c+d : 6',
      'a, b, c, d : 7',
      'aucune : 0',
    ]);
  });

  it('joint la dernière case à « aucune » quand elles mènent au même endroit, mais comptent avec une autre', () => {
    const versDe = (cochees: string) => ({ a: 0, b: 1, ab: 2 })[cochees] ?? -1;
    expect(lignesDesCases('ba', (cochees) => versDe([...cochees].sort().join('')))).toEqual([
      'b+a : 2',
      'b : 1',
      'a, aucune : 0',
    ]);
  });

  it('dit « seulement » de la case qui ne change rien aux autres', () => {
    const versDe = (cochees: string) => (cochees.includes('a') ? 1 : 0);
    expect(lignesDesCases('ab', versDe)).toEqual(['a : 1', 'seulement b, aucune : 0']);
  });

  it('n’a pas de dernière ligne quand aucune réponse n’exclut les cases', () => {
    expect(lignesDesCases('ab', (cochees) => (cochees.includes('b') ? 2 : 1), [])).toEqual(['b : 2', 'a : 1']);
  });

  it('finit par toutes les réponses qui excluent les cases', () => {
    expect(lignesDesCases('a', () => 1, ['aucune', 'refus'])).toEqual(['a : 1', 'aucune, refus : 0']);
  });

  it('sépare toujours « ne sait pas » des cases, même quand la suite est la même', () => {
    const branches = [branche(1, 'a', NSP), branche(0, 'aucune')];
    expect(dire(lignesDe(branches, true, ['aucune']))).toEqual(['a : 1', 'aucune : 0', 'nsp : 1']);
  });

  it('réunit en une ligne les cases qui ont toujours la même suite, si nombreuses qu’elles soient', () => {
    const versDe = (cochees: string) => (cochees.includes('g') ? 2 : 1);
    expect(lignesDesCases('abcdefg', versDe)).toEqual(['g : 2', 'a, b, c, d, e, f : 1', 'aucune : 0']);
  });

  it('croise les cases qui ont la même suite avec celle qui les change toutes', () => {
    const versDe = (cochees: string) => (/[ab]/.test(cochees) ? (cochees.includes('c') ? 2 : 1) : 3);
    expect(lignesDesCases('abc', versDe)).toEqual(['a+c, b+c : 2', 'a, b : 1', 'c : 3', 'aucune : 0']);
  });

  it('essaie tous les ordres jusqu’à cinq cases', () => {
    const versDe = (cochees: string) => 'abcde'.indexOf(cochees.at(-1) ?? '') + 1;
    expect(lignesDesCases('abcde', versDe)).toEqual(['e : 5', 'd : 4', 'c : 3', 'b : 2', 'a : 1', 'aucune : 0']);
  });

  it('s’en tient à l’ordre de la question au-delà', () => {
    const versDe = (cochees: string) => 'abcdef'.indexOf(cochees.charAt(0)) + 1;
    expect(lignesDesCases('abcdef', versDe)).toEqual([
      'a : 1',
      'b : 2',
      'c : 3',
      'd : 4',
      'e : 5',
      'f : 6',
      'aucune : 0',
    ]);
    // Another order would do with seven lines.
    const versLaDerniere = (cochees: string) => 'abcdef'.indexOf(cochees.at(-1) ?? '') + 1;
    expect(lignesDesCases('abcdef', versLaDerniere).length).toBeGreaterThan(7);
  });
});

it('« Seulement » ne vaut que si rien d’autre n’est coché', () => {
  const seule: Ligne = { branche: branche(0, 'b', 'aucune'), reponses: [['b'], ['aucune']], seulement: true };
  expect(ligneSuivie([seule], ['b'])).toBe(seule);
  expect(ligneSuivie([seule], ['a', 'b'])).toBeUndefined();
});
