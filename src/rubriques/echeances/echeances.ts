/** The dates of a measure: its rules applied to the days the worker gives, and the time already used. */
import { moisEnMots } from '../mesures/duree.ts';
import {
  addJours,
  addMois,
  finDePeriode,
  isJour,
  joursDePeriode,
  jourEnChiffres,
  moisEntre,
  tempsEnMots,
} from '../../langue/dates.ts';
import type { Compte, Origine } from './regles.ts';

/** The days given, AAAA-MM-JJ. */
export type Origines = Partial<Record<Origine, string>>;

/** A period of the same measure, over before the present start: first and last day. */
export interface Periode {
  debut: string;
  fin: string;
}

/** A rule with its date, or none: silent source, or a day not given. What has a date was computed by the guide. */
export type Echeance<R> = R & { date: string | null; calcule: boolean };

const joursPasses = (passees: readonly Periode[]) =>
  passees.reduce((total, { debut, fin }) => total + joursDePeriode(debut, fin), 0);

function dateDe(compte: Compte | undefined, origines: Origines, passees: readonly Periode[]): string | null {
  const depuis = compte && origines[compte.depuis];
  if (!compte || !depuis) return null;
  const { mois, jours, avance = 0, enTout } = compte;
  if (mois === undefined) return jours === undefined ? null : addJours(depuis, jours);
  // A time limit after an event does not count its day; a length of time counts its first day.
  // What comes before the end is counted from the start as well: an end of month keeps its last day (decision 0013).
  const duree = mois - avance;
  const fin = compte.depuis === 'debut' ? finDePeriode(depuis, duree) : addMois(depuis, duree);
  return enTout ? addJours(fin, -joursPasses(passees)) : fin;
}

/** Every rule with its date, in the same order. */
export const computeEcheances = <R extends { compte?: Compte }>(
  regles: readonly R[],
  origines: Origines,
  passees: readonly Periode[] = [],
): Echeance<R>[] =>
  regles.map((regle) => {
    const date = dateDe(regle.compte, origines, passees);
    return { ...regle, date, calcule: date !== null };
  });

/** By date, the undated last; of one day, in the order of the rules. */
export const sortEcheances = <E extends { date: string | null }>(echeances: readonly E[]): E[] =>
  [...echeances].sort((a, b) => (a.date ?? 'Z').localeCompare(b.date ?? 'Z'));

interface Situation {
  nom: string;
  debut: string;
  /** The limit in all, in months. */
  mois: number;
  passees: readonly Periode[];
  jour: string;
}

/** « MASP depuis le 15/01/2024 : il reste … sur 4 ans », on a given day. */
export function resteEnMots({ nom, debut, mois, passees, jour }: Situation): string {
  const compte: Compte = { depuis: 'debut', mois, enTout: true };
  const fin = dateDe(compte, { debut }, passees) as string;
  const total = moisEnMots(mois);
  const tete = `${nom} depuis le ${jourEnChiffres(debut)}`;
  const avant = passees.length ? `, en comptant les périodes précédentes` : '';
  if (fin < debut) return `${nom} : les périodes précédentes atteignent déjà les ${total}.`;
  if (debut > jour)
    return `${nom} à partir du ${jourEnChiffres(debut)} : ${tempsEnMots(debut, fin)} au plus sur ${total}${avant}.`;
  if (fin < jour) return `${tete} : la limite de ${total} est passée depuis le ${jourEnChiffres(fin)}${avant}.`;
  return `${tete} : il reste ${tempsEnMots(jour, fin)} sur ${total}${avant}.`;
}

const ANNEES = 40;

/** Why a day cannot be used, in French; nothing when it can. */
export function refusDuJour(iso: string, jour: string): string | undefined {
  if (!isJour(iso)) return 'Cette date n’existe pas ou n’est pas complète : vérifiez le jour, le mois et l’année.';
  if (Math.abs(moisEntre(jour, iso)) > 12 * ANNEES)
    return `L’année ${iso.slice(0, 4)} est à plus de ${ANNEES} ans du ${jourEnChiffres(jour)}, jour que donne cet appareil : vérifiez les deux.`;
  return undefined;
}

/** Why past periods cannot be used, by rank; nothing for those that can. */
export function refusDesPeriodes(passees: readonly Periode[], debut: string): (string | undefined)[] {
  return passees.map((periode, rang) => {
    if (periode.fin < periode.debut) return 'Cette période finit avant de commencer : vérifiez ses deux dates.';
    if (debut && periode.fin >= debut) return 'Cette période doit finir avant le début indiqué plus haut.';
    const chevauche = passees.slice(0, rang).some((autre) => periode.debut <= autre.fin && autre.debut <= periode.fin);
    return chevauche ? 'Cette période en chevauche une autre : chaque jour ne compte qu’une fois.' : undefined;
  });
}
