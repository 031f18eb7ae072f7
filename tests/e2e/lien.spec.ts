/** The link to a situation: written on request only, and opened elsewhere. */
import { expect, test, type Page } from '@playwright/test';
import { avisDe, defauts, lienVers, ouvreLien } from './objets/liens.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE, situation } from './objets/situations.ts';

const FOYER = 'foyer-plusieurs-mesures';

async function montreResultat(page: Page, id: string): Promise<Questionnaire> {
  const questionnaire = new Questionnaire(page);
  const { portes, reponses, territoire } = situation(id);
  await questionnaire.ouvre(portes, territoire);
  await questionnaire.vaAuResultat(reponses);
  return questionnaire;
}

/** Goes to the panel. */
async function emporte(page: Page) {
  await page.getByRole('button', { name: 'Emporter : note, lien, échéances' }).click();
  return page.getByRole('button', { name: 'Copier le lien de cette situation' });
}

test.describe('Copier', () => {
  test('dit d’abord ce que le lien contient, puis donne un lien qui rend le même résultat ailleurs', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const questionnaire = await montreResultat(page, FOYER);
    const verdicts = await questionnaire.verdicts();
    const bouton = await emporte(page);
    const partie = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Lien vers cette situation' }) })
      .last();
    await expect(partie.getByRole('paragraph').first()).toContainText('Il ne contient aucun nom.');
    await expect(partie).toContainText('Les messageries et l’historique des navigateurs en gardent aussi une trace');
    await expect(partie).toContainText('n’emporte jamais la réponse à « Gens du voyage »');
    await bouton.click();
    await expect(partie.getByRole('status')).toHaveText(/^Lien copié \(\d+ caractères\)\./);
    const lien = await page.evaluate(() => navigator.clipboard.readText());
    expect(lien).toMatch(new RegExp(`^${baseURL}/trouver/#2\\.[A-Za-z0-9._-]+$`));
    expect(await defauts(page)).toEqual([]);

    const ailleurs = await browser.newPage({ baseURL: baseURL as string });
    const ouvert = new Questionnaire(ailleurs);
    await ailleurs.goto(lien);
    await expect(ailleurs).toHaveTitle(/^Résultat · /);
    expect(await ouvert.verdicts()).toEqual(verdicts);
    expect(verdicts).toMatchObject(situation(FOYER).attendus);
    await expect(avisDe(ailleurs)).toHaveText('Ce résultat vient des réponses contenues dans le lien ouvert.');
    expect((await ouvert.traces()).adresse).toBe(`${baseURL}/trouver/`);
    await ailleurs.close();
  });

  test('avant qu’on ne presse le bouton, rien n’est dans l’adresse, l’historique ni la mémoire', async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } });
    });
    const questionnaire = await montreResultat(page, FOYER);
    const appels: string[] = [];
    page.on('request', (requete) => appels.push(requete.url()));
    const bouton = await emporte(page);
    await expect(bouton).toBeVisible();
    const rien = async () => {
      const { adresse, historique, onglet, navigateur, temoins } = await questionnaire.traces();
      expect(adresse).toBe(`${baseURL}/trouver/`);
      expect(JSON.parse(historique)).toEqual({ position: expect.any(Number), premiere: 0 });
      expect([onglet, navigateur].join()).not.toContain('/trouver/#');
      expect(temoins).toEqual([]);
    };
    await rien();
    expect(await page.content()).not.toContain('/trouver/#1.');
    await bouton.click();

    // The clipboard refuses: the link is there to be copied by hand, and still nowhere else.
    const champ = page.getByRole('textbox', { name: 'Lien à copier' });
    await expect(champ).toBeFocused();
    await expect(champ).toHaveAttribute('readonly');
    await expect(champ).toHaveValue(`${baseURL}/trouver/#${lienVers(FOYER)}`);
    const choisi = await champ.evaluate((zone: HTMLTextAreaElement) => zone.selectionEnd - zone.selectionStart);
    expect(choisi).toBe((await champ.inputValue()).length);
    await expect(page.getByText(/Ce navigateur refuse la copie automatique/)).toBeVisible();
    expect(await defauts(page)).toEqual([]);
    await rien();
    expect(appels.filter((adresse) => !/\/_astro\/emporter[\w.-]+\.js$/.test(adresse))).toEqual([]);
  });

  test('laisse la réponse sur les gens du voyage hors du lien', async ({ page }) => {
    const questionnaire = await montreResultat(page, 'rsa-gens-du-voyage');
    expect((await questionnaire.verdicts())['rsa-gens-du-voyage']).toBe('correspond');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await (await emporte(page)).click();
    const lien = await page.getByRole('textbox', { name: 'Lien à copier' }).inputValue();
    expect(lien).not.toContain('R8');
    await page.goto('about:blank');
    await page.goto(lien);
    await expect(page).toHaveTitle(/^Résultat · /);
    expect(await questionnaire.verdicts()).not.toHaveProperty('rsa-gens-du-voyage');
  });

  test('n’est pas proposé quand le nom de la mesure dirait cette réponse', async ({ page }) => {
    await page.goto('/trouver/#rsa-gens-du-voyage');
    await new Questionnaire(page).bouton('Voir déjà le résultat').click();
    await expect(await emporte(page)).toHaveCount(0);
    await expect(page.getByText(/^Pas de lien pour cette mesure seule/)).toBeVisible();
  });
});

