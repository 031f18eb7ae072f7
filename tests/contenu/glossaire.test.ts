import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { groupParLettre, toEntrees } from '../../src/rubriques/glossaire/glossaire.build.ts';
import { isSigle } from '../../src/langue/sigles.ts';

const catalogue = readCatalogue();
const { glossaire } = catalogue;
const entrees = toEntrees(catalogue);
const entree = (id: string) => entrees.find((candidate) => candidate.id === id);
const fauxAmis = (id: string) => glossaire[id]?.fauxAmis.map(({ terme }) => terme) ?? [];

/** The glossary printed in the table itself. */
const DU_TABLEAU = 'ADAE AHI ASE ATPC CERP CERS CHRS LVA PDALHPD SLISL SPSLH STP TDE'.split(' ');

describe('Le glossaire', () => {
  it('compte au moins 60 mots, chacun avec une définition et une origine', () => {
    expect(entrees.length).toBeGreaterThanOrEqual(60);
    for (const { definition, origine } of entrees) {
      expect(definition).toMatch(/[.…]$/);
      expect(origine.texte.length).toBeGreaterThan(5);
    }
  });

  it('reprend les 13 mots du glossaire du tableau, sous leur développement', () => {
    expect(DU_TABLEAU).toHaveLength(13);
    for (const sigle of DU_TABLEAU) {
      expect(entree(sigle.toLowerCase())).toMatchObject({ terme: sigle, origine: { etiquette: 'tableau' } });
      expect(entree(sigle.toLowerCase())?.developpement).toBeTruthy();
    }
  });

  it('dit « non donné » quand aucune source ne développe un sigle', () => {
    for (const id of ['adaie', 'miep', 'caf', 'siao']) expect(entree(id)?.origine.texte).toMatch(/non donné/);
  });

  it.each([
    ['maj', 'Mise à jour'],
    ['asl', 'ASLL'],
    ['asll', 'ASL'],
    ['lva', 'Lieu de vie et d’accueil'],
    ['ahi', 'Accueil, hébergement, insertion'],
    ['adae', 'ADAIE'],
    ['adaie', 'ADAE'],
    ['ce', 'CEJ'],
    ['ce', 'CER'],
    ['ce', 'CERS'],
    ['ce', 'CERP'],
    ['sauvegarde-de-justice', 'Sauvegarde du Nord'],
    ['sauvegarde-du-nord', 'Sauvegarde de justice'],
  ])('%s ne se confond pas avec %s', (id, faux) => {
    expect(fauxAmis(id)).toContain(faux);
  });

  it('renvoie un faux ami à son entrée quand il en a une', () => {
    expect(entree('slisl')?.fauxAmis.map(({ ancre }) => ancre)).toEqual(['slai', 'spslh']);
    expect(entree('maj')?.fauxAmis[0]?.ancre).toBeUndefined();
  });

  it('ne donne pas deux fois le même mot', () => {
    const termes = entrees.map(({ terme }) => terme);
    expect(new Set(termes).size).toBe(termes.length);
  });

  it('explique chaque sigle des mesures et des organismes', () => {
    const sigles = [
      ...catalogue.mesures.flatMap(({ sigle }) => sigle ?? []),
      ...Object.values(catalogue.organismes).flatMap(({ sigle }) => sigle ?? []),
    ].flatMap((sigle) => sigle.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? []);
    const connus = new Set(Object.values(glossaire).map(({ terme }) => terme));
    expect(sigles.length).toBeGreaterThan(20);
    const remede = 'sigle absent du glossaire : npm run nouveau -- terme, avec ce sigle en minuscules';
    expect(
      sigles.filter((sigle) => !connus.has(sigle)),
      remede,
    ).toEqual([]);
  });

  it('range chaque mot sous sa lettre, sans accent', () => {
    const lettres = groupParLettre(entrees);
    expect([...lettres.values()].flat()).toHaveLength(entrees.length);
    expect([...lettres.keys()]).toEqual([...lettres.keys()].sort());
    expect(lettres.get('E')?.map(({ id }) => id)).toContain('envaul');
  });

  it('ne tient pas pour un sigle un nom propre ou un mot sans développement', () => {
    expect(isSigle({ terme: 'Sauvegarde du Nord' })).toBe(false);
    expect(isSigle({ terme: 'Soliha', developpement: 'Solidaires pour l’habitat' })).toBe(false);
    expect(isSigle({ terme: 'SLISL', developpement: 'Service Local Inclusion Sociale et Logement' })).toBe(true);
  });
});
