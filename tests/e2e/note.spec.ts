/** The note d’orientation: drawn below the result, printed alone, copied as text, and nothing of it leaves the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { run, withOutils } from './objets/debian.ts';
import { Emporter } from './objets/note.ts';
import { absentsDe, horsFeuille, pagesDe, readNote, tasse, titresSeuls } from './objets/papier.ts';
import { SITUATIONS } from './objets/situations.ts';

const MM = 96 / 25.4;

/** Those whose note is the longest: most measures retained, most reasons, most measures excluded. */
const LONGUES = [
  'alteration-suspectee',
  'foyer-plusieurs-mesures',
  'sante-mentale-et-hebergement',
  'sortie-de-detention-a-21-ans',
  'vosges-veille-a-30-ans',
];

const dossier = mkdtempSync(join(tmpdir(), 'note-'));
test.afterAll(() => rmSync(dossier, { recursive: true, force: true }));

async function printPdf(page: Page, nom: string): Promise<{ chemin: string; octets: Buffer }> {
  const octets = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  const chemin = join(dossier, `${nom}.pdf`);
  writeFileSync(chemin, octets);
  return { chemin, octets };
}

/** The clipboard, kept in the page: reading the real one asks for a permission. */
const fauxPressePapiers = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (texte: string) => Promise.resolve(Object.assign(window, { colle: texte })) },
    });
  });

test('depuis le résultat, la note se lit sous les boutons, titre en vue', async ({ page }) => {
  const emporter = new Emporter(page);
  await emporter.vaAuResultat('foyer-plusieurs-mesures');
  const verdicts = await emporter.questionnaire.verdicts();
  await emporter.prepare();
  await expect(emporter.note.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(emporter.note.getByRole('heading', { level: 2 })).toHaveText([
    'Réponses données',
    'Mesures à étudier',
    'Vers qui se tourner',
    'Mesures écartées',
    'Plusieurs mesures à la fois ?',
    'À remplir à la main',
    'Ce que cette note n’est pas',
    'Sources et étiquettes citées',
  ]);
  const retenues = Object.values(verdicts).filter((statut) => statut !== 'ecartee');
  await expect(emporter.note.getByRole('heading', { level: 3 })).toHaveCount(retenues.length);
  await expect(emporter.note).toContainText('En Artois');
  await expect(emporter.note).toContainText(new Date().getFullYear().toString());
  await expect(emporter.note.getByRole('textbox'), 'rien ne se saisit dans la note').toHaveCount(0);
});

test('chaque mesure retenue qui a une durée mène à ses échéances', async ({ page }) => {
  const emporter = new Emporter(page);
  await emporter.vaAuResultat('foyer-plusieurs-mesures');
  await emporter.ouvre();
  const liens = emporter.questionnaire.principal.locator('a[href^="/echeancier/#"]');
  const adresses = await liens.evaluateAll((trouves) => trouves.map((lien) => lien.getAttribute('href')));
  expect(adresses.sort()).toEqual(['adsl', 'aesf', 'avdl', 'maj', 'masp'].map((id) => `/echeancier/#${id}`));
});

test('préparer, imprimer et copier n’envoient rien et ne gardent rien', async ({ page }) => {
  await fauxPressePapiers(page);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-imprime', 'oui');
  });
  const emporter = new Emporter(page);
  await emporter.vaAuResultat('rsa-gens-du-voyage');
  await expect(emporter.titre).toBeVisible();
  const requetes: string[] = [];
  const avant = await emporter.questionnaire.traces();
  page.on('request', (requete) => requetes.push(requete.url()));
  await emporter.prepare();
  await emporter.questionnaire.bouton('Imprimer la note').click();
  await expect(page.locator('html')).toHaveAttribute('data-imprime', 'oui');
  await emporter.questionnaire.bouton('Copier en texte').click();
  await expect(emporter.questionnaire.principal.getByRole('status').first()).toHaveText(/La note est copiée/);
  expect(requetes).toEqual([]);
  expect(await emporter.questionnaire.traces()).toEqual(avant);
});

test('le texte copié dit tout ce que dit la note dessinée', async ({ page }) => {
  await fauxPressePapiers(page);
  const emporter = new Emporter(page);
  await emporter.vaAuResultat('sante-mentale-et-hebergement');
  await emporter.prepare();
  await emporter.questionnaire.bouton('Copier en texte').click();
  await expect(emporter.questionnaire.principal.getByRole('status').first()).toHaveText(/La note est copiée/);
  const colle = await page.evaluate(() => Reflect.get(window, 'colle') as string);
  const phrases = await emporter.note
    .locator('h1, h2, h3, dt, dd, .raison small, .note-champs li')
    .evaluateAll((noeuds) => noeuds.map(({ textContent }) => textContent.trim()));
  const titres = (await page.evaluate(readNote)).titres.map(tasse);
  expect(phrases.length).toBeGreaterThan(80);
  const minuscules = tasse(colle).toLowerCase();
  // Headings of sections are in capitals there.
  expect(
    phrases
      .map(tasse)
      .filter((dit) => !(titres.includes(dit) ? minuscules.includes(dit.toLowerCase()) : tasse(colle).includes(dit))),
  ).toEqual([]);
});

