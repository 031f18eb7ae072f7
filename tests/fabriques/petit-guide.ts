/** A small guide of three measures, and the note of answers on it. */
import type { Carte, DonneesQuestionnaire } from '../../src/rubriques/trouver/donnees.ts';
import type { Critere, Reponses } from '../../src/decision/modele.ts';
import { buildNote } from '../../src/rubriques/trouver/note/note.ts';
import { computeParcours } from '../../src/decision/parcours.ts';
import { createCarte, createDonnees } from './donnees.ts';
import { createCritere, createMesure, createModele, createQuestion, parmi } from './modele.ts';

export const LIGNE = 'Tableau, ligne 1';
export const FICHE = 'Fiche, page 2';
export const lieu = createCritere('lieu', 'requis', parmi('T1', 'artois'), { source: LIGNE });
export const adulte = (reste: Partial<Critere> = {}) =>
  createCritere('adulte', 'requis', parmi('A1', 'adulte'), { source: LIGNE, ...reste });
export const besoin = createCritere('besoin', 'souple', parmi('B1', 'oui'), { source: FICHE, etiquette: 'deduit' });
export const voyage = (type: Critere['type'] = 'requis') =>
  createCritere('voyage', type, parmi('S1', 'oui'), { source: FICHE });

export const soutien = createMesure('soutien', [lieu, adulte()]);
const relais = createMesure('relais', [lieu, adulte({ source: FICHE }), besoin], { ordre: 2 });
export const itinerant = createMesure('itinerant', [lieu, voyage()], { portes: ['voyage'], ordre: 3 });
export const questions = [
  createQuestion('T1', ['artois', 'autre'], { parDefaut: 'artois' }),
  createQuestion('A1', ['jeune', 'adulte']),
  createQuestion('B1', ['oui', 'non', 'un-peu'], { multiple: true }),
  createQuestion('S1', ['oui', 'non']),
];
const SOURCES = [
  { court: 'Tableau', abrege: 'Tabl. du 20/03/23', titre: 'Tableau d’essai', date: 'mars 2023' },
  { court: 'Fiche', abrege: 'Fiche 2026', titre: 'Fiche d’essai', date: '2026' },
  { court: 'Fiche longue', abrege: 'Longue', titre: 'Autre fiche', date: 'sans date' },
];

export interface Essai {
  posees?: typeof questions;
  mesures?: DonneesQuestionnaire['modele']['mesures'];
  cartes?: Record<string, Partial<Carte>>;
  portes?: string[];
  version?: string;
}

/** The note of these answers on the small guide. */
export function noteDe(reponses: Reponses, essai: Essai = {}) {
  const { mesures = [soutien, relais, itinerant], posees = questions, cartes, portes, ...reste } = essai;
  const donnees = createDonnees(createModele(posees, mesures), {
    sensibles: ['S1'],
    sources: SOURCES,
    cartes: Object.fromEntries(mesures.map(({ id }) => [id, createCarte(`Mesure ${id}`, cartes?.[id])])),
    ...reste,
  });
  const choisies = portes ?? ['aide'];
  const parcours = computeParcours(donnees.modele, choisies, reponses);
  return buildNote({
    donnees,
    portes: choisies,
    parcours,
    date: new Date(2026, 2, 1),
    adresse: 'https://guide.example/',
  });
}
export const ADULTE = { A1: ['adulte'], B1: ['oui'] };
/** Sentences of these reasons, in order. */
export const phrasesDe = (raisons: readonly { phrases: readonly string[] }[]) =>
  raisons.flatMap(({ phrases }) => phrases);
