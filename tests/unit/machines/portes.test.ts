/** Walks the machine over the real content, door by door: every question screen reached by representative answers. */
import { describe, expect, it } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { readCatalogue } from '../../../src/catalogue/fichiers.ts';
import { NSP, type Reponses } from '../../../src/domaine/modele.ts';
import { mesuresEnVue } from '../../../src/domaine/parcours.ts';
import { evaluateMesure } from '../../../src/domaine/verdict.ts';
import {
  ecranDe,
  parcoursDe,
  questionnaireMachine,
  type Contexte,
  type Evenement,
} from '../../../src/machines/questionnaire.machine.ts';
import { peutChanger } from '../../fabriques/recherche.ts';

const { modele, portes } = readCatalogue();
const LIEU = 'artois';
/** Thousands of screens, on a machine that may be busy. */
const ATTENTE = 60_000;
/** Answers of a path that differ from the one keeping most measures possible. */
const ECARTS_AU_PLUS = 3;
const QUESTIONS_AU_PLUS = 14;

/** For each question: the answer that leaves most measures of this door possible, the one that leaves fewest, and « ne sait pas ». */
function representants(porte: string): Map<string, string[]> {
  const enVue = mesuresEnVue(modele, [porte]);
  return new Map(
    modele.questions.map(({ code, reponses }) => {
      const restantes = ({ id }: { id: string }) =>
        enVue.filter((mesure) => evaluateMesure(mesure, { T1: [LIEU], [code]: [id] }).statut !== 'ecartee').length;
      const triees = [...reponses].sort((a, b) => restantes(b) - restantes(a)).map(({ id }) => id);
      return [code, [...triees.slice(0, 1), ...triees.slice(-1), NSP]];
    }),
  );
}

type Etat = Pick<SnapshotFrom<typeof questionnaireMachine>, 'value' | 'context'>;
const cle = ({ value, context: { reponses } }: Etat) => JSON.stringify([value, reponses]);
const codeDe = (contexte: Contexte) => ecranDe(contexte).code ?? '';

/** States by value and answers, fed with answers only. */
function walk(porte: string) {
  const choix = representants(porte);
  const ecarts = (reponses: Reponses) =>
    Object.entries(reponses).filter(([code, [valeur]]) => code !== 'T1' && valeur !== choix.get(code)?.[0]).length;
  return getAdjacencyMap(questionnaireMachine, {
    input: { modele },
    serializeState: cle,
    events: ({ value, context }): Evenement[] => {
      if (value === 'portes') {
        return [{ type: 'PORTES_CHOISIES', portes: [porte], territoire: LIEU, vue: 'question' }];
      }
      const code = codeDe(context);
      if (value !== 'question') return [];
      const valeurs = choix.get(code) ?? [];
      return (ecarts(context.reponses) < ECARTS_AU_PLUS ? valeurs : valeurs.slice(0, 1)).map((valeur) => ({
        type: 'REPONSE_DONNEE',
        code,
        valeurs: [valeur],
      }));
    },
  });
}

describe.each(portes.map(({ id }) => id))('Par la porte %s', { timeout: ATTENTE }, (porte) => {
  const graphe = walk(porte);
  const etats: Etat[] = Object.values(graphe).map(({ state }) => state);
  const questions = etats.filter(({ value }) => value === 'question');
  const dire = ({ context }: Etat) => `${codeDe(context)} après ${JSON.stringify(context.reponses)}`;

  it('chaque question mène à un résultat', () => {
    const antecedents = Map.groupBy(adjacencyMapToArray(graphe), ({ nextState }) => cle(nextState));
    const menent = new Set(etats.filter(({ value }) => value === 'resultats').map(cle));
    expect(menent.size).toBeGreaterThan(0);
    for (const suivant of menent) for (const { state } of antecedents.get(suivant) ?? []) menent.add(cle(state));
    expect(questions.filter((etat) => !menent.has(cle(etat))).map(dire)).toEqual([]);
  });

  it('aucune question n’est posée deux fois, et 14 questions suffisent', () => {
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter(({ context }) => codeDe(context) in context.reponses).map(dire)).toEqual([]);
    const posees = etats.map(({ context }) => context.fil.filter(({ vue }) => vue === 'question').length);
    expect(Math.max(...posees)).toBeLessThanOrEqual(QUESTIONS_AU_PLUS);
  });

  it('toute question posée peut encore changer le statut d’une mesure', () => {
    const enVue = mesuresEnVue(modele, [porte]);
    const inutiles = questions.filter(({ context }) => {
      const { effectives } = parcoursDe(context);
      return !enVue.some((mesure) => peutChanger(modele, mesure, codeDe(context), effectives));
    });
    expect(inutiles.map(dire)).toEqual([]);
  });

  it('le résultat n’arrive que lorsque plus aucune question ne peut changer un statut', () => {
    const finis = etats.filter(({ value }) => value === 'resultats');
    const trop = finis.filter(({ context }) => {
      const { effectives } = parcoursDe(context);
      return mesuresEnVue(modele, [porte]).some((mesure) =>
        modele.questions.some(
          ({ code, facultative }) => !facultative && !effectives[code] && peutChanger(modele, mesure, code, effectives),
        ),
      );
    });
    expect(trop.map(({ context }) => JSON.stringify(context.reponses))).toEqual([]);
  });
});
