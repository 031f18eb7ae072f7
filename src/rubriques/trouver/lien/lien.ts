/**
 * The link to a situation: the answers that count, written in the fragment of an address when the person copies it
 * (decision 0012). Words between dots: version, fingerprint of the content, subjects, then lists announced by a
 * capital letter, then a checksum of all that precedes. Ids are written whole: an index or a hash would let a changed
 * content be read for another.
 */
import {
  NSP,
  questionsDe,
  type Modele,
  type QuestionModele,
  type Reponses,
  type Statut,
} from '../../../decision/modele.ts';
import { computeParcours, evaluateAffichees } from '../../../decision/parcours.ts';
import { isReponse } from '../../../decision/reponses.ts';

/** What a link holds. */
export interface Situation {
  /** Eight hexadecimal digits that name the content at that time. */
  empreinte: string;
  portes: readonly string[];
  reponses: Reponses;
  /** Statuses at that time of the measures in view; an excluded measure is left out. */
  statuts: ReadonlyMap<string, Statut>;
  /** Version of the format it was read in, when it is an older one. */
  format?: string;
}

/** Why a text is not read as a link: cut or altered, or written in another version of the format. */
export type Refus = 'altere' | 'version';

/** A model that may say which answers are never written. */
export interface ModeleLien extends Modele {
  questions: readonly (QuestionModele & { sensible?: boolean })[];
}

const VERSION = '2';
/** Older format still read: nobody had said that the boxes left empty were not true. */
const SANS_RESTE = '1';
/** Far above the longest link of any content, far below what would slow the page. */
const LONGUEUR_MAX = 8000;
const REPONSES = 'R';
const STATUTS: readonly (readonly [lettre: string, statut: Statut])[] = [
  ['C', 'correspond'],
  ['V', 'a_verifier'],
  ['P', 'prealable'],
  ['E', 'en_cours'],
];
const ID = /^[a-z0-9-]+$/;
const REPONSE = /^[A-Z]\d[a-z0-9_P-]+$/;

/** CRC-32 in seven letters and digits: no change of one character goes unseen. */
function controleDe(texte: string): string {
  let reste = -1;
  for (const caractere of texte) {
    reste ^= caractere.codePointAt(0) as number;
    for (let bit = 0; bit < 8; bit += 1) reste = (reste >>> 1) ^ (reste & 1 ? 0xedb88320 : 0);
  }
  return (~reste >>> 0).toString(36).padStart(7, '0');
}

const isSensible = ({ questions }: ModeleLien, code: string) =>
  questions.some((question) => question.code === code && question.sensible);

/** True when a measure chosen as a subject reads a sensitive answer: its name alone would say it. */
export const hasSujetSensible = (modele: ModeleLien, portes: readonly string[]): boolean =>
  modele.mesures.some(
    ({ id, criteres }) =>
      portes.includes(id) && criteres.some(({ si }) => questionsDe(si).some((code) => isSensible(modele, code))),
  );

/** Statuses of the measures in view; answers off the path have no effect. */
function statutsDe(modele: Modele, portes: readonly string[], reponses: Reponses): Map<string, Statut> {
  const { effectives } = computeParcours(modele, portes, reponses);
  return new Map(evaluateAffichees(modele, portes, effectives).map(({ mesure, statut }) => [mesure, statut]));
}

/** What is written of a situation: neither sensitive answers nor those that no longer count. */
export function toSituation(
  modele: ModeleLien,
  portes: readonly string[],
  reponses: Reponses,
  empreinte: string,
): Situation {
  const dicibles = Object.fromEntries(Object.entries(reponses).filter(([code]) => !isSensible(modele, code)));
  const statuts = [...statutsDe(modele, portes, dicibles)].filter(([, statut]) => statut !== 'ecartee');
  const { effectives } = computeParcours(modele, portes, dicibles);
  return { empreinte, portes, reponses: effectives, statuts: new Map(statuts) };
}

/** The fragment, without its « # ». A « + » of an answer id is written « P »: it would not survive every mail program. */
export function encodeLien({ empreinte, portes, reponses, statuts, format = VERSION }: Situation): string {
  const donnees = Object.entries(reponses).flatMap(([code, valeurs]) =>
    valeurs.map((valeur) => code + valeur.replaceAll('+', 'P')),
  );
  const rangees = STATUTS.flatMap(([lettre, voulu]) => {
    const ids = [...statuts].filter(([, statut]) => statut === voulu).map(([id]) => id);
    return ids.length ? [lettre, ...ids] : [];
  });
  const corps = [format, empreinte, ...portes, REPONSES, ...donnees, ...rangees].join('.');
  return `${corps}.${controleDe(corps)}`;
}

