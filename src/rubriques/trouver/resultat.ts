/** What a result says, for the screen and the note alike: verdicts in their groups, ways to them, whom to turn to. */
import { findContradictions } from '../../decision/contradictions.ts';
import { placesDe, rankVerdicts, voiesDe } from '../../decision/classement.ts';
import type { DonneesQuestionnaire } from './donnees.ts';
import { mayServir } from '../../decision/lieux.ts';
import { NSP, type Reponses, type Statut } from '../../decision/modele.ts';
import { appelsDe, orientationsDe, type Appel, type OrientationAffichee } from '../../decision/orientations.ts';
import { evaluateAffichees } from '../../decision/parcours.ts';
import type { Motif, Verdict } from '../../decision/verdict.ts';

/** A block shown, with whom to call. */
export interface Recours extends OrientationAffichee {
  appels: readonly Appel[];
}

interface Groupe {
  statut: Statut;
  /** Heading of the group, then how the result counts one and several measures. */
  mots: readonly [titre: string, une: string, plusieurs: string];
  /** Its measures in order, without those that are only a way to others. */
  siens: readonly Verdict[];
  /** All its measures. */
  nombre: number;
}

export interface Resultat {
  groupes: readonly Groupe[];
  voies: readonly Verdict[];
  /** Groups then ways: every measure that is not excluded, in the order it is shown. */
  retenues: readonly Verdict[];
  ecartees: readonly Verdict[];
  /** Answers that cannot stand together, each pair in a sentence: they count as unknown. */
  contradictions: readonly string[];
  recours: Readonly<Record<OrientationAffichee['place'], readonly Recours[]>>;
  /** True when the place is unknown and measures of another place were left out. */
  lieuInconnu: boolean;
  /** True when the guide's limits must be said beside: danger, or a measure that a judge decides. */
  prudence: boolean;
}

const JUDICIAIRE = 'J';

/** Verdicts of the measures shown. */
function verdictsDe(donnees: DonneesQuestionnaire, portes: readonly string[], reponses: Reponses): Verdict[] {
  return evaluateAffichees(donnees.modele, portes, reponses).map((verdict) => ({
    ...verdict,
    motifs: verdict.motifs.map((motif) => withQui(donnees, motif, reponses)),
  }));
}

/** The reason, without the name of a service unknown where the person lives. */
function withQui({ quiLocaux, resultat }: DonneesQuestionnaire, motif: Motif, reponses: Reponses): Motif {
  const lieux = motif.qui === undefined ? undefined : quiLocaux[motif.qui];
  return mayServir(lieux, reponses) ? motif : { ...motif, qui: resultat.quiAilleurs };
}

const isLieuInconnu = ({ T1 }: Reponses) => T1?.[0] === NSP;

/** A number is a button once: the blocks that follow name it in their sentences. */
function sansRedite(blocs: readonly Recours[]): Recours[] {
  const dits = new Set<string>();
  return blocs.map((bloc) => {
    const appels = bloc.appels.filter(({ adresse }) => !dits.has(adresse));
    for (const { adresse } of appels) dits.add(adresse);
    return { ...bloc, appels };
  });
}

/** Answers that contradict each other, and how they count meanwhile. */
export const contradictionsDites = ({ modele, resultat }: DonneesQuestionnaire, reponses: Reponses): string[] =>
  findContradictions(modele, reponses).map(({ texte }) => `${texte} ${resultat.contredites}`);

export function buildResultat(donnees: DonneesQuestionnaire, portes: readonly string[], reponses: Reponses): Resultat {
  const { modele, statuts, orientations, cartes } = donnees;
  const verdicts = verdictsDe(donnees, portes, reponses);
  const places = placesDe(modele.mesures, reponses);
  const groupes = statuts
    .map(([statut, ...mots]) => ({
      statut,
      mots,
      siens: rankVerdicts(verdicts, statut, places),
      nombre: verdicts.filter((verdict) => verdict.statut === statut).length,
    }))
    .filter(({ nombre }) => nombre);
  const voies = voiesDe(verdicts, places);
  const retenues = [...groupes.flatMap(({ siens }) => siens), ...voies];
  const blocs = orientationsDe({
    orientations,
    mesures: modele.mesures,
    portes,
    reponses,
    impasse: retenues.length === 0,
  }).map((bloc) => ({ ...bloc, appels: appelsDe(bloc, donnees.annuaire, reponses) }));
  const deLaPlace = (voulue: OrientationAffichee['place']) => blocs.filter(({ place }) => place === voulue);
  const [tete, impasse] = [sansRedite(deLaPlace('tete')), deLaPlace('impasse')];
  const dits = new Set([...tete, ...impasse].flatMap(({ appels }) => appels.map(({ adresse }) => adresse)));
  // What follows the measures does not repeat whom the top already calls.
  const suite = deLaPlace('suite').filter(({ appels }) => appels.some(({ adresse }) => !dits.has(adresse)));
  const recours = { tete, suite, impasse };
  return {
    groupes,
    voies,
    retenues,
    ecartees: rankVerdicts(verdicts, 'ecartee'),
    contradictions: contradictionsDites(donnees, reponses),
    recours,
    lieuInconnu: isLieuInconnu(reponses) && modele.mesures.some(({ lieux }) => lieux),
    prudence:
      recours.tete.length > 0 ||
      retenues.some(({ mesure }) => cartes[mesure]?.nature.some(({ code }) => code === JUDICIAIRE)),
  };
}
