/** National numbers and blocks « where to turn », each statement with its full trace. */
import { orientationsDe } from '../decision/orientations.ts';
import type { ContenuSaisi } from '../schemas/collections.ts';
import type { NumeroSaisi } from '../schemas/numero.ts';
import type { OrientationSaisie } from '../schemas/orientation.ts';
import type { Catalogue } from './assemblage.ts';
import { createTraceur, lisible, type Fait, type Trace } from './trace.ts';

export interface Numero extends Omit<NumeroSaisi, 'source'>, Trace {
  id: string;
}

export interface Orientation extends Omit<OrientationSaisie, 'source' | 'faits'> {
  id: string;
  faits: Fait[];
}

type Contenu = Pick<ContenuSaisi, 'numeros' | 'orientations' | 'sources'>;

/** A block stands in no column of a document. */
const sansColonnes = (sources: Contenu['sources']) =>
  Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, { ...source, colonnes: undefined }]));

const byOrdre = (a: { ordre: number }, b: { ordre: number }) => a.ordre - b.ordre;

export const resolveNumeros = ({ numeros, sources }: Contenu): Numero[] =>
  Object.entries(numeros)
    .map(([id, { source, ...numero }]) => ({
      ...numero,
      id,
      etiquette: source.etiquette,
      document: source.document,
      source: lisible(sources, source),
    }))
    .sort(byOrdre);

export const resolveOrientations = ({ orientations, sources }: Contenu): Orientation[] =>
  Object.entries(orientations)
    .map(([id, { source, faits, ...orientation }]) => {
      const { fait } = createTraceur(source, sansColonnes(sources));
      return { ...orientation, id, faits: faits.map((saisi) => fait(saisi, 'demarches')) };
    })
    .sort(byOrdre);

type Lu = Pick<Catalogue, 'orientations' | 'cas' | 'modele'>;

const isTete = ({ place }: Orientation) => place === 'tete';

/** Whom to call first in the situations a fiche may meet. */
export const secoursDeMesure = ({ orientations }: Lu, mesure: string): Orientation[] =>
  orientations.filter(isTete).filter(({ mesures }) => mesures.includes(mesure));

/** Whom to call first in a case, as its result would say. */
export function secoursDuCas({ orientations, cas, modele }: Lu, id: string): Orientation[] {
  const { portes = [], reponses = {} } = cas[id] ?? {};
  const listes = Object.entries(reponses).map(([code, valeur]) => [code, [valeur].flat()] as const);
  const montrees = orientationsDe({
    orientations: orientations.filter(isTete),
    mesures: modele.mesures,
    portes,
    reponses: Object.fromEntries(listes),
    impasse: false,
  }).map((orientation) => orientation.id);
  return orientations.filter((orientation) => montrees.includes(orientation.id));
}