/** Reads the words after the fingerprint, whatever their order: `decodeLien` refuses what is not where it should be. */
function readMots(empreinte: string, mots: readonly string[]): Situation | null {
  const portes: string[] = [];
  const reponses: Record<string, string[]> = {};
  const statuts = new Map<string, Statut>();
  let liste: string | undefined;
  for (const mot of mots) {
    const statut = STATUTS.find(([lettre]) => lettre === liste)?.[1];
    if (/^[A-Z]$/.test(mot)) liste = mot;
    else if (REPONSE.test(mot)) (reponses[mot.slice(0, 2)] ??= []).push(mot.slice(2).replaceAll('P', '+'));
    else if (!ID.test(mot)) return null;
    else if (statut) statuts.set(mot, statut);
    else portes.push(mot);
  }
  return portes.length ? { empreinte, portes, reponses, statuts } : null;
}

/**
 * What a link holds, or why it is refused. Never throws. Punctuation that a sentence left at the end is forgiven;
 * anything else that `encodeLien` would not write is refused.
 */
export function decodeLien(lien: string): Situation | Refus {
  if (lien.length > LONGUEUR_MAX) return 'altere';
  const texte = lien.replace(/[^A-Za-z0-9]+$/, '');
  const fin = texte.lastIndexOf('.');
  const corps = texte.slice(0, Math.max(fin, 0));
  if (!corps || texte.slice(fin + 1) !== controleDe(corps)) return 'altere';
  const [version, empreinte, ...mots] = corps.split('.') as [string, string, ...string[]];
  if (version !== VERSION && version !== SANS_RESTE) return 'version';
  const lue = /^[0-9a-f]{8}$/.test(empreinte) ? readMots(empreinte, mots) : null;
  const situation = lue && version === SANS_RESTE ? { ...lue, format: version } : lue;
  return situation && encodeLien(situation) === texte ? situation : 'altere';
}

/** A measure whose status is not what the link says. */
interface Changement {
  mesure: string;
  /** « ecartee » also stands for a measure that the guide did not have. */
  avant: Statut;
  /** Absent when the measure is no longer behind these subjects. */
  apres: Statut | undefined;
}

/** A situation brought to today's content, and what it lost on the way. */
export interface Reprise {
  portes: string[];
  reponses: Reponses;
  /** Subjects that no longer exist. */
  sujetsPerdus: string[];
  /** Answers not taken back: unknown, no longer admitted together, or sensitive. Their questions are unanswered. */
  reponsesPerdues: (readonly [code: string, valeurs: readonly string[]])[];
  changements: Changement[];
}

/** True for a measure that exists only once the person has declared what it rests on. */
const isDeclaree = ({ mesures }: ModeleLien, cherchee: string) =>
  mesures.some(({ id, declaree }) => id === cherchee && declaree);

/** Answers as they were meant: in the older format, the boxes left empty are unknown. */
function readReponses({ questions }: ModeleLien, { reponses, format }: Situation): [string, readonly string[]][] {
  const isPartielle = (code: string, valeurs: readonly string[]) =>
    questions.some(
      (question) =>
        question.code === code &&
        question.multiple &&
        question.reponses.some(({ id, exclusive }) => !exclusive && valeurs.includes(id)),
    );
  return Object.entries(reponses).map(([code, valeurs]) => [
    code,
    format === SANS_RESTE && isPartielle(code, valeurs) ? [...valeurs, NSP] : valeurs,
  ]);
}

/** Restores a situation on today's model; `sujets` are the doors of the guide. Nothing is guessed. */
export function restoreSituation(modele: ModeleLien, sujets: readonly string[], situation: Situation): Reprise {
  const isConnu = (porte: string) => sujets.includes(porte) || modele.mesures.some(({ id }) => id === porte);
  const isAdmise = ([code, valeurs]: readonly [string, readonly string[]]) =>
    !isSensible(modele, code) &&
    isReponse(
      modele.questions.find((question) => question.code === code),
      valeurs,
    );
  const donnees = readReponses(modele, situation);
  const portes = [...new Set(situation.portes)].filter(isConnu);
  const reponses = Object.fromEntries(donnees.filter(isAdmise));
  const statuts = statutsDe(modele, portes, reponses);
  const ids = [...new Set([...statuts.keys(), ...situation.statuts.keys()])];
  return {
    portes,
    reponses,
    sujetsPerdus: situation.portes.filter((porte) => !isConnu(porte)),
    reponsesPerdues: donnees.filter((donnee) => !isAdmise(donnee)),
    changements: ids
      .map((id) => ({ mesure: id, avant: situation.statuts.get(id) ?? 'ecartee', apres: statuts.get(id) }) as const)
      .filter(({ mesure, avant, apres }) => avant !== apres && (apres || !isDeclaree(modele, mesure))),
  };
}
