/** Links as mail programs deliver them: the situation opens, and what the server may have read is said. */
import { expect, test } from '@playwright/test';
import { lienVers } from './objets/liens.ts';
import { Questionnaire } from './objets/questionnaire.ts';

const FOYER = 'foyer-plusieurs-mesures';
const RETABLIE = /Le guide l’a rétablie\. Ce que contient le lien a pu parvenir une fois au serveur/;

test('un lien dont le dièse est devenu « %23 » s’ouvre, et le dit ; ses réponses ne repartent pas', async ({
  page,
}) => {
  const lien = lienVers(FOYER);
  const appels: string[] = [];
  page.on('request', (requete) => appels.push(requete.url()));
  await page.goto(`/trouver/%23${lien}`);
  await expect(page).toHaveTitle(/^Résultat · /);
  await expect(page.getByText(RETABLIE)).toBeVisible();
  await expect(new Questionnaire(page).alerte).toHaveCount(0);
  expect(
    appels.filter((adresse) => adresse.includes(lien.slice(0, 20))),
    'le filtre, et lui seul',
  ).toHaveLength(1);
  expect(page.url()).not.toContain(lien);
});

for (const [page_, attendu] of [
  ['/comparer/%23masp%2Cmaj', 'mesures comparées'],
  ['/echeancier/%23masp', 'Début'],
] as const)
  test(`${page_} s’ouvre aussi`, async ({ page }) => {
    await page.goto(page_);
    await expect(page.getByText(RETABLIE)).toBeVisible();
    await expect(page.getByText(attendu).first()).toBeVisible();
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
  });

test('une adresse inconnue reste introuvable, et ne mène nulle part ailleurs', async ({ page, baseURL }) => {
  for (const adresse of ['/inconnue/', '/inconnue/%23x', '//ailleurs.example/%23x']) {
    await page.goto(`${baseURL}${adresse}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
  }
});

for (const suite of ['%20', '%C2%A0', '%3E', '&data=05%7C02', '?fbclid=Iw', ').'])
  test(`un lien suivi de « ${suite} » s’ouvre`, async ({ page }) => {
    await page.goto(`/trouver/?utm_source=mail#${lienVers(FOYER).replaceAll('.', '%2E')}${suite}`);
    await expect(page).toHaveTitle(/^Résultat · /);
    await expect(new Questionnaire(page).alerte).toHaveCount(0);
  });

test('le nom d’une mesure s’ouvre en capitales ou suivi d’un point ; un nom inconnu le dit', async ({ page }) => {
  for (const nom of ['MASP', 'masp.']) {
    await page.goto(`/trouver/#${nom}`);
    await expect(new Questionnaire(page).continuer).toBeVisible();
    await page.goto('about:blank');
  }
  await page.goto('/trouver/#inconnue');
  await expect(page.getByText('L’adresse ne nomme ni une mesure ni une situation')).toBeVisible();
  await page.goto('/comparer/#masp,maj.');
  await expect(page.getByText('2 mesures comparées')).toBeVisible();
  await page.goto('/tableau/#tri=mesure)');
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
});

test('l’échéancier garde l’adresse de la mesure à l’écran', async ({ page }) => {
  await page.goto('/echeancier/#masp');
  await page.getByLabel('Mesure', { exact: true }).selectOption('asll');
  await page.reload();
  await expect(page.getByLabel('Mesure', { exact: true })).toHaveValue('asll');
});
