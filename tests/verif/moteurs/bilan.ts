/** The last lines: journeys by engine in a table, then the counts in one sentence. */
import type { Compte } from './joueur.ts';

/** By engine, then by journey; an engine left out has no journey. */
export type Comptes = Map<string, Map<string, Compte>>;

const accorde = (nombre: number, mot: string) => `${nombre} ${mot}${nombre > 1 ? 's' : ''}`;

function celluleDe(compte: Compte | undefined): string {
  if (!compte) return 'laissé de côté';
  const { points, defauts, omissions } = compte;
  const omis = omissions.length ? `, ${omissions.length} non vérifié${omissions.length > 1 ? 's' : ''}` : '';
  return `${defauts.length ? accorde(defauts.length, 'défaut') : `${points} ok`}${omis}`;
}

export function tableDe(parcours: readonly string[], comptes: Comptes): string {
  const rangees = [
    ['parcours', ...comptes.keys()],
    ...parcours.map((nom) => [nom, ...[...comptes.values()].map((parNom) => celluleDe(parNom.get(nom)))]),
  ];
  const largeurs = (rangees[0] ?? []).map((_, rang) => Math.max(...rangees.map((rangee) => rangee[rang]?.length ?? 0)));
  return rangees
    .map((rangee) => `| ${rangee.map((texte, rang) => texte.padEnd(largeurs[rang] ?? 0)).join(' | ')} |`)
    .join('\n');
}

export function phraseDe(comptes: Comptes): string {
  const joues = [...comptes.values()].filter(({ size }) => size > 0);
  const tous = joues.flatMap((parNom) => [...parNom.values()]);
  const somme = (nombreDe: (compte: Compte) => number) => tous.reduce((total, compte) => total + nombreDe(compte), 0);
  const laisses = comptes.size - joues.length;
  const omis = somme(({ omissions }) => omissions.length);
  return [
    `${accorde(joues.length, 'moteur')} sur ${comptes.size} vérifié${joues.length > 1 ? 's' : ''}, ${laisses} laissé${laisses > 1 ? 's' : ''} de côté`,
    `${accorde(
      somme(({ points }) => points),
      'point',
    )}, ${accorde(
      somme(({ defauts }) => defauts.length),
      'défaut',
    )}, ${omis} non vérifié${omis > 1 ? 's' : ''}.`,
  ].join(' ; ');
}
