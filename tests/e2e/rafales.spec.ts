/** Hands that go fast: double clicks, held keys, Back too early, a window that turns, a reload anywhere. */
import { expect, test } from '@playwright/test';
import { ETATS } from './objets/etats.ts';
import { Questionnaire } from './objets/questionnaire.ts';

test('un double clic sur « Continuer » n’avance que d’une question, sans reproche', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  const premiere = await questionnaire.titre();
  await questionnaire.coche('F1', 'couple_enfants');
  await questionnaire.continuer.dblclick();
  await expect(questionnaire.h1).not.toHaveText(premiere);
  await expect(questionnaire.alerte).toHaveCount(0);
  await expect(page.locator('#questionnaire input:checked')).toHaveCount(0);
  await questionnaire.revient();
  await expect(questionnaire.h1).toHaveText(premiere);
  await expect(questionnaire.choix('F1', 'couple_enfants')).toBeChecked();
});

test('une touche Entrée tenue n’avance que d’une question, sans reproche', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  const premiere = await questionnaire.titre();
  await questionnaire.coche('F1', 'couple_enfants');
  await questionnaire.continuer.focus();
  for (let fois = 0; fois < 8; fois++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(questionnaire.h1).not.toHaveText(premiere);
  await expect(questionnaire.alerte).toHaveCount(0);
  await questionnaire.revient();
  await expect(questionnaire.h1).toHaveText(premiere);
});

test('un double clic sur « Commencer » n’ouvre qu’un écran', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.arrive();
  await questionnaire.choisit(['rsa']);
  await questionnaire.bouton('Commencer').dblclick();
  await expect(questionnaire.continuer).toBeVisible();
  await questionnaire.revient();
  await expect(questionnaire.h1).toHaveText('De quoi s’agit-il ?');
});

test('une page qui ne vient pas laisse sur la même question, et Précédent à sa place', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  const premiere = await questionnaire.titre();
  await questionnaire.repond({ F1: 'couple_enfants' });
  const question = await questionnaire.titre();
  // The browser stays where it is, as when loading is stopped.
  await page.route('**/urgence/', (route) => route.fulfill({ status: 204 }));
  const appel = page.waitForRequest('**/urgence/');
  await page.getByRole('link', { name: 'Que faire en urgence' }).click({ noWaitAfter: true });
  await appel;
  await expect(questionnaire.h1).toHaveText(question);
  await page.goBack();
  await expect(questionnaire.h1).toHaveText(premiere);
  await page.goForward();
  await questionnaire.coche('P1', 'pf');
  await questionnaire.continue();
});

test('tourner l’écran, agrandir à 400 %, et revenir garde la réponse et le foyer', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  const choix = questionnaire.choix('F1', 'couple_enfants');
  await choix.check();
  // 1280 × 1024 seen at 400 % is 320 × 256.
  for (const [width, height] of [
    [360, 740],
    [740, 360],
    [320, 256],
    [1280, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(choix).toBeChecked();
    await expect(choix).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const bouton = questionnaire.continuer;
    await bouton.scrollIntoViewIfNeeded();
    await expect(bouton).toBeInViewport({ ratio: 1 });
  }
  await questionnaire.continue();
});

/** What each of these screens becomes: the note and the copy are drawn on request, a reproach belongs to a gesture. */
const RETROUVE: Record<string, RegExp> = {
  'note d’orientation préparée': /^Résultat · /,
  'copie refusée': /^Résultat · /,
};
for (const [etat, atteint] of Object.entries(ETATS)) {
  test(`recharger « ${etat} » rend le même écran et les mêmes réponses`, async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await atteint(questionnaire);
    const titre = await page.title();
    const coches = page.locator('#questionnaire input:checked');
    const cochees = await coches.count();
    await page.reload();
    await expect(page).toHaveTitle(RETROUVE[etat] ?? titre);
    await expect(coches).toHaveCount(cochees);
    await expect(questionnaire.principal.getByText('étaient illisibles').filter({ visible: true })).toHaveCount(0);
  });
}
