/** What one event does, told with the tiny model: young or adult decides whether B1 is asked. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import {
  ecranDe,
  parcoursDe,
  questionnaireMachine,
  type Entree,
  type Evenement,
} from '../../../../src/rubriques/trouver/questionnaire.machine.ts';
import { modeleDEssai } from '../../../fabriques/modele.ts';

const ENTREE: Evenement = { type: 'PORTES_CHOISIES', portes: ['aide', 'jeunes'], territoire: 'ici', vue: 'question' };
const repond = (code: string, ...valeurs: string[]): Evenement => ({ type: 'REPONSE_DONNEE', code, valeurs });
const coche = (code: string, ...valeurs: string[]): Evenement => ({ type: 'REPONSE_COCHEE', code, valeurs });
const ouvre = (vue: 'recap' | 'resultats'): Evenement => ({ type: 'ECRAN_DEMANDE', vue });
const modifie = (code: string): Evenement => ({ type: 'ECRAN_DEMANDE', vue: 'question', code });

/** The journey after these events; `ecran` names what is shown, with the question's code if it is one. */
function joue(evenements: readonly Evenement[], entree: Omit<Entree, 'modele'> = {}) {
  const actor = createActor(questionnaireMachine, { input: { modele: modeleDEssai, ...entree } }).start();
  for (const evenement of evenements) actor.send(evenement);
  const ecran = () => {
    const { value, context } = actor.getSnapshot();
    return value === 'question' ? ecranDe(context).code : value;
  };
  return {
    ecran,
    envoie: (evenement: Evenement) => (actor.send(evenement), ecran()),
    recule: () => (
      actor.send({ type: 'ETAPE_RETROUVEE', position: actor.getSnapshot().context.position - 1 }),
      ecran()
    ),
    contexte: () => actor.getSnapshot().context,
  };
}

const ADULTE = [ENTREE, repond('A1', 'adulte'), repond('B1', 'oui'), repond('C1', 'oui')];
const JEUNE = [ENTREE, repond('A1', 'jeune'), repond('C1', 'oui')];

describe('Choisir ses sujets', () => {
  it('ouvre la première question utile et note le lieu de vie', () => {
    const { ecran, contexte } = joue([ENTREE]);
    expect(ecran()).toBe('A1');
    expect(contexte().reponses).toEqual({ T1: ['ici'] });
  });

  it('sans sujet, signale le manque et reste là', () => {
    const { ecran, contexte } = joue([{ ...ENTREE, portes: [] }]);
    expect(ecran()).toBe('portes');
    expect(contexte()).toMatchObject({ erreur: true, portes: [], reponses: {} });
  });

  it('en mode « tout », montre la page unique, qui reste en place à chaque réponse', () => {
    const { ecran, envoie, contexte } = joue([{ ...ENTREE, vue: 'tout' }]);
    expect(ecran()).toBe('tout');
    expect(envoie(coche('C1', 'oui'))).toBe('tout');
    expect(contexte().reponses).toEqual({ T1: ['ici'], C1: ['oui'] });
  });

  it('quand le lieu écarte tout, va droit au résultat', () => {
    expect(joue([{ ...ENTREE, territoire: 'ailleurs' }]).ecran()).toBe('resultats');
  });

  it('aucun autre écran ne s’ouvre avant le choix d’un sujet', () => {
    expect(joue([ouvre('resultats'), modifie('A1'), { type: 'SUITE_DEMANDEE' }]).ecran()).toBe('portes');
  });
});

describe('Répondre', () => {
  it('ne pose à un jeune que les questions qui le concernent', () => {
    const { ecran, envoie } = joue([ENTREE]);
    expect([ecran(), envoie(repond('A1', 'jeune')), envoie(repond('C1', 'oui'))]).toEqual(['A1', 'C1', 'resultats']);
  });

  it('« ne sait pas » fait avancer comme une réponse', () => {
    const { envoie } = joue([ENTREE, repond('A1', 'nsp')]);
    expect(envoie(repond('B1', 'nsp'))).toBe('C1');
  });

  it('sans réponse, signale le manque et garde la question', () => {
    const { ecran, envoie, contexte } = joue([ENTREE, repond('A1')]);
    expect([ecran(), contexte().erreur]).toEqual(['A1', true]);
    expect([envoie(repond('A1', 'jeune')), contexte().erreur]).toEqual(['C1', false]);
  });
});

describe('Revenir', () => {
  it('montre les écrans précédents un à un, réponses gardées', () => {
    const { recule, contexte } = joue(ADULTE);
    expect([recule(), recule(), recule(), recule()]).toEqual(['C1', 'B1', 'A1', 'portes']);
    expect(contexte().reponses).toEqual({ T1: ['ici'], A1: ['adulte'], B1: ['oui'], C1: ['oui'] });
  });

  it('puis avancer dans l’historique retrouve l’écran quitté', () => {
    const { recule, envoie } = joue(JEUNE);
    expect([recule(), envoie({ type: 'ETAPE_RETROUVEE', position: 3 })]).toEqual(['C1', 'resultats']);
  });

  it('vers une question qui ne compte plus montre le récapitulatif', () => {
    const { recule } = joue([...ADULTE, modifie('A1'), repond('A1', 'jeune')]);
    expect([recule(), recule(), recule(), recule()]).toEqual(['A1', 'resultats', 'C1', 'recap']);
  });

  it('vers une question ouverte depuis le récapitulatif, et qui ne compte plus, le montre aussi', () => {
    const { recule } = joue([...JEUNE, ouvre('recap'), modifie('A1'), repond('A1', 'adulte'), repond('B1', 'oui')]);
    expect(recule()).toBe('B1');
    expect(recule()).toBe('A1');
    const plusTard = joue([
      ...ADULTE,
      ouvre('recap'),
      modifie('B1'),
      repond('B1', 'oui'),
      modifie('A1'),
      repond('A1', 'jeune'),
    ]);
    expect([plusTard.recule(), plusTard.recule(), plusTard.recule()]).toEqual(['A1', 'recap', 'recap']);
  });

  it('avant le premier écran ou après le dernier, reste aux bornes', () => {
    const { envoie } = joue(JEUNE);
    expect(envoie({ type: 'ETAPE_RETROUVEE', position: 99 })).toBe('resultats');
    expect(envoie({ type: 'ETAPE_RETROUVEE', position: -1 })).toBe('portes');
  });

  it('puis répondre autrement oublie les écrans qui suivaient', () => {
    const { envoie, contexte } = joue([...ADULTE, { type: 'ETAPE_RETROUVEE', position: 1 }]);
    expect(envoie(repond('A1', 'jeune'))).toBe('resultats');
    expect(contexte().fil.map(({ vue, code }) => code ?? vue)).toEqual(['portes', 'A1', 'resultats']);
  });
});

