/** A result: whom to call is its first words when danger is said, and each number is one button. */
import { expect, it } from 'vitest';
import { buildResultat } from '../../../../src/rubriques/trouver/resultat.ts';
import { createDonnees } from '../../../fabriques/donnees.ts';
import { createCritere, createMesure, createModele, createQuestion, parmi } from '../../../fabriques/modele.ts';

const modele = createModele(
  [createQuestion('T1', ['ici', 'la'], { parDefaut: 'ici' }), createQuestion('X3', ['oui', 'non'])],
  [
    createMesure('soutien', [createCritere('calme', 'requis', parmi('X3', 'non'))]),
    createMesure('comparee', [createCritere('lieu', 'requis', parmi('T1', 'la'))], { lieux: ['la'] }),
  ],
);
const bloc = (id: string, place: 'tete' | 'impasse', numeros: string[]) => ({
  id,
  place,
  titre: id,
  quand: [place === 'tete' ? { si: parmi('X3', 'oui') } : {}],
  faits: [],
  numeros,
  organismes: [],
});
const numero = (id: string) => ({ id, numero: id, moyen: 'appel' as const, nom: id, pour: 'Pour tous.' });
const donnees = createDonnees(modele, {
  orientations: [
    bloc('danger', 'tete', ['17', '15']),
    bloc('violences', 'tete', ['17', '3919']),
    bloc('service', 'impasse', ['3939']),
  ],
  annuaire: { numeros: ['15', '17', '3919', '3939'].map(numero), services: {} },
});
const resultat = (reponses: Record<string, string[]>) => buildResultat(donnees, ['aide'], { T1: ['ici'], ...reponses });

it('Le danger dit met en tête qui appeler, chaque numéro une fois, et dit les limites du guide', () => {
  const { recours, prudence } = resultat({ X3: ['oui'] });
  expect(recours.tete.map(({ appels }) => appels.map(({ numero: dit }) => dit))).toEqual([['17', '15'], ['3919']]);
  expect(prudence).toBe(true);
});

it('Sans mesure retenue, et alors seulement, le dernier recours se montre', () => {
  expect(resultat({ X3: ['oui'] }).recours.impasse.map(({ id }) => id)).toEqual(['service']);
  expect(resultat({ X3: ['non'] }).recours.impasse).toEqual([]);
});

it('Une mesure montrée pour comparer n’est ni comptée ni écartée là où elle ne vaut pas', () => {
  const noms = (reponses: Record<string, string[]>) => {
    const { retenues, ecartees } = resultat(reponses);
    return [...retenues, ...ecartees].map(({ mesure }) => mesure);
  };
  expect(noms({ T1: ['ici'] })).not.toContain('comparee');
  expect(noms({ T1: ['la'] })).toContain('comparee');
  expect(noms({ T1: ['nsp'] })).not.toContain('comparee');
  expect(resultat({ T1: ['nsp'] }).lieuInconnu).toBe(true);
});
