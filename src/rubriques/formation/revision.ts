/**
 * When each card comes back: spaced repetition by FSRS (ts-fsrs). Time is counted in whole days, the grain of its
 * intervals, so that nothing finer than a day is ever kept. A clock that goes back never stops anyone.
 */
import { FSRSAlgorithm, type Grade } from 'ts-fsrs';

/** Stability in days, difficulty from 1 to 10, day last seen, day due; days since 1970. */
export type Souvenir = readonly [stabilite: number, difficulte: number, vue: number, due: number];
export type Souvenirs = Readonly<Record<string, Souvenir>>;

export const NOTES = [
  { note: 1, mot: 'À revoir' },
  { note: 2, mot: 'Difficile' },
  { note: 3, mot: 'Bien' },
  { note: 4, mot: 'Facile' },
] as const;
export type Note = (typeof NOTES)[number]['note'];

/** How many cards never seen a session brings. */
const NOUVELLES = 10;
/** After how many others a card to review comes back. */
const RECUL = 3;
const JOUR_EN_MS = 86_400_000;
const algorithme = new FSRSAlgorithm({});

/** Whole days since 1970; 0 when the clock makes no sense. */
export const jourDe = (instant: number): number => Math.max(0, Math.floor(instant / JOUR_EN_MS)) || 0;

/** What is remembered of a card after this grade. A last view « in the future » counts as today. */
export function revise(souvenir: Souvenir | undefined, note: Note, jour: number): Souvenir {
  const ecoule = souvenir ? Math.max(0, jour - souvenir[2]) : 0;
  const avant = souvenir ? { stability: souvenir[0], difficulty: souvenir[1] } : null;
  const { stability, difficulty } = algorithme.next_state(avant, ecoule, note as Grade);
  return [stability, difficulty, jour, jour + (note === 1 ? 0 : algorithme.next_interval(stability, ecoule))];
}

/** True when the card is due, or when its last view lies in the future: the clock was wrong, then or now. */
export const isDue = ([, , vue, due]: Souvenir, jour: number): boolean => due <= jour || vue > jour;

/** Cards of a session: those due, the longest overdue first, then some never seen, in the order given. */
export function openSeance(ids: readonly string[], souvenirs: Souvenirs, jour: number): string[] {
  const dues = ids.flatMap((id) => {
    const souvenir = souvenirs[id];
    return souvenir && isDue(souvenir, jour) ? [{ id, due: souvenir[3] }] : [];
  });
  const nouvelles = ids.filter((id) => !souvenirs[id]).slice(0, NOUVELLES);
  return [...dues.sort((a, b) => a.due - b.due).map(({ id }) => id), ...nouvelles];
}

/** The session once its first card is graded: a card to review comes back a little later, any other leaves. */
export function avanceSeance([premiere, ...reste]: readonly string[], note: Note): string[] {
  return premiere !== undefined && note === 1
    ? [...reste.slice(0, RECUL), premiere, ...reste.slice(RECUL)]
    : [...reste];
}
