import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readCatalogue } from '../../src/catalogue/disque.ts';

const DIST = join(import.meta.dirname, '../../dist');
const { glossaire } = readCatalogue();
const NOMBRE = Object.keys(glossaire).length;

const champ = (page: Page) => page.getByRole('searchbox', { name: 'Filtrer les mots' });
const visibles = (page: Page) => page.locator('#mots dt:visible');

test.describe('La page du glossaire', () => {
  test.beforeEach(({ page }) => page.goto('/glossaire/'));

  test('a une ancre par mot, avec sens, origine et liens', async ({ page }) => {
    for (const id of Object.keys(glossaire)) await expect(page.locator(`#mots dl > div[id="${id}"]`)).toHaveCount(1);
    const slisl = page.locator('#slisl');
    await expect(slisl).toContainText('Service Local Inclusion Sociale et Logement');
    await expect(slisl).toContainText('≠ SLAI');
    await expect(slisl.getByRole('link', { name: 'MASP' }).first()).toBeVisible();
    await expect(slisl).toContainText('Tableau Artois du 20/03/23, glossaire');
    await expect(page.locator('#miep')).toContainText('Développement non donné par les sources');
    await expect(page.locator('#france-travail')).toContainText('Ancien nom : Pôle emploi');
  });

  test('chaque lien vers un mot, une fiche ou un organisme arrive quelque part', async ({ page, request }) => {
    const adresses = await page
      .locator('#mots a')
      .evaluateAll((liens) => [...new Set(liens.map((lien) => lien.getAttribute('href') ?? ''))]);
    const ancres = new Set(await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id)));
    for (const adresse of adresses) {
      if (adresse.startsWith('#')) expect(ancres, adresse).toContain(adresse.slice(1));
      else expect((await request.get(adresse)).status(), adresse).toBe(200);
    }
  });

  test('le filtre garde les mots qui contiennent tout ce qui est écrit, et dit combien', async ({ page }) => {
    await expect(page.getByRole('status')).toHaveText(`${NOMBRE} mots`);
    await champ(page).fill('mesure JUDICIAIRE');
    await expect(page.getByRole('status')).not.toHaveText(`${NOMBRE} mots`);
    await expect(page.locator('#maj')).toBeVisible();
    await expect(page.locator('#caf')).toBeHidden();
    await expect(page.getByRole('status')).toHaveText(`${await visibles(page).count()} mots`);

    await champ(page).fill('Accompagnements en économie sociale et ﬁnancière.');
    await expect(page.getByRole('status')).toContainText('Aucun mot');
    await champ(page).fill('Contrats de ré‑engagement.');
    await expect(page.locator('#contrat-de-re-engagement')).toBeVisible();
    await expect(page.locator('#mots h2:visible')).toHaveText(['C', 'D']);

    await champ(page).fill('zzz');
    await expect(page.getByRole('status')).toContainText('Aucun mot');
    await champ(page).press('Enter');
    await expect(page).toHaveURL(/\/glossaire\/$/);
    await champ(page).fill('');
    await expect(visibles(page)).toHaveCount(NOMBRE);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('un lien vers un mot que le filtre cache le fait revenir', async ({ page }) => {
    await champ(page).fill('SLISL');
    await expect(page.locator('#caf')).toBeHidden();
    await page.evaluate(() => (location.hash = '#caf'));
    await expect(page.locator('#caf')).toBeInViewport();
    await expect(champ(page)).toHaveValue('');
  });

  test('les lettres mènent à leurs mots', async ({ page }) => {
    const lettres = page.getByRole('navigation', { name: 'Lettres' });
    await lettres.getByRole('link', { name: 'S', exact: true }).click();
    await expect(page.locator('h2#S')).toBeInViewport();
    const tailles = await lettres
      .getByRole('link')
      .evaluateAll((liens) =>
        liens.map((lien) => lien.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    expect(tailles.flat().every((taille) => taille >= 44)).toBe(true);
  });
});

test.describe('Sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tout se lit, et le filtre n’est pas proposé', async ({ page }) => {
    await page.goto('/glossaire/');
    await expect(visibles(page)).toHaveCount(NOMBRE);
    await expect(page.locator('.filtre')).toBeHidden();
  });
});

