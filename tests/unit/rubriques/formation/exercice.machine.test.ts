/** Walks the exercise with every event its page can send: no dead end, nothing lost, nothing judged too early. */
import { describe, expect, it } from 'vitest';
import { createActor, type SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { AUCUNE } from '../../../../src/rubriques/formation/exercice.ts';
import { formationMachine, suiteDe, type Evenement } from '../../../../src/rubriques/formation/exercice.machine.ts';

const cas = {
  id: 'ici',
  statuts: { masp: 'correspond', maj: 'prealable', tutelle: 'ecartee' },
  niveau: ['avant', 'ici', 'apres'],
} as const;
const input = { cas, faits: [] };
const CHOIX = [[], ['masp'], ['masp', 'tutelle'], ['maj'], [AUCUNE]];
const EVENEMENTS: Evenement[] = [
  ...CHOIX.map((choix): Evenement => ({ type: 'CHOIX_FAIT', choix })),
  { type: 'CORRIGE_DEMANDE' },
  { type: 'REPRISE_DEMANDEE' },
];

type Etat = SnapshotFrom<typeof formationMachine>;
const cle = ({ value, context: { choix, erreur, retours, faits } }: Etat) =>
  JSON.stringify([value, choix, erreur, retours, faits]);
const graphe = getAdjacencyMap(formationMachine, { input, events: EVENEMENTS, serializeState: cle });
const pas = adjacencyMapToArray(graphe);
const etats = Object.values(graphe).map(({ state }) => state);

describe('Quel que soit l’enchaînement', () => {
  it('parcourt les trois états', () => {
    expect([...new Set(etats.map(({ value }) => value))].sort()).toEqual(['choix', 'corrige', 'lecture']);
  });

  it('on arrive toujours au corrigé, et de là à un nouveau départ', () => {
    for (const depart of etats) {
      const chemins = getShortestPaths(formationMachine, {
        input,
        fromState: depart,
        events: EVENEMENTS,
        serializeState: cle,
      });
      const atteints = new Set(chemins.map(({ state }) => state.value));
      expect([...atteints].sort(), cle(depart)).toEqual(['choix', 'corrige', 'lecture']);
    }
  });

  it('aucun jugement ne se montre hors du corrigé, et le corrigé juge chaque mesure', () => {
    for (const { value, context } of etats)
      expect(context.retours.length).toBe(value === 'corrige' ? Object.keys(cas.statuts).length : 0);
  });

  it('demander le corrigé sans avoir choisi le dit et ne change rien d’autre', () => {
    const vides = pas.filter(({ state, event }) => event.type === 'CORRIGE_DEMANDE' && state.value === 'lecture');
    expect(vides.length).toBeGreaterThan(0);
    for (const { state, nextState } of vides) {
      expect(nextState.value).toBe('lecture');
      expect(nextState.context).toEqual({ ...state.context, erreur: true });
    }
  });

  it('le manque signalé disparaît dès qu’un choix est fait', () => {
    const choisis = pas.filter(({ event }) => event.type === 'CHOIX_FAIT' && event.choix.length > 0);
    for (const { nextState } of choisis) expect(nextState.context.erreur).toBe(false);
  });

  it('une coche venue après le corrigé ne change pas le jugement', () => {
    const tardifs = pas.filter(({ state, event }) => state.value === 'corrige' && event.type === 'CHOIX_FAIT');
    expect(tardifs.length).toBeGreaterThan(0);
    for (const { state, nextState } of tardifs) expect(nextState.context).toEqual(state.context);
  });

  it('recommencer oublie les choix', () => {
    const reprises = pas.filter(({ state, event }) => state.value === 'corrige' && event.type === 'REPRISE_DEMANDEE');
    expect(reprises.length).toBeGreaterThan(0);
    for (const { nextState } of reprises)
      expect(nextState.context).toMatchObject({ choix: [], retours: [], erreur: false });
  });
});

describe('Le cas suivant', () => {
  const joue = (faits: string[], choix: string[]) => {
    const actor = createActor(formationMachine, { input: { cas, faits } }).start();
    actor.send({ type: 'CHOIX_FAIT', choix });
    actor.send({ type: 'CORRIGE_DEMANDE' });
    return actor.getSnapshot().context;
  };

  it('saute ceux déjà réussis', () => {
    expect(suiteDe(joue([], ['masp']))).toBe('apres');
    expect(suiteDe(joue(['apres'], ['masp']))).toBe('avant');
    expect(suiteDe(joue(['avant', 'apres'], ['masp']))).toBeUndefined();
  });

  it('ne compte un cas comme réussi que s’il l’est, et une seule fois', () => {
    expect(joue([], ['masp']).faits).toEqual(['ici']);
    expect(joue(['ici'], ['masp']).faits).toEqual(['ici']);
    expect(joue([], ['tutelle']).faits).toEqual([]);
  });
});
