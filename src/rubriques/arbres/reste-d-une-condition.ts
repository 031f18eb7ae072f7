/** What is left of a condition once some of its questions are answered: a tree can then ask the rest, in any order. */
import { evaluateCondition, FAUX, INCONNU, VRAI, type Valeur } from '../../decision/logique.ts';
import type { Condition, Reponses } from '../../decision/modele.ts';

type Feuille = Extract<Condition, { question: string }>;
/** A value when nothing can change it any more. */
export type Residu = Valeur | Feuille | { tous: Residu[] } | { un: Residu[] };

/** Lowest and highest value that a leaf may take: an empty « parmi » is never true. */
function bornesDeFeuille(feuille: Feuille): [Valeur, Valeur] {
  if ('hors' in feuille || feuille.parmi.length) return [FAUX, VRAI];
  return [FAUX, INCONNU];
}

function bornesDe(residu: Residu): [Valeur, Valeur] {
  if (typeof residu === 'number') return [residu, residu];
  if ('question' in residu) return bornesDeFeuille(residu);
  const branches = ('tous' in residu ? residu.tous : residu.un).map(bornesDe);
  const extreme = 'tous' in residu ? Math.min : Math.max;
  return [extreme(...branches.map(([bas]) => bas)) as Valeur, extreme(...branches.map(([, haut]) => haut)) as Valeur];
}

/** Branches that still matter: of those already settled, the one that decides is enough. */
function resserre(branches: readonly Residu[], extreme: (...valeurs: number[]) => number, neutre: Valeur): Residu[] {
  const connues = branches.filter((branche) => typeof branche === 'number');
  const reste = branches.filter((branche) => typeof branche !== 'number');
  const connue = connues.length ? (extreme(...connues) as Valeur) : neutre;
  return connue === neutre ? reste : [connue, ...reste];
}

/** The condition with one more question answered. */
export function withReponse(residu: Residu, code: string, reponse: readonly string[]): Residu {
  if (typeof residu === 'number') return residu;
  if ('question' in residu) {
    const reponses: Reponses = { [code]: reponse };
    return residu.question === code ? evaluateCondition(residu, reponses) : residu;
  }
  const isTous = 'tous' in residu;
  const branches = (isTous ? residu.tous : residu.un).map((branche) => withReponse(branche, code, reponse));
  const reste = isTous ? resserre(branches, Math.min, VRAI) : resserre(branches, Math.max, FAUX);
  const suite: Residu = isTous ? { tous: reste } : { un: reste };
  if (!reste.length) return isTous ? VRAI : FAUX;
  const [bas, haut] = bornesDe(suite);
  if (bas === haut) return bas;
  return reste.length === 1 ? (reste[0] as Residu) : suite;
}

/** Questions that may still settle it. */
export function questionsDuResidu(residu: Residu): string[] {
  if (typeof residu === 'number') return [];
  if ('question' in residu) return [residu.question];
  return ('tous' in residu ? residu.tous : residu.un).flatMap(questionsDuResidu);
}
