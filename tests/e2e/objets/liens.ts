/** Links to a situation, written by the codec on the built content, and what the page says of them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { encodeLien, toSituation, type ModeleLien, type Situation } from '../../../src/rubriques/trouver/lien/lien.ts';
import { defautsAxe } from './axe.ts';
import { Questionnaire } from './questionnaire.ts';
import { situation } from './situations.ts';
import { donneesDuQuestionnaire } from './site.ts';

const donneesLues = donneesDuQuestionnaire();
const modele = donneesLues.modele as unknown as ModeleLien;
const EMPREINTE = donneesLues.empreinte;

/** What a link to a situation of content/cas holds, with what is changed in it. */
export function contenuDuLien(id: string, change: Partial<Situation> = {}): Situation {
  const { portes, reponses } = situation(id);
  const donnees = Object.fromEntries(Object.entries(reponses).map(([code, valeur]) => [code, [valeur].flat()]));
  return { ...toSituation(modele, portes, donnees, EMPREINTE), ...change };
}

export const lienVers = (id: string, change?: Partial<Situation>): string => encodeLien(contenuDuLien(id, change));

/** The notice above what a link opened. */
export const avisDe = (page: Page): Locator => page.getByRole('region', { name: 'Lien ouvert' });

/** Opens a link in a page that shows something else; waits for the doors or the result. */
export async function ouvreLien(page: Page, lien: string): Promise<Questionnaire> {
  await page.goto(`/trouver/#${lien}`);
  const questionnaire = new Questionnaire(page);
  await expect(questionnaire.bouton('Commencer').or(page.getByText('Vos réponses').first())).toBeVisible();
  return questionnaire;
}

/** Automatic accessibility defects of the page as it stands, in both themes. */
export async function defauts(page: Page): Promise<string[]> {
  const trouves: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    trouves.push(...(await defautsAxe(page)).map((defaut) => `${colorScheme} : ${defaut}`));
  }
  return trouves;
}
