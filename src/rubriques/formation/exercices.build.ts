/**
 * The cases as exercises: the measures to choose from, and what the model says of each for the answers of the case.
 * Nothing is taken from the verdicts a case expects: a test compares the two.
 */
import { ETIQUETTES_AFFICHEES, STATUTS_DITS } from '../../decision/etiquettes.ts';
import type { Statuts } from './exercice.ts';
import { NOMS_FAMILLES } from '../../catalogue/familles.ts';
import { COMPARE, isComparaison } from '../../catalogue/guide.ts';
import { encodeLien, toSituation } from '../trouver/lien/lien.ts';
import type { Reponses, Statut } from '../../decision/modele.ts';
import { motsDesReponses } from '../trouver/mots-reponses.ts';
import { NIVEAUX } from './niveaux.ts';
import { computeParcours, mesuresAffichees } from '../../decision/parcours.ts';
import { evaluateMesures, POIDS, type Motif } from '../../decision/verdict.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { toDonneesQuestionnaire } from '../trouver/donnees.build.ts';
import { empreinteDuContenu } from '../../catalogue/version.ts';

type Cas = Catalogue['cas'][string];

export interface MesureJugee {
  id: string;
  nom: string;
  famille: string;
  statut: Statut;
  /** Reasons that decide the status, then the others; each once. */
  decisifs: MotifAffiche[];
  autres: MotifAffiche[];
}

export interface MotifAffiche extends Pick<Motif, 'effet' | 'texte' | 'qui' | 'source'> {
  /** Short word of the label. */
  mot: string;
}

export interface Exercice extends Omit<Cas, 'portes' | 'reponses' | 'attendus' | 'pourquoiPas'> {
  id: string;
  portes: { id: string; libelle: string }[];
  mesures: MesureJugee[];
  statuts: Statuts;
  /** Answers that count, in the order of asking. */
  reponses: { theme: string; texte: string }[];
  pourquoiPas: { id: string; nom: string; texte: string }[];
  /** Address of the questionnaire filled with the case, and themes of the answers a link never carries. */
  questionnaire: string;
  tues: string[];
}

const listesDe = (reponses: Cas['reponses']): Reponses =>
  Object.fromEntries(Object.entries(reponses).map(([code, valeur]) => [code, [valeur].flat()]));

const nomDe = ({ mesures }: Catalogue, id: string): string => {
  const { nom, sigle } = mesures.find((mesure) => mesure.id === id) ?? { nom: id };
  return sigle && sigle !== nom ? `${sigle} · ${nom}` : nom;
};

function motifsDe(motifs: readonly Motif[]): Pick<MesureJugee, 'decisifs' | 'autres'> {
  const poids = Math.max(...motifs.map(({ effet }) => POIDS[effet]));
  const distincts = motifs
    .filter(({ texte, effet }, rang) => motifs.findIndex((m) => m.texte === texte && m.effet === effet) === rang)
    .sort((a, b) => POIDS[b.effet] - POIDS[a.effet]);
  const affiche = ({ effet, texte, qui, source, etiquette }: Motif): MotifAffiche => ({
    effet,
    texte,
    qui,
    source,
    mot: ETIQUETTES_AFFICHEES[etiquette].mot,
  });
  const isDecisif = ({ effet }: Motif) => POIDS[effet] === poids;
  return {
    decisifs: distincts.filter(isDecisif).map(affiche),
    autres: distincts.filter((motif) => !isDecisif(motif)).map(affiche),
  };
}

/**
 * Measures of the case's doors, those of comparison only for a person who lives there. A tempting choice from another
 * door joins them when the model settles it: otherwise the doors' questions would leave it open for want of answers.
 */
function mesuresDe(catalogue: Catalogue, { portes, pourquoiPas }: Cas, effectives: Reponses): MesureJugee[] {
  const { modele, mesures } = catalogue;
  const enVue = mesuresAffichees(modele, portes, effectives).map(({ id }) => id);
  const tentantes = pourquoiPas.map(({ mesure }) => mesure);
  const vitAilleurs = COMPARE?.reponses.some((reponse) => effectives['T1']?.includes(reponse));
  return evaluateMesures(modele, effectives).flatMap(({ mesure: id, statut, motifs }) => {
    const { territoire = '', famille = '' } = mesures.find((mesure) => mesure.id === id) ?? {};
    const proposee = enVue.includes(id) || (tentantes.includes(id) && statut !== 'a_verifier');
    if (!proposee || (isComparaison({ territoire }) && !vitAilleurs)) return [];
    return [{ id, nom: nomDe(catalogue, id), famille, statut, ...motifsDe(motifs) }];
  });
}

const reponsesDe = ({ questions }: Catalogue, effectives: Reponses) =>
  questions.flatMap(({ code, theme, nsp, reponses }) => {
    const mots = motsDesReponses({ nsp, reponses }, effectives[code] ?? []);
    return mots.length ? [{ theme, texte: mots.join(' ; ') }] : [];
  });

/** Every case in the order of training: by level, then by first subject. */
export function resolveExercices(catalogue: Catalogue): Exercice[] {
  const { modele } = toDonneesQuestionnaire(catalogue);
  const empreinte = empreinteDuContenu(catalogue);
  const rangPorte = (id: string | undefined) => catalogue.portes.findIndex((porte) => porte.id === id);
  const exercices = Object.entries(catalogue.cas).map(([id, cas]): Exercice => {
    const { portes, attendus: _attendus, ...reste } = cas;
    const reponses = listesDe(cas.reponses);
    const { effectives } = computeParcours(catalogue.modele, portes, reponses);
    const mesures = mesuresDe(catalogue, cas, effectives);
    return {
      ...reste,
      id,
      portes: catalogue.portes.filter((porte) => portes.includes(porte.id)),
      mesures,
      statuts: Object.fromEntries(mesures.map(({ id: mesure, statut }) => [mesure, statut])),
      reponses: reponsesDe(catalogue, effectives),
      pourquoiPas: cas.pourquoiPas.map(({ mesure, texte }) => ({ id: mesure, nom: nomDe(catalogue, mesure), texte })),
      questionnaire: `/trouver/#${encodeLien(toSituation(modele, portes, reponses, empreinte))}`,
      tues: catalogue.questions.filter(({ code, sensible }) => sensible && reponses[code]).map(({ theme }) => theme),
    };
  });
  return exercices.sort(
    (a, b) =>
      NIVEAUX.indexOf(a.niveau) - NIVEAUX.indexOf(b.niveau) ||
      rangPorte(a.portes[0]?.id) - rangPorte(b.portes[0]?.id) ||
      a.portes.length - b.portes.length ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The list cut by family, in its order. */
export const groupParFamille = (mesures: readonly MesureJugee[]) =>
  [...new Set(mesures.map(({ famille }) => famille))].map((famille) => ({
    nom: NOMS_FAMILLES[famille] ?? famille,
    siennes: mesures.filter((mesure) => mesure.famille === famille),
  }));

/** The list cut by status, in the order of the result, with the words of each. */
export const groupParStatut = (mesures: readonly MesureJugee[]) =>
  (Object.keys(STATUTS_DITS) as Statut[])
    .map((statut) => ({ statut, nom: STATUTS_DITS[statut], siennes: mesures.filter((m) => m.statut === statut) }))
    .filter(({ siennes }) => siennes.length > 0);