test('quand le presse-papiers refuse, le texte est montré et sélectionné', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const emporter = new Emporter(page);
  await emporter.vaAuResultat('masp-refusee');
  await emporter.prepare();
  await emporter.questionnaire.bouton('Copier en texte').click();
  const zone = page.getByRole('textbox', { name: 'Note en texte' });
  await expect(zone).toBeFocused();
  await expect(zone).not.toBeEditable();
  await expect(emporter.questionnaire.principal.getByRole('status').first()).toContainText(
    'refuse la copie automatique',
  );
  const choisi = await zone.evaluate((champ: HTMLTextAreaElement) =>
    champ.value.slice(champ.selectionStart, champ.selectionEnd),
  );
  expect(choisi).toContain('NOTE D’ORIENTATION');
  expect(choisi).toBe(await zone.inputValue());
});

test('la réponse sensible n’est dans la note que si elle est « oui »', async ({ page }) => {
  const emporter = new Emporter(page);
  await emporter.vaAuResultat('rsa-gens-du-voyage', { R8: 'non' });
  await emporter.prepare();
  await expect(emporter.note).toContainText('Donnée socio-professionnelle');
  await expect(emporter.note).not.toContainText('ens du voyage');
});

test.describe('Sur le papier', () => {
  test('Ctrl + P sur un résultat imprime la note seule', async ({ page }) => {
    const emporter = new Emporter(page);
    await emporter.vaAuResultat('foyer-plusieurs-mesures');
    await expect(emporter.titre).toBeVisible();
    await expect(emporter.note, 'rien d’elle sur l’écran').toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(emporter.note).toBeVisible();
    const dehors = await emporter.note.evaluate((note) => {
      const textes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const trouves: string[] = [];
      for (let texte = textes.nextNode(); texte; texte = textes.nextNode()) {
        const parent = texte.parentElement as HTMLElement;
        const dit = texte.textContent?.trim();
        if (dit && parent.checkVisibility() && !note.contains(parent) && parent.getClientRects().length)
          trouves.push(dit);
      }
      return trouves;
    });
    expect(dehors).toEqual([]);
  });

  test('le code QR fait au moins 25 mm, marge blanche en plus', async ({ page }) => {
    const emporter = new Emporter(page);
    await emporter.vaAuResultat('masp-refusee');
    await emporter.prepare();
    await page.emulateMedia({ media: 'print' });
    const code = emporter.note.getByRole('img', { name: /Code QR/ });
    const { largeur, modules } = await code.evaluate((svg: SVGSVGElement) => ({
      largeur: svg.getBoundingClientRect().width,
      modules: svg.viewBox.baseVal.width,
    }));
    expect((largeur * (modules - 8)) / modules / MM).toBeGreaterThanOrEqual(25);
  });

  test('le code QR se lit, et ne dit que l’adresse et la version', async ({ page, baseURL }) => {
    const emporter = new Emporter(page);
    await emporter.vaAuResultat('rsa-gens-du-voyage');
    await emporter.prepare();
    const { chemin } = await printPdf(page, 'qr');
    await withOutils(['pdftoppm', 'zbarimg'], () => {
      run('pdftoppm', '-r', '150', '-f', '1', '-l', '1', '-png', '-singlefile', chemin, chemin);
      const lu = run('zbarimg', '--quiet', '--raw', `${chemin}.png`).trim();
      expect(lu.replace(`${baseURL}/`, '')).toMatch(/^#version-\d+\.\d+\.\d+-empreinte-[0-9a-f]{8}$/);
    });
  });

  for (const id of LONGUES) {
    test(`« ${id} » tient sur deux feuilles, entière`, async ({ page }) => {
      expect(SITUATIONS.map((situation) => situation.id)).toContain(id);
      const emporter = new Emporter(page);
      await emporter.vaAuResultat(id);
      await emporter.prepare();
      const { textes, titres, pied } = await page.evaluate(readNote);
      const { chemin, octets } = await printPdf(page, id);
      expect(octets.toString('latin1'), 'langue du document').toMatch(/\/Lang \(fr\)/);
      await withOutils(['pdfinfo', 'pdftotext'], () => {
        const infos = run('pdfinfo', chemin);
        expect(infos).toMatch(/Title: +Note d’orientation · /);
        expect(infos).toMatch(/Tagged: +yes/);
        expect(infos).toMatch(/Page size: .*A4/);
        const structure = run('pdfinfo', '-struct', chemin);
        expect(structure.match(/^ *H1 /gm)).toHaveLength(1);
        expect(structure.match(/^ *H2 /gm)?.length).toBeGreaterThanOrEqual(6);
        const pages = pagesDe(chemin);
        expect(pages.length).toBeLessThanOrEqual(2);
        expect(textes.length).toBeGreaterThan(100);
        expect(absentsDe(pages, textes, pied)).toEqual([]);
        expect(horsFeuille(chemin)).toEqual([]);
        expect(titresSeuls(pages, titres, pied)).toEqual([]);
        for (const page_ of pages) expect(tasse(page_.join(''))).toContain(tasse(pied));
      });
    });
  }
});
