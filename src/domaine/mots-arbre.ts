/** The answers of one line of a tree in words: whole for a list, short for a drawing. */
import type { QuestionAffichee } from './donnees-questionnaire.ts';
import type { Ligne } from './lignes.ts';
import { NSP } from './modele.ts';

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
  const [, moins, de, a, plus] = /^(?:moins(\d+)|(\d+)(?:-(\d+)|(\+))?)$/.exec(id) ?? [];
  if (!/\bans\b/.test(libelle)) return null;
  if (moins !== undefined) return [0, Number(moins) - 1];
  if (de === undefined) return null;
  return [Number(de), plus ? Infinity : Number(a ?? de)];
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

/** Every answer that starts with this word is in the line, and there are several: the word says it all. */
function resume(question: Question, ids: readonly string[], mot: string): string[] | null {
  const commencent = question.reponses.filter(({ libelle }) => new RegExp(`^${mot}\\b`).test(libelle));
  const tous = commencent.length > 1 && commencent.every(({ id }) => ids.includes(id));
  return tous ? commencent.map(({ id }) => id) : null;
}

function libellesDe(question: Question, { reponses, seulement }: Ligne): string[] {
  const libelleDe = (id: string) =>
    id === NSP ? question.nsp : (question.reponses.find((r) => r.id === id)?.libelle ?? id);
  const connues = reponses.filter(([id]) => id !== NSP);
  const inconnue = reponses.length > connues.length ? [question.nsp] : [];
  const seules = connues.flatMap((liste) => (liste.length === 1 ? liste : []));
  const choisies = question.reponses.filter(({ id }) => seules.includes(id));
  const plages = question.reponses.map(agesDe);
  if (choisies.length === connues.length && plages.every((plage) => plage !== null))
    return [...joinAges(choisies.map((reponse) => agesDe(reponse) as [number, number])), ...inconnue];
  if (!question.multiple)
    for (const mot of ['Oui', 'Non']) {
      const dits = resume(question, seules, mot);
      if (dits) return [mot, ...seules.filter((id) => !dits.includes(id)).map(libelleDe), ...inconnue];
    }
  const mots = connues.map((liste) =>
    liste
      .map(libelleDe)
      .map((mot, rang) => (rang ? inPhrase(mot) : mot))
      .join(', et aussi '),
  );
  return seulement && mots[0] !== undefined
    ? [`Seulement ${inPhrase(mots[0])}`, ...mots.slice(1), ...inconnue]
    : [...mots, ...inconnue];
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
  const isDite = ({ ligne }: { ligne: Ligne }) => ligne.seulement || ligne.reponses.every(([id]) => id === NSP);
  const isSeule = ({ ligne }: { ligne: Ligne }) => {
    const ids = ligne.reponses.flat();
    return question.reponses.every(({ id, exclusive }) => exclusive || !ids.includes(id));
  };
  const candidates = toutes.filter((candidate, rang) => {
    if (isDite(candidate) || candidate.ligne.reponses.length < 2 || candidate.mots.length <= LONGUEUR_COURTE)
      return false;
    return !question.multiple || toutes.slice(rang + 1).every((suivante) => isDite(suivante) || isSeule(suivante));
  });
  const longue = candidates.toSorted((a, b) => b.mots.length - a.mots.length)[0];
  if (!longue || mots.includes(AUTRE)) return toutes;
  const inconnue = longue.ligne.reponses.some(([id]) => id === NSP) ? `, ou ${inPhrase(question.nsp)}` : '';
  const dite = toutes.filter((autre) => autre !== longue);
  const fin = dite.findIndex(({ ligne }) => ligne.reponses.every(([id]) => id === NSP));
  return dite.toSpliced(fin < 0 ? dite.length : fin, 0, { ...longue, mots: `${AUTRE}${inconnue}` });
}
