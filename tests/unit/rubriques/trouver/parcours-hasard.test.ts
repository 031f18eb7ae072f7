/** Any hands on the real questionnaire: what is shown, what is kept and what a fresh journey gives are one thing. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createActor, type ActorRefFrom } from 'xstate';
import { readCatalogue } from '../../../../src/catalogue/disque.ts';
import { toDonneesQuestionnaire } from '../../../../src/rubriques/trouver/donnees.build.ts';
import { toggleCoche, withReste, type Reste } from '../../../../src/decision/coches.ts';
import type { DonneesQuestionnaire } from '../../../../src/rubriques/trouver/donnees.ts';
import type { Reponses, Statut } from '../../../../src/decision/modele.ts';
import { computeParcours, mesuresEnVue } from '../../../../src/decision/parcours.ts';
import { evaluateMesure } from '../../../../src/decision/verdict.ts';
import { readSession, saveSession, tues } from '../../../../src/rubriques/trouver/session.client.ts';
import {
  ecranDe,
  parcoursDe,
  questionnaireMachine,
  type Contexte,
} from '../../../../src/rubriques/trouver/questionnaire.machine.ts';
import { verifie } from '../../../fabriques/hasard.ts';

const donnees: DonneesQuestionnaire = { ...toDonneesQuestionnaire(readCatalogue()), version: '', empreinte: '' };
const { modele } = donnees;
const PORTES = donnees.portes.map(({ id }) => id);
type Acteur = ActorRefFrom<typeof questionnaireMachine>;

const questionDe = (code: string) =>
  modele.questions.find((question) => question.code === code) as (typeof modele.questions)[number];
const contexteDe = (acteur: Acteur): Contexte => acteur.getSnapshot().context;
const nouvel = (entree: object = {}): Acteur =>
  createActor(questionnaireMachine, { input: { modele, ...entree } }).start();

const statutsDe = (portes: readonly string[], reponses: Reponses): [string, Statut][] => {
  const { effectives } = computeParcours(modele, portes, reponses);
  return mesuresEnVue(modele, portes).map((mesure) => [mesure.id, evaluateMesure(mesure, effectives).statut]);
};

/** What hands do; the number chooses among what the screen offers. */
const GESTES: Record<string, (acteur: Acteur, n: number) => Acteur> = {
  coche(acteur, n) {
    const { code = '' } = ecranDe(contexteDe(acteur));
    if (acteur.getSnapshot().value !== 'question') return acteur;
    const question = questionDe(code);
    const ids = [...question.reponses.map(({ id }) => id), 'nsp'];
    const valeurs = toggleCoche(
      question,
      contexteDe(acteur).reponses[code] ?? [],
      ids[n % ids.length] as string,
      'inconnu',
    );
    acteur.send({ type: 'REPONSE_COCHEE', code, valeurs });
    return acteur;
  },
  continue(acteur, n) {
    const { code = '' } = ecranDe(contexteDe(acteur));
    const reste: Reste = n % 2 ? 'rien' : 'inconnu';
    if (acteur.getSnapshot().value === 'question')
      acteur.send({
        type: 'REPONSE_DONNEE',
        code,
        valeurs: withReste(questionDe(code), contexteDe(acteur).reponses[code] ?? [], reste),
      });
    else acteur.send({ type: 'SUITE_DEMANDEE' });
    return acteur;
  },
  regarde(acteur, n) {
    acteur.send({ type: 'ECRAN_DEMANDE', vue: n % 2 ? 'recap' : 'resultats' });
    return acteur;
  },
  modifie(acteur, n) {
    const { repondues } = parcoursDe(contexteDe(acteur));
    const code = repondues[n % Math.max(1, repondues.length)];
    if (code) acteur.send({ type: 'ECRAN_DEMANDE', vue: 'question', code });
    return acteur;
  },
  retrouve(acteur, n) {
    acteur.send({ type: 'ETAPE_RETROUVEE', position: n % contexteDe(acteur).fil.length });
    return acteur;
  },
  recharge(acteur) {
    saveSession(contexteDe(acteur), donnees);
    acteur.stop();
    return nouvel(readSession(donnees) ?? {});
  },
};

let contenu: Map<string, string>;
beforeEach(() => {
  contenu = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (cle: string) => contenu.get(cle) ?? null,
    setItem: (cle: string, valeur: string) => contenu.set(cle, valeur),
    removeItem: (cle: string) => contenu.delete(cle),
  });
});
afterEach(() => vi.unstubAllGlobals());

function check(acteur: Acteur): void {
  const contexte = contexteDe(acteur);
  const { portes, reponses } = contexte;
  expect(acteur.getSnapshot().value).toBe(ecranDe(contexte).vue);
  // Kept: the same answers, but those never written, which are known to be missing.
  saveSession(contexte, donnees);
  const gardees = readSession(donnees)?.reponses ?? {};
  const manquent = Object.keys(reponses).filter((code) => !(code in gardees));
  expect({ ...gardees, ...Object.fromEntries(manquent.map((code) => [code, reponses[code]])) }).toEqual(reponses);
  for (const code of manquent) expect(tues).toContain(code);
  // A fresh journey on one page, then one question at a time: the same verdicts.
  const voulus = statutsDe(portes, reponses);
  const { effectives, ouvertes } = parcoursDe(contexte);
  const territoire = effectives['T1']?.[0] ?? '';
  const page = nouvel();
  page.send({ type: 'PORTES_CHOISIES', portes: [...portes], territoire, vue: 'tout' });
  for (const [code, valeurs] of Object.entries(effectives))
    page.send({ type: 'REPONSE_COCHEE', code, valeurs: [...valeurs] });
  expect(statutsDe(portes, contexteDe(page).reponses)).toEqual(voulus);
  if (ouvertes.length) return;
  const suivi = nouvel();
  suivi.send({ type: 'PORTES_CHOISIES', portes: [...portes], territoire, vue: 'question' });
  while (suivi.getSnapshot().value === 'question') {
    const { code = '' } = ecranDe(contexteDe(suivi));
    const valeurs = effectives[code];
    expect(valeurs, `la question ${code} a été répondue`).toBeDefined();
    suivi.send({ type: 'REPONSE_DONNEE', code, valeurs: [...(valeurs as string[])] });
  }
  expect(statutsDe(portes, contexteDe(suivi).reponses)).toEqual(voulus);
}

test(
  'ce qui est montré, ce qui est gardé et ce que donne un parcours neuf sont une seule chose',
  { timeout: 120_000 },
  () => {
    const geste = fc.tuple(
      fc.constantFrom(
        'coche',
        'coche',
        'coche',
        'continue',
        'continue',
        'continue',
        'regarde',
        'modifie',
        'retrouve',
        'recharge',
      ),
      fc.nat(30),
    );
    verifie(
      fc.property(
        fc.subarray(PORTES, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...questionDe('T1').reponses.map(({ id }) => id)),
        fc.array(geste, { minLength: 10, maxLength: 40 }),
        (portes, territoire, gestes) => {
          contenu.clear();
          tues.clear();
          let acteur = nouvel();
          acteur.send({ type: 'PORTES_CHOISIES', portes, territoire, vue: 'question' });
          for (const [nom, n] of gestes) acteur = (GESTES[nom] as (typeof GESTES)[string])(acteur, n);
          check(acteur);
        },
      ),
      60,
    );
  },
);
