/**
 * The note d’orientation as plain data: what the screen, the paper and the plain text say, built from the result.
 * Terse on purpose, to hold on two A4 pages: reasons that share a place in a source share its mention,
 * excluded measures that share their reasons share a line. Nothing is left out but the sensitive answers (`reponsesDe` here, `isTue` in raisons.ts).
 */
import { jourDeNote } from './date-note.ts';
import type { Carte, DonneesQuestionnaire, MotsNote, QuestionAffichee } from '../donnees.ts';
import { readLigne, readTextes } from '../../../decision/lieux.ts';
import type { Reponses, Statut } from '../../../decision/modele.ts';
import { motsDesReponses } from '../mots-reponses.ts';
import type { Parcours } from '../../../decision/parcours.ts';
import {
  documentDe,
  mergePlaces,
  placeDatee,
  questionsLues,
  raisonsDe,
  splitCommuns,
  type Raisons,
} from './raisons.ts';
import { buildResultat, type Recours } from '../resultat.ts';
import type { Verdict } from '../../../decision/verdict.ts';

/** A heading and what stands under it. */
export interface LigneNote {
  titre: string;
  textes: readonly string[];
}

export interface MesureRetenue {
  id: string;
  nom: string;
  statut: string;
  /** Heading of its group in the result. */
  groupe: string;
  nature: string;
  avis?: string | undefined;
  raisons: readonly Raisons[];
  /** The last one tells the row they were read in, unless a label in brackets says otherwise. */
  faits: readonly LigneNote[];
}

interface MesuresEcartees {
  noms: readonly string[];
  raisons: readonly Raisons[];
}

export interface Note {
  mots: MotsNote;
  /** In French, the month in letters; says when the device’s clock cannot be right. */
  date: string;
  version: string;
  territoire: string;
  adresse: string;
  /** What the QR code holds: the address and the version, never an answer. */
  code: string;
  /** Whom to call first; then where to turn for what no measure answers. */
  urgences: readonly LigneNote[];
  versQui: readonly LigneNote[];
  /** The limits of the guide, beside a danger or a measure that a judge decides. */
  prudence?: string | undefined;
  reponses: readonly LigneNote[];
  /** Answers that contradict each other. */
  contradictions: readonly string[];
  /** True while questions that can change the result are open. */
  incomplet: boolean;
  /** Reasons that every retained measure shares, told once; none when a single measure is retained. */
  communes: readonly Raisons[];
  retenues: readonly MesureRetenue[];
  ecartees: readonly MesuresEcartees[];
  cumul: readonly string[];
  /** Documents then labels that the note cites. */
  sources: readonly LigneNote[];
}

export interface EntreeNote {
  donnees: DonneesQuestionnaire;
  portes: readonly string[];
  parcours: Pick<Parcours, 'effectives' | 'ouvertes'>;
  date: Date;
  /** Address of the guide's first page. */
  adresse: string;
}

const nomDe = ({ sigle, nom }: Carte): string => (sigle ? `${sigle} · ${nom}` : nom);

type StatutRetenu = DonneesQuestionnaire['statuts'][number];

const carteDe = ({ cartes }: DonneesQuestionnaire, id: string): Carte => cartes[id] as Carte;

/** Facts of a card that hold where the person lives. */
const faitsDe = ({ lignes }: Carte, statut: Statut, reponses: Reponses): LigneNote[] =>
  lignes
    .filter(({ horsNote, demande }) => !horsNote && !(demande && statut === 'en_cours'))
    .map((ligne) => readLigne(ligne, reponses));

function retenueDe(donnees: DonneesQuestionnaire, verdict: Verdict, reponses: Reponses): MesureRetenue {
  const carte = carteDe(donnees, verdict.mesure);
  const [, groupe] = donnees.statuts.find(([statut]) => statut === verdict.statut) as StatutRetenu;
  return {
    id: verdict.mesure,
    nom: nomDe(carte),
    statut: verdict.statut,
    groupe,
    nature: carte.nature.map(({ texte, etiquette }) => `${texte} (${donnees.etiquettes[etiquette]})`).join(' ; '),
    avis: carte.avis,
    raisons: raisonsDe(donnees, verdict, ['en_cours', 'prealable', 'a_verifier', 'satisfait', 'indice']),
    faits: [
      ...faitsDe(carte, verdict.statut, reponses),
      { titre: donnees.note.origine, textes: [placeDatee(donnees, carte.origine)] },
    ],
  };
}

function ecarteesDe(donnees: DonneesQuestionnaire, verdicts: readonly Verdict[]): MesuresEcartees[] {
  const lignes = new Map<string, { noms: string[]; raisons: Raisons[] }>();
  for (const verdict of verdicts) {
    const raisons = raisonsDe(donnees, verdict, ['ecarte']);
    const cle = JSON.stringify(raisons);
    const ligne = lignes.get(cle) ?? { noms: [], raisons };
    ligne.noms.push(nomDe(carteDe(donnees, verdict.mesure)));
    lignes.set(cle, ligne);
  }
  return [...lignes.values()];
}

/**
 * Doors and answers that count, T1 apart. A sensitive answer (R8) is printed only when it is « oui », that is when
 * a retained measure has a reason that rests on it: paper travels further than the screen, and nobody needs the rest.
 */
