/** The sheet on which a service signs off the facts: one row per fact, and empty columns for what it answers. */
import writeExcelFile from 'write-excel-file/node';
import { toCellule } from '../../tableau/fichiers/cellule-sans-formule.ts';
import { ETIQUETTES_AFFICHEES } from '../../../decision/etiquettes.ts';
import { NOMS_FAMILLES } from '../../../catalogue/familles.ts';
import { isComparaison } from '../../../catalogue/guide.ts';
import { clearDates } from '../../tableau/fichiers/zip-sans-date.ts';
import { nomOrganisme, type Catalogue } from '../../../catalogue/assemblage.ts';
import { toTexte, toTitre } from '../../tableau/fichiers/classeur.build.ts';
import { faitsDe, type FaitRange } from './faits.build.ts';
import { versionDe } from '../../../catalogue/version.ts';

type Lecture = (fait: FaitRange, catalogue: Catalogue) => string;

/** What the guide says of a fact: heading, width in characters, text of the cell. */
const DITES: readonly (readonly [string, number, Lecture])[] = [
  ['Famille', 18, ({ famille }) => (famille ? (NOMS_FAMILLES[famille] ?? famille) : 'Organismes')],
  ['Fiche', 20, ({ fiche }) => fiche],
  ['Champ', 22, ({ champ }) => champ],
  ['Fait', 60, ({ texte }) => texte],
  ['Étiquette', 14, ({ etiquette }) => ETIQUETTES_AFFICHEES[etiquette].mot],
  ['À demander à', 24, ({ aupres }, catalogue) => (aupres === undefined ? '' : nomOrganisme(catalogue, aupres))],
  ['Source', 34, ({ source }) => source],
  ['Date de la source', 20, ({ document }, { sources }) => sources.find(({ id }) => id === document)?.date ?? ''],
];

/** What the reader answers. Only « oui » and « non » are taken in the first column. */
const EXACT = 'Exact ? (oui / non)';
const REPONSES: readonly (readonly [string, number])[] = [
  [EXACT, 12],
  ['Correction', 40],
  ['Validé par (fonction)', 20],
  ['Date', 12],
];

/** Lets an author find the sentence again in content/. */
const REPERE: readonly [string, number, Lecture] = ['Repère', 30, ({ repere }) => repere];

const COLONNES = [...DITES, ...REPONSES, REPERE];
const EN_TETE = COLONNES.map(([nom]) => nom);

/** Heading row, then one row per fact; no cell can be read as a formula. */
export const toRangeesValidation = (catalogue: Catalogue, faits: readonly FaitRange[]): string[][] => [
  EN_TETE,
  ...faits.map((fait) => COLONNES.map(([, , lis]) => (lis ? toCellule(lis(fait, catalogue)) : ''))),
];

/** « A », « B »… of a column; the sheet has fewer than 26. */
const lettre = (rang: number): string => String.fromCharCode('A'.charCodeAt(0) + rang);

/** Filter buttons on the headings, and a list of two answers: what the library does not write (ECMA-376, 18.3.1.2 and 18.3.1.33). */
export function addFiltres(xml: string): string {
  const derniere = /.*<row r="(\d+)"/s.exec(xml)?.[1];
  if (derniere === undefined || !xml.includes('frozen')) return xml;
  const exact = lettre(EN_TETE.indexOf(EXACT));
  const filtre = `<autoFilter ref="A1:${lettre(EN_TETE.length - 1)}${derniere}"/>`;
  const liste = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${exact}2:${exact}${derniere}"><formula1>"oui,non"</formula1></dataValidation></dataValidations>`;
  return xml.replace('</sheetData>', `</sheetData>${filtre}${liste}`);
}

const toNotice = (catalogue: Catalogue, nombre: number): string[][] =>
  [
    [
      'À quoi sert ce classeur',
      'Faire valider les faits du guide, ligne par ligne, par les services qui les tiennent.',
    ],
    [
      'Comment le remplir',
      'Écrire « oui » ou « non » dans « Exact ? ». Si c’est non, écrire la phrase juste dans « Correction ».',
    ],
    ['Qui signe', 'Une fonction et une date, jamais le nom d’une personne.'],
    ['Pour n’avoir que ses lignes', 'Filtrer la colonne « À demander à », « Fiche » ou « Famille ».'],
    ['Ensuite', 'Rendre le classeur à qui écrit le contenu du guide : « Repère » lui donne le fichier et le champ.'],
    ['Version', versionDe(catalogue)],
    ['Nombre de faits', String(nombre)],
    ...Object.values(ETIQUETTES_AFFICHEES).map(({ mot, phrase }) => [`Étiquette « ${mot} »`, phrase]),
  ].map((rangee) => rangee.map(toCellule));

/** The facts that apply here, those given for comparison only apart, and what to do with them. */
export async function toXlsxValidation(catalogue: Catalogue): Promise<Uint8Array<ArrayBuffer>> {
  const faits = faitsDe(catalogue);
  const feuille = (sheet: string, siens: readonly FaitRange[]) => {
    const [titres = [], ...rangees] = toRangeesValidation(catalogue, siens);
    return {
      sheet,
      data: [titres.map(toTitre), ...rangees.map((rangee) => rangee.map(toTexte))],
      columns: COLONNES.map(([, width]) => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
    };
  };
  const octets = await writeExcelFile(
    [
      feuille(
        'Faits',
        faits.filter((fait) => !isComparaison(fait)),
      ),
      feuille('Pour comparaison', faits.filter(isComparaison)),
      {
        sheet: 'À lire',
        data: toNotice(catalogue, faits.length).map(([nom = '', valeur = '']) => [toTitre(nom), toTexte(valeur)]),
        columns: [{ width: 28 }, { width: 90 }],
      },
    ],
    { features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: addFiltres } } } }] },
  ).toBuffer();
  return clearDates(new Uint8Array(octets));
}
