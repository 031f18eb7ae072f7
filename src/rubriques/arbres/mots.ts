/** The answers of one line of a tree in words: whole for a list, short for a drawing. */
import type { QuestionAffichee } from '../trouver/donnees.ts';
import type { Ligne } from './reponses-en-lignes.ts';
import { NSP } from '../../decision/modele.ts';

/** Longer words give way to « autre réponse » in a drawing, when the other lines say the rest. */
const LONGUEUR_COURTE = 60;
const AUTRE = 'Autre réponse';

type Question = Pick<QuestionAffichee, 'multiple' | 'nsp' | 'reponses'>;

/** « Une AESF » → « une AESF »; an acronym keeps its capitals. */
export const inPhrase = (texte: string): string =>
  /^\p{Lu}(\p{Ll}|[ ’])/u.test(texte) ? texte.charAt(0).toLowerCase() + texte.slice(1) : texte;

/** « a, b ou c », or « a ; b ; ou c » when the words themselves hold a comma or « ou ». */
function join(mots: readonly string[]): string {
  const [virgule, ou] = mots.some((mot) => /,| ou /.test(mot)) ? [' ; ', ' ; ou '] : [', ', ' ou '];
  return mots.map((mot, rang) => (rang ? `${rang === mots.length - 1 ? ou : virgule}${inPhrase(mot)}` : mot)).join('');
}

/** Ages of an answer, both ends included; null when the answer is no range of ages. */
function agesDe({ id, libelle }: Question['reponses'][number]): [number, number] | null {
  const ages = /^(?:moins(\d+)|(\d+)(?:-(\d+)|(\+))?)$/.exec(id);
  if (!ages || !/\bans\b/.test(libelle)) return null;
  const [, moins, de, a = de, plus] = ages;
  return moins ? [0, Number(moins) - 1] : [Number(de), plus ? Infinity : Number(a)];
}

function ageEnMots([de, a]: [number, number]): string {
  if (de === 0) return `Moins de ${a + 1} ans`;
  if (a === Infinity) return `${de} ans ou plus`;
  return de === a ? `${de} ans` : `De ${de} à ${a} ans`;
}

/** Neighbouring ranges as one: 17 years and less than 17 make « moins de 18 ans ». */
function joinAges(plages: readonly [number, number][]): string[] {
  const jointes: [number, number][] = [];
  for (const [de, a] of plages.toSorted((x, y) => x[0] - y[0])) {
    const derniere = jointes.at(-1);
    if (derniere && derniere[1] + 1 === de) derniere[1] = a;
    else jointes.push([de, a]);
  }
  return jointes.map(ageEnMots);
}

const libelleDe = (question: Question, cherche: string): string =>
  (question.reponses.find(({ id }) => id === cherche) as Question['reponses'][number]).libelle;

/** Every answer that starts with this word is in the line, and there are several: the word says it all. */
function resume(question: Question, ids: readonly string[], mot: string): string[] | null {
  const commencent = question.reponses.filter(({ libelle }) => new RegExp(`^${mot}\\b`).test(libelle));
  const tous = commencent.length > 1 && commencent.every(({ id }) => ids.includes(id));
  return tous ? commencent.map(({ id }) => id) : null;
}

/** Answers of which one is given: neighbouring ages as one, and « oui » for every sort of « oui ». */
function libellesSeuls(question: Question, ids: readonly string[]): string[] {
  const plages = question.reponses.flatMap((reponse) => {
    const plage = agesDe(reponse);
    return plage ? [{ id: reponse.id, plage }] : [];
  });
  if (plages.length === question.reponses.length)
    return joinAges(plages.filter(({ id }) => ids.includes(id)).map(({ plage }) => plage));
  for (const mot of ['Oui', 'Non']) {
    const dits = resume(question, ids, mot);
    if (dits) return [mot, ...ids.filter((id) => !dits.includes(id)).map((id) => libelleDe(question, id))];
  }
  return ids.map((id) => libelleDe(question, id));
}

/** Boxes: those of one list are all ticked. */
const libellesDesCases = (question: Question, listes: readonly (readonly string[])[], seulement: boolean): string[] =>
  listes
    .map((ids) => {
      const [premier, ...autres] = ids.map((id) => libelleDe(question, id));
      return [premier, ...autres.map(inPhrase)].join(', et aussi ');
    })
    .map((mots, rang) => (seulement && rang === 0 ? `Seulement ${inPhrase(mots)}` : mots));

function libellesDe(question: Question, { reponses, seulement }: Ligne): string[] {
  const connues = reponses.filter(([id]) => id !== NSP);
  const mots = question.multiple
    ? libellesDesCases(question, connues, seulement)
    : libellesSeuls(question, connues.flat());
  return connues.length < reponses.length ? [...mots, question.nsp] : mots;
}

/** Words of each line, whole. What no other line names comes last, and needs no long list. */
export const motsDesLignes = (question: Question, lignes: readonly Ligne[]): string[] =>
  lignes.map((ligne) => {
    const mots = join(libellesDe(question, ligne));
    return ligne.seulement && mots.length > LONGUEUR_COURTE ? AUTRE : mots;
  });

/**
 * Lines and words for a drawing. The longest line may become « autre réponse »: it then comes after the lines that
 * name the rest, and only if reading them first changes nothing.
 */
export function lignesCourtes(question: Question, lignes: readonly Ligne[]): { ligne: Ligne; mots: string }[] {
  const mots = motsDesLignes(question, lignes);
  const toutes = lignes.map((ligne, rang) => ({ ligne, mots: mots[rang] as string }));
  const isInconnue = ({ reponses }: Ligne) => reponses.every(([id]) => id === NSP);
  /** Fits no set of boxes that another line may fit. */
  const isSeule = ({ reponses, seulement }: Ligne) => {
    const ids = reponses.flat();
    return seulement || question.reponses.every(({ id, exclusive }) => exclusive || !ids.includes(id));
  };
  const candidates = toutes.filter(
    (candidate, rang) =>
      candidate.ligne.reponses.length > 1 &&
      candidate.mots.length > LONGUEUR_COURTE &&
      (!question.multiple || lignes.slice(rang + 1).every(isSeule)),
  );
  const longue = candidates.toSorted((a, b) => b.mots.length - a.mots.length)[0];
  if (!longue || mots.includes(AUTRE)) return toutes;
  const inconnue = longue.ligne.reponses.some(([id]) => id === NSP) ? `, ou ${inPhrase(question.nsp)}` : '';
  const dites = toutes.filter((autre) => autre !== longue);
  return [
    ...dites.filter(({ ligne }) => !isInconnue(ligne)),
    { ...longue, mots: `${AUTRE}${inconnue}` },
    ...dites.filter(({ ligne }) => isInconnue(ligne)),
  ];
}
