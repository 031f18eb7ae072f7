/** Storage refused by a real browser, by its user or by its administrator: everything is usable, and what is lost is said. */
import { expect, test, type Page } from '@playwright/test';
import { omet } from '../e2e/objets/debian.ts';
import { plaintesDe } from '../e2e/objets/console.ts';
import { calculer, debut, mesure, resultat } from '../e2e/objets/echeancier.ts';
import { Exercice } from '../e2e/objets/exercice.ts';
import { Questionnaire } from '../e2e/objets/questionnaire.ts';
import { FAMILLE } from '../e2e/objets/situations.ts';
import { serveSite, type SiteServi } from './site-servi.ts';
import { manquePolitique, refuseParPolitique, refuseParReglage } from './stockage-refuse.ts';

const REFUS = {
  'un réglage du navigateur': refuseParReglage,
  'une politique pour tous les sites': () => refuseParPolitique({ DefaultCookiesSetting: 2 }),
  'une politique pour ce site': () => refuseParPolitique({ CookiesBlockedForUrls: [site.adresse] }),
};

let site: SiteServi;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.ferme());

async function parcourt(page: Page): Promise<void> {
  const questionnaire = new Questionnaire(page);
  await page.goto(`${site.adresse}/trouver/`);
  await expect(questionnaire.bouton('Commencer')).toBeEnabled();
  await expect(page.getByRole('main').getByText('étaient illisibles')).toBeHidden();
  await questionnaire.choisit(['budget-famille']);
  await questionnaire.bouton('Commencer').click();
  await questionnaire.vaAuResultat(FAMILLE);
  expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
  await questionnaire.bouton('Emporter : note, lien, échéances').click();
  await questionnaire.bouton('Préparer la note d’orientation').click();
  await expect(page.getByRole('article', { name: 'Note d’orientation' })).toBeVisible();
  await questionnaire.efface();
}

async function seForme(page: Page): Promise<void> {
  await page.goto(`${site.adresse}/formation/cas/jeune-de-20-ans/`);
  await new Exercice(page).repond('cjm');
  await expect(page.getByText('ce navigateur refuse de garder des données')).toBeVisible();
  await page.goto(`${site.adresse}/formation/sigles/`);
  await expect(page.getByText('Ce navigateur refuse de garder des données.')).toBeVisible();
  await page.getByRole('button', { name: /Retourner la carte/ }).click();
  await page.getByRole('button', { name: /Bien/ }).click();
  await expect(page.locator('#recto')).not.toHaveText('AAH');
}

async function calcule(page: Page): Promise<void> {
  await page.goto(`${site.adresse}/echeancier/#vial`);
  await expect(mesure(page)).toHaveValue('vial');
  await debut(page).fill('2026-01-15');
  await calculer(page).click();
  await expect(resultat(page)).toBeVisible();
}

async function cherche(page: Page): Promise<void> {
  const boite = page.getByRole('combobox', { name: 'Rechercher' });
  await page.keyboard.press('/');
  await boite.fill('curatelle');
  await expect(page.getByRole('option').first()).toContainText('Curatelle');
  await expect(page.getByRole('contentinfo').locator('.hors-ligne')).toHaveText(
    'Hors ligne : stockage bloqué par ce navigateur, le guide marche en ligne, mais pas sans réseau',
  );
}

for (const [par, ouvre] of Object.entries(REFUS)) {
  test(`stockage refusé par ${par} : tout marche, et ce qui est perdu se dit`, async () => {
    const phrase = ouvre === refuseParReglage ? undefined : manquePolitique();
    if (phrase) return omet(phrase);
    const { contexte, ferme } = await ouvre();
    const page = contexte.pages()[0] ?? (await contexte.newPage());
    const plaintes = plaintesDe(page, ['pageerror', 'error']);
    await page.goto(`${site.adresse}/urgence/`);
    const refuse = await page.evaluate(() => {
      try {
        return localStorage.length === -1;
      } catch {
        return true;
      }
    });
    if (!refuse && ouvre === refuseParReglage) {
      await ferme();
      return omet('Ce Chromium n’applique pas ce réglage ; CHROMIUM_PATH en désigne un autre.');
    }
    expect(refuse, 'le stockage est bien refusé').toBe(true);
    await parcourt(page);
    await seForme(page);
    await calcule(page);
    await cherche(page);
    await page.goto(`${site.adresse}/hors-ligne/`);
    await page.getByRole('button', { name: 'Tout retirer de cet appareil' }).click();
    await expect(page.getByText('Ce navigateur refuse de retirer')).toBeVisible();
    expect(plaintes).toEqual([]);
    await ferme();
  });
}