describe('Modifier une réponse', () => {
  it.each(['recap', 'resultats'] as const)('depuis %s, y revient quand rien de neuf n’est à demander', (vue) => {
    const { ecran, envoie, contexte } = joue([...ADULTE, ouvre(vue), modifie('C1')]);
    expect(ecran()).toBe('C1');
    expect(envoie(repond('C1', 'non'))).toBe(vue);
    expect(contexte().reponses).toEqual({ T1: ['ici'], A1: ['adulte'], B1: ['oui'], C1: ['non'] });
  });

  it.each(['recap', 'resultats'] as const)('depuis %s, passe d’abord par les questions que la réponse ouvre', (vue) => {
    const { envoie } = joue([...JEUNE, ouvre(vue), modifie('A1')]);
    expect([envoie(repond('A1', 'adulte')), envoie(repond('B1', 'oui'))]).toEqual(['B1', vue]);
  });

  it('garde sans effet les réponses qui ne comptent plus, et les retrouve si elles comptent à nouveau', () => {
    const { envoie, contexte } = joue([...ADULTE, modifie('A1'), repond('A1', 'jeune')]);
    expect(parcoursDe(contexte()).effectives).toEqual({ T1: ['ici'], A1: ['jeune'], C1: ['oui'] });
    expect(parcoursDe(contexte()).possibles).toEqual(['tremplin']);
    envoie(modifie('A1'));
    expect(envoie(repond('A1', 'adulte'))).toBe('resultats');
    expect(parcoursDe(contexte()).effectives).toEqual({ T1: ['ici'], A1: ['adulte'], B1: ['oui'], C1: ['oui'] });
  });

  it('voir le résultat à mi-chemin puis continuer reprend où l’on en était', () => {
    const { ecran, envoie } = joue([ENTREE, repond('A1', 'adulte'), ouvre('resultats')]);
    expect([ecran(), envoie({ type: 'SUITE_DEMANDEE' })]).toEqual(['resultats', 'B1']);
  });
});

describe('Effacer et reprendre', () => {
  it('effacer ramène au premier écran sans rien garder', () => {
    const { ecran, contexte } = joue([...ADULTE, { type: 'EFFACEMENT_DEMANDE' }]);
    expect(ecran()).toBe('portes');
    expect(contexte()).toMatchObject({
      portes: [],
      reponses: {},
      fil: [{ vue: 'portes' }],
      position: 0,
      erreur: false,
    });
  });

  it.each([...ADULTE.keys()])('un contexte gardé après %i réponses rouvre le même écran', (nombre) => {
    const avant = joue(ADULTE.slice(0, nombre + 1));
    const { portes, reponses, fil, position } = avant.contexte();
    expect(joue([], { portes, reponses, fil, position }).ecran()).toBe(avant.ecran());
  });

  it('un contexte gardé sur une question qui ne compte plus rouvre le récapitulatif', () => {
    const { ecran, contexte } = joue([], {
      portes: ['aide', 'jeunes'],
      reponses: { T1: ['ici'], A1: ['jeune'] },
      fil: [{ vue: 'portes' }, { vue: 'question', code: 'B1' }, { vue: 'resultats' }],
      position: 1,
    });
    expect(ecran()).toBe('recap');
    expect(contexte().fil).toEqual([{ vue: 'portes' }, { vue: 'recap' }]);
  });

  it('un contexte gardé sans sujet repart du premier écran', () => {
    const { ecran, contexte } = joue([], { fil: [{ vue: 'resultats' }], reponses: { A1: ['jeune'] } });
    expect(ecran()).toBe('portes');
    expect(contexte().reponses).toEqual({});
  });
});

describe('Ce qui est coché sans « Continuer »', () => {
  it('reste à l’écran, compte, et se retrouve par tous les chemins', () => {
    for (const sortie of [ouvre('resultats'), ouvre('recap')]) {
      const { ecran, envoie, recule, contexte } = joue([ENTREE, coche('A1', 'jeune')]);
      expect(ecran()).toBe('A1');
      envoie(sortie);
      expect(parcoursDe(contexte()).effectives['A1']).toEqual(['jeune']);
      expect(recule()).toBe('A1');
      expect(contexte().reponses['A1']).toEqual(['jeune']);
    }
  });

  it('décoché, il ne reste rien, et « Continuer » demande une réponse', () => {
    const { envoie, contexte } = joue([ENTREE, coche('A1', 'jeune'), coche('A1')]);
    expect(parcoursDe(contexte()).ouvertes).toContain('A1');
    expect(envoie(repond('A1'))).toBe('A1');
    expect(contexte().erreur).toBe(true);
    envoie(coche('A1', 'adulte'));
    expect(contexte().erreur).toBe(false);
  });
});
