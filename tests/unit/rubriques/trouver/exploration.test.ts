/** Walks the machine by value and context over a tiny model, with every event a screen can send. */
import { describe, expect, it } from 'vitest';
import { transition, type SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import {
  ecranDe,
  parcoursDe,
  questionnaireMachine,
  type Evenement,
} from '../../../../src/rubriques/trouver/questionnaire.machine.ts';
import { modeleDEssai } from '../../../fabriques/modele.ts';
import { peutChanger } from '../../../fabriques/recherche.ts';

type Etat = SnapshotFrom<typeof questionnaireMachine>;
const ECRANS_AU_PLUS = 5;
const PORTES = ['aide', 'jeunes'];

const reponsesA = (code = ''): string[] =>
  modeleDEssai.questions.find((question) => question.code === code)?.reponses.map(({ id }) => id) ?? [];

/** What a screen and the browser's history may send from here. */
function evenementsDe({ value, context }: Etat): Evenement[] {
  const { code = '' } = ecranDe(context);
  const evenements: Evenement[] = [
    { type: 'EFFACEMENT_DEMANDE' },
    ...[context.position - 1, context.position + 1]
      .filter((position) => position in context.fil)
      .map((position) => ({ type: 'ETAPE_RETROUVEE', position }) as const),
  ];
  if (context.fil.length === ECRANS_AU_PLUS) return evenements;
  if (value === 'portes') {
    for (const vue of ['question', 'tout'] as const) {
      for (const portes of [[], PORTES]) evenements.push({ type: 'PORTES_CHOISIES', portes, territoire: 'ici', vue });
    }
  } else evenements.push({ type: 'ECRAN_DEMANDE', vue: 'recap' }, { type: 'ECRAN_DEMANDE', vue: 'resultats' });
  if (value === 'question') {
    for (const valeurs of [[], ...reponsesA(code).map((id) => [id])]) {
      evenements.push({ type: 'REPONSE_DONNEE', code, valeurs });
      if (valeurs.length) evenements.push({ type: 'REPONSE_COCHEE', code, valeurs });
    }
  }
  if (value === 'recap' || value === 'resultats') {
    evenements.push({ type: 'SUITE_DEMANDEE' });
    for (const repondue of parcoursDe(context).repondues) {
      evenements.push({ type: 'ECRAN_DEMANDE', vue: 'question', code: repondue });
    }
  }
  return evenements;
}

const graphe = getAdjacencyMap(questionnaireMachine, {
  input: { modele: modeleDEssai },
  events: evenementsDe,
  serializeState: ({ value, context: { portes, reponses, fil, position, erreur } }) =>
    JSON.stringify([value, portes, reponses, fil, position, erreur]),
});

const etats = Object.values(graphe).map(({ state }) => state);
const pas = adjacencyMapToArray(graphe);
const pasDe = <T extends Evenement['type']>(type: T) =>
  pas.flatMap(({ state, event, nextState }) =>
    event.type === type ? [{ avant: state, event: event as Extract<Evenement, { type: T }>, apres: nextState }] : [],
  );
const dire = ({ value, context: { modele: _modele, ...reste } }: Etat) => `${String(value)} ${JSON.stringify(reste)}`;
const estSurChemin = ({ context }: Etat, code = '') => {
  const { repondues, ouvertes } = parcoursDe(context);
  return [...repondues, ...ouvertes].includes(code);
};

describe('Quel que soit l’enchaînement des écrans', { timeout: 60_000 }, () => {
  it('parcourt chaque état de la machine', () => {
    expect([...new Set(etats.map(({ value }) => value))].sort()).toEqual([
      'portes',
      'question',
      'recap',
      'resultats',
      'tout',
    ]);
  });

  it('l’écran affiché est celui que désigne le fil', () => {
    expect(etats.filter(({ value, context }) => value !== ecranDe(context).vue).map(dire)).toEqual([]);
  });

  it('une question à l’écran compte encore pour un verdict', () => {
    const questions = etats.filter(({ value }) => value === 'question');
    expect(questions.filter((etat) => !estSurChemin(etat, ecranDe(etat.context).code)).map(dire)).toEqual([]);
  });

  it('une question que la machine choisit n’a pas de réponse et peut changer un statut', () => {
    const proposees = [...pasDe('REPONSE_DONNEE'), ...pasDe('SUITE_DEMANDEE'), ...pasDe('PORTES_CHOISIES')]
      .filter(({ avant, apres }) => apres.value === 'question' && apres.context.position > avant.context.position)
      .map(({ apres }) => apres);
    expect(proposees.length).toBeGreaterThan(0);
    const inutiles = proposees.filter(({ context }) => {
      const { code = '' } = ecranDe(context);
      const { effectives } = parcoursDe(context);
      return code in effectives || !modeleDEssai.mesures.some((m) => peutChanger(modeleDEssai, m, code, effectives));
    });
    expect(inutiles.map(dire)).toEqual([]);
  });

  it('répondre à ce qui est demandé finit toujours par montrer un résultat ou le récapitulatif', () => {
    const bloques = etats.filter((depart) => {
      let etat = depart;
      for (let tour = 0; etat.value === 'question' && tour < modeleDEssai.questions.length; tour += 1) {
        const { code = '' } = ecranDe(etat.context);
        [etat] = transition(questionnaireMachine, etat, {
          type: 'REPONSE_DONNEE',
          code,
          valeurs: reponsesA(code).slice(0, 1),
        });
      }
      return etat.value === 'question';
    });
    expect(bloques.map(dire)).toEqual([]);
  });

  it('revenir montre l’écran du fil, ou le récapitulatif si sa question ne compte plus', () => {
    const retours = pasDe('ETAPE_RETROUVEE');
    const perdus = retours.filter(({ avant, event: { position }, apres }) => {
      const voulu = avant.context.fil[position];
      const oublie = voulu?.vue === 'question' && !estSurChemin(avant, voulu.code);
      const obtenu = ecranDe(apres.context);
      return (
        apres.context.position !== position ||
        (oublie ? obtenu.vue !== 'recap' : obtenu.code !== voulu?.code || obtenu.vue !== voulu?.vue)
      );
    });
    expect(perdus.map(({ avant, event: { position } }) => `${position} depuis ${dire(avant)}`)).toEqual([]);
    expect(retours.some(({ apres }) => apres.value === 'recap')).toBe(true);
  });

  it('revenir ne perd aucune réponse', () => {
    const changes = pasDe('ETAPE_RETROUVEE').filter(
      ({ avant, apres }) => avant.context.reponses !== apres.context.reponses,
    );
    expect(changes.map(({ avant }) => dire(avant))).toEqual([]);
  });

  it('une réponse vide laisse l’écran en place et signale le manque', () => {
    const vides = pasDe('REPONSE_DONNEE').filter(({ event }) => !event.valeurs.length);
    expect(vides.length).toBeGreaterThan(0);
    for (const { avant, apres } of vides) {
      expect({ ...apres.context, value: apres.value }).toEqual({ ...avant.context, value: 'question', erreur: true });
    }
  });

  it('le manque signalé disparaît dès qu’un autre écran se montre', () => {
    const restes = pas.filter(
      ({ state, nextState }) => nextState.context.erreur && nextState.context.position !== state.context.position,
    );
    expect(restes.map(({ nextState }) => dire(nextState))).toEqual([]);
  });

  it('effacer ne laisse rien', () => {
    const neuf = {
      modele: modeleDEssai,
      portes: [],
      reponses: {},
      fil: [{ vue: 'portes' }],
      position: 0,
      erreur: false,
    };
    for (const { apres } of pasDe('EFFACEMENT_DEMANDE')) {
      expect(apres.value).toBe('portes');
      expect(apres.context).toEqual(neuf);
    }
  });
});
