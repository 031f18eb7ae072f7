/**
 * How fresh the facts are on a given day: those whose document is more than a year old, those whose document bears no
 * date, those labelled « à confirmer ». Each comes with the service to ask: the one it names, else the one that holds
 * its document.
 */
import { formatISO, parseISO, subYears } from 'date-fns';
import { nomOrganisme, type Catalogue } from '../../../catalogue/assemblage.ts';
import { faitsDe, type FaitRange } from './faits.build.ts';

/** Why a fact is in the report, the most pressing first. */
export const MOTIFS = ['a-confirmer', 'vieux', 'sans-date'] as const;
export type Motif = (typeof MOTIFS)[number];

export interface PointFraicheur extends FaitRange {
  motifs: Motif[];
  /** Date of its document in figures, « 20/03/2023 », « 10/2024 » or « 2025 »; « sans date » when it bears none. */
  date: string;
  /** Name of the service to ask. */
  service: string;
}

export interface Fraicheur {
  /** Day the report is made for, as « 2026-11-28 ». */
  jour: string;
  /** How many facts were looked at. */
  faits: number;
  /** How many facts each reason holds; a fact may have two. */
  comptes: Record<Motif, number>;
  points: PointFraicheur[];
}

/** Texts of law and undated pages belong to no service: somebody reads them again. */
export const SANS_SERVICE = 'Aucun service : relire le document';

/** First day a date in figures may stand for: « 2024-10 » is 1 October, so that no old fact is missed. */
const premierJour = (dateChiffree: string): string =>
  [dateChiffree, '01', '01'].join('-').slice(0, '2024-10-01'.length);

/** The report of a day (« 2026-11-28 »). A fact of that very day, a year before, is not yet old. */
export function findFraicheur(catalogue: Catalogue, jour: string): Fraicheur {
  const unAnAvant = formatISO(subYears(parseISO(jour), 1), { representation: 'date' });
  const faits = faitsDe(catalogue);
  const points = faits.flatMap((fait): PointFraicheur[] => {
    const source = catalogue.sources.find(({ id }) => id === fait.document);
    const dateChiffree = source?.dateChiffree;
    const date = dateChiffree?.split('-').reverse().join('/') ?? 'sans date';
    const age: Motif[] =
      dateChiffree === undefined ? ['sans-date'] : premierJour(dateChiffree) < unAnAvant ? ['vieux'] : [];
    const motifs: Motif[] = [...(fait.etiquette === 'a-confirmer' ? (['a-confirmer'] as const) : []), ...age];
    const aupres = fait.aupres ?? source?.aupres;
    const service = aupres === undefined ? SANS_SERVICE : nomOrganisme(catalogue, aupres);
    return motifs.length ? [{ ...fait, motifs, date, service }] : [];
  });
  const compte = (motif: Motif) => points.filter(({ motifs }) => motifs.includes(motif)).length;
  const comptes = { 'a-confirmer': compte('a-confirmer'), vieux: compte('vieux'), 'sans-date': compte('sans-date') };
  return { jour, faits: faits.length, comptes, points };
}
