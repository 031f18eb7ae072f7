/** Durations in words: the months of a measure as short sentences, each with the trace of its number. */
import type { Etiquette } from '../../schemas/commun.ts';

export interface Trace {
  etiquette: Etiquette;
  source: string;
  document: string;
  aupres?: string | undefined;
}
type Chiffre<T> = (T & Trace) | undefined;
type Mois = Chiffre<{ mois: number; condition?: string | undefined }>;

/** The numbers of one measure, in months; absent when the source gives none. */
export interface Duree extends Trace {
  etat: 'chiffree' | 'par-contrat' | 'non-precisee' | 'non-lisible' | 'sans-objet';
  texte: string;
  initiale: Chiffre<{ min?: number | undefined; max: number }>;
  renouvellement: Chiffre<{
    mois?: number | undefined;
    fois?: number | undefined;
    max?: number | undefined;
    condition?: string | undefined;
  }>;
  maximum: Mois;
  exceptionnel: Mois;
  preparation: Mois;
  avantEntree: Mois;
  phases: readonly (Trace & { nom: string; max: number; debut?: number | undefined })[];
}

/** Dated steps inside a measure. */
export interface Jalon extends Trace {
  nom: string;
  depuis: 'debut' | 'orientation' | 'commission' | 'signature' | 'non-precise';
  jours?: readonly number[] | undefined;
  semaines?: readonly number[] | undefined;
  mois?: readonly number[] | undefined;
}

/** What a step is counted from, in words. */
export const DEPUIS: Record<Jalon['depuis'], string> = {
  debut: ' après le début',
  orientation: ' après l’orientation',
  commission: ' après la commission',
  signature: ' après la signature',
  'non-precise': ' (la source ne dit pas à partir de quand)',
};

/** One number in words. */
export interface LigneDuree extends Trace {
  /** Which number of the duration it tells. */
  sorte: 'initiale' | 'phase' | 'renouvellement' | 'maximum' | 'exceptionnel' | 'preparation' | 'avantEntree';
  texte: string;
}

/** « 18 mois », « 2 ans »: whole years from two on. */
export const moisEnMots = (mois: number): string =>
  mois >= 24 && mois % 12 === 0 ? `${mois / 12} ans` : `${mois} mois`;

const fois = (nombre: number) => (nombre > 1 ? `, ${nombre} fois au plus` : ', une fois');
const suite = (condition?: string) => (condition ? ` (${condition})` : '');

function initialeEnMots({ min, max }: { min?: number | undefined; max: number }): string {
  if (min === max) return moisEnMots(max);
  return min ? `de ${min} à ${max} mois` : `${moisEnMots(max)} au plus`;
}

/** Every number of a duration in words, in the order of time; the words of the source itself are `duree.texte`. */
export function lignesDuree({
  initiale,
  renouvellement,
  maximum,
  exceptionnel,
  preparation,
  avantEntree,
  phases,
}: Duree): LigneDuree[] {
  const lignes: LigneDuree[] = [];
  const dit = (sorte: LigneDuree['sorte'], { etiquette, source, document, aupres }: Trace, texte: string) =>
    lignes.push({ sorte, etiquette, source, document, aupres, texte });
  if (initiale) dit('initiale', initiale, `Au départ : ${initialeEnMots(initiale)}`);
  for (const phase of phases) dit('phase', phase, `${phase.nom} : ${moisEnMots(phase.max)} au plus`);
  if (renouvellement) {
    const { mois, fois: nombre, max, condition } = renouvellement;
    const longueur = mois ? ` de ${moisEnMots(mois)}` : max ? ` de ${moisEnMots(max)} au plus` : ' possible';
    dit('renouvellement', renouvellement, `Renouvellement${longueur}${nombre ? fois(nombre) : ''}${suite(condition)}`);
  }
  if (maximum) dit('maximum', maximum, `En tout : ${moisEnMots(maximum.mois)} au plus${suite(maximum.condition)}`);
  if (exceptionnel) {
    const { mois, condition } = exceptionnel;
    dit('exceptionnel', exceptionnel, `À titre exceptionnel : jusqu’à ${moisEnMots(mois)}${suite(condition)}`);
  }
  if (preparation)
    dit('preparation', preparation, `Renouvellement à préparer ${moisEnMots(preparation.mois)} avant la fin`);
  if (avantEntree) {
    const { mois, condition } = avantEntree;
    dit(
      'avantEntree',
      avantEntree,
      `Peut commencer ${moisEnMots(mois)} au plus avant l’entrée dans le logement${suite(condition)}`,
    );
  }
  return lignes;
}