function reponsesDe({ donnees, portes, parcours }: EntreeNote, verdicts: readonly Verdict[]): LigneNote[] {
  const { effectives } = parcours;
  const sujets = portes.map(
    (porte) => donnees.portes.find(({ id }) => id === porte)?.libelle ?? carteDe(donnees, porte).nom,
  );
  const isImprimable = (code: string) =>
    verdicts
      .filter(({ statut }) => statut !== 'ecartee')
      .some(({ mesure, motifs }) =>
        motifs.some(
          (motif) => motif.effet === 'satisfait' && questionsLues(donnees.modele, mesure, motif).includes(code),
        ),
      );
  const lignes = donnees.modele.questions
    .filter(({ code, sensible }) => code !== 'T1' && effectives[code]?.length && (!sensible || isImprimable(code)))
    .map((question) => ({ titre: question.theme, textes: motsDe(question, effectives) }));
  return [{ titre: 'Sujets', textes: sujets }, ...lignes];
}

/** Words of a question answered on the path: the one asking where always is. */
const motsDe = (question: QuestionAffichee, donnees: Reponses): string[] =>
  motsDesReponses(question, donnees[question.code] as readonly string[]);

/** What the sources say of combining the retained measures. */
function cumulDe(donnees: DonneesQuestionnaire, ids: readonly string[], reponses: Reponses): string[] {
  if (ids.length < 2) return [];
  const regles = ids
    .flatMap((id) => carteDe(donnees, id).cumul)
    .filter(({ avec }) => avec.some((autre) => ids.includes(autre)));
  const textes = readTextes(
    regles.map(({ texte }) => texte),
    reponses,
  );
  return [...new Set(textes), donnees.cumulNonPrecise];
}

/** Documents and labels met in these reasons, in the order of the content. */
function sourcesDe(
  { sources, etiquettes, legende }: DonneesQuestionnaire,
  verdicts: readonly Verdict[],
  retenues: readonly MesureRetenue[],
): LigneNote[] {
  const motifs = verdicts.flatMap(({ motifs: tous, statut }) =>
    statut === 'ecartee' ? tous.filter(({ effet }) => effet === 'ecarte') : tous,
  );
  const faits = retenues.flatMap(({ nature, faits: siens }) => [nature, ...siens.flatMap(({ textes }) => textes)]);
  const isCitee = ([id, mot]: readonly [string, string]) =>
    motifs.some(({ etiquette }) => etiquette === id) || faits.some((texte) => texte.includes(`(${mot}`));
  return [
    ...sources
      .filter(({ court }) => motifs.some(({ source }) => documentDe([{ court }], source)))
      .map(({ abrege, titre, date }) => ({ titre: abrege, textes: [`${titre} ; ${date}.`] })),
    ...Object.entries(etiquettes)
      .filter(isCitee)
      .map(([id, mot]) => ({ titre: `« ${mot} »`, textes: [legende[id] as string] })),
  ];
}

/** A block as paper says it: numbers with their names, what to do, then the documents it was read in. */
function recoursDit(donnees: DonneesQuestionnaire, { titre, appels, faits }: Recours): LigneNote {
  const lus = faits.map(({ source, etiquette }) => {
    const { abrege = source } = documentDe(donnees.sources, source) ?? {};
    return `${abrege}\u00a0·\u00a0${donnees.etiquettes[etiquette]}`;
  });
  return {
    titre,
    textes: [
      ...(appels.length ? [`${appels.map(({ numero, nom }) => `${numero} (${nom})`).join(' · ')}.`] : []),
      [...faits.map(({ texte }) => texte), `${donnees.note.origine} : ${[...new Set(lus)].join(' ; ')}.`].join(' '),
    ],
  };
}

/** Everything the note says, for the answers on the path. */
export function buildNote(entree: EntreeNote): Note {
  const { donnees, portes, parcours, date, adresse } = entree;
  const { effectives, ouvertes } = parcours;
  const resultat = buildResultat(donnees, portes, effectives);
  const { recours } = resultat;
  const verdicts = [...resultat.retenues, ...resultat.ecartees];
  const { communs, propres } = splitCommuns(resultat.retenues);
  const retenues = propres.map((verdict) => retenueDe(donnees, verdict, effectives));
  const [territoire = ''] = donnees.modele.questions
    .filter(({ code }) => code === 'T1')
    .flatMap((question) => motsDe(question, effectives));
  return {
    mots: donnees.note,
    date: jourDeNote(donnees.sources, date),
    version: donnees.version,
    territoire,
    adresse,
    code: `${adresse}#version-${donnees.version.replace(/[^\w.]+/g, '-')}`,
    reponses: reponsesDe(entree, verdicts),
    contradictions: resultat.contradictions,
    incomplet: ouvertes.length > 0,
    communes: mergePlaces(raisonsDe(donnees, { mesure: '', motifs: communs }, ['satisfait'])),
    retenues,
    urgences: recours.tete.map((bloc) => recoursDit(donnees, bloc)),
    prudence: resultat.prudence ? donnees.resultat.prudence : undefined,
    versQui: [...recours.impasse, ...recours.suite].map((bloc) => recoursDit(donnees, bloc)),
    ecartees: ecarteesDe(donnees, resultat.ecartees),
    cumul: cumulDe(
      donnees,
      retenues.map(({ id }) => id),
      effectives,
    ),
    sources: sourcesDe(donnees, verdicts, retenues),
  };
}
