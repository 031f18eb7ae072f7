/** What each file of the site is for: the gesture that asks for it, what is said when it does not come, what shows once it has. */
import { expect, type Page } from '@playwright/test';
import { Questionnaire } from '../e2e/objets/questionnaire.ts';

export interface Fonction {
  /** Done before the file comes, or in vain. */
  geste: (page: Page) => Promise<void>;
  /** A sentence that says what is lost and what to do; what was typed or ticked is still there. */
  perdu: (page: Page) => Promise<void>;
  /** Works, gesture included, without being done again. */
  marche: (page: Page) => Promise<void>;
}

const boite = (page: Page) => page.getByRole('combobox', { name: 'Rechercher' });
const cherche = async (page: Page) => {
  await boite(page).focus();
  await page.keyboard.type('curatelle');
};
const trouve = async (page: Page) => {
  await expect(page.getByRole('option').first()).toContainText('Curatelle');
  await expect(boite(page)).toHaveValue('curatelle');
};
const dit = (phrase: string) => (page: Page) =>
  expect(page.getByRole('alert').filter({ hasText: phrase })).toBeVisible();

const questionnaire: Fonction = {
  geste: (page) => new Questionnaire(page).porte('rsa').check(),
  perdu: async (page) => {
    await dit('Le questionnaire n’a pas pu se charger. Vérifiez le réseau, puis rechargez la page.')(page);
    await expect(new Questionnaire(page).bouton('Commencer')).toBeDisabled();
    await expect(new Questionnaire(page).porte('rsa')).toBeChecked();
  },
  marche: async (page) => {
    await new Questionnaire(page).bouton('Commencer').click();
    await expect(new Questionnaire(page).continuer).toBeVisible();
  },
};

/** A function whose button works at once, and whose file comes after. */
const montreResultat = async (page: Page) => {
  const parcours = new Questionnaire(page);
  await parcours.choisit(['budget-famille']);
  await parcours.bouton('Commencer').click();
  await parcours.repond({ F1: 'couple_enfants' });
  await parcours.bouton('Voir déjà le résultat').click();
  await parcours.bouton('Emporter : note, lien, échéances').click();
};
const gardeReponses = (page: Page) => expect(page.getByRole('main')).toContainText('Oui, avec un couple');

const calcule = async (page: Page) => {
  await page.getByLabel('Mesure', { exact: true }).selectOption('vial');
  await page.getByLabel('Début de la mesure ou du contrat').fill('2026-01-15');
  await page.getByRole('button', { name: 'Calculer les échéances' }).click();
  await page.getByRole('button', { name: 'Télécharger pour l’agenda' }).click();
};

/** By the start of the file's name; the others wake the page itself. */
const FONCTIONS: Readonly<Record<string, Fonction>> = {
  'boite.js': {
    geste: cherche,
    perdu: async (page) => {
      await expect(page.getByRole('link', { name: 'La recherche n’est pas chargée : voir l’index' })).toBeVisible();
      await expect(boite(page)).toHaveValue('curatelle');
    },
    marche: trouve,
  },
  'recherche.json': {
    geste: cherche,
    perdu: (page) =>
      expect(page.getByRole('search').getByText('La recherche n’a pas pu se charger. Parcourez').first()).toBeVisible(),
    marche: trouve,
  },
  'etat.js': {
    geste: async () => undefined,
    // Nothing was there, nothing is promised; the page of this name says that it does not know.
    perdu: async (page) => {
      await expect(page.getByRole('contentinfo').getByText('Prêt hors ligne')).toHaveCount(0);
      if (page.url().endsWith('/hors-ligne/'))
        await expect(page.getByRole('main')).toContainText('Pas encore vérifié.');
    },
    // The questionnaire keeps the guide without a word: its footer has no such line.
    marche: (page) =>
      expect(page.getByRole('contentinfo').locator('.hors-ligne')).toHaveText(
        page.url().endsWith('/trouver/') ? [] : [/ors ligne/],
      ),
  },
  'questionnaire.js': questionnaire,
  'questionnaire.json': questionnaire,
  'emporter.js': {
    geste: montreResultat,
    perdu: async (page) => {
      const phrase = 'La note, le lien et les échéances n’ont pas pu se charger. Vérifiez le réseau, rechargez la page';
      await expect(page.getByRole('main')).toContainText(phrase);
      await page.reload();
      await expect(page).toHaveTitle(/^Résultat · /);
      await gardeReponses(page);
    },
    marche: async (page) => {
      await expect(page.getByRole('heading', { name: 'Emporter ce résultat' })).toBeFocused();
      await gardeReponses(page);
    },
  },
  'exercice.js': {
    geste: (page) => page.locator('input[value=aucune]').check(),
    perdu: async (page) => {
      await dit('L’exercice n’a pas pu être chargé. Rechargez la page avec le réseau')(page);
      await expect(page.locator('input[value=aucune]')).toBeChecked();
    },
    marche: async (page) => {
      await expect(page.locator('input[value=aucune]')).toBeChecked();
      await page.getByRole('button', { name: 'Voir le corrigé' }).click();
      await expect(page.getByRole('heading', { name: 'Corrigé', exact: true })).toBeFocused();
    },
  },
  'calendrier.js': {
    geste: calcule,
    perdu: (page) => expect(page.getByText('Le fichier n’a pas pu être préparé. Vérifiez le réseau')).toBeVisible(),
    marche: (page) => expect(page.getByText('Fichier téléchargé')).toBeVisible(),
  },
};

const attente = (page: Page) => page.locator('.panne');

/** The page's own script: a form waits for it, and a sentence stands for the form. Elsewhere the page is whole without. */
const REVEIL: Fonction = {
  geste: async (page) => {
    const filtre = page.getByLabel('Filtrer les mots');
    if (await filtre.count()) await filtre.fill('curatelle');
  },
  perdu: async (page) => {
    if (await attente(page).count()) await expect(attente(page)).toContainText(/charg.+rechargez la page/s);
    if (await attente(page).count()) await expect(attente(page)).toBeVisible();
    for (const lien of await page.locator('main a[download]').all()) await expect(lien).toBeVisible();
  },
  marche: async (page) => {
    await expect(page.locator('main [aria-busy]')).toHaveCount(0);
    for (const phrase of await attente(page).all()) await expect(phrase).toBeHidden();
    const filtre = page.getByLabel('Filtrer les mots');
    if (!(await filtre.count())) return;
    await expect(filtre).toHaveValue('curatelle');
    await expect(page.locator('#compte')).not.toContainText('134');
  },
};

export const fonctionDe = (nom: string): Fonction => FONCTIONS[nom] ?? REVEIL;
