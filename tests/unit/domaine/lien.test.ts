/** The link to a situation: nothing is lost, nothing is guessed, and a damaged link is never read for another. */
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/fichiers.ts';
import {
  decodeLien,
  encodeLien,
  hasSujetSensible,
  restoreSituation,
  toSituation,
  type ModeleLien,
  type Situation,
} from '../../../src/domaine/lien.ts';
import type { Reponses } from '../../../src/domaine/modele.ts';
import { computeParcours } from '../../../src/domaine/parcours.ts';
import { createCritere, createMesure, createModele, createQuestion, parmi } from '../../fabriques/modele.ts';
import { reponsesQuelconquesDe } from '../../fabriques/reponses.ts';

const { cas, modele: nu, portes: portesSaisies, questions } = readCatalogue();
const sensibles = questions.filter(({ sensible }) => sensible).map(({ code }) => code);
const modele: ModeleLien = {
  ...nu,
  questions: nu.questions.map((question) => ({ ...question, sensible: sensibles.includes(question.code) })),
};
const portes = portesSaisies.map(({ id }) => id);
const EMPREINTE = '0123abcd';
const ADRESSE = 'https://guide.exemple.fr/trouver/#';

const lienDe = (sujets: readonly string[], reponses: Reponses) =>
  encodeLien(toSituation(modele, sujets, reponses, EMPREINTE));
/** A text with the checksum a link must end with, computed by another hand. */
const signe = (corps: string) => `${corps}.${crc32(corps).toString(36).padStart(7, '0')}`;
const liensDesCas = Object.entries(cas).map(([id, situation]) => {
  const donnees = Object.fromEntries(
    Object.entries(situation.reponses).map(([code, valeur]) => [code, [valeur].flat()]),
  );
  return [id, lienDe(situation.portes, donnees)] as const;
});
/** One or several doors, or one measure alone. */
const sujetsQuelconques = fc.oneof(
  fc.shuffledSubarray(portes, { minLength: 1 }),
  fc.constantFrom(...modele.mesures.map(({ id }) => [id])),
);

