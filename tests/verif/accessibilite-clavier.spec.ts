/**
 * `npm run verif:accessibilite`: the keyboard alone. The round of Tab on the shortest and longest page of each template
 * and on each state, in a wide window and in one zoomed four times; then the journeys, from the home page to what is
 * taken away. At each stop the focus is seen, and nothing covers it.
 */
import { expect, test, type Page } from '@playwright/test';
import { Clavier } from '../e2e/objets/clavier.ts';
import { debut, mesure, resultat } from '../e2e/objets/echeancier.ts';
import { Exercice } from '../e2e/objets/exercice.ts';
import { defautsDuFocus } from '../e2e/objets/focus.ts';
import { Emporter } from '../e2e/objets/note.ts';
import { donneesDuQuestionnaire, PAGES_A_VOIR } from '../e2e/objets/site.ts';
import { RECITS, situation } from '../e2e/objets/situations.ts';
import { defautsDuTour } from '../e2e/objets/tabulation.ts';
import { TOUS_LES_ETATS } from '../e2e/objets/tous-les-etats.ts';
import { conclude } from './partout.ts';

test.describe.configure({ timeout: 300_000 });

/** The second one is 1280 × 1024 zoomed four times. */
const FENETRES = [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
];

async function faitLeTour(page: Page): Promise<void> {
  const defauts: string[] = [];
  for (const fenetre of FENETRES) {
    await page.setViewportSize(fenetre);
    for (const defaut of await defautsDuTour(page)) defauts.push(`${fenetre.width} × ${fenetre.height} : ${defaut}`);
  }
  conclude('Tours au clavier', FENETRES.length, defauts);
}

test.describe('Le tour de la page au clavier', () => {
  for (const adresse of PAGES_A_VOIR)
    test(`au clavier, ${adresse}`, async ({ page }) => {
      await page.goto(adresse, { waitUntil: 'networkidle' });
      await faitLeTour(page);
    });
  for (const [etat, atteint] of Object.entries(TOUS_LES_ETATS))
    test(`au clavier, ${etat}`, async ({ page }) => {
      await atteint(page);
      await faitLeTour(page);
    });
});

/** Someone at the keyboard, and what was wrong wherever a key led. */
function createParcours(page: Page) {
  const defauts: string[] = [];
  let arrets = 0;
  const clavier = new Clavier(page, async () => {
    arrets += 1;
    defauts.push(...(await defautsDuFocus(page)));
  });
  return { clavier, finit: () => conclude('Parcours au clavier', arrets, defauts) };
}

test.describe('Au clavier seul, de l’accueil', () => {
  for (const { id, libelle } of donneesDuQuestionnaire().portes) {
    test(`à la note de la porte « ${libelle} »`, async ({ page }) => {
      const { clavier, finit } = createParcours(page);
      const emporter = new Emporter(page);
      const { questionnaire } = emporter;
      const { reponses } = situation(RECITS[id] ?? '');
      await page.goto('/');
      await clavier.va(questionnaire.lien('Commencer'));
      await clavier.valide();
      await expect(questionnaire.bouton('Commencer')).toBeEnabled();
      await clavier.coche(questionnaire.porte(id));
      await clavier.va(questionnaire.bouton('Commencer'));
      await clavier.valide();
      await expect(questionnaire.h1).toBeFocused();
      for (let code = await questionnaire.question(); code; code = await questionnaire.question()) {
        const titre = await questionnaire.titre();
        await clavier.repond(questionnaire, code, reponses[code] ?? 'nsp');
        await clavier.va(questionnaire.continuer);
        await clavier.valide();
        await expect(questionnaire.h1).not.toHaveText(titre);
      }
      await expect(page).toHaveTitle(/^Résultat · /);
      await clavier.va(questionnaire.bouton('Emporter : note, lien, échéances'));
      await clavier.valide();
      await expect(emporter.titre).toBeFocused();
      await clavier.va(questionnaire.bouton('Préparer la note d’orientation'));
      await clavier.valide();
      await expect(emporter.note).toBeVisible();
      await clavier.va(questionnaire.bouton('Copier en texte'));
      finit();
    });
  }

  test('à un cas corrigé, puis au suivant', async ({ page }) => {
    const { clavier, finit } = createParcours(page);
    const exercice = new Exercice(page);
    await page.goto('/formation/cas/foyer-plusieurs-mesures/');
    for (const id of ['aesf', 'asll']) await clavier.coche(exercice.coche(id));
    await clavier.va(exercice.demander);
    await clavier.valide();
    await expect(exercice.corrige).toBeFocused();
    await clavier.va(page.getByRole('button', { name: 'Recommencer ce cas' }));
    await clavier.va(page.getByRole('link', { name: /^(Cas suivant|Niveau terminé)/ }));
    await clavier.valide();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    finit();
  });

  test('à une fiche par la recherche', async ({ page }) => {
    const { clavier, finit } = createParcours(page);
    await page.goto('/');
    await clavier.va(page.getByRole('combobox', { name: 'Rechercher' }));
    await page.keyboard.type('bail glisant');
    await expect(page.getByRole('option').first()).toBeVisible();
    await clavier.avance('ArrowDown');
    await expect(page.locator('[role=option][aria-selected=true]')).toBeInViewport();
    await clavier.valide();
    await expect(page).toHaveURL('/mesures/aml/');
    finit();
  });

  test('à une comparaison, depuis le tableau filtré et trié', async ({ page }) => {
    const { clavier, finit } = createParcours(page);
    await page.goto('/tableau/');
    await clavier.va(page.getByRole('combobox', { name: 'Famille', exact: true }));
    await page.keyboard.type('Budget et protection d');
    await clavier.va(page.getByRole('button', { name: 'Mesure', exact: true }));
    await clavier.valide();
    await expect(page.getByRole('columnheader', { name: 'Mesure' })).toHaveAttribute('aria-sort', 'ascending');
    for (const nom of ['Comparer Curatelle', 'Comparer MASP'])
      await clavier.coche(page.getByRole('checkbox', { name: nom }));
    await page.getByRole('button', { name: /^Comparer/ }).focus();
    await clavier.valide();
    await expect(page).toHaveURL(/\/comparer\/#/);
    await clavier.va(page.getByRole('combobox', { name: 'Mesure 3' }));
    await page.keyboard.type('MAJ');
    await expect(page.getByRole('columnheader')).toHaveCount(4);
    finit();
  });

  test('à un échéancier et à son fichier d’agenda', async ({ page }) => {
    const { clavier, finit } = createParcours(page);
    await page.goto('/echeancier/');
    await clavier.va(mesure(page));
    await page.keyboard.type('MASP');
    await clavier.va(debut(page));
    // Day and month alike: browsers differ in which comes first.
    await page.keyboard.type('02022026');
    await clavier.valide();
    await expect(resultat(page).getByRole('heading', { level: 2 })).toBeFocused();
    await clavier.va(page.getByRole('button', { name: 'Télécharger pour l’agenda' }));
    finit();
  });
});
