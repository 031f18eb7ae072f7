/**
 * Compares every measure with the second reading of its criteria. The answers that its criteria tell apart are taken in
 * every combination; then each question in turn takes every answer, pair of boxes and box known alone that it admits, the others
 * in every combination again: what only the second reading would tell apart shows there.
 */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/disque.ts';
import { NSP, questionsDe, type MesureModele, type QuestionModele } from '../../../src/decision/modele.ts';
import { evaluateMesure, withDefauts } from '../../../src/decision/verdict.ts';
import { reponsesDistinctes } from '../../fabriques/recherche.ts';
import { lecteurDe, type Lire, type Su } from './lecteur.ts';
import { SECONDE_LECTURE } from './seconde-lecture.ts';

type Reponse = readonly string[];
interface Axe {
  code: string;
  valeurs: readonly { brute: Reponse; complete: Reponse; lue: Su | null }[];
}

const PAS_POSEE: Reponse = [];
const DESACCORDS_MONTRES = 5;

const { modele } = readCatalogue();

/** Every answer, every pair of boxes, and every box with the rest unknown. */
function toutes({ multiple, reponses }: QuestionModele): Reponse[] {
  const seules = reponses.map(({ id }) => [id]);
  const libres = multiple ? reponses.filter(({ exclusive }) => !exclusive).map(({ id }) => id) : [];
  const paires = libres.flatMap((id, rang) => libres.slice(rang + 1).map((autre) => [id, autre]));
  return [PAS_POSEE, [NSP], ...seules, ...paires, ...libres.map((id) => [id, NSP])];
}

/** Each value with the default applied, and as the second reading sees it. */
const axeDe = (code: string, brutes: readonly Reponse[]): Axe => ({
  code,
  valeurs: brutes.map((brute) => ({
    brute,
    complete: withDefauts(modele, { [code]: brute })[code] ?? PAS_POSEE,
    lue: lecteurDe({ [code]: brute })(code),
  })),
});

function questionsLues(mesure: MesureModele): QuestionModele[] {
  const codes = new Set(mesure.criteres.filter(({ type }) => type !== 'indice').flatMap(({ si }) => questionsDe(si)));
  return modele.questions.filter(({ code }) => codes.has(code));
}

/** The product of the answers that the criteria tell apart, with one question answered in every way, each in turn. */
function produitsDe(mesure: MesureModele): Axe[][] {
  const questions = questionsLues(mesure);
  const distinctes = questions.map((question) => axeDe(question.code, reponsesDistinctes(question, [mesure])));
  return questions.map((question, rang) => distinctes.with(rang, axeDe(question.code, toutes(question))));
}

/** Every disagreement over one product, as sentences; the first ones in full, the others counted. */
function desaccords(mesure: MesureModele, axes: readonly Axe[]): string[] {
  const seconde = SECONDE_LECTURE[mesure.id];
  if (!seconde) return [`${mesure.id} : pas de seconde lecture`];
  const brutes: Record<string, Reponse> = {};
  const completes: Record<string, Reponse> = {};
  const lues: Record<string, Su | null> = {};
  const r: Lire = (code) => lues[code] ?? null;
  const phrases: string[] = [];
  let nombre = 0;

  const compare = () => {
    const { statut } = evaluateMesure(mesure, completes);
    const attendu = seconde(r);
    if (statut === attendu) return;
    nombre += 1;
    if (nombre <= DESACCORDS_MONTRES) {
      phrases.push(`${mesure.id} : ${statut}, seconde lecture ${attendu}, pour ${JSON.stringify(brutes)}`);
    }
  };
  const parcourt = (rang: number) => {
    const axe = axes[rang];
    if (!axe) return compare();
    for (const { brute, complete, lue } of axe.valeurs) {
      brutes[axe.code] = brute;
      completes[axe.code] = complete;
      lues[axe.code] = lue;
      parcourt(rang + 1);
    }
  };

  parcourt(0);
  return nombre > DESACCORDS_MONTRES ? [...phrases, `${mesure.id} : ${nombre} désaccords en tout`] : phrases;
}

describe('Chaque mesure s’accorde avec une seconde lecture de ses critères', () => {
  it('la seconde lecture couvre exactement les mesures proposées', () => {
    expect(
      modele.mesures.map(({ id }) => id).sort(),
      'Écrire la règle de la mesure ajoutée, ou retirer celle de la mesure retirée, dans SECONDE_LECTURE de tests/unit/decision/seconde-lecture.ts',
    ).toEqual(Object.keys(SECONDE_LECTURE).sort());
  });

  it.each(modele.mesures.map((mesure) => [mesure.id, mesure] as const))(
    '%s, pour toutes les réponses possibles',
    (_id, mesure) => {
      expect(produitsDe(mesure).flatMap((axes) => desaccords(mesure, axes))).toEqual([]);
    },
    180_000,
  );
});
