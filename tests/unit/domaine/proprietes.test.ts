/** Properties that hold for any valid answers, whatever the criteria say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/fichiers.ts';
import { NSP, type Reponses, type Statut } from '../../../src/domaine/modele.ts';
import { computeParcours, mesuresEnVue, type Parcours } from '../../../src/domaine/parcours.ts';
import { evaluateMesures, type Effet, type Verdict } from '../../../src/domaine/verdict.ts';
import { donnee, reponsesCompletesDe, reponsesQuelconquesDe } from '../../fabriques/reponses.ts';
import { verifie } from '../../fabriques/hasard.ts';

const { modele, portes: portesSaisies } = readCatalogue();
const portes = portesSaisies.map(({ id }) => id);
const QUESTIONS_PAR_PORTE_AU_PLUS = 14;

const reponsesCompletes = reponsesCompletesDe(modele);
const reponsesQuelconques = reponsesQuelconquesDe(modele);
const questionQuelconque = fc.constantFrom(...modele.questions);
/** The place of residence, which is never asked along the path: unstated, or one of its answers. */
const lieuConnu: fc.Arbitrary<Reponses> = fc.constantFrom(
  {},
  ...modele.questions
    .filter(({ parDefaut }) => parDefaut)
    .flatMap(({ code, reponses }) => reponses.map(({ id }) => ({ [code]: [id] }))),
);
const portesQuelconques = fc.subarray(portes, { minLength: 1 });

const statutsDe = (reponses: Reponses): Map<string, Statut> =>
  new Map(evaluateMesures(modele, reponses).map(({ mesure, statut }) => [mesure, statut]));

const ecarteesDe = (reponses: Reponses): string[] =>
  [...statutsDe(reponses)].filter(([, statut]) => statut === 'ecartee').map(([mesure]) => mesure);

const sans = (reponses: Reponses, code: string): Reponses =>
  Object.fromEntries(Object.entries(reponses).filter(([autre]) => autre !== code));

describe('Une réponse inconnue', () => {
  it('n’écarte jamais une mesure qui ne l’était pas, qu’on réponde « ne sait pas » ou qu’on retire la réponse', () => {
    verifie(
      fc.property(reponsesQuelconques, questionQuelconque, (reponses, { code, parDefaut }) => {
        const ecartees = ecarteesDe(reponses);
        expect(ecartees).toEqual(expect.arrayContaining(ecarteesDe({ ...reponses, [code]: [NSP] })));
        // Removing the answer to a question with a default states that default: it is not an unknown.
        if (!parDefaut) expect(ecartees).toEqual(expect.arrayContaining(ecarteesDe(sans(reponses, code))));
      }),
      2000,
    );
  });

  it('une fois levée, ne fait que préciser : écartée le reste, réunie aussi, une étape d’abord n’est plus qu’écartée', () => {
    const precision = questionQuelconque.chain((question) => fc.tuple(fc.constant(question.code), donnee(question)));
    const suites: Record<Statut, readonly Statut[]> = {
      ecartee: ['ecartee'],
      correspond: ['correspond'],
      prealable: ['prealable', 'ecartee'],
      a_verifier: ['correspond', 'a_verifier', 'prealable', 'ecartee'],
    };
    verifie(
      fc.property(reponsesQuelconques, precision, (reponses, [code, valeur]) => {
        const avant = statutsDe({ ...reponses, [code]: [NSP] });
        const apres = statutsDe({ ...reponses, [code]: valeur });
        const contraires = [...avant].filter(([id, statut]) => !suites[statut].includes(apres.get(id) as Statut));
        expect(contraires).toEqual([]);
      }),
      2000,
    );
  });
});

