/** Properties that hold for any valid answers, whatever the criteria say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/disque.ts';
import { NSP, type Reponses, type Statut } from '../../../src/decision/modele.ts';
import { findContradictions } from '../../../src/decision/contradictions.ts';
import { computeParcours, mesuresAffichees, type Parcours } from '../../../src/decision/parcours.ts';
import { evaluateMesures, type Effet, type Verdict } from '../../../src/decision/verdict.ts';
import { donnee, reponsesCompletesDe, reponsesQuelconquesDe } from '../../fabriques/reponses.ts';
import { verifie } from '../../fabriques/hasard.ts';

const { modele, portes: portesSaisies } = readCatalogue();
const portes = portesSaisies.map(({ id }) => id);
const QUESTIONS_PAR_PORTE_AU_PLUS = 15;

const reponsesCompletes = reponsesCompletesDe(modele);
const reponsesQuelconques = reponsesQuelconquesDe(modele);
const questionQuelconque = fc.constantFrom(...modele.questions);
/** Questions that decide whether a measure exists: asked even when no other is left. */
const declarations = modele.mesures.flatMap(({ declaree }) => declaree ?? []);
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

/** What a status may become once something unknown is known. A reserve, or a measure that runs, says nothing before. */
const SUITES: Record<Statut, readonly Statut[]> = {
  ecartee: ['ecartee'],
  en_cours: ['en_cours', 'ecartee'],
  correspond: ['correspond', 'a_verifier', 'en_cours'],
  prealable: ['prealable', 'en_cours', 'ecartee'],
  a_verifier: ['correspond', 'a_verifier', 'prealable', 'en_cours', 'ecartee'],
};
const contraires = (avant: Map<string, Statut>, apres: Map<string, Statut>) =>
  [...avant].filter(([id, statut]) => !SUITES[statut].includes(apres.get(id) as Statut));

/** Answers without the contradictions that make two of them unknown. */
const coherentes = reponsesQuelconques.filter((reponses) => findContradictions(modele, reponses).length === 0);

const rangDe = (code: string) => modele.questions.findIndex((question) => question.code === code);
const parOrdre = (a: string, b: string) => rangDe(a) - rangDe(b);

const sans = (reponses: Reponses, code: string): Reponses =>
  Object.fromEntries(Object.entries(reponses).filter(([autre]) => autre !== code));

describe('Une réponse inconnue', () => {
  it('n’écarte jamais une mesure qui ne l’était pas, qu’on réponde « ne sait pas » ou qu’on retire la réponse', () => {
    verifie(
      fc.property(coherentes, questionQuelconque, (reponses, { code, parDefaut }) => {
        const ecartees = ecarteesDe(reponses);
        expect(ecartees).toEqual(expect.arrayContaining(ecarteesDe({ ...reponses, [code]: [NSP] })));
        // Removing the answer to a question with a default states that default: it is not an unknown.
        if (!parDefaut) expect(ecartees).toEqual(expect.arrayContaining(ecarteesDe(sans(reponses, code))));
      }),
      2000,
    );
  });

  it('une fois levée, ne fait que préciser : écartée le reste, réunie aussi, sauf réserve ou mesure en cours', () => {
    const precision = questionQuelconque.chain((question) => fc.tuple(fc.constant(question.code), donnee(question)));
    verifie(
      fc.property(reponsesQuelconques, precision, (reponses, [code, valeur]) => {
        fc.pre(findContradictions(modele, { ...reponses, [code]: valeur }).length === 0);
        const avant = statutsDe({ ...reponses, [code]: [NSP] });
        const apres = statutsDe({ ...reponses, [code]: valeur });
        expect(contraires(avant, apres)).toEqual([]);
      }),
      2000,
    );
  });
});

