/** The downloaded table as rows of cells, then as CSV and XLSX bytes that two builds write alike. */
import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { toCellule } from './cellule-sans-formule.ts';
import { ETIQUETTES_AFFICHEES } from '../../../decision/etiquettes.ts';
import { NOMS_FAMILLES } from '../../../catalogue/familles.ts';
import { COLONNES } from '../tableau.ts';
import type { MesureTelechargee, Telechargement } from '../../../schemas/telechargement.ts';
import { clearDates } from './zip-sans-date.ts';
import { spreadRow } from './lignes-classeur.ts';

type Fait = MesureTelechargee['duree'] | MesureTelechargee['public'][number];

/** Statements one per line, each followed by its label in brackets. */
const phrases = (faits: readonly Fait[], titre = ''): string[] =>
  faits.map(({ texte, etiquette, aupres }) => {
    const mot = ETIQUETTES_AFFICHEES[etiquette].mot;
    return `${titre}${texte} [${aupres ? `${mot} auprès de : ${aupres}` : mot}]`;
  });

const ACTUALITES = { ancien: 'ancien', 'a-confirmer': 'à confirmer' };

const EN_TETE = [
  'Identifiant',
  'Sigle',
  'Mesure',
  'Famille',
  'Rubrique de la source',
  ...COLONNES.map(({ nom }) => nom),
  'Actualité',
  'Sources',
  'Fiche',
  'Version',
];
/** Of the columns, in characters. */
export const LARGEURS = [18, 10, 30, 18, 30, 34, 20, 60, 50, 50, 60, 34, 24, 30, 28, 26];

/** Every place a statement of the measure comes from, each once. */
const sourcesDe = (mesure: MesureTelechargee): string[] => {
  const { documents, nature, objectifs, modalites, duree, demandeurs, instruction, decision, porteurs } = mesure;
  const autres = [documents, nature, objectifs, modalites, duree, demandeurs, instruction, decision, porteurs].flat();
  return [...new Set([...mesure.public, ...autres].map(({ source }) => source))];
};

/** What each column says of a measure: one text, or statements. */
const cellulesDe = (mesure: MesureTelechargee, version: string): (string | string[])[] => [
  mesure.id,
  mesure.sigle ?? '',
  mesure.nom,
  NOMS_FAMILLES[mesure.famille] ?? mesure.famille,
  mesure.rubrique,
  phrases(mesure.documents),
  mesure.nature.flatMap((voie) => phrases([voie], voie.code === 'autre' ? '' : `${voie.code} : `)),
  phrases(mesure.public),
  phrases(mesure.objectifs),
  [...phrases([mesure.duree], 'Durée : '), ...phrases(mesure.modalites)],
  [
    ...phrases(mesure.demandeurs, 'Demande : '),
    ...phrases(mesure.instruction, 'Instruit : '),
    ...phrases(mesure.decision, 'Décide : '),
  ],
  phrases(mesure.porteurs),
  [mesure.actualite ? ACTUALITES[mesure.actualite] : '', mesure.avis ?? ''].filter(Boolean),
  sourcesDe(mesure),
  mesure.adresse,
  version,
];

/** Heading row, then one row per measure; no cell can be read as a formula. */
export const toRangees = ({ mesures, version }: Telechargement): string[][] => [
  EN_TETE.map(toCellule),
  ...mesures.map((mesure) => cellulesDe(mesure, version).map((valeur) => toCellule([valeur].flat().join('\n')))),
];

/** The same for Excel: as many rows as a measure needs to be seen whole, each with what names the measure. */
export const toRangeesExcel = ({ mesures, version }: Telechargement): string[][] => [
  EN_TETE.map(toCellule),
  ...mesures.flatMap((mesure) =>
    spreadRow(cellulesDe(mesure, version), LARGEURS).map((rangee) => rangee.map(toCellule)),
  ),
];

/** What a French Excel opens at once: semicolons, CRLF, UTF-8 announced by its mark. */
export const toCsv = (telechargement: Telechargement): string =>
  stringify(toRangees(telechargement), { delimiter: ';', bom: true, record_delimiter: 'windows', quoted_string: true });

/** A second sheet says what the first one is worth. */
const toNotice = ({ titre, version, licence, sources, etiquettes }: Telechargement): string[][] =>
  [
    ['Titre', titre],
    ['Version', version],
    ['Licence', licence],
    ['Lignes', 'Une mesure que la hauteur d’une ligne ne contient pas continue sur les suivantes, son nom répété.'],
    ...sources.map((source) => ['Source', `${source.titre} (${source.date})`]),
    ...Object.entries(etiquettes).map(([id, phrase]) => [
      `Étiquette « ${ETIQUETTES_AFFICHEES[id as keyof typeof etiquettes].mot} »`,
      phrase,
    ]),
  ].map((rangee) => rangee.map(toCellule));

/** Cells of any sheet of ours: wrapped text, and headings set apart. */
export const toTexte = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' as const });
export const toTitre = (value: string) => ({
  ...toTexte(value),
  fontWeight: 'bold' as const,
  backgroundColor: '#e2eff3',
});

/** Headings stay in sight, cells wrap, sheets print in landscape. */
export async function toXlsx(telechargement: Telechargement): Promise<Uint8Array<ArrayBuffer>> {
  const [titres = [], ...rangees] = toRangeesExcel(telechargement);
  const octets = await writeExcelFile([
    {
      sheet: 'Mesures',
      data: [titres.map(toTitre), ...rangees.map((rangee) => rangee.map(toTexte))],
      columns: LARGEURS.map((width) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      stickyColumnsCount: 3,
    },
    {
      sheet: 'À lire',
      data: toNotice(telechargement).map(([nom = '', valeur = '']) => [toTitre(nom), toTexte(valeur)]),
      columns: [{ width: 28 }, { width: 90 }],
    },
  ]).toBuffer();
  return clearDates(new Uint8Array(octets));
}
