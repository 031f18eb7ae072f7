/** Whom to call: on top of a result that speaks of danger, violence or a minor; and never a service of another place. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { Emporter } from './objets/note.ts';
import { Questionnaire } from './objets/questionnaire.ts';

/** Names of the associations that the guide knows in its own territory only. */
const ASSOCIATIONS = readdirSync('content/organismes')
  .map((fichier) => parse(readFileSync(`content/organismes/${fichier}`, 'utf8')) as Record<string, string>)
  .filter(({ type, territoire }) => type === 'association' && territoire === 'artois')
  .flatMap(({ nom, sigle }) => [nom, sigle])
  .filter((nom) => nom !== undefined);

test('un enfant en danger : le 119 est en tête, et rien ne dit qu’aucune mesure n’est retenue', async ({ page }) => {
  const emporter = new Emporter(page);
  const { questionnaire } = emporter;
  await questionnaire.ouvre(['danger']);
  await questionnaire.vaAuResultat({ A1: 'moins17', X3: 'oui' });
  await expect(questionnaire.h1).toHaveText('Enfant en danger');
  const premier = questionnaire.principal.locator('.numeros a').first();
  await expect(premier).toHaveAttribute('href', 'tel:119');
  expect((await premier.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await emporter.prepare();
  await expect(emporter.note).toContainText('119 (Allô enfance en danger)');
  await expect(page.locator('#questionnaire')).not.toContainText('Aucune mesure');
});

test('des violences : le 3919 se lit avant le signalement', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvreTout(['danger', 'logement']);
  await questionnaire.remplit({ A1: '30+', X3: 'oui', V1: 'oui' });
  await questionnaire.bouton('Voir le résultat seul').click();
  await expect(questionnaire.lien(/^Signalement/).first()).toBeVisible();
  const adresses = await questionnaire.principal
    .locator('a')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href') ?? ''));
  const signalement = adresses.findIndex((adresse) => adresse.includes('signalement'));
  expect(adresses.indexOf('tel:3919')).toBeGreaterThanOrEqual(0);
  expect(adresses.indexOf('tel:3919')).toBeLessThan(signalement);
  await expect(questionnaire.principal.locator('a[href="sms:114"]').first()).toBeVisible();
});

for (const lieu of ['pdc', 'autre'])
  test(`hors de l’Artois (${lieu}), ni l’écran ni la note ne nomment une association de l’Artois`, async ({ page }) => {
    const emporter = new Emporter(page);
    const { questionnaire } = emporter;
    await questionnaire.ouvreTout(['budget-famille', 'budget-adulte', 'protection', 'logement'], lieu);
    await questionnaire.bouton('Voir le résultat seul').click();
    await emporter.prepare();
    const texte = (await page.locator('#questionnaire').textContent()) ?? '';
    expect(ASSOCIATIONS.length).toBeGreaterThan(5);
    expect(ASSOCIATIONS.filter((nom) => new RegExp(`(?<!\\p{L})${nom}(?!\\p{L})`, 'u').test(texte))).toEqual([]);
    expect(texte.match(/.{40}en Artois.{20}/gu)).toBeNull();
  });

test('au RSA sans frein, le SLAI du lieu de vie et France Travail se composent', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['rsa']);
  await questionnaire.vaAuResultat({
    R1: 'deja_suivi',
    R2: 'complete',
    R3: 'aucun',
    R4: 'non',
    R5: 'immediat',
    R7: 'non',
    R8: 'non',
    A1: '30+',
  });
  await expect(questionnaire.h1).toHaveText('Aucune mesure n’est retenue : vers qui se tourner');
  const numeros = questionnaire.principal.locator('.numeros a');
  await expect(numeros.filter({ hasText: 'SLAI de l’Artois' })).toHaveAttribute('href', 'tel:+33321568855');
  await expect(numeros.filter({ hasText: 'SLAI de l’Arrageois' })).toHaveCount(0);
  await expect(page.locator('#questionnaire')).not.toContainText('Vosges');
});

test('la page d’urgence compose chaque numéro sans script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await page.goto('/urgence/');
  for (const numero of ['15', '17', '18', '112', '115', '119', '3919', '3977', '3114'])
    await expect(page.locator(`main a[href="tel:${numero}"]`).first()).toBeVisible();
  await expect(page.locator('main a[href="sms:114"]').first()).toContainText('114, par SMS');
  const hauteurs = await page.locator('.numeros a').evaluateAll((liens) => liens.map((lien) => lien.clientHeight));
  expect(Math.min(...hauteurs)).toBeGreaterThanOrEqual(44);
  await page.close();
});

test('depuis une fiche, le lieu de vie se dit sur la première question', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await page.goto('/trouver/#masp');
  const ligne = page.getByText('Où vit la personne ? En Artois · changer');
  await ligne.click();
  await page.locator('#lieu').selectOption('nsp');
  await expect(page.getByText('Où vit la personne ? Je ne sais pas · changer')).toBeVisible();
  await questionnaire.bouton('Voir déjà le résultat').click();
  await expect(questionnaire.principal).toContainText('Le lieu de vie n’est pas connu');
  await expect(questionnaire.principal).not.toContainText('En charge en Artois');
});
