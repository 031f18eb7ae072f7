/** The comparison table and its downloads, as a worker uses them: filters, sort, columns, address, paper, no script. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { COLONNES } from '../../src/rubriques/tableau/tableau.ts';
import { tasse } from './objets/papier.ts';
import { COMPARABLES } from './objets/site.ts';

const rangees = (page: Page) => page.locator('#tableau tbody tr:visible');
const noms = (page: Page) => rangees(page).locator('th a').allTextContents();
const filtre = (page: Page, nom: string) => page.getByRole('combobox', { name: nom, exact: true });
const entete = (page: Page, nom: string) => page.getByRole('columnheader', { name: nom });
const bilan = (page: Page) => page.locator('#bilan');

async function ouvre(page: Page, fragment = ''): Promise<void> {
  // A change of fragment alone would not reload the page.
  await page.goto('about:blank');
  await page.goto(`/tableau/${fragment}`);
  await expect(bilan(page)).toContainText('mesure');
}

test('filtre, dit combien de mesures restent, et garde la vue dans l’adresse', async ({ page }) => {
  await ouvre(page);
  await expect(rangees(page)).toHaveCount(COMPARABLES);
  await filtre(page, 'Famille').selectOption({ label: 'Budget et protection d’un adulte' });
  await filtre(page, 'A / J').selectOption('A');
  await expect.poll(() => noms(page)).toEqual(['MASP']);
  await expect(bilan(page)).toContainText(`1 mesure sur ${COMPARABLES}`);
  await expect(page).toHaveURL(/\/tableau\/#famille=adulte&nature=A$/);

  await page.reload();
  await expect(rangees(page)).toHaveCount(1);
  await expect(filtre(page, 'Famille')).toHaveValue('adulte');

  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(rangees(page)).toHaveCount(COMPARABLES);
  await expect(page).toHaveURL(/\/tableau\/$/);
});

test('filtre par décideur, par organisme et par public', async ({ page }) => {
  await ouvre(page);
  await filtre(page, 'Décideur').selectOption('siao');
  await expect.poll(() => noms(page)).toEqual(['AVDL']);
  await filtre(page, 'Décideur').selectOption('');
  await filtre(page, 'Service en charge').selectOption('la-vie-active');
  await expect.poll(() => noms(page)).toContain('AVDL');
  await filtre(page, 'Service en charge').selectOption('');
  await filtre(page, 'Public').selectOption('parents');
  await expect.poll(() => noms(page)).toEqual(['AESF', 'MJAGBF']);
});

test('dit quand aucune mesure ne répond', async ({ page }) => {
  await ouvre(page, '#famille=logement&nature=J');
  await expect(rangees(page)).toHaveCount(0);
  await expect(bilan(page)).toHaveText('Aucune mesure ne répond à tous ces filtres. Retirez-en un, ou affichez tout.');
});

test('trie au clavier, dans un sens puis dans l’autre, puis rend l’ordre du guide', async ({ page }) => {
  await ouvre(page);
  const guide = await noms(page);
  const bouton = entete(page, 'Mesure').getByRole('button');
  await bouton.focus();
  await page.keyboard.press('Enter');
  await expect(entete(page, 'Mesure')).toHaveAttribute('aria-sort', 'ascending');
  const croissant = [...guide].sort((a, b) => a.localeCompare(b, 'fr', { sensitivity: 'base' }));
  expect(croissant).not.toEqual(guide);
  await expect.poll(() => noms(page)).toEqual(croissant);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#tri=-mesure$/);
  await expect.poll(() => noms(page)).toEqual([...croissant].reverse());
  await page.keyboard.press('Enter');
  await expect(entete(page, 'Mesure')).not.toHaveAttribute('aria-sort', /.+/);
  await expect.poll(() => noms(page)).toEqual(guide);
});

test('trie par durée, les durées inconnues à la fin', async ({ page }) => {
  await ouvre(page, '#tri=modalites');
  const mois = await rangees(page).evaluateAll((lignes) => lignes.map((ligne) => ligne.dataset['mois']));
  const connues = mois.filter((nombre) => nombre !== undefined).map(Number);
  expect(connues.length).toBeGreaterThan(10);
  expect(connues).toEqual([...connues].sort((a, b) => a - b));
  expect(mois.slice(0, connues.length)).not.toContain(undefined);
});

test('masque des colonnes et les retrouve', async ({ page }) => {
  await ouvre(page);
  await page.getByText('Choisir les colonnes').click();
  await page.getByRole('checkbox', { name: 'Objectifs' }).uncheck();
  await page.getByRole('checkbox', { name: 'Cahier des charges et formulaires' }).uncheck();
  await expect(page).toHaveURL(/#sans=documents,objectifs$/);
  await expect(entete(page, 'Objectifs')).toBeHidden();
  await expect(rangees(page).first().locator('td:visible')).toHaveCount(5);

  await page.reload();
  await expect(entete(page, 'Objectifs')).toBeHidden();
  await expect(page.locator('input[value=objectifs]')).not.toBeChecked();
});

test('suit une adresse changée à la main, et le lien d’évitement ne défait rien', async ({ page }) => {
  await ouvre(page, '#nature=J');
  await page.evaluate(() => (location.hash = '#nature=A&tri=-mesure'));
  await expect(filtre(page, 'A / J')).toHaveValue('A');
  await expect.poll(async () => (await noms(page)).length).toBeLessThan(COMPARABLES);
  const avant = await noms(page);
  await page.getByRole('link', { name: 'Aller au contenu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contenu$/);
  await expect.poll(() => noms(page)).toEqual(avant);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [fragment, raison] of [
  ['#famille=lune', 'le filtre « famille » ne connaît pas « lune »'],
  ['#tri=__proto__', 'aucun tri ne s’appelle « __proto__ »'],
  ['#%E0%A4%A&<b>', 'n’y a pas de sens'],
] as const) {
  test(`dit que « ${fragment} » ne se lit pas et montre le tableau entier`, async ({ page }) => {
    await ouvre(page, fragment);
    await expect(page.getByRole('alert')).toContainText('L’adresse de cette vue ne se lit pas');
    await expect(page.getByRole('alert')).toContainText(raison);
    await expect(rangees(page)).toHaveCount(COMPARABLES);
    await expect(page.locator('main b', { hasText: /^$/ })).toHaveCount(0);
  });
}

test('mène à la comparaison des mesures cochées, deux à quatre', async ({ page }) => {
  await ouvre(page);
  const comparer = page.getByRole('button', { name: /^Comparer/ });
  await page.getByRole('checkbox', { name: 'Comparer MASP' }).check();
  await expect(comparer).toHaveText('Comparer (1)');
  await comparer.click();
  await expect(page.getByRole('alert')).toHaveText('Cochez deux à quatre mesures dans le tableau : 1 pour l’instant.');
  await page.getByRole('checkbox', { name: 'Comparer MAJ' }).check();
  await comparer.click();
  await expect(page).toHaveURL(/\/comparer\/#masp,maj$/);
});

test('se lit en entier sans JavaScript, sans commande qui ne marche pas', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto('/tableau/');
  await expect(rangees(page)).toHaveCount(COMPARABLES);
  await expect(page.getByRole('columnheader')).toHaveCount(8);
  await expect(page.getByRole('table')).toHaveAccessibleName('Mesures de l’Artois et du RSA 2026');
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  await expect(page.locator('main').getByRole('combobox')).toHaveCount(0);
  await page.close();
});

test('tient dans 320 px, en-tête et première colonne en vue', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await ouvre(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const region = page.getByRole('region', { name: 'Mesures de l’Artois et du RSA 2026' });
  await region.focus();
  await region.evaluate((zone) => zone.scrollTo(400, 900));
  const [cadre, titre, nom] = await Promise.all([
    region.boundingBox(),
    entete(page, 'Mesure').boundingBox(),
    page.locator('#tableau tbody th').nth(1).boundingBox(),
  ]);
  expect(Math.abs((titre?.y ?? 0) - (cadre?.y ?? 99))).toBeLessThan(3);
  expect(Math.abs((titre?.x ?? 0) - (cadre?.x ?? 99))).toBeLessThan(3);
  expect(Math.abs((nom?.x ?? 0) - (cadre?.x ?? 99))).toBeLessThan(3);
});

test('s’imprime avec ses en-têtes répétés et sans ses commandes', async ({ page }) => {
  await ouvre(page, '#famille=rsa');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#tableau thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('.tableau')).toHaveCSS('overflow', 'visible');
  await expect(filtre(page, 'Famille')).toBeHidden();
  await expect(bilan(page)).toContainText('filtre : RSA');
  await expect(page.getByRole('checkbox', { name: 'Comparer MASP' })).toBeHidden();
});

test('imprime le titre de chaque colonne en tête de chaque page', async ({ page }) => {
  await ouvre(page);
  const noms = COLONNES.map(({ nom }) => nom);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf);
  expect(text.length).toBeGreaterThan(5);
  // The last page holds the foot of the site too.
  const pages = text.filter((texte) => /\bA \/ J\b/.test(texte) || !texte.includes('Ce guide oriente'));
  for (const [rang, texte] of pages.entries())
    for (const nom of noms) expect(tasse(texte), `page ${rang + 1}`).toContain(tasse(nom));
  const [, , largeur, hauteur] = (await pdf.getPage(1)).view;
  expect(
    [largeur, hauteur].map((cote) => Math.round(cote ?? 0)),
    'A4 en largeur',
  ).toEqual([842, 595]);
});

test.describe('Les fichiers à télécharger', () => {
  async function telecharge(page: Page, lien: string): Promise<Buffer> {
    const attente = page.waitForEvent('download');
    await page.getByRole('link', { name: lien, exact: true }).click();
    return readFileSync(await (await attente).path());
  }

  test('se relisent et disent la même chose que le tableau', async ({ page }) => {
    await ouvre(page);
    const affichees = await noms(page);
    await page.getByRole('link', { name: 'Télécharger le tableau entier' }).click();

    const json = JSON.parse((await telecharge(page, 'Fichier JSON')).toString());
    const schema = JSON.parse((await telecharge(page, 'Schéma du fichier JSON')).toString());
    const valide = new Ajv2020({ strictRequired: false }).compile(schema);
    valide(json);
    expect(valide.errors).toBeNull();
    expect(json.mesures.map(({ sigle, nom }: { sigle?: string; nom: string }) => sigle ?? nom)).toEqual(affichees);
    await expect(page.getByText(json.version)).toBeVisible();
    await expect(page.getByText(`[${json.licence}]`)).toBeVisible();

    const csv = await telecharge(page, 'Fichier CSV');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lignes = parse(csv, { delimiter: ';', bom: true, record_delimiter: '\r\n' }) as string[][];
    expect(lignes).toHaveLength(affichees.length + 1);
    expect(lignes.slice(1).map(([id]) => id)).toEqual(json.mesures.map(({ id }: { id: string }) => id));
    for (const cellule of lignes.flat()) expect(cellule).not.toMatch(/^[\s=+\-@]/);

    const [feuille] = await readExcelFile(await telecharge(page, 'Classeur Excel'));
    // A measure may take several rows there: the same statements, one after the other, under its repeated name.
    const enExcel = (feuille?.data ?? []).map((rangee) => rangee.map((cellule) => String(cellule ?? '')));
    for (const ligne of lignes) {
      const siennes = enExcel.filter(([id]) => id === ligne[0]);
      const vues = ligne.map((_, rang) =>
        [...new Set(siennes.map((sienne) => sienne[rang]))].filter(Boolean).join('\n'),
      );
      expect(vues).toEqual(ligne);
    }
    expect(new Set(enExcel.map(([id]) => id))).toEqual(new Set(lignes.map(([id]) => id)));
  });
});
