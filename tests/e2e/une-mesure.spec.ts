import { expect, test } from '@playwright/test';
import { Questionnaire } from './objets/questionnaire.ts';

test.describe('Les questions d’une seule mesure', () => {
  test('depuis sa fiche, seules ses questions sont posées et elle seule est jugée', async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await page.goto('/mesures/masp/');
    await page.getByRole('link', { name: 'Répondre aux questions de cette mesure' }).click();
    await expect(questionnaire.h1).toBeFocused();
    await expect(page).toHaveURL(/\/trouver\/$/);
    await expect(questionnaire.principal).toContainText('1 mesure reste possible');
    await questionnaire.vaAuResultat({
      A1: '30+',
      P1: 'rsa',
      B1: 'chronique',
      B2: 'adulte',
      X1: 'non',
      M1: 'aucune',
      C1: 'oui',
    });
    await expect(questionnaire.h1).toHaveText('1 mesure réunit les critères');
    await expect(questionnaire.principal.getByRole('article').getByRole('heading', { level: 3 })).toHaveText(/^MASP/);
  });

  test('les réponses déjà données sont gardées, et le rechargement reste au même endroit', async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvre(['budget-adulte']);
    await questionnaire.choix('A1', '30+').check();
    await questionnaire.continuer.click();
    await page.goto('/mesures/maj/');
    await page.getByRole('link', { name: 'Répondre aux questions de cette mesure' }).click();
    await expect(questionnaire.h1).toHaveText('Quelles prestations la personne ou la famille perçoit-elle ?');
    await page.reload();
    await expect(questionnaire.h1).toHaveText('Quelles prestations la personne ou la famille perçoit-elle ?');
  });

  test('une mesure inconnue dans l’adresse ouvre les sujets', async ({ page }) => {
    await page.goto('/trouver/#nimporte-quoi');
    const questionnaire = new Questionnaire(page);
    await expect(questionnaire.bouton('Commencer')).toBeEnabled();
    await expect(questionnaire.h1).toHaveText('De quoi s’agit-il ?');
  });
});
