/** Side-by-side reading of a few measures: what sets them apart, what they share, and the choice as a fragment. */

export const MINIMUM = 2;
export const MAXIMUM = 4;

/** A statement as the comparison reads it: its sentence and the short word of its label. */
export type Phrase = readonly [texte: string, etiquette: string];

export interface MesureComparee {
  /** Acronym, or name when there is none. */
  court: string;
  nom: string;
  /** Document and row the measure comes from. */
  source: string;
  /** Said of superseded or doubtful fiches. */
  avis?: string | undefined;
  /** Statements of each heading, in the order of `rubriques`. */
  phrases: readonly (readonly Phrase[])[];
}

/** The one file /comparer/ loads. */
export interface DonneesComparer {
  rubriques: readonly string[];
  mesures: Readonly<Record<string, MesureComparee>>;
  /** Ids of the fiches of another département, never set beside the others. */
  ecartees: readonly string[];
}

/** A heading where the measures differ. `vide` tells a silent source from « nothing beyond what is shared ». */
interface Difference {
  rubrique: string;
  cellules: readonly { phrases: readonly Phrase[]; vide: boolean }[];
}

/** A sentence all the measures share, with the label each gives it (one when they agree). */
export interface Commun {
  texte: string;
  etiquettes: readonly string[];
}

export interface Comparaison {
  differences: Difference[];
  communs: { rubrique: string; phrases: Commun[] }[];
  /** Headings on which every source is silent. */
  muettes: string[];
}

const texteDe = ([texte]: Phrase): string => texte;

/** Every statement of every measure appears exactly once: in its own cell, or among what is shared. */
export function compareMesures(rubriques: readonly string[], mesures: readonly MesureComparee[]): Comparaison {
  const comparaison: Comparaison = { differences: [], communs: [], muettes: [] };
  rubriques.forEach((rubrique, rang) => {
    const listes = mesures.map(({ phrases }) => phrases[rang] ?? []);
    const [premiere = []] = listes;
    const partages = [...new Set(premiere.map(texteDe))].filter((texte) =>
      listes.every((liste) => liste.some((phrase) => texteDe(phrase) === texte)),
    );
    const cellules = listes.map((liste) => ({
      phrases: liste.filter((phrase) => !partages.includes(texteDe(phrase))),
      vide: liste.length === 0,
    }));
    if (cellules.every(({ vide }) => vide)) comparaison.muettes.push(rubrique);
    if (cellules.some(({ phrases }) => phrases.length > 0)) comparaison.differences.push({ rubrique, cellules });
    if (partages.length > 0) {
      const etiquettesDe = (texte: string) =>
        listes.map((liste) => (liste.find((phrase) => texteDe(phrase) === texte) as Phrase)[1]);
      const phrases = partages.map((texte) => {
        const etiquettes = etiquettesDe(texte);
        return { texte, etiquettes: new Set(etiquettes).size === 1 ? etiquettes.slice(0, 1) : etiquettes };
      });
      comparaison.communs.push({ rubrique, phrases });
    }
  });
  return comparaison;
}

/** « masp,maj »: ids hold only letters, digits and hyphens. */
export const encodeChoix = (ids: readonly string[]): string => ids.join(',');

/** Numbers beyond the maximum that are written as words. */
const NOMBRES: Readonly<Record<number, string>> = { 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf' };

/** Measures a fragment (without #) names, each once; none and the reason when it makes no sense. Never throws. */
export function decodeChoix(
  fragment: string,
  { mesures, ecartees }: Pick<DonneesComparer, 'mesures' | 'ecartees'>,
): { choix: readonly string[]; refus?: string } {
  if (fragment === '') return { choix: [] };
  // A comma that a messenger escaped is still a comma; any other escape names no measure.
  const ids = [...new Set(fragment.replaceAll(/%2c/gi, ',').split(','))];
  const refuse = (refus: string) => ({ choix: [], refus });
  const inconnue = ids.find((id) => !Object.hasOwn(mesures, id));
  if (inconnue === '') return refuse('il y manque un nom de mesure');
  if (inconnue !== undefined) {
    if (ecartees.includes(inconnue)) return refuse('une fiche de comparaison ne se compare pas aux mesures du guide');
    const citee = inconnue.length > 30 ? `${inconnue.slice(0, 30)}…` : inconnue;
    return refuse(`aucune mesure ne s’appelle « ${citee} »`);
  }
  if (ids.length > MAXIMUM)
    return refuse(`elle nomme ${NOMBRES[ids.length] ?? ids.length} mesures, pour quatre au plus`);
  return { choix: ids };
}
