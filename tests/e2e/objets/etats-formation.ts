/** The states of training that every look at its appearance must cover: exercise, cards, progress. */
import { expect, type Page } from '@playwright/test';
import { Exercice } from './exercice.ts';
import { situation } from './situations.ts';

const CAS = 'foyer-plusieurs-mesures';
const justes = Object.entries(situation(CAS).attendus).flatMap(([id, statut]) => (statut === 'correspond' ? id : []));
const retourner = (page: Page) => page.getByRole('button', { name: /Retourner la carte/ });

async function corrige(page: Page, ...mesures: string[]): Promise<void> {
  const exercice = new Exercice(page);
  await exercice.ouvre(CAS);
  await exercice.repond(...mesures);
}

async function retourne(page: Page): Promise<void> {
  await page.goto('/formation/sigles/');
  await retourner(page).click();
  await expect(page.locator('#verso')).toBeFocused();
}

/** The home of training, with what this browser keeps. */
async function progresse(page: Page, garde: string): Promise<void> {
  await page.goto('/formation/');
  await page.evaluate((valeur) => localStorage.setItem('formation', valeur), garde);
  await page.reload();
  await expect(page.locator('#progression-etat')).not.toBeEmpty();
}

/** How to bring each state to the screen. */
export const ETATS_FORMATION: Record<string, (page: Page) => Promise<void>> = {
  'exercice, choix oublié': async (page) => {
    const exercice = new Exercice(page);
    await exercice.ouvre(CAS);
    await exercice.coche('aesf').focus();
    await exercice.demander.click();
    await expect(page.locator('#manque')).toBeVisible();
  },
  'exercice réussi': (page) => corrige(page, ...justes),
  'exercice à revoir': (page) => corrige(page, 'aesf', 'asll'),
  'exercice, aucune mesure choisie': (page) => corrige(page, 'aucune'),
  'exercice impossible à charger': async (page) => {
    await page.route(/\/(charger-)?exercice[^/]+\.js$/, (route) => route.abort());
    const exercice = new Exercice(page);
    await exercice.ouvre(CAS);
    await exercice.coche('aesf').check();
    await expect(page.locator('#panne')).toBeVisible();
  },
  'carte de sigle, recto': async (page) => {
    await page.goto('/formation/sigles/');
    await expect(retourner(page)).toBeVisible();
  },
  'carte de sigle, verso': retourne,
  'cartes de sigle, fin de séance': async (page) => {
    await retourne(page);
    for (let reste = 10; reste > 0; reste -= 1) {
      if (reste < 10) await page.keyboard.press('Space');
      await expect(page.locator('#verso')).toBeFocused();
      await page.keyboard.press('3');
    }
    await expect(page.locator('#fin')).toBeFocused();
  },
  'progression éteinte': async (page) => {
    await page.goto('/formation/');
    await expect(page.getByText('Rien n’est gardé.', { exact: true })).toBeVisible();
  },
  'progression allumée': (page) =>
    progresse(page, JSON.stringify({ version: 1, garde: true, cas: { [CAS]: 'reussi' }, cartes: {} })),
  'progression illisible': (page) => progresse(page, '{'),
  'cas filtrés': async (page) => {
    await page.goto('/formation/');
    await page.getByLabel('Niveau').selectOption('decouvrir');
    await page.getByLabel('Sujet').selectOption('rsa');
  },
  'réponses d’une leçon dépliées': async (page) => {
    await page.goto('/formation/lecons/budget-de-la-famille/');
    for (const question of await page.locator('.exercice > li').all())
      await question.locator('summary').first().click();
    await expect(page.locator('.exercice details[open]').first()).toBeVisible();
  },
};
