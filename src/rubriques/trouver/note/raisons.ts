/** Reasons of a verdict as the note prints them: each sentence once, each place in a source once, with its date. */
import type { DonneesQuestionnaire } from '../donnees.ts';
import { SIGNES } from '../../../decision/etiquettes.ts';
import { questionsDe, type Modele } from '../../../decision/modele.ts';
import type { Effet, Motif, Verdict } from '../../../decision/verdict.ts';

/** Where sentences were read: document with its date, row, column; then the short word of the label. */
export interface Place {
  source: string;
  etiquette: string;
}

/** Places as a reader finds them; the label never starts a line alone. */
export const placesEnMots = (places: readonly Place[]): string =>
  places.map(({ source, etiquette }) => `${source}\u00a0·\u00a0${etiquette}`).join(' ; ');

/** Sentences that share an effect and their places. */
export interface Raisons {
  effet: Effet;
  /** Word they are announced by. */
  mot: string;
  phrases: readonly string[];
  places: readonly Place[];
}

/** Questions that a reason of this measure rests on. */
export const questionsLues = ({ mesures }: Pick<Modele, 'mesures'>, mesure: string, { critere }: Motif): string[] =>
  mesures
    .filter(({ id }) => id === mesure)
    .flatMap(({ criteres }) => criteres.filter(({ id }) => id === critere))
    .flatMap(({ si }) => questionsDe(si));

/** True when the reason rests on a question whose answer is sensitive. */
function isSensible({ modele }: DonneesQuestionnaire, mesure: string, motif: Motif): boolean {
  const codes = questionsLues(modele, mesure, motif);
  return modele.questions.some(({ code, sensible }) => sensible && codes.includes(code));
}

/**
 * True for the reason that would print a sensitive « non ». An unknown tells nothing of the person; a « oui » is
 * printed, since the measure the person asks for rests on it and names it already.
 */
const isTue = (donnees: DonneesQuestionnaire, mesure: string, motif: Motif): boolean =>
  (motif.effet === 'ecarte' || motif.effet === 'prealable' || (motif.effet === 'a_verifier' && !motif.qui)) &&
  isSensible(donnees, mesure, motif);

/** The place, its document named in short with its date. */
export function placeDatee({ sources }: DonneesQuestionnaire, place: string): string {
  const source = documentDe(sources, place);
  return source ? source.abrege + place.slice(source.court.length) : place;
}

/** Document a readable place starts with. */
export const documentDe = <S extends { court: string }>(sources: readonly S[], place: string): S | undefined =>
  sources.find(({ court }) => place === court || place.startsWith(`${court}, `));

/** Reasons of one verdict that have these effects, in the order they matter, grouped by place and label. */
export function raisonsDe(
  donnees: DonneesQuestionnaire,
  { mesure, motifs }: Pick<Verdict, 'mesure' | 'motifs'>,
  effets: readonly Effet[],
): Raisons[] {
  const groupes = new Map<string, Raisons & { phrases: string[] }>();
  const dits = motifs.filter((motif) => effets.includes(motif.effet));
  const montres = dits.filter((motif) => !isTue(donnees, mesure, motif));
  for (const [effet, mot] of SIGNES) {
    for (const motif of (montres.length ? montres : dits).filter((autre) => autre.effet === effet)) {
      const { texte, qui, source, etiquette } = motif;
      const cle = JSON.stringify([effet, source, etiquette]);
      const groupe = groupes.get(cle) ?? {
        effet,
        mot,
        phrases: [],
        places: [{ source: placeDatee(donnees, source), etiquette: donnees.etiquettes[etiquette] ?? etiquette }],
      };
      const phrase = montres.length ? texte : donnees.note.raisonTue;
      const entiere = qui ? `${phrase} Qui peut le dire : ${qui}.` : phrase;
      if (!groupe.phrases.includes(entiere)) groupe.phrases.push(entiere);
      groupes.set(cle, groupe);
    }
  }
  return [...groupes.values()];
}

/** The same sentence read in several places, told once with all of them. */
export function mergePlaces(raisons: readonly Raisons[]): Raisons[] {
  const parPhrases = new Map<string, Raisons>();
  for (const raison of raisons) {
    const cle = JSON.stringify(raison.phrases);
    const places = [...(parPhrases.get(cle)?.places ?? []), ...raison.places];
    parPhrases.set(cle, { ...raison, places });
  }
  return [...parPhrases.values()];
}

/** Splits what every retained verdict has met from what is its own, when telling it once is shorter. */
export function splitCommuns(retenus: readonly Verdict[]): { communs: Motif[]; propres: Verdict[] } {
  const pareils = (motif: Motif) =>
    retenus.flatMap(({ motifs }) =>
      motifs.filter(({ effet, texte }) => effet === motif.effet && texte === motif.texte).slice(0, 1),
    );
  const isCommun = (motif: Motif) => {
    const memes = pareils(motif);
    const places = new Set(memes.map(({ source, etiquette }) => source + etiquette));
    return motif.effet === 'satisfait' && memes.length === retenus.length && places.size * 2 <= memes.length;
  };
  return {
    communs: retenus.flatMap(({ motifs }) => motifs.filter(isCommun)),
    propres: retenus.map((verdict) => ({ ...verdict, motifs: verdict.motifs.filter((motif) => !isCommun(motif)) })),
  };
}
