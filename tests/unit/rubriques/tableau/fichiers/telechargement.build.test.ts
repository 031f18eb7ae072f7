import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { clearDates } from '../../../../../src/rubriques/tableau/fichiers/zip-sans-date.ts';
import {
  LARGEURS,
  toCsv,
  toRangees,
  toRangeesExcel,
  toXlsx,
} from '../../../../../src/rubriques/tableau/fichiers/classeur.build.ts';
import { readCatalogue } from '../../../../../src/catalogue/disque.ts';
import { LICENCE, toTelechargement } from '../../../../../src/rubriques/tableau/fichiers/telechargement.build.ts';
import { telechargementSchema } from '../../../../../src/schemas/telechargement.ts';

const catalogue = readCatalogue();
const telechargement = toTelechargement(catalogue);
const [titres = [], ...rangees] = toRangees(telechargement);

describe('Le fichier JSON', () => {
  const valide = new Ajv2020({ strict: true, strictRequired: false }).compile(z.toJSONSchema(telechargementSchema));
  const copie = () => JSON.parse(JSON.stringify(telechargement));

  it('respecte le schéma publié', () => {
    valide(copie());
    expect(valide.errors).toBeNull();
  });

  it.each([
    ['un champ inconnu', (donnees: typeof telechargement) => Object.assign(donnees, { lune: 1 })],
    [
      'une étiquette inconnue',
      (donnees: typeof telechargement) => Object.assign(donnees.mesures[0]?.duree ?? {}, { etiquette: 'lune' }),
    ],
    [
      'une décision absente',
      (donnees: typeof telechargement) => Object.assign(donnees.mesures[0] ?? {}, { decision: [] }),
    ],
  ])('serait refusé avec %s', (_nom, abime) => {
    const donnees = copie();
    abime(donnees);
    expect(valide(donnees)).toBe(false);
  });

  it('contient chaque mesure qui s’applique ici, et rien des Vosges', () => {
    const attendues = catalogue.mesures.filter(({ territoire }) => territoire !== 'vosges').map(({ id }) => id);
    expect(attendues.length).toBeGreaterThan(20);
    expect(telechargement.mesures.map(({ id }) => id)).toEqual(attendues);
    expect(JSON.stringify(telechargement.mesures)).not.toContain('"etiquette":"vosges"');
  });

  it('dit qu’aucune licence n’est choisie', () => {
    expect(telechargement.licence).toBe(LICENCE);
  });
});

describe('Les fichiers de tableur', () => {
  it('donnent le même contenu en CSV et en mémoire, en XLSX et en mémoire', async () => {
    const csv = toCsv(telechargement);
    expect(csv.startsWith('\ufeff"Identifiant";')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(parse(csv, { delimiter: ';', bom: true, record_delimiter: '\r\n' })).toEqual([titres, ...rangees]);

    const [feuille, notice] = await readExcelFile(Buffer.from(await toXlsx(telechargement)));
    const lues = feuille?.data.map((rangee) => rangee.map((valeur) => valeur ?? ''));
    expect(lues).toEqual(toRangeesExcel(telechargement));
    expect(notice?.data).toContainEqual(['Licence', LICENCE]);
    expect(notice?.data).toContainEqual(['Version', telechargement.version]);
  });

  it('en XLSX, tiennent dans la plus haute ligne d’Excel sans perdre une phrase, le nom de la mesure répété', () => {
    /** Lines of a text wrapped at a width, word by word. */
    const lignesDe = (texte: string, largeur: number) =>
      texte.split('\n').reduce((total, paragraphe) => {
        const lignes = [''];
        for (const mot of paragraphe.split(' ')) {
          const suite = `${lignes.at(-1)} ${mot}`.trim();
          if (suite.length <= largeur || lignes.at(-1) === '') lignes[lignes.length - 1] = suite;
          else lignes.push(mot);
        }
        return total + lignes.reduce((somme, ligne) => somme + Math.max(1, Math.ceil(ligne.length / largeur)), 0);
      }, 0);
    const [, ...enExcel] = toRangeesExcel(telechargement);
    const tropHautes = enExcel.flatMap((rangee) =>
      rangee.flatMap((cellule, rang) => {
        const lignes = lignesDe(cellule, LARGEURS[rang] ?? 0);
        return lignes > 27 ? [`${rangee[0]}, ${titres[rang]} : ${lignes} lignes`] : [];
      }),
    );
    expect(tropHautes).toEqual([]);
    for (const rangee of rangees) {
      const siennes = enExcel.filter(([id]) => id === rangee[0]);
      const repetees = new Set([0, 1, 2, 3, 4, titres.indexOf('Fiche'), titres.indexOf('Version')]);
      rangee.forEach((cellule, rang) => {
        const vues = siennes.map((sienne) => sienne[rang] ?? '');
        expect(repetees.has(rang) ? [...new Set(vues)] : [vues.filter(Boolean).join('\n')]).toEqual([cellule]);
      });
    }
    expect(enExcel.length).toBeGreaterThan(rangees.length);
  });

  it('n’ont aucune cellule qu’un tableur prendrait pour une formule', () => {
    const piege = structuredClone(telechargement);
    for (const mesure of piege.mesures) {
      mesure.nom = `=LIEN("http://exemple.invalid";"${mesure.nom}")`;
      mesure.documents = [{ texte: '+33 3 21', etiquette: 'tableau', source: '-' }];
      mesure.rubrique = '@rubrique';
    }
    const cellules = toRangees(piege).flat();
    expect(cellules.filter((cellule) => cellule.startsWith("'"))).toHaveLength(piege.mesures.length * 3);
    for (const cellule of [...cellules, ...rangees.flat()]) expect(cellule).not.toMatch(/^[\s=+\-@]/);
  });

  it('ont les mêmes octets quelle que soit l’heure', async () => {
    const premier = await toXlsx(telechargement);
    // Each entry of a ZIP archive opens with this signature, its date and time six bytes further.
    const entrees = Buffer.from(premier).toString('latin1').split('PK\u0003\u0004').slice(1);
    const lues = entrees.map((entree) => entree.slice(6, 10));
    expect(lues.length).toBeGreaterThan(5);
    expect(new Set(lues)).toEqual(new Set(['\0\0!\0']));
    expect(await toXlsx(telechargement)).toEqual(premier);
  });

  it('refusent des octets qui ne sont pas une archive', () => {
    expect(() => clearDates(new Uint8Array(64))).toThrow('Archive illisible');
    expect(() => clearDates(new Uint8Array(3))).toThrow('Archive illisible');
  });
});
