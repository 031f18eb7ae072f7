/** What the trainer prints: each case on one sheet without its answer, and its answer sheet. */
import { expect, test, type Page } from '@playwright/test';
import { Exercice } from './objets/exercice.ts';
import { htmlDe, PAGES } from './objets/site.ts';

const CAS = 'jeune-de-20-ans';

/** An A4 between margins of 11 and 14 mm, in CSS pixels. */
const A4 = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((275 / 25.4) * 96) };

/** What is wrong with the printed sheet of a case. */
async function defautsDeFeuille(page: Page, adresse: string): Promise<string[]> {
  await page.goto(adresse);
  const papier = await page.locator('body').innerText();
  const defauts = ['Corrigé', 'Critères réunis', 'Écarte', 'Pourquoi pas', 'Cas suivant'].filter((mot) =>
    papier.includes(mot),
  );
  if (!/empreinte [0-9a-f]{8}/.test(papier)) defauts.push('empreinte absente');
  if (!(await page.locator('.papier hr').filter({ visible: true }).count())) defauts.push('aucune ligne à remplir');
  const hauteur = await page.locator('html').evaluate((html) => html.scrollHeight);
  if (hauteur > A4.height) defauts.push(`${hauteur} px de haut pour ${A4.height}`);
  return defauts.map((defaut) => `${adresse} : ${defaut}`);
}

test('chaque énoncé tient sur une feuille, sans rien du corrigé', async ({ page }) => {
  test.slow();
  const enonces = PAGES.filter((adresse) => /^\/formation\/cas\/[^/]+\/$/.test(adresse));
  expect(enonces.length).toBeGreaterThan(60);
  await page.setViewportSize(A4);
  await page.emulateMedia({ media: 'print' });
  const defauts: string[] = [];
  for (const adresse of enonces) defauts.push(...(await defautsDeFeuille(page, adresse)));
  expect(defauts).toEqual([]);
});

test('l’énoncé reste sans corrigé même imprimé après l’avoir ouvert', async ({ page }) => {
  const exercice = new Exercice(page);
  await exercice.ouvre(CAS);
  await exercice.repond('cjm');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body').innerText()).not.toMatch(/Corrigé|Juste|Écarte/);
});

test('la feuille de corrigé dit les verdicts, leurs raisons, leurs sources et sa version', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`/formation/cas/${CAS}/corrige/`);
  const papier = page.locator('body');
  expect(await papier.innerText()).toMatch(/empreinte [0-9a-f]{8}.*Tableau Artois du 20\/03\/23/s);
  for (const mot of ['Critères réunis', 'Pourquoi pas ?', 'Les réponses du cas', 'Ce que je retiens']) {
    await expect(papier).toContainText(mot, { useInnerText: true });
  }
  await expect(page.locator('article .raisons small').first()).toBeVisible();
  expect(htmlDe(`/formation/cas/${CAS}/corrige/`)).not.toContain('exercice-');
});
