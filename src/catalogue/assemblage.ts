/** Turns validated entries into one plain object for pages, command line and tests. Throws in French when a reference is broken. */
import { COMPARE, isComparaison } from './guide.ts';
import type { Modele } from '../decision/modele.ts';
import type { ContenuSaisi } from '../schemas/collections.ts';
import { FAMILLES } from '../schemas/mesure.ts';
import { findDefauts, findSituationsFausses } from './coherence/coherence.ts';
import { resolveMesure, type Mesure } from './mesures.ts';
import { resolveNumeros, resolveOrientations, type Numero, type Orientation } from './orientations.ts';

export interface Catalogue extends Omit<
  ContenuSaisi,
  'mesures' | 'questions' | 'portes' | 'sources' | 'numeros' | 'orientations'
> {
  mesures: Mesure[];
  questions: ContenuSaisi['questions'][string][];
  portes: (ContenuSaisi['portes'][string] & { id: string })[];
  sources: (ContenuSaisi['sources'][string] & { id: string })[];
  /** National numbers, in the order they are listed. */
  numeros: Numero[];
  /** Where to turn, in the order the blocks are shown. */
  orientations: Orientation[];
  modele: Modele;
}

const byOrdre = (a: { ordre: number }, b: { ordre: number }) => a.ordre - b.ordre;
const withId = <T>(entrees: Record<string, T>) => Object.entries(entrees).map(([id, donnees]) => ({ ...donnees, id }));

/** Decision model of the measures the assistant may propose. */
const toModele = (mesures: Mesure[], questions: Catalogue['questions']): Modele => ({
  questions: questions.map(({ code, multiple, reponses, parDefaut, facultative, contredit }) => ({
    code,
    multiple,
    facultative,
    contredit,
    reponses: reponses.map(({ id, exclusive }) => ({ id, exclusive })),
    parDefaut,
  })),
  mesures: mesures
    .filter(({ proposee }) => proposee)
    .map(({ id, famille, rang, portes, territoire, declaree, voie, criteres }) => ({
      id,
      ordre: FAMILLES.indexOf(famille) * 100 + rang,
      portes,
      ...(isComparaison({ territoire }) ? { lieux: COMPARE?.reponses } : {}),
      ...(declaree ? { declaree } : {}),
      ...(voie ? { voie } : {}),
      criteres: criteres.map(({ trace: _trace, ...critere }) => critere),
    })),
});

/** The same folders, their files in one order: Astro and the disk list them differently. */
const withOrdre = (contenu: ContenuSaisi): ContenuSaisi =>
  Object.fromEntries(
    Object.entries(contenu).map(([nom, entrees]) => [
      nom,
      Object.fromEntries(Object.entries(entrees).sort(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  ) as ContenuSaisi;

/** Throws every defect at once; nothing when there is none. */
function refuse(defauts: readonly string[]): void {
  if (defauts.length) throw new Error(`Contenu incohérent :\n${defauts.map((defaut) => `- ${defaut}`).join('\n')}`);
}

/** One catalogue, or an error listing every broken reference with its file, field and cure. */
export function assembleCatalogue(saisi: ContenuSaisi): Catalogue {
  const contenu = withOrdre(saisi);
  refuse(findDefauts(contenu));
  const questions = Object.values(contenu.questions).sort(byOrdre);
  const mesures = Object.entries(contenu.mesures)
    .map(([id, saisie]) => resolveMesure(id, saisie, contenu.sources))
    .sort(
      (a, b) => FAMILLES.indexOf(a.famille) - FAMILLES.indexOf(b.famille) || a.rang - b.rang || (a.id < b.id ? -1 : 1),
    );
  const modele = toModele(mesures, questions);
  refuse(findSituationsFausses(contenu, modele));
  return {
    ...contenu,
    mesures,
    questions,
    portes: withId(contenu.portes).sort(byOrdre),
    sources: withId(contenu.sources).sort(byOrdre),
    numeros: resolveNumeros(contenu),
    orientations: resolveOrientations(contenu),
    modele,
  };
}

/** Name of an organisme as workers say it: acronym first, then the name. */
export function nomOrganisme({ organismes }: Pick<Catalogue, 'organismes'>, id: string): string {
  const { sigle, nom } = organismes[id] ?? { nom: id };
  return sigle && sigle !== nom ? `${sigle} (${nom})` : nom;
}
