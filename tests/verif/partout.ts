/** Every automatic check of accessibility, on a page already loaded, in every way of looking at it. */
import { expect, test, type Page } from '@playwright/test';
import { defautsAxe } from '../e2e/objets/axe.ts';
import { textesTropPales } from '../e2e/objets/contraste.ts';
import { textesCoupes } from '../e2e/objets/espacement.ts';
import { ciblesTropPetites, debordements } from '../e2e/objets/mise-en-page.ts';
import { absentsSansStyle, desordres } from '../e2e/objets/ordre.ts';
import { regarde, REGARDS, type NomRegard } from '../e2e/objets/regards.ts';

type Verification = (page: Page) => Promise<string[]>;

/** Checks of each way of looking. Nothing is touched on paper; a width between two checked ones changes no rule of axe. */
const VERIFICATIONS: Record<NomRegard, Verification[]> = {
  clair: [defautsAxe, ciblesTropPetites, debordements, textesTropPales, desordres, textesCoupes],
  sombre: [defautsAxe, textesTropPales],
  'couleurs imposées': [defautsAxe, textesTropPales],
  'couleurs imposées, sombre': [textesTropPales],
  'mouvements réduits': [defautsAxe],
  '320 px': [defautsAxe, ciblesTropPetites, debordements, textesCoupes],
  '768 px': [ciblesTropPetites, debordements],
  'texte à 200 %': [defautsAxe, debordements],
  'texte à 200 %, 640 px': [debordements],
  impression: [defautsAxe],
};
export const NOMBRE_DE_REGARDS = Object.keys(REGARDS).length;

/** All defects, each with the way of looking that shows it. Spoils the page: its styles are gone afterwards. */
export async function defautsPartout(page: Page): Promise<string[]> {
  const trouves: string[] = [];
  for (const [nom, regard] of Object.entries(REGARDS) as [NomRegard, (typeof REGARDS)[NomRegard]][]) {
    await regarde(page, regard);
    for (const verifie of VERIFICATIONS[nom])
      trouves.push(...(await verifie(page)).map((defaut) => `${nom} : ${defaut}`));
  }
  await regarde(page, REGARDS.clair);
  return [...trouves, ...(await absentsSansStyle(page))];
}

/** Counts what was looked at, hands the defects to the summary (bilan.ts), and fails on any. */
export function conclude(sorte: string, regards: number, defauts: readonly string[]): void {
  const { annotations } = test.info();
  annotations.push({ type: sorte, description: String(regards) });
  for (const description of defauts) annotations.push({ type: 'défaut', description });
  expect(defauts).toEqual([]);
}
