/**
 * Dates of the calendar, written AAAA-MM-JJ, without hours or time zones: the arithmetic is date-fns', in UTC.
 * The sources do not say how to count; the two readings below are the guide's, and the page states them.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';

const toDate = (iso: string) => new UTCDateMini(iso);
const toIso = (date: Date) => date.toISOString().slice(0, 10);

/** True for a day that exists: 2024-02-29, not 2026-02-29. */
export function isJour(iso: string): boolean {
  const date = toDate(iso);
  // A year that needs a sign is written with one more word: the first character tells them apart.
  return /^\d/.test(iso) && !Number.isNaN(date.getTime()) && toIso(date) === iso;
}

export const addJours = (iso: string, jours: number): string => toIso(addDays(toDate(iso), jours));

/** The same day of another month, or its last day when the month is too short. */
export const addMois = (iso: string, mois: number): string => toIso(addMonths(toDate(iso), mois));

/** Last day of a period of whole months whose first day is given: the eve of the same day of the month. */
export const finDePeriode = (debut: string, mois: number): string => addJours(addMois(debut, mois), -1);

/** Days from the first to the last, both counted. */
export const joursDePeriode = (debut: string, fin: string): number =>
  differenceInCalendarDays(toDate(fin), toDate(debut)) + 1;

/** Whole months between two days, negative backwards. */
export const moisEntre = (de: string, vers: string): number => differenceInMonths(toDate(vers), toDate(de));

const accord = (nombre: number, un: string, plusieurs = `${un}s`) => `${nombre} ${nombre > 1 ? plusieurs : un}`;

/** Time from the first day to the last, both counted: « 1 an, 2 mois et 3 jours ». */
export function tempsEnMots(debut: string, fin: string): string {
  const apres = addJours(fin, 1);
  let mois = moisEntre(debut, apres);
  if (addMois(debut, mois) > apres) mois -= 1;
  const jours = differenceInCalendarDays(toDate(apres), toDate(addMois(debut, mois)));
  const ans = Math.floor(mois / 12);
  const parts = [
    ...(ans ? [accord(ans, 'an')] : []),
    ...(mois % 12 ? [accord(mois % 12, 'mois', 'mois')] : []),
    ...(jours || !mois ? [accord(jours, 'jour')] : []),
  ];
  const derniere = parts.pop() as string;
  return parts.length ? `${parts.join(', ')} et ${derniere}` : derniere;
}

const EN_MOTS = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** « mardi 14 juillet 2026 », « dimanche 1er mars 2026 ». */
export const jourEnMots = (iso: string): string => EN_MOTS.format(toDate(iso)).replace(/ 1 /, ' 1er ');

/** « 14/07/2026 » */
export const jourEnChiffres = (iso: string): string => iso.split('-').reverse().join('/');

/** The day it is where the worker is; the only place where a local clock is read. */
export function aujourdhui(horloge = new Date()): string {
  return toIso(new Date(Date.UTC(horloge.getFullYear(), horloge.getMonth(), horloge.getDate())));
}
