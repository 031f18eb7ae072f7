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
