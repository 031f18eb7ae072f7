/** The cases as exercises: the page judges by the model, and its verdicts are those each case expects. */
import { describe, expect, it } from 'vitest';
import { resolveExercices } from '../../src/rubriques/formation/exercices.build.ts';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { decodeLien, restoreSituation, type Situation } from '../../src/rubriques/trouver/lien/lien.ts';
import { NIVEAUX } from '../../src/rubriques/formation/niveaux.ts';
import { computeParcours, evaluateAffichees, mesuresAffichees, mesuresEnVue } from '../../src/decision/parcours.ts';

const catalogue = readCatalogue();
const exercices = resolveExercices(catalogue);
const sujets = catalogue.portes.map(({ id }) => id);
const modeleLien = {
  mesures: catalogue.modele.mesures,
  questions: catalogue.questions.map(({ ordre: _ordre, ...question }) => question),
};
const codesSensibles = catalogue.questions.filter(({ sensible }) => sensible).map(({ code }) => code);

it('chaque cas est un exercice, rangé par niveau', () => {
  expect(exercices.map(({ id }) => id).sort()).toEqual(Object.keys(catalogue.cas).sort());
  const rangs = exercices.map(({ niveau }) => NIVEAUX.indexOf(niveau));
  expect([...rangs].sort((a, b) => a - b)).toEqual(rangs);
  for (const niveau of NIVEAUX) expect(exercices.filter((cas) => cas.niveau === niveau).length).toBeGreaterThan(1);
});

describe.each(exercices)('$id', ({ id, mesures, statuts, pourquoiPas, questionnaire, tues }) => {
  const cas = catalogue.cas[id] as (typeof catalogue.cas)[string];
  const donnees = Object.fromEntries(Object.entries(cas.reponses).map(([code, valeur]) => [code, [valeur].flat()]));
  const affichees = mesuresAffichees(catalogue.modele, cas.portes, donnees).map((mesure) => mesure.id);

  it('juge comme le cas l’attend, et propose toutes les mesures qu’il attend', () => {
    const tues = mesuresEnVue(catalogue.modele, cas.portes).filter((mesure) => !affichees.includes(mesure.id));
    const attendus = Object.entries(cas.attendus).filter(([mesure]) => !tues.some((tue) => tue.id === mesure));
    expect(statuts).toMatchObject(Object.fromEntries(attendus));
  });

  it('donne à chaque mesure une raison au moins, avec sa source et son étiquette', () => {
    expect(mesures.length).toBeGreaterThan(0);
    for (const { decisifs } of mesures) {
      expect(decisifs.length).toBeGreaterThan(0);
      for (const { source, mot } of decisifs) expect([source, mot]).not.toContain('');
    }
  });

  it('ne montre de mesure des Vosges qu’à qui y vit', () => {
    const desVosges = mesures.filter(({ famille }) => famille === 'vosges');
    const derriere = affichees.some((mesure) => mesure.startsWith('vosges-'));
    expect(desVosges.length > 0).toBe(cas.reponses['T1'] === 'vosges' && derriere);
  });

  it('propose les choix tentants, même d’un autre sujet dès que le modèle les tranche', () => {
    const enVue = affichees;
    for (const choix of pourquoiPas.filter(({ id: tentante }) => enVue.includes(tentante)))
      expect(statuts).toHaveProperty([choix.id]);
    const ajoutees = Object.keys(statuts).filter((mesure) => !enVue.includes(mesure));
    for (const ajoutee of ajoutees) {
      expect(pourquoiPas.map((choix) => choix.id)).toContain(ajoutee);
      expect(['ecartee', 'prealable']).toContain(statuts[ajoutee]);
    }
  });

  it('ouvre le questionnaire sur les mêmes verdicts, sauf réponse jamais écrite dans un lien', () => {
    const lu = decodeLien(questionnaire.replace('/trouver/#', ''));
    expect(typeof lu).toBe('object');
    const { portes, reponses, changements, reponsesPerdues } = restoreSituation(modeleLien, sujets, lu as Situation);
    expect({ changements, reponsesPerdues }).toEqual({ changements: [], reponsesPerdues: [] });
    const { effectives } = computeParcours(catalogue.modele, portes, reponses);
    const ouverts = evaluateAffichees(catalogue.modele, portes, effectives)
      .filter(({ mesure }) => mesure in statuts)
      .map(({ mesure, statut }) => [mesure, statut]);
    const sensible = codesSensibles.some((code) => code in cas.reponses);
    expect(tues.length > 0).toBe(sensible);
    if (!sensible) expect(statuts).toMatchObject(Object.fromEntries(ouverts));
  });
});
