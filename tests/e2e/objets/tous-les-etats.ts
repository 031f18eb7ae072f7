/** Every state that a script of the site can draw, except those without network: one table, so that no look forgets one. */
import type { Page } from '@playwright/test';
import { ETATS } from './etats.ts';
import { ETATS_ECHEANCIER } from './etats-echeancier.ts';
import { ETATS_FORMATION } from './etats-formation.ts';
import { ETATS_LISTES, ETATS_RECHERCHE } from './etats-listes.ts';
import { Questionnaire } from './questionnaire.ts';

type Table = Record<string, (page: Page) => Promise<void>>;

const duQuestionnaire: Table = Object.fromEntries(
  Object.entries(ETATS).map(([etat, atteint]) => [etat, (page) => atteint(new Questionnaire(page))]),
);

/** How to bring each state to the screen, by the part of the site and the state. */
export const TOUS_LES_ETATS: Table = Object.fromEntries(
  Object.entries({
    questionnaire: duQuestionnaire,
    échéancier: ETATS_ECHEANCIER,
    formation: ETATS_FORMATION,
    recherche: ETATS_RECHERCHE,
    listes: ETATS_LISTES,
  }).flatMap(([partie, table]: [string, Table]) =>
    Object.entries(table).map(([etat, atteint]) => [`${partie} : ${etat}`, atteint]),
  ),
);

/** Those that open something over the page or within it: a panel, a fold, a notice, a screen of the questionnaire. */
const OUVERTS = [
  'questionnaire : sujet oublié',
  'questionnaire : question à plusieurs réponses',
  'questionnaire : réponse oubliée',
  'questionnaire : récapitulatif',
  'questionnaire : résultat avec tous les groupes',
  'questionnaire : note d’orientation préparée',
  'questionnaire : copie refusée',
  'questionnaire : toutes les questions sur une page',
  'questionnaire : lien ouvert, contenu changé',
  'questionnaire : lien à copier à la main',
  'formation : exercice à revoir',
  'formation : carte de sigle, verso',
  'formation : progression allumée',
  'recherche : liste ouverte, un résultat choisi',
  'recherche : aucun résultat',
  'listes : tableau, adresse illisible',
  'listes : tableau, colonnes à choisir',
  'listes : comparer quatre mesures',
  'listes : glossaire filtré',
];
export const ETATS_OUVERTS: Table = Object.fromEntries(
  OUVERTS.map((etat) => {
    const atteint = TOUS_LES_ETATS[etat];
    if (!atteint) throw new Error(`Aucun état ne s’appelle « ${etat} ».`);
    return [etat, atteint];
  }),
);
