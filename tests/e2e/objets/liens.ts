/** Links to a situation, written by the codec on the built content, and what the page says of them. */
import type { Locator, Page } from '@playwright/test';
import { encodeLien, toSituation, type ModeleLien, type Situation } from '../../../src/domaine/lien.ts';
import { situation } from './situations.ts';
import { adresseDesDonnees, donneesDuQuestionnaire } from './site.ts';

const modele = donneesDuQuestionnaire().modele as unknown as ModeleLien;
const EMPREINTE = /\.(\w{8})\.json$/.exec(adresseDesDonnees())?.[1] ?? '';

/** What a link to a situation of content/cas holds, with what is changed in it. */
export function contenuDuLien(id: string, change: Partial<Situation> = {}): Situation {
  const { portes, reponses } = situation(id);
  const donnees = Object.fromEntries(Object.entries(reponses).map(([code, valeur]) => [code, [valeur].flat()]));
  return { ...toSituation(modele, portes, donnees, EMPREINTE), ...change };
}

export const lienVers = (id: string, change?: Partial<Situation>): string => encodeLien(contenuDuLien(id, change));

/** The notice above what a link opened. */
export const avisDe = (page: Page): Locator => page.getByRole('region', { name: 'Lien ouvert' });