test.describe('Ouvrir', () => {
  test('rend le résultat ; Précédent mène aux réponses, puis aux sujets', async ({ page }) => {
    const questionnaire = await ouvreLien(page, lienVers(FOYER));
    await expect(questionnaire.h1).toBeFocused();
    expect(await questionnaire.verdicts()).toMatchObject(situation(FOYER).attendus);
    await page.goBack();
    await expect(questionnaire.h1).toHaveText('Vos réponses');
    await expect(avisDe(page)).toHaveCount(0);
    await questionnaire.modifie('Âge');
    await expect(questionnaire.choix('A1', '30+')).toBeChecked();
    await page.goBack();
    await page.goBack();
    await expect(questionnaire.porte('logement')).toBeChecked();
    await page.goForward();
    await page.reload();
    await expect(questionnaire.h1).toHaveText('Vos réponses');
  });

  test('prend la place des réponses de cet onglet, qui peuvent revenir', async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvre(['budget-famille']);
    await questionnaire.repond({ F1: 'couple_enfants', P1: ['pf'] });
    const question = await questionnaire.titre();
    // Pasted in the address bar of the same tab: only the fragment changes.
    await page.evaluate((lien) => location.assign(`#${lien}`), lienVers('jeune-de-20-ans'));
    await expect(page).toHaveTitle(/^Résultat · /);
    await expect(page).toHaveURL(/\/trouver\/$/);
    expect(await questionnaire.verdicts()).toMatchObject(situation('jeune-de-20-ans').attendus);
    expect(await defauts(page)).toEqual([]);
    await avisDe(page).getByRole('button', { name: 'Revenir aux réponses de cet onglet' }).click();
    await expect(questionnaire.h1).toHaveText(question);
    await questionnaire.vaAuResultat(FAMILLE);
    expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
  });

  test('« Aller au contenu » laisse sur le même écran', async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvre(['budget-famille']);
    await questionnaire.repond({ F1: 'couple_enfants' });
    const question = await questionnaire.titre();
    const evitement = page.getByRole('link', { name: 'Aller au contenu' });
    await evitement.focus();
    await page.keyboard.press('Enter');
    await expect(questionnaire.principal).toBeFocused();
    await expect(page).toHaveURL(/\/trouver\/$/);
    await expect(questionnaire.h1).toHaveText(question);
    await questionnaire.repond({ P1: ['pf'] });
    await page.goBack();
    await expect(questionnaire.h1).toHaveText(question);
  });

  test('sans réseau pour lire le lien, une phrase le dit et l’adresse le garde', async ({ page }) => {
    await page.route('**/_astro/emporter*', (route) => route.abort());
    await page.goto(`/trouver/#${lienVers(FOYER)}`);
    await expect(new Questionnaire(page).alerte).toContainText('Le questionnaire n’a pas pu se charger.');
    await expect(page).toHaveURL(/#2\./);
  });
});