describe('L’aller et le retour', () => {
  it('rendent les sujets, les réponses qui comptent et les états, sans aucun changement à signaler', () => {
    fc.assert(
      fc.property(sujetsQuelconques, reponsesQuelconquesDe(modele), (sujets, reponses) => {
        const situation = toSituation(modele, sujets, reponses, EMPREINTE);
        const lu = decodeLien(encodeLien(situation));
        expect(lu).toEqual(situation);
        const reprise = restoreSituation(modele, portes, lu as Situation);
        expect(reprise).toEqual({
          portes: sujets,
          reponses: situation.reponses,
          sujetsPerdus: [],
          reponsesPerdues: [],
          changements: [],
        });
        expect(computeParcours(modele, sujets, reprise.reponses).effectives).toEqual(situation.reponses);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(cas))('rendent les verdicts attendus de la situation « %s »', (id, { attendus }) => {
    const lien = liensDesCas.find(([autre]) => autre === id)?.[1] ?? '';
    const { statuts } = decodeLien(lien) as Situation;
    // The answer on Travellers is never written: what depends on it is to be checked.
    const sauf = Object.keys(attendus).filter((mesure) => hasSujetSensible(modele, [mesure]));
    const voulus = Object.entries(attendus).filter(
      ([mesure, statut]) => statut !== 'ecartee' && !sauf.includes(mesure),
    );
    expect([...statuts].filter(([mesure]) => !sauf.includes(mesure) && mesure in attendus).sort()).toEqual(
      voulus.sort(),
    );
  });
});

describe('Ce qu’un lien ne contient jamais', () => {
  it('une réponse sensible, ni ce qui en découle', () => {
    expect(sensibles).toEqual(['R8']);
    fc.assert(
      fc.property(fc.shuffledSubarray(portes, { minLength: 1 }), reponsesQuelconquesDe(modele), (sujets, reponses) => {
        const { R8: _tue, ...autres } = reponses;
        const attendu = lienDe(sujets, autres);
        for (const R8 of [['oui'], ['non'], ['nsp']]) expect(lienDe(sujets, { ...autres, R8 })).toBe(attendu);
      }),
      { numRuns: 100 },
    );
  });

  it('une réponse qui ne compte plus', () => {
    const donnees = { T1: ['artois'], F1: ['non'], P1: ['pf'], B1: ['chronique'] };
    const { reponses } = toSituation(modele, ['budget-famille'], donnees, EMPREINTE);
    expect(Object.keys(reponses)).not.toContain('B1');
    expect(lienDe(['budget-famille'], donnees)).not.toContain('chronique');
  });

  it('autre chose que des lettres, des chiffres, des points, des tirets et des soulignés', () => {
    expect(liensDesCas.map(([, lien]) => lien).filter((lien) => !/^1\.[\w.-]+[a-z0-9]$/.test(lien))).toEqual([]);
  });

  it('un sujet qui dirait à lui seul une réponse sensible', () => {
    const refuses = modele.mesures.map(({ id }) => id).filter((id) => hasSujetSensible(modele, [id]));
    expect(refuses).toEqual(['rsa-gens-du-voyage']);
    expect(portes.filter((porte) => hasSujetSensible(modele, [porte]))).toEqual([]);
  });
});

describe('Un lien abîmé est refusé, jamais lu comme un autre', () => {
  it.each(liensDesCas)('coupé n’importe où : %s', (_id, lien) => {
    const lues = Array.from(lien, (_, fin) => lien.slice(0, fin)).filter((coupe) => decodeLien(coupe) !== 'altere');
    expect(lues).toEqual([]);
  });

  it('dont un seul caractère change, manque ou s’ajoute', () => {
    const lienQuelconque = fc.constantFrom(...liensDesCas.map(([, lien]) => lien));
    const caractere = fc.oneof(
      fc.constantFrom(...'.-_ABCPRVabcz0189~+%/ '),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(lienQuelconque, fc.nat(), caractere, fc.nat(2), (lien, rang, par, sorte) => {
        const place = rang % lien.length;
        const change = lien.slice(0, place) + (sorte === 0 ? '' : par) + lien.slice(place + (sorte === 2 ? 0 : 1));
        const lu = decodeLien(change);
        expect(lu === 'altere' || JSON.stringify(lu) === JSON.stringify(decodeLien(lien))).toBe(true);
        if (lu !== 'altere') expect(change.replace(/[^A-Za-z0-9]+$/, '')).toBe(lien);
      }),
      { numRuns: 5000 },
    );
  });

  it('dont la casse s’est perdue, ou dont deux mots ont changé de place', () => {
    for (const [, lien] of liensDesCas) {
      const [version, empreinte, ...mots] = lien.split('.');
      expect(decodeLien(lien.toLowerCase())).toBe('altere');
      expect(decodeLien([version, empreinte, mots[1], mots[0], ...mots.slice(2)].join('.'))).toBe('altere');
    }
  });

  it('quel que soit le texte, sans jamais lever d’erreur', () => {
    const morceau = fc.constantFrom('1', '2', '.', 'R', 'C', EMPREINTE, 'rsa', 'T1artois', '__proto__', 'constructor');
    const texte = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(morceau).map((mots) => mots.join('.')),
    );
    fc.assert(
      fc.property(texte, (lien) => {
        expect(decodeLien(lien)).toBe('altere');
      }),
      { numRuns: 5000 },
    );
    expect(decodeLien(`1.${EMPREINTE}.${'rsa.'.repeat(1_000_000)}`)).toBe('altere');
  });

  it('garde la ponctuation d’une phrase pour elle', () => {
    const lien = lienDe(['rsa'], { R1: ['non'] });
    expect(['.', ').', '…', ' »'].map((suite) => decodeLien(lien + suite))).toEqual(Array(4).fill(decodeLien(lien)));
  });

  it('dit qu’un autre format n’est pas lu, quand le reste est entier', () => {
    const autre = signe('2.suite-inconnue');
    expect(decodeLien(autre)).toBe('version');
    expect(decodeLien(autre.replace('2', '3'))).toBe('altere');
  });

  it.each([
    ['sans sujet', '1.0123abcd.R.T1artois'],
    ['d’une empreinte qui n’en est pas une', '1.zzzzzzzz.rsa.R.T1artois'],
    ['d’un sujet mal écrit', '1.0123abcd.__proto__.R.T1artois'],
    ['d’une réponse mal écrite', '1.0123abcd.rsa.R.T1'],
    ['d’une liste inconnue', '1.0123abcd.rsa.R.T1artois.E.masp'],
    ['d’une liste vide', '1.0123abcd.rsa.R.T1artois.C'],
    ['d’une mesure dans deux états', '1.0123abcd.rsa.R.T1artois.C.masp.V.masp'],
    ['d’une réponse en deux morceaux', '1.0123abcd.rsa.R.P1pf.T1artois.P1rsa'],
    ['d’un nombre de mots sans fin', `1.0123abcd.${'rsa.'.repeat(3000)}R.T1artois`],
  ])('même avec un contrôle juste : %s', (_cas, corps) => {
    expect(decodeLien(signe('1.0123abcd.rsa.R.T1artois'))).toMatchObject({ portes: ['rsa'] });
    expect(decodeLien(signe(corps))).toBe('altere');
  });
});

describe('Quand le contenu a changé', () => {
  const oui = ['oui', 'non'];
  const ancien = createModele(
    [createQuestion('A1', ['jeune', 'adulte']), createQuestion('B1', [...oui, 'parfois'], { multiple: true })],
    [
      createMesure('soutien', [createCritere('adulte', 'requis', parmi('A1', 'adulte'))]),
      createMesure('tremplin', [createCritere('besoin', 'souple', parmi('B1', 'oui'))]),
      createMesure('relais', [createCritere('jeune', 'requis', parmi('A1', 'jeune'))]),
    ],
  );
  const situation = toSituation(ancien, ['aide'], { A1: ['adulte'], B1: ['oui', 'parfois'] }, EMPREINTE);
  const reprend = (nouveau: ModeleLien, sujets = ['aide']) => restoreSituation(nouveau, sujets, situation);
  const statuts = (m: ModeleLien) => reprend(m).changements;

  it('et que rien ne change pour cette situation, il ne signale rien', () => {
    const autre = createMesure('autre', [createCritere('jeune', 'requis', parmi('A1', 'jeune'))]);
    expect(statuts({ ...ancien, mesures: [...ancien.mesures, autre] })).toEqual([]);
    expect(statuts({ ...ancien, questions: [...ancien.questions].reverse() })).toEqual([]);
  });

  it('nomme chaque verdict changé, avant et maintenant', () => {
    const mesures = [
      createMesure('soutien', [createCritere('jeune', 'prealable', parmi('A1', 'jeune'))]),
      createMesure('tremplin', [createCritere('besoin', 'requis', parmi('B1', 'non'))]),
      createMesure('relais', [createCritere('adulte', 'requis', parmi('A1', 'adulte'))]),
    ];
    expect(statuts({ ...ancien, mesures })).toEqual([
      { mesure: 'soutien', avant: 'correspond', apres: 'prealable' },
      { mesure: 'tremplin', avant: 'correspond', apres: 'ecartee' },
      { mesure: 'relais', avant: 'ecartee', apres: 'correspond' },
    ]);
  });

  it('nomme une mesure retirée ou sortie de ces sujets, et une mesure nouvelle', () => {
    const mesures = [
      createMesure('soutien', [], { portes: ['jeunes'] }),
      createMesure('neuve', [createCritere('adulte', 'requis', parmi('A1', 'adulte'))]),
    ];
    expect(statuts({ ...ancien, mesures })).toEqual([
      { mesure: 'neuve', avant: 'ecartee', apres: 'correspond' },
      { mesure: 'soutien', avant: 'correspond', apres: undefined },
      { mesure: 'tremplin', avant: 'correspond', apres: undefined },
    ]);
  });

  it.each<[string, ModeleLien['questions'][number][]]>([
    ['dont une réponse n’existe plus', [createQuestion('B1', oui, { multiple: true })]],
    ['qui n’admet plus plusieurs réponses', [createQuestion('B1', [...oui, 'parfois'])]],
    ['qui n’existe plus', []],
    ['devenue sensible', [{ ...createQuestion('B1', [...oui, 'parfois'], { multiple: true }), sensible: true }]],
  ])('laisse sans réponse une question %s, et la nomme', (_cas, remplace) => {
    const gardees = ancien.questions.filter(({ code }) => code !== 'B1');
    const { reponses, reponsesPerdues, changements } = reprend({ ...ancien, questions: [...gardees, ...remplace] });
    expect(reponses).toEqual({ A1: ['adulte'] });
    expect(reponsesPerdues).toEqual([['B1', ['oui', 'parfois']]]);
    expect(changements).toEqual([{ mesure: 'tremplin', avant: 'correspond', apres: 'a_verifier' }]);
  });

  it('lit les réponses par leur nom, quel que soit leur ordre dans le contenu', () => {
    const retournees = ancien.questions.map((q) => ({ ...q, reponses: [...q.reponses].reverse() }));
    expect(reprend({ ...ancien, questions: retournees })).toEqual(reprend(ancien));
  });

  it('ne prend qu’une fois un sujet écrit deux fois', () => {
    expect(restoreSituation(ancien, ['aide'], { ...situation, portes: ['aide', 'aide'] }).portes).toEqual(['aide']);
  });

  it('nomme un sujet disparu, et n’en prend aucun autre pour lui', () => {
    const { portes: reprises, sujetsPerdus } = reprend(ancien, ['jeunes']);
    expect({ reprises, sujetsPerdus }).toEqual({ reprises: [], sujetsPerdus: ['aide'] });
  });
});

describe('La longueur', () => {
  it('reste celle d’une adresse courte, dans toutes les situations racontées', () => {
    const longueurs = liensDesCas.map(([, lien]) => ADRESSE.length + lien.length).sort((a, b) => a - b);
    const mediane = longueurs[Math.floor(longueurs.length / 2)];
    expect(mediane).toBeLessThanOrEqual(220);
    expect(longueurs.at(-1)).toBeLessThanOrEqual(400);
  });
});
