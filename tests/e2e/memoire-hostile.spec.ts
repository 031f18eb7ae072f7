/** What a page, an extension or another version may have left in the device's memory, of any shape: said, never fatal. */
import { expect, test } from '@playwright/test';
import { plaintesDe } from './objets/console.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE } from './objets/situations.ts';

const PORTES = '"portes":["rsa"],"reponses":{"T1":["artois"]}';
const ECRANS = '"fil":[{"vue":"portes"},{"vue":"recap"}],"position":1';
const REPONSES: Record<string, string> = {
  'un sujet nommé comme une propriété de langage': `{"portes":["constructor"],"reponses":{},${ECRANS}}`,
  'le prototype pour sujet': `{"portes":["__proto__"],"reponses":{},${ECRANS}}`,
  'le prototype pour réponse': `{"portes":["rsa"],"reponses":{"__proto__":["oui"]},${ECRANS}}`,
  'une réponse qui n’est pas une liste': `{"portes":["rsa"],"reponses":{"T1":"artois"},${ECRANS}}`,
  'une position écrite en lettres': `{${PORTES},"fil":[{"vue":"portes"}],"position":"0"}`,
  'une position qui est une propriété de liste': `{${PORTES},"fil":[{"vue":"portes"}],"position":"length"}`,
  'une position entre deux écrans': `{${PORTES},"fil":[{"vue":"portes"}],"position":0.5}`,
  'un écran vide': `{${PORTES},"fil":[null],"position":0}`,
  'un nombre': '12',
  'un texte énorme': JSON.stringify({ portes: ['rsa'], reponses: {}, fil: 'x'.repeat(3_000_000), position: 0 }),
};
for (const [cas, texte] of Object.entries(REPONSES)) {
  test(`réponses de l’onglet, ${cas} : c’est dit, et le questionnaire repart du début`, async ({ page }) => {
    const plaintes = plaintesDe(page);
    await page.goto('/urgence/');
    await page.evaluate((valeur) => sessionStorage.setItem('questionnaire-1', valeur), texte);
    const questionnaire = new Questionnaire(page);
    await questionnaire.arrive();
    await expect(questionnaire.alerte).toContainText('Les réponses gardées dans cet onglet étaient illisibles.');
    await expect(page.locator('main input:checked')).toHaveCount(0);
    await questionnaire.choisit(['budget-famille']);
    await questionnaire.bouton('Commencer').click();
    await questionnaire.vaAuResultat(FAMILLE);
    expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
    expect(plaintes).toEqual([]);
  });
}

const PROGRESSIONS: Record<string, string> = {
  'd’une version à venir': '{"version":2,"garde":true,"cas":{},"cartes":{}}',
  'sans sa forme': '[]',
  'avec le prototype pour cas': '{"version":1,"garde":true,"cas":{"__proto__":"reussi"},"cartes":{}}',
  'avec une échéance absurde': '{"version":1,"garde":true,"cas":{},"cartes":{"aah":[1,5,1e308,2]}}',
  énorme: JSON.stringify({ version: 1, garde: true, cas: { a: 'x'.repeat(3_000_000) }, cartes: {} }),
};
for (const [cas, texte] of Object.entries(PROGRESSIONS)) {
  test(`progression ${cas} : c’est dit, les cartes marchent, « Effacer » répare`, async ({ page }) => {
    const plaintes = plaintesDe(page);
    await page.goto('/urgence/');
    await page.evaluate((valeur) => localStorage.setItem('formation', valeur), texte);
    await page.goto('/formation/sigles/');
    await expect(page.getByText('La progression gardée ici est illisible')).toBeVisible();
    await page.getByRole('button', { name: /Retourner la carte/ }).click();
    await page.getByRole('button', { name: /Bien/ }).click();
    expect(await page.evaluate(() => localStorage.getItem('formation')), 'rien n’est écrasé sans le dire').toBe(texte);
    await page.getByRole('button', { name: 'Effacer' }).click();
    await page.getByLabel('Garder ma progression').check();
    await expect(page.getByText('Votre progression est gardée')).toBeVisible();
    expect(plaintes).toEqual([]);
  });
}

test('une mémoire pleine : le parcours va au bout, et la progression dit qu’elle n’est pas gardée', async ({
  page,
}) => {
  const plaintes = plaintesDe(page);
  await page.goto('/urgence/');
  await page.evaluate(() => {
    for (const memoire of [localStorage, sessionStorage]) {
      for (let taille = 4_000_000; taille >= 1;) {
        try {
          memoire.setItem(`plein-${taille}`, 'x'.repeat(taille));
          taille = Math.floor(taille / 2);
        } catch {
          taille = Math.floor(taille / 2);
        }
      }
    }
  });
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat(FAMILLE);
  expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
  await questionnaire.efface();
  await page.goto('/formation/sigles/');
  await page.getByLabel('Garder ma progression').click();
  await expect(page.getByText('Ce navigateur refuse de garder des données.')).toBeVisible();
  await page.getByRole('button', { name: /Retourner la carte/ }).click();
  await page.getByRole('button', { name: /Bien/ }).click();
  await expect(page.locator('#recto')).not.toHaveText('AAH');
  expect(plaintes).toEqual([]);
});