test.describe('Les sigles, sur toutes les pages', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    // The search and the news list the entries themselves; the booklet links to its own glossary; the cards are acronyms.
    .filter((fichier) => fichier.endsWith('.html') && !/^(recherche|nouveautes|livret|formation\/sigles)/.test(fichier))
    .map((fichier) => ({ fichier, html: readFileSync(join(DIST, fichier), 'utf8') }));
  const sigles = Object.entries(glossaire).flatMap(([id, { terme, developpement }]) =>
    developpement && /^(\S*\p{Lu}){2}/u.test(terme) ? [{ id, terme, developpement }] : [],
  );

  test('le premier emploi est lié et développé ; aucun lien dans un titre, un autre lien ou un bouton', async ({
    page,
  }) => {
    expect(pages.length).toBeGreaterThan(100);
    expect(sigles.length).toBeGreaterThan(60);
    // The browser's own parser reads the files: a second opinion on the build step.
    await page.goto('about:blank');
    const defauts = await page.evaluate(readSigles, { pages, sigles });
    expect(defauts).toEqual([]);
  });

  test('une fiche montre son premier sigle développé', async ({ page }) => {
    await page.goto('/mesures/masp/');
    const lien = page.locator('main a[href="/glossaire/#slisl"]');
    await expect(lien).toHaveCount(1);
    await expect(lien.locator('xpath=..')).toContainText('SLISL (Service Local Inclusion Sociale et Logement)');
    await lien.click();
    await expect(page.locator('#slisl')).toBeInViewport();
  });
});

interface Lecture {
  pages: { fichier: string; html: string }[];
  sigles: { id: string; terme: string; developpement: string }[];
}

/** Runs in the browser: every page whose first use of an acronym is not linked and spelled out, or is linked where it must not be. */
function readSigles({ pages, sigles }: Lecture): string[] {
  const FERMES =
    'a, abbr, button, caption, cite, code, dt, h1, h2, h3, h4, h5, h6, head, label, legend, nav, noscript, option, pre, ' +
    'q, script, select, style, summary, svg, textarea, th, [hidden], [aria-hidden=true], .hors-ecran, [role=status], [role=alert]';
  const simple = (texte: string) =>
    texte
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .split(' ')
      .filter((mot) => mot.length > 2 && !['des', 'les', 'aux', 'pour'].includes(mot))
      .map((mot) => mot.replace(/s$/, ''))
      .join(' ');
  const defauts: string[] = [];
  for (const { fichier, html } of pages) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const surPlace = fichier.startsWith('glossaire');
    const debut = surPlace ? '#' : '/glossaire/#';
    for (const lien of page.querySelectorAll(`a[href^="${debut}"]`))
      if (
        lien.closest(surPlace ? '#mots' : 'html') &&
        lien.parentElement?.closest('a, button, h1, h2, h3, h4, h5, h6, label, summary, nav, th')
      )
        defauts.push(`${fichier} : lien ${lien.getAttribute('href')} mal placé`);
    const marche = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const textes: Text[] = [];
    while (marche.nextNode()) textes.push(marche.currentNode as Text);
    for (const { id, terme, developpement } of sigles) {
      const motif = new RegExp(`(?<![\\p{L}\\p{N}_@/-]|\\w\\.)${terme}(?![\\p{L}\\p{N}_@-]|\\.\\w)`, 'u');
      const premier = textes.find((texte) => {
        const parent = texte.parentElement;
        const lie = parent?.getAttribute('href') === `${debut}${id}` && texte.data === terme;
        if (!motif.test(texte.data)) return false;
        return lie ? !parent?.parentElement?.closest(FERMES) : !parent?.closest(FERMES);
      });
      if (!premier) continue;
      const parent = premier.parentElement;
      if (parent?.getAttribute('href') !== `${debut}${id}`)
        defauts.push(`${fichier} : ${terme} sans lien au premier emploi`);
      else if (!surPlace) {
        const bloc = parent.closest('p, li, dd, td, figcaption, div, .trace');
        if (!simple(bloc?.textContent ?? '').includes(simple(developpement)))
          defauts.push(`${fichier} : ${terme} lié, mais non développé`);
      }
    }
  }
  return defauts;
}
