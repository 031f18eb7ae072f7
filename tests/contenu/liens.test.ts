/** Links to situations of the real content: nothing is lost, and a damaged link is never read for another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import {
  decodeLien,
  encodeLien,
  hasSujetSensible,
  restoreSituation,
  toSituation,
  type ModeleLien,
  type Situation,
} from '../../src/rubriques/trouver/lien/lien.ts';
import type { Reponses } from '../../src/decision/modele.ts';
import { computeParcours } from '../../src/decision/parcours.ts';
import { reponsesQuelconquesDe } from '../fabriques/reponses.ts';
import { verifie } from '../fabriques/hasard.ts';

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
    verifie(
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
      300,
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
    verifie(
      fc.property(fc.shuffledSubarray(portes, { minLength: 1 }), reponsesQuelconquesDe(modele), (sujets, reponses) => {
        const { R8: _tue, ...autres } = reponses;
        const attendu = lienDe(sujets, autres);
        for (const R8 of [['oui'], ['non'], ['nsp']]) expect(lienDe(sujets, { ...autres, R8 })).toBe(attendu);
      }),
      100,
    );
  });

  it('une réponse qui ne compte plus', () => {
    const donnees = { T1: ['artois'], F1: ['non'], P1: ['pf'], B1: ['chronique'] };
    const { reponses } = toSituation(modele, ['budget-famille'], donnees, EMPREINTE);
    expect(Object.keys(reponses)).not.toContain('B1');
    expect(lienDe(['budget-famille'], donnees)).not.toContain('chronique');
  });

  it('autre chose que des lettres, des chiffres, des points, des tirets et des soulignés', () => {
    expect(liensDesCas.map(([, lien]) => lien).filter((lien) => !/^2\.[\w.-]+[a-z0-9]$/.test(lien))).toEqual([]);
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
    verifie(
      fc.property(lienQuelconque, fc.nat(), caractere, fc.nat(2), (lien, rang, par, sorte) => {
        const place = rang % lien.length;
        const change = lien.slice(0, place) + (sorte === 0 ? '' : par) + lien.slice(place + (sorte === 2 ? 0 : 1));
        const lu = decodeLien(change);
        expect(lu === 'altere' || JSON.stringify(lu) === JSON.stringify(decodeLien(lien))).toBe(true);
        if (lu !== 'altere') expect(change.replace(/[^A-Za-z0-9]+$/, '')).toBe(lien);
      }),
      5000,
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
    verifie(
      fc.property(texte, (lien) => {
        expect(decodeLien(lien)).toBe('altere');
      }),
      5000,
    );
    expect(decodeLien(`1.${EMPREINTE}.${'rsa.'.repeat(1_000_000)}`)).toBe('altere');
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
