/** The states of the questionnaire that every look at its appearance must cover. */
import { expect } from '@playwright/test';
import { avisDe, lienVers, ouvreLien } from './liens.ts';
import { Emporter } from './note.ts';
import type { Questionnaire } from './questionnaire.ts';
import { donneesDuQuestionnaire } from './site.ts';
import { FAMILLE, situation } from './situations.ts';

const FOYER = 'foyer-plusieurs-mesures';
const foyer = situation(FOYER);

/** The result of each door when the worker knows nothing yet. */
const RESULTATS_PAR_PORTE = Object.fromEntries(
  donneesDuQuestionnaire().portes.map(({ id, libelle }) => [
    `résultat de la porte « ${libelle} », tout à vérifier`,
    async (questionnaire: Questionnaire) => {
      await questionnaire.ouvreTout([id]);
      await questionnaire.bouton('Voir le résultat seul').click();
      await expect(questionnaire.page).toHaveTitle(/^Résultat · /);
    },
  ]),
);

/** How to bring each state to the screen. */
export const ETATS: Record<string, (questionnaire: Questionnaire) => Promise<void>> = {
  'sujets à choisir': (questionnaire) => questionnaire.arrive(),
  'sujet oublié': async (questionnaire) => {
    await questionnaire.arrive();
    await questionnaire.bouton('Commencer').click();
    await expect(questionnaire.alerte).toBeVisible();
  },
  'question à réponse unique': (questionnaire) => questionnaire.ouvre(['rsa']),
  'question à plusieurs réponses': async (questionnaire) => {
    await questionnaire.ouvre(['budget-famille']);
    await questionnaire.repond({ F1: 'couple_enfants' });
    await expect(questionnaire.principal.getByRole('checkbox').first()).toBeVisible();
  },
  'réponse oubliée': async (questionnaire) => {
    await questionnaire.ouvre(['rsa']);
    await questionnaire.continuer.click();
    await expect(questionnaire.alerte).toBeVisible();
  },
  récapitulatif: async (questionnaire) => {
    await questionnaire.ouvre(['budget-famille']);
    await questionnaire.repond({ F1: 'couple_enfants', P1: ['pf'] });
    await questionnaire.bouton('Mes réponses').click();
    await expect(questionnaire.h1).toHaveText('Vos réponses');
  },
  'résultat avec tous les groupes': async (questionnaire) => {
    await questionnaire.ouvre(foyer.portes);
    await questionnaire.vaAuResultat(foyer.reponses);
    expect(new Set(Object.values(await questionnaire.verdicts())).size, 'groupes à l’écran').toBe(4);
    for (const pli of await questionnaire.principal.locator('summary').all()) await pli.click();
  },
  'résultat sans mesure retenue': async (questionnaire) => {
    await questionnaire.ouvre(['budget-famille']);
    await questionnaire.vaAuResultat({ ...FAMILLE, F1: 'non' });
    await expect(questionnaire.h1).toHaveText('Aucune mesure n’est retenue : vers qui se tourner');
  },
  'note d’orientation préparée': async ({ page }) => {
    const emporter = new Emporter(page);
    await emporter.vaAuResultat('foyer-plusieurs-mesures');
    await emporter.prepare();
  },
  'copie refusée': async ({ page }) => {
    const emporter = new Emporter(page);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await emporter.vaAuResultat('hors-du-departement');
    await emporter.prepare();
    await emporter.questionnaire.bouton('Copier en texte').click();
    await expect(page.getByRole('textbox', { name: 'Note en texte' })).toBeVisible();
  },
  'toutes les questions sur une page': async (questionnaire) => {
    await questionnaire.ouvreTout(['budget-famille']);
    await questionnaire.remplit({ F1: 'couple_enfants', P1: ['pf'] });
  },
  'chargement impossible': async (questionnaire) => {
    await questionnaire.page.route('**/donnees/**', (route) => route.abort());
    await questionnaire.page.goto('/trouver/');
    await expect(questionnaire.alerte).toBeVisible();
  },
  'lien ouvert': async ({ page }) => {
    await ouvreLien(page, lienVers(FOYER));
    await expect(avisDe(page)).toBeVisible();
  },
  'lien ouvert, contenu changé': async ({ page }) => {
    const statuts = new Map([['masp', 'a_verifier' as const]]);
    await ouvreLien(page, lienVers(FOYER, { empreinte: '00c0ffee', statuts }));
    await expect(avisDe(page).getByRole('listitem').first()).toBeVisible();
  },
  'lien refusé': async ({ page }) => {
    const { alerte } = await ouvreLien(page, lienVers(FOYER).slice(0, 60));
    await expect(alerte).toBeVisible();
  },
  'lien à copier à la main': async ({ page }) => {
    const emporter = new Emporter(page);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await emporter.vaAuResultat(FOYER);
    await emporter.ouvre();
    await emporter.questionnaire.bouton('Copier le lien de cette situation').click();
    await expect(page.getByRole('textbox', { name: 'Lien à copier' })).toBeFocused();
  },
  ...RESULTATS_PAR_PORTE,
};
