/** The journeys, in the order they are played and shown. */
import type { Parcours } from '../parcours.ts';
import { CONSOLE } from './console.ts';
import { EMPORTER } from './emporter.ts';
import { FORMATION } from './formation.ts';
import { HORS_LIGNE } from './hors-ligne.ts';
import { LECTURE } from './lecture.ts';
import { MEMOIRE } from './memoire.ts';
import { MISE_EN_PAGE } from './mise-en-page.ts';
import { PAGE_UNIQUE } from './page-unique.ts';
import { RECHERCHE } from './recherche.ts';
import { RESULTAT } from './resultat.ts';
import { SANS_SCRIPT } from './sans-script.ts';

export const PARCOURS: Parcours[] = [
  RESULTAT,
  PAGE_UNIQUE,
  MEMOIRE,
  EMPORTER,
  RECHERCHE,
  LECTURE,
  FORMATION,
  HORS_LIGNE,
  CONSOLE,
  SANS_SCRIPT,
  ...MISE_EN_PAGE,
];
