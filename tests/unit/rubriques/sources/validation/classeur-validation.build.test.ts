/** The sign-off sheet, read back from its bytes: every fact once, with its label, and room for the answers. */
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import {
  addFiltres,
  toRangeesValidation,
  toXlsxValidation,
} from '../../../../../src/rubriques/sources/validation/classeur-validation.build.ts';
import { faitsDe } from '../../../../../src/rubriques/sources/validation/faits.build.ts';
import { readCatalogue } from '../../../../../src/catalogue/disque.ts';
import { ETIQUETTES_AFFICHEES } from '../../../../../src/decision/etiquettes.ts';

const catalogue = readCatalogue();
const faits = faitsDe(catalogue);
const octets = await toXlsxValidation(catalogue);
const feuilles = await readExcelFile(Buffer.from(octets));
const [titres = []] = feuilles[0]?.data ?? [];
const colonne = (nom: string) => titres.indexOf(nom);
const rangees = feuilles.slice(0, 2).flatMap(({ data }) => data.slice(1));
const valeurs = (nom: string) => rangees.map((rangee) => String(rangee[colonne(nom)] ?? ''));

describe('Le classeur de validation', () => {
  it('contient chaque fait du guide une seule fois, avec sa fiche, son étiquette et sa source', () => {
    const parRepere = new Map(faits.map((fait) => [fait.repere, fait]));
    expect(valeurs('Repère').toSorted()).toEqual([...parRepere.keys()].toSorted());
    const [fiches, etiquettes, sources] = [valeurs('Fiche'), valeurs('Étiquette'), valeurs('Source')];
    const textes = valeurs('Fait');
    valeurs('Repère').forEach((repere, rang) => {
      const fait = parRepere.get(repere);
      expect([fiches[rang], textes[rang]?.replace(/^'/, ''), sources[rang], etiquettes[rang]]).toEqual([
        fait?.fiche,
        fait?.texte,
        fait?.source,
        fait && ETIQUETTES_AFFICHEES[fait.etiquette].mot,
      ]);
    });
  });

  it('nomme pour chaque point à confirmer le service à qui le demander', () => {
    const demandes = valeurs('À demander à');
    valeurs('Étiquette').forEach((mot, rang) => {
      if (mot === 'à confirmer') expect(demandes[rang]).not.toBe('');
    });
  });

  it('laisse vide ce que le service remplit', () => {
    for (const nom of ['Exact ? (oui / non)', 'Correction', 'Validé par (fonction)', 'Date'])
      expect(new Set(valeurs(nom))).toEqual(new Set(['']));
  });

  it('met les Vosges à part, et dit à quoi sert chaque colonne', () => {
    expect(feuilles.map(({ sheet }) => sheet)).toEqual(['Faits', 'Pour comparaison', 'À lire']);
    const vosges = feuilles[1]?.data.slice(1).map((rangee) => rangee[colonne('Famille')]);
    expect(new Set(vosges)).toEqual(new Set(['Vosges, pour comparaison seulement', 'Organismes']));
    expect(feuilles[2]?.data).toContainEqual(['Nombre de faits', String(faits.length)]);
  });

  it('filtre toutes les colonnes et toutes les lignes, et n’admet que « oui » ou « non »', () => {
    const feuille = '<pane state="frozen"/><sheetData><row r="1"/><row r="42"/></sheetData><pageMargins/>';
    const xml = addFiltres(feuille);
    expect(xml).toContain('</sheetData><autoFilter ref="A1:M42"/><dataValidations');
    expect(xml).toContain('sqref="I2:I42"><formula1>"oui,non"</formula1>');
    expect(titres[8]).toBe('Exact ? (oui / non)');
    expect(addFiltres(feuille.replace('frozen', ''))).not.toContain('autoFilter');
  });

  it('n’a aucune cellule qu’un tableur prendrait pour une formule', () => {
    const [fait] = faits;
    const piege = toRangeesValidation(catalogue, fait ? [{ ...fait, texte: '=LIEN("x")' }] : []);
    expect(piege[1]).toContain('\'=LIEN("x")');
  });
});
