/** Printed from any state: the page on paper says what the screen said, without its buttons, and leaves no empty sheet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { run, withOutils } from '../e2e/objets/debian.ts';
import { ETATS } from '../e2e/objets/etats.ts';
import { Exercice } from '../e2e/objets/exercice.ts';
import { horsFeuille, pagesDe, tasse } from '../e2e/objets/papier.ts';
import { Questionnaire } from '../e2e/objets/questionnaire.ts';

const dossier = mkdtempSync(join(tmpdir(), 'etats-'));
test.afterAll(() => rmSync(dossier, { recursive: true, force: true }));

const FORMATION: Record<string, (page: Page) => Promise<void>> = {
  'cas à lire': (page) => new Exercice(page).ouvre('foyer-plusieurs-mesures'),
  'cas coché': async (page) => {
    await new Exercice(page).ouvre('foyer-plusieurs-mesures');
    await new Exercice(page).coche('aesf').check();
  },
  'corrigé d’un cas': async (page) => {
    await new Exercice(page).ouvre('foyer-plusieurs-mesures');
    await new Exercice(page).repond('aesf');
  },
  'carte retournée': async (page) => {
    await page.goto('/formation/sigles/');
    await page.getByRole('button', { name: /Retourner la carte/ }).click();
  },
  'cas filtrés': async (page) => {
    await page.goto('/formation/');
    await page.getByLabel('Niveau').selectOption('decouvrir');
  },
};

/** Runs in the page: what would be printed and is of no use on paper. */
const commandes = () =>
  [...document.querySelectorAll('button, nav, [role=search], .evitement, .urgence')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.textContent.trim().slice(0, 40));

async function verifie(page: Page, nom: string): Promise<void> {
  // The heading on top of what is printed: the note's, when there is one.
  const titres = await page.locator('main h1').filter({ visible: true }).allTextContents();
  const titre = titres.at(-1) ?? '';
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(commandes), 'commandes sur le papier').toEqual([]);
  await expect(page.locator('main h1').filter({ visible: true, hasText: titre }).first()).toBeVisible();
  const pdf = join(dossier, `${nom}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  await withOutils(['pdfinfo', 'pdftotext'], () => {
    expect(run('pdfinfo', pdf)).toMatch(/Page size: .*A4/);
    const feuilles = pagesDe(pdf);
    expect(
      feuilles.filter((lignes) => lignes.length === 0),
      'feuilles vides',
    ).toEqual([]);
    expect(tasse(feuilles.flat().join(''))).toContain(tasse(titre));
    expect(horsFeuille(pdf), 'hors de la feuille').toEqual([]);
  });
}

for (const [etat, atteint] of Object.entries(ETATS)) {
  test(`imprimer « ${etat} »`, async ({ page }) => {
    await atteint(new Questionnaire(page));
    await verifie(page, etat);
  });
}

for (const [etat, atteint] of Object.entries(FORMATION)) {
  test(`imprimer « ${etat} »`, async ({ page }) => {
    await atteint(page);
    await verifie(page, etat);
  });
}
