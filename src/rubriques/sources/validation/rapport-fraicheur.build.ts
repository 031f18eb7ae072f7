/** The freshness report as a text to read, or as rows for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import { MOTIFS, type Fraicheur, type Motif, type PointFraicheur } from './fraicheur.build.ts';
import { toCellule } from '../../tableau/fichiers/cellule-sans-formule.ts';
import { ETIQUETTES_AFFICHEES } from '../../../decision/etiquettes.ts';

const DITS: Record<Motif, string> = {
  'a-confirmer': 'à confirmer',
  vieux: 'de plus d’un an',
  'sans-date': 'sans date',
};

const groupBy = <T>(liste: readonly T[], cleDe: (element: T) => string): [string, T[]][] => [
  ...Map.groupBy(liste, cleDe),
];

const compteEnMots = (points: readonly PointFraicheur[]): string =>
  MOTIFS.map((motif) => [motif, points.filter(({ motifs }) => motifs.includes(motif)).length] as const)
    .filter(([, nombre]) => nombre > 0)
    .map(([motif, nombre]) => `${nombre} ${DITS[motif]}`)
    .join(', ');

const ligneDe = ({ champ, texte, etiquette, source, date, motifs }: PointFraicheur): string =>
  `    - ${champ} : ${texte}\n      [${ETIQUETTES_AFFICHEES[etiquette].mot} · ${source} · ${date} · ${motifs.map((motif) => DITS[motif]).join(', ')}]`;

/** One section per service, one paragraph per fiche, what is to confirm first. */
export function fraicheurEnTexte({ jour, faits, points }: Fraicheur): string {
  const rang = ({ motifs }: PointFraicheur) => MOTIFS.indexOf(motifs[0] ?? 'sans-date');
  const parService = groupBy(points, ({ service }) => service);
  const services = parService.map(([service, siens]) => {
    const tries = siens.toSorted((a, b) => rang(a) - rang(b));
    const fiches = groupBy(tries, ({ fiche }) => fiche).map(
      ([fiche, lignes]) => `  ${fiche}\n${lignes.map(ligneDe).join('\n')}`,
    );
    return `${service}\n\n${fiches.join('\n\n')}\n`;
  });
  const jourDit = jour.split('-').reverse().join('/');
  return [
    `Fraîcheur du guide au ${jourDit}, par service à interroger :`,
    ...parService.map(([service, siens]) => `- ${service} : ${compteEnMots(siens)}`),
    '',
    ...services,
    `${faits} faits relus ; ${points.length} à revoir : ${compteEnMots(points) || 'aucun'}.`,
  ].join('\n');
}

const COLONNES: readonly (readonly [string, (point: PointFraicheur) => string])[] = [
  ['Service à interroger', ({ service }) => service],
  ['Motif', ({ motifs }) => motifs.map((motif) => DITS[motif]).join(', ')],
  ['Fiche', ({ fiche }) => fiche],
  ['Champ', ({ champ }) => champ],
  ['Fait', ({ texte }) => texte],
  ['Source', ({ source }) => source],
  ['Date de la source', ({ date }) => date],
  ['Étiquette', ({ etiquette }) => ETIQUETTES_AFFICHEES[etiquette].mot],
  ['Repère', ({ repere }) => repere],
];

/** One row per fact, as a French spreadsheet opens it. */
export const fraicheurEnCsv = ({ points }: Fraicheur): string =>
  stringify(
    [COLONNES.map(([nom]) => nom), ...points.map((point) => COLONNES.map(([, lis]) => toCellule(lis(point))))],
    { delimiter: ';', bom: true, record_delimiter: 'windows', quoted_string: true },
  );
