/** Two tabs of the guide at once: each has its own answers; training, which is shared, loses nothing. */
import { expect, test, type Page } from '@playwright/test';
import { Exercice, RIEN } from './objets/exercice.ts';
import { Questionnaire } from './objets/questionnaire.ts';

const cartesGardees = (page: Page) =>
  page.evaluate(() =>
    Object.keys((JSON.parse(localStorage.getItem('formation') ?? '{}') as { cartes: object }).cartes),
  );

async function note(page: Page, mot: RegExp): Promise<void> {
  await page.getByRole('button', { name: /Retourner la carte/ }).click();
  await page.getByRole('button', { name: mot }).click();
}

test('un onglet ouvert de rien ne sait rien de l’autre', async ({ page, context }) => {
  const premier = new Questionnaire(page);
  await premier.ouvre(['budget-famille']);
  await premier.repond({ F1: 'couple_enfants' });
  const second = new Questionnaire(await context.newPage());
  await second.arrive();
  await expect(second.page.locator('main input:checked')).toHaveCount(0);
  await second.choisit(['rsa']);
  await second.bouton('Commencer').click();
  await page.reload();
  await expect(premier.bouton('Mes réponses')).toBeVisible();
  await expect(premier.h1).not.toHaveText(await second.titre());
});

test('un onglet dupliqué part des mêmes réponses, puis chacun suit son chemin', async ({ page, context }) => {
  const original = new Questionnaire(page);
  await original.ouvre(['budget-famille']);
  await original.repond({ F1: 'couple_enfants' });
  const question = await original.titre();
  const attente = context.waitForEvent('page');
  // The browser copies the tab's storage into the one it opens, as « Duplicate » does.
  await page.evaluate(() => window.open('/trouver/'));
  const copie = new Questionnaire(await attente);
  await expect(copie.h1).toHaveText(question);
  await copie.repond({ P1: ['pf'] });
  await page.reload();
  await expect(original.h1).toHaveText(question);
  await copie.bouton('Mes réponses').click();
  await copie.bouton('Effacer').click();
  await expect(copie.h1).toHaveText('De quoi s’agit-il ?');
  await page.reload();
  await expect(original.h1).toHaveText(question);
  await original.bouton('Mes réponses').click();
  await expect(original.principal).toContainText('Oui, avec un couple');
});

test.describe('La formation en deux onglets', () => {
  test('les cartes et les cas des deux sont gardés', async ({ page, context }) => {
    await page.goto('/formation/sigles/');
    await page.getByLabel('Garder ma progression').check();
    const autre = await context.newPage();
    await autre.goto('/formation/sigles/');
    await note(page, /Facile/);
    await note(page, /Facile/);
    await note(autre, /À revoir/);
    await note(autre, /Facile/);
    await note(autre, /Facile/);
    const exercice = new Exercice(await context.newPage());
    await exercice.ouvre('jeune-de-20-ans');
    await exercice.repond('cjm');
    await note(page, /Facile/);
    expect((await cartesGardees(page)).length).toBeGreaterThanOrEqual(3);
    expect(await exercice.garde()).toContain('"jeune-de-20-ans');
  });

  test('« Effacer » dans l’un se voit dans l’autre, qui ne garde plus rien', async ({ page, context }) => {
    await page.goto('/formation/sigles/');
    await page.getByLabel('Garder ma progression').check();
    await note(page, /Facile/);
    const autre = await context.newPage();
    await autre.goto('/formation/');
    await autre.getByRole('button', { name: 'Effacer' }).click();
    await expect(page.getByLabel('Garder ma progression')).not.toBeChecked();
    await expect(page.getByText('Rien n’est gardé.', { exact: true })).toBeVisible();
    await note(page, /Facile/);
    expect(await new Exercice(page).garde()).toBe(RIEN);
  });
});
