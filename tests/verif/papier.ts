/**
 * `npm run verif:papier`, after a build: the note printed by Firefox ESR, read back with pdftotext. Checks that every
 * text drawn on the screen is on paper, on A4, with its foot on each page; exit 1 otherwise.
 * Firefox and poppler come from Debian's packages; where they are missing, a sentence says so and nothing is checked.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { cheminDe, manque, run } from '../e2e/objets/debian.ts';
import { absentsDe, horsFeuille, pagesDe, readNote, tasse, titresSeuls } from '../e2e/objets/papier.ts';
import { situation } from '../e2e/objets/situations.ts';
import { serveSite } from './site-servi.ts';

const SITUATIONS = ['difficulte-passagere-en-famille', 'foyer-plusieurs-mesures', 'sante-mentale-et-hebergement'];

const presse = (page: Page, nom: string) => page.locator(`main ::-p-aria([name="${nom}"][role="button"])`).click();

/** Answers a situation on one page, then draws its note. */
async function prepareNote(page: Page, adresse: string, id: string): Promise<void> {
  const { portes, reponses } = situation(id);
  await page.goto(`${adresse}/trouver/`);
  await page.waitForSelector('#portes button:enabled');
  for (const porte of portes) await page.click(`input[name=porte][value="${porte}"]`);
  await presse(page, 'Toutes les questions sur une page');
  await page.waitForSelector('fieldset');
  for (const [code, valeurs] of Object.entries(reponses)) {
    for (const valeur of [valeurs].flat()) {
      const choix = await page.$(`#questionnaire input[name="${code}"][value="${valeur}"]`);
      await choix?.click();
    }
    const rien = valeurs.includes('nsp') ? null : await page.$(`#questionnaire input[name="${code}-reste"]`);
    await rien?.click();
  }
  await presse(page, 'Voir le résultat seul');
  await page.waitForSelector('.note');
}

/** What is wrong with the printed note of one situation. */
async function verifie(page: Page, adresse: string, id: string, dossier: string): Promise<string[]> {
  await prepareNote(page, adresse, id);
  const { textes, titres, pied } = await page.evaluate(readNote);
  const pdf = join(dossier, `${id}.pdf`);
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const pages = pagesDe(pdf);
  const defauts = absentsDe(pages, textes, pied).map((texte) => `absent du papier : ${texte}`);
  defauts.push(...titresSeuls(pages, titres, pied).map((titre) => `titre seul en bas de page : ${titre}`));
  defauts.push(...horsFeuille(pdf).map((mot) => `hors de la feuille : ${mot}`));
  if (!/Page size: .*A4/.test(run('pdfinfo', pdf))) defauts.push('la feuille n’est pas au format A4');
  if (!pages.every((lignes) => tasse(lignes.join('')).includes(tasse(pied)))) defauts.push('une page n’a pas son pied');
  console.log(`${id} : ${textes.length} textes, ${pages.length} pages, ${defauts.length} défauts.`);
  return defauts;
}

const phrase = manque('firefox-esr', 'pdftotext', 'pdfinfo');
if (phrase) {
  console.log(`NON VÉRIFIÉ : la note imprimée par Firefox. ${phrase}`);
  process.exit(0);
}
const site = await serveSite();
const dossier = mkdtempSync(join(tmpdir(), 'papier-'));
const navigateur = await puppeteer.launch({
  browser: 'firefox',
  executablePath: cheminDe('firefox-esr') as string,
  headless: true,
});
try {
  for (const id of SITUATIONS) {
    const page = await navigateur.newPage();
    for (const defaut of await verifie(page, site.adresse, id, dossier)) {
      console.log(`  ${defaut}`);
      process.exitCode = 1;
    }
    await page.close();
  }
} finally {
  await navigateur.close();
  site.ferme();
  if (process.env['GARDE_PAPIER']) console.log(dossier);
  else rmSync(dossier, { recursive: true });
}
