import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toDonneesRecherche } from '../../src/rubriques/recherche/donnees.build.ts';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { createMoteur } from '../../src/rubriques/recherche/moteur.ts';

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
  it('sont au moins 330, et chacune attend une entrée qui existe', () => {
    const connues = new Set(donnees.entrees.map(({ type, id }) => `${type}:${id}`));
    expect(requetes.length).toBeGreaterThanOrEqual(330);
    expect(requetes.filter(([, attendu]) => !connues.has(attendu))).toEqual([]);
  });

  it('donnent le résultat attendu dans les trois premiers affichés, toujours', () => {
    expect(rangs.filter(({ attendu, trouves }) => !trouves.includes(attendu))).toEqual([]);
  });

  it('donnent le résultat attendu en premier, 97 fois sur 100', () => {
    const manques = rangs.filter(({ attendu, trouves }) => trouves[0] !== attendu);
    expect(1 - manques.length / rangs.length, JSON.stringify(manques, null, 1)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('Un sigle du guide', () => {
  const sigles = [...new Set(donnees.entrees.flatMap((entree) => entree.sigles))].filter((sigle) =>
    /^\p{Lu}+$/u.test(sigle),
  );
  const separe = (sigle: string, par: string) => [...sigle].join(par);

  it('se trouve avec des points ou des espaces comme sans', () => {
    expect(sigles.length).toBeGreaterThan(100);
    const differents = sigles.flatMap((sigle) =>
      [`${separe(sigle, '.')}.`, separe(sigle, ' ').toLowerCase(), separe(sigle, '. '), separe(sigle, '\u00a0')]
        .filter((saisie) => idsDe(saisie).join() !== idsDe(sigle).join())
        .map((saisie) => `${saisie} : ${idsDe(saisie)[0]}, et non ${idsDe(sigle)[0]}`),
    );
    expect(differents).toEqual([]);
  });
});

describe('Un mot venu d’un document PDF', () => {
  it.each([
    ['difficultés financières', 'diﬃcultés ﬁnancières'],
    ['certificat', 'certiﬁcat'],
    ['logement', 'loge\u00adment'],
    ['tutelle', 'tu\u200btelle'],
    ['médical', 'me\u0301dical'],
    ['ré-engagement', 'ré‑engagement'],
  ])('« %s » se trouve, écrit « %s »', (simple, saisie) => {
    expect(idsDe(simple).length).toBeGreaterThan(0);
    expect(idsDe(saisie)).toEqual(idsDe(simple));
  });
});
