/**
 * Compares every measure with the second reading of its criteria, over the whole product of the
 * answers its criteria read. A question that only the second reading uses needs no enumeration:
 * left unanswered it asks for a check, which already differs from a measure that ignores it.
 */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/fichiers.ts';
import { NSP, questionsDe, type MesureModele, type QuestionModele } from '../../../src/domaine/modele.ts';
import { evaluateMesure, withDefauts } from '../../../src/domaine/verdict.ts';
import { lecteurDe, type Lire } from './lecteur.ts';
import { SECONDE_LECTURE } from './seconde-lecture.ts';

type Reponse = readonly string[];
interface Axe {
  code: string;
  valeurs: readonly { brute: Reponse; complete: Reponse; lue: Reponse | null }[];
}

const PAS_POSEE: Reponse = [];
/** Above this size the product is covered by two overlapping products, see `produitsDe`. */
const LIMITE = 2_500_000;
const DESACCORDS_MONTRES = 5;

const { modele } = readCatalogue();

const seules = ({ reponses }: QuestionModele): Reponse[] => reponses.map(({ id }) => [id]);

function paires({ multiple, reponses }: QuestionModele): Reponse[] {
  const libres = multiple ? reponses.filter(({ exclusive }) => !exclusive).map(({ id }) => id) : [];
  return libres.flatMap((id, rang) => libres.slice(rang + 1).map((autre) => [id, autre]));
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

const taille = (axes: readonly Axe[]) => axes.reduce((produit, { valeurs }) => produit * valeurs.length, 1);

function questionsLues(mesure: MesureModele): QuestionModele[] {
  const codes = new Set(mesure.criteres.filter(({ type }) => type !== 'indice').flatMap(({ si }) => questionsDe(si)));
  return modele.questions.filter(({ code }) => codes.has(code));
}

/**
 * The whole product when it is small enough. Otherwise two products that overlap: every pair of boxes
 * with the place of residence fixed and one form of unknown; then every place of residence and both
 * forms of unknown, with single boxes. Every answer of every question is in at least one of them.
 */
function produitsDe(questions: readonly QuestionModele[]): Axe[][] {
  const produit = (valeurs: (question: QuestionModele) => Reponse[]) =>
    questions.map((question) => axeDe(question.code, valeurs(question)));
  const entier = produit((question) => [PAS_POSEE, [NSP], ...seules(question), ...paires(question)]);
  if (taille(entier) <= LIMITE) return [entier];
  return [
    produit((question) =>
      question.parDefaut ? [[question.parDefaut]] : [[NSP], ...seules(question), ...paires(question)],
    ),
    produit((question) => [PAS_POSEE, [NSP], ...seules(question)]),
  ];
}

/** Every disagreement over one product, as sentences; the first ones in full, the others counted. */
function desaccords(mesure: MesureModele, axes: readonly Axe[]): string[] {
  const seconde = SECONDE_LECTURE[mesure.id];
  if (!seconde) return [`${mesure.id} : pas de seconde lecture`];
  const brutes: Record<string, Reponse> = {};
  const completes: Record<string, Reponse> = {};
  const lues: Record<string, Reponse | null> = {};
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
      'Écrire la règle de la mesure ajoutée, ou retirer celle de la mesure retirée, dans SECONDE_LECTURE de tests/unit/domaine/seconde-lecture.ts',
    ).toEqual(Object.keys(SECONDE_LECTURE).sort());
  });

  it.each(modele.mesures.map((mesure) => [mesure.id, mesure] as const))(
    '%s, pour toutes les réponses possibles',
    (_id, mesure) => {
      expect(produitsDe(questionsLues(mesure)).flatMap((axes) => desaccords(mesure, axes))).toEqual([]);
    },
    60_000,
  );
});
