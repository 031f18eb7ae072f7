/** Boxes: « rien d’autre » is only what somebody said, and what is ticked is never lost. */
import { expect, test } from '@playwright/test';
import { Questionnaire } from './objets/questionnaire.ts';

const PARTIELLE = 'Prestations familiales ; le reste est inconnu';

/** At the question P1, nothing ticked. */
async function ouvreP1(questionnaire: Questionnaire): Promise<void> {
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants' });
  await expect(questionnaire.choix('P1', 'pf')).toBeVisible();
}

test('une question à plusieurs réponses offre deux façons de continuer, une seule quand la réponse va seule', async ({
  page,
}) => {
  const questionnaire = new Questionnaire(page);
  await ouvreP1(questionnaire);
  const boutons = page.getByRole('button', { name: /^Continuer/ });
  await expect(boutons).toHaveText(['Continuer, rien d’autre', 'Continuer, le reste est inconnu']);
  for (const nom of ['Continuer, rien d’autre', 'Continuer, le reste est inconnu']) {
    await questionnaire.bouton(nom).click();
    await expect(questionnaire.alerte).toContainText('Il manque une réponse');
  }
  for (const seule of ['aucune', 'nsp']) {
    await questionnaire.choix('P1', seule).check();
    await expect(boutons).toHaveText(['Continuer']);
  }
  await expect(questionnaire.alerte).toHaveCount(0);
});

for (const [bouton, dit] of [
  ['Continuer, rien d’autre', 'Prestations familiales'],
  ['Continuer, le reste est inconnu', PARTIELLE],
] as const)
  test(`« ${bouton} » se relit tel qu’il fut dit`, async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await ouvreP1(questionnaire);
    await questionnaire.coche('P1', 'pf');
    await questionnaire.bouton(bouton).click();
    await expect(questionnaire.choix('P1', 'pf')).toHaveCount(0);
    await questionnaire.revient();
    await expect(questionnaire.choix('P1', 'pf')).toBeChecked();
    await expect(page.locator('#questionnaire input:checked')).toHaveCount(1);
    await expect(page.getByText(`Noté : ${dit}.`)).toBeVisible();
    await questionnaire.bouton('Mes réponses').click();
    await expect(page.locator('dl.recap dd').getByText(dit, { exact: true })).toBeVisible();
  });

test('en page unique, le reste est inconnu tant que personne n’a dit « rien d’autre »', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvreTout(['budget-famille']);
  await questionnaire.coche('P1', 'pf');
  await expect(questionnaire.choix('P1-reste', 'inconnu')).toBeChecked();
  await questionnaire.choix('P1-reste', 'rien').check();
  await questionnaire.coche('P1', 'rsa');
  await expect(questionnaire.choix('P1-reste', 'rien'), 'ce qui est dit ne change pas seul').toBeChecked();
  await questionnaire.coche('P1', 'aucune');
  await expect(questionnaire.choix('P1-reste', 'rien')).toHaveCount(0);
});

test.describe('Ce qui est coché sans « Continuer » reste', () => {
  for (const [chemin, part] of Object.entries({
    'par « Voir déjà le résultat »': (questionnaire: Questionnaire) =>
      questionnaire.bouton('Voir déjà le résultat').click(),
    'par « Mes réponses »': (questionnaire: Questionnaire) => questionnaire.bouton('Mes réponses').click(),
    'par Précédent puis Suivant, et « Mes réponses »': async (questionnaire: Questionnaire) => {
      await questionnaire.page.goBack();
      await expect(questionnaire.choix('F1', 'couple_enfants')).toBeVisible();
      await questionnaire.page.goForward();
      await expect(questionnaire.choix('P1', 'pf')).toBeChecked();
      await questionnaire.bouton('Mes réponses').click();
    },
    'par un rechargement, et « Mes réponses »': async (questionnaire: Questionnaire) => {
      await questionnaire.page.reload();
      await expect(questionnaire.choix('P1', 'pf')).toBeChecked();
      await questionnaire.bouton('Mes réponses').click();
    },
  }))
    test(chemin, async ({ page }) => {
      const questionnaire = new Questionnaire(page);
      await ouvreP1(questionnaire);
      await questionnaire.coche('P1', 'pf');
      await part(questionnaire);
      await expect(page.locator('dl.recap dd').getByText(PARTIELLE, { exact: true })).toBeVisible();
      await expect(questionnaire.alerte).toHaveCount(0);
    });
});
