import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toDonneesRecherche } from '../../src/catalogue/donnees-recherche.ts';
import { readCatalogue } from '../../src/catalogue/fichiers.ts';
import { createMoteur } from '../../src/islands/recherche/moteur.ts';

const donnees = toDonneesRecherche(readCatalogue());
const search = createMoteur(donnees);
/** Ids in the order they are shown. */
const idsDe = (texte: string) =>
  search(texte).groupes.flatMap(({ resultats }) => resultats.map(({ entree }) => `${entree.type}:${entree.id}`));

const sortes = parse(readFileSync(join(import.meta.dirname, 'requetes.yaml'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const requetes = Object.values(sortes).flatMap((sorte) => Object.entries(sorte));
const rangs = requetes.map(([texte, attendu]) => ({ texte, attendu, trouves: idsDe(texte).slice(0, 3) }));

describe('Les requêtes des travailleurs sociaux', () => {
  it('sont au moins 80, et chacune attend une entrée qui existe', () => {
    const connues = new Set(donnees.entrees.map(({ type, id }) => `${type}:${id}`));
    expect(requetes.length).toBeGreaterThanOrEqual(80);
    expect(requetes.filter(([, attendu]) => !connues.has(attendu))).toEqual([]);
  });

  it('donnent le résultat attendu dans les trois premiers affichés, toujours', () => {
    expect(rangs.filter(({ attendu, trouves }) => !trouves.includes(attendu))).toEqual([]);
  });

  it('donnent le résultat attendu en premier, 95 fois sur 100', () => {
    const manques = rangs.filter(({ attendu, trouves }) => trouves[0] !== attendu);
    expect(1 - manques.length / rangs.length, JSON.stringify(manques, null, 1)).toBeGreaterThanOrEqual(0.95);
  });
});