describe('Une case que personne n’a vue', () => {
  /** Some boxes with the rest unknown, then the same boxes and more, the rest unknown still or not. */
  const aCases = modele.questions.filter(({ multiple }) => multiple);
  const vues = fc.constantFrom(...aCases).chain(({ code, reponses }) => {
    const libres = reponses.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    return fc.record({
      code: fc.constant(code),
      dites: fc.subarray(libres, { minLength: 1 }),
      enPlus: fc.subarray(libres),
      reste: fc.boolean(),
    });
  });
  const motifsDe = (reponses: Reponses) =>
    evaluateMesures(modele, reponses).flatMap(({ mesure, motifs }) =>
      motifs
        .filter(({ effet }) => effet === 'ecarte' || effet === 'satisfait')
        .map(({ critere, effet }) => `${mesure} ${critere} ${effet}`),
    );

  it('ne fonde ni une exclusion ni une raison « réuni » : en voir d’autres n’en retire aucune', () => {
    verifie(
      fc.property(coherentes, vues, (reponses, { code, dites, enPlus, reste }) => {
        const avant = { ...reponses, [code]: [...dites, NSP] };
        const apres = { ...reponses, [code]: [...new Set([...dites, ...enPlus]), ...(reste ? [NSP] : [])] };
        fc.pre([avant, apres].every((donnees) => findContradictions(modele, donnees).length === 0));
        expect(motifsDe(apres)).toEqual(expect.arrayContaining(motifsDe(avant)));
        expect(contraires(statutsDe(avant), statutsDe(apres))).toEqual([]);
      }),
      2000,
    );
  });
});

describe('Deux réponses qui se contredisent', () => {
  it('comptent toutes deux comme inconnues, sur le chemin comme dans les verdicts', () => {
    const reponses = { P1: ['aucune'], R1: ['deja_suivi'], R2: ['complete'], R3: ['plusieurs'], R5: ['annee'] };
    const [contradiction] = findContradictions(modele, reponses);
    expect(contradiction?.codes).toEqual(['P1', 'R1']);
    const inconnues = { ...reponses, P1: [NSP], R1: [NSP] };
    expect(statutsDe(reponses)).toEqual(statutsDe(inconnues));
    expect([...statutsDe(reponses).values()]).not.toContain('correspond');
    const portesLues = ['budget-adulte', 'rsa'];
    const { effectives, ouvertes } = computeParcours(modele, portesLues, reponses);
    expect(effectives).toMatchObject({ P1: ['aucune'], R1: ['deja_suivi'] });
    expect(ouvertes).toEqual(computeParcours(modele, portesLues, inconnues).ouvertes);
  });

  it('ne le font plus dès que l’une est corrigée', () => {
    expect(findContradictions(modele, { L1: ['sans_logement'], L2: ['maintien'] })).toHaveLength(1);
    expect(findContradictions(modele, { L1: ['impayes_usage'], L2: ['maintien'] })).toEqual([]);
    expect(findContradictions(modele, { L1: ['sans_logement'], L2: [NSP] })).toEqual([]);
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
      ['en_cours', 'en_cours'],
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
      fc.property(portesQuelconques, coherentes, (ouvertes, reponses) => {
        const parcours = computeParcours(modele, ouvertes, reponses);
        expect(computeParcours(modele, ouvertes, parcours.effectives)).toEqual(parcours);
        const enVue = mesuresAffichees(modele, ouvertes, parcours.effectives).map(({ id }) => id);
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
        if (possibles.length === 0) expect(ouvertes.filter((code) => !declarations.includes(code))).toEqual([]);
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

  it.each(portes)('par la porte %s, pose 15 questions au plus et jamais deux fois la même', (porte) => {
    verifie(
      fc.property(lieuConnu, reponsesCompletes, (depart, toutes) => {
        const { posees, fin } = repond([porte], depart, toutes);
        expect(new Set(posees).size, posees.join(' ')).toBe(posees.length);
        expect(posees.length, posees.join(' ')).toBeLessThanOrEqual(QUESTIONS_PAR_PORTE_AU_PLUS);
        // A contradiction met on the way brings back questions that come before it in order.
        const contredites = findContradictions(modele, fin.effectives).length > 0;
        expect(fin.repondues).toEqual(contredites ? posees.toSorted(parOrdre) : posees);
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