describe('Un verdict', () => {
  it('ne dépend ni de l’ordre des questions répondues ni de celui des cases cochées', () => {
    const melange = reponsesQuelconques.chain((reponses) =>
      fc.tuple(
        fc.constant(reponses),
        fc.shuffledSubarray(Object.entries(reponses), { minLength: Object.keys(reponses).length }),
      ),
    );
    verifie(
      fc.property(melange, ([reponses, entrees]) => {
        const melangees = Object.fromEntries(entrees.map(([code, valeurs]) => [code, [...valeurs].reverse()]));
        expect(evaluateMesures(modele, melangees)).toEqual(evaluateMesures(modele, reponses));
      }),
      1000,
    );
  });

  it('porte au moins un motif, et son statut est celui du motif le plus lourd', () => {
    const duPlusLourd: readonly (readonly [Effet, Statut])[] = [
      ['ecarte', 'ecartee'],
      ['prealable', 'prealable'],
      ['a_verifier', 'a_verifier'],
    ];
    const statutDuPlusLourd = ({ motifs }: Verdict): Statut =>
      duPlusLourd.find(([effet]) => motifs.some((motif) => motif.effet === effet))?.[1] ?? 'correspond';
    verifie(
      fc.property(reponsesQuelconques, (reponses) => {
        const verdicts = evaluateMesures(modele, reponses);
        expect(verdicts.map(({ mesure }) => mesure)).toEqual(modele.mesures.map(({ id }) => id));
        expect(verdicts.filter(({ motifs }) => motifs.length === 0)).toEqual([]);
        expect(verdicts.filter((verdict) => verdict.statut !== statutDuPlusLourd(verdict))).toEqual([]);
      }),
      1000,
    );
  });
});

describe('Le parcours', () => {
  it('ne tient pas compte des réponses hors du parcours', () => {
    verifie(
      fc.property(portesQuelconques, reponsesQuelconques, (ouvertes, reponses) => {
        const parcours = computeParcours(modele, ouvertes, reponses);
        expect(computeParcours(modele, ouvertes, parcours.effectives)).toEqual(parcours);
        const enVue = mesuresEnVue(modele, ouvertes).map(({ id }) => id);
        const [toutes, effectives] = [statutsDe(reponses), statutsDe(parcours.effectives)];
        expect(enVue.filter((id) => toutes.get(id) !== effectives.get(id))).toEqual([]);
      }),
      300,
    );
  });

  it('n’ouvre jamais une question déjà répondue et ne pose aucune question quand tout est écarté', () => {
    verifie(
      fc.property(portesQuelconques, reponsesQuelconques, (choisies, reponses) => {
        const { ouvertes, possibles } = computeParcours(modele, choisies, reponses);
        expect(ouvertes.filter((code) => code in reponses)).toEqual([]);
        expect(new Set(ouvertes).size).toBe(ouvertes.length);
        if (possibles.length === 0) expect(ouvertes).toEqual([]);
      }),
      300,
    );
  });

  /** Answers the next question until none is left; returns the codes asked, in order, and the last path. */
  function repond(
    choisies: readonly string[],
    depart: Reponses,
    toutes: Reponses,
  ): { posees: string[]; fin: Parcours } {
    const posees: string[] = [];
    let donnees = depart;
    let fin = computeParcours(modele, choisies, donnees);
    for (let code = fin.ouvertes[0]; code !== undefined; code = fin.ouvertes[0]) {
      posees.push(code);
      if (posees.length > modele.questions.length) break;
      donnees = { ...donnees, [code]: toutes[code] ?? [NSP] };
      fin = computeParcours(modele, choisies, donnees);
    }
    return { posees, fin };
  }

  it.each(portes)('par la porte %s, pose 14 questions au plus et jamais deux fois la même', (porte) => {
    verifie(
      fc.property(lieuConnu, reponsesCompletes, (depart, toutes) => {
        const { posees, fin } = repond([porte], depart, toutes);
        expect(new Set(posees).size, posees.join(' ')).toBe(posees.length);
        expect(posees.length, posees.join(' ')).toBeLessThanOrEqual(QUESTIONS_PAR_PORTE_AU_PLUS);
        expect(fin.repondues).toEqual(posees);
      }),
      300,
    );
  });

  it('ne repose aucune question et finit par s’arrêter quand le lieu de vie est inconnu', () => {
    verifie(
      fc.property(portesQuelconques, reponsesCompletes, (choisies, toutes) => {
        const { posees, fin } = repond(choisies, { T1: [NSP] }, toutes);
        expect(new Set(posees).size, posees.join(' ')).toBe(posees.length);
        expect(fin.ouvertes).toEqual([]);
      }),
      100,
    );
  });
});
