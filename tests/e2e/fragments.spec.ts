/** Whatever stands after the « # » of an address: the page works, says so in French where it reads it, and runs nothing of it. */
import { expect, test, type Page } from '@playwright/test';
import { plaintesDe } from './objets/console.ts';

const HOSTILES: Record<string, string> = {
  'des signes au hasard': 'k9~!$&()*+;=@:?/,,..',
  'un encodage faux': '%E0%A4%A',
  'des balises': '<img src=x onerror=alert(1)>',
  'des balises encodées': '%3Cscript%3Ealert(1)%3C/script%3E',
  'un nom de langage': '__proto__',
  'un texte énorme': 'masp,,'.repeat(20_000),
  'des caractères de contrôle': '%00%0A%0D%7F',
  'un lien d’une autre page': '1.00c0ffee.rsa.R.C1oui.0000000',
};

const alerte = (page: Page) => page.getByRole('main').locator('.avis, [role=alert]').filter({ visible: true });

/** How each page that reads a fragment says that it could not, and how it is seen to work. */
const PAGES: Record<string, { dit: RegExp | undefined; marche: (page: Page) => Promise<void> }> = {
  '/comparer/': {
    dit: /L’adresse de cette comparaison ne se lit pas/,
    marche: async (page) => {
      await page.getByLabel('Mesure 1').selectOption('masp');
      await page.getByLabel('Mesure 2').selectOption('maj');
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  '/tableau/': {
    dit: /L’adresse de cette vue ne se lit pas/,
    marche: async (page) => {
      await page.getByRole('button', { name: 'Tout afficher' }).click();
      await expect(alerte(page)).toHaveCount(0);
    },
  },
  '/echeancier/': {
    dit: /L’adresse ne nomme aucune mesure du guide/,
    marche: async (page) => {
      await page.getByRole('combobox', { name: 'Mesure' }).selectOption('vial');
      await expect(page.getByLabel('Début de la mesure ou du contrat')).toBeVisible();
    },
  },
  '/glossaire/': {
    dit: undefined,
    marche: async (page) => {
      await page.getByLabel('Filtrer les mots').fill('curatelle');
      await expect(page.locator('#compte')).not.toContainText('134');
    },
  },
  '/formation/cas/jeune-de-20-ans/': {
    dit: undefined,
    marche: async (page) => {
      await page.locator('input[value=aucune]').check();
      await page.getByRole('button', { name: 'Voir le corrigé' }).click();
      await expect(page.getByRole('heading', { name: 'Corrigé', exact: true })).toBeFocused();
    },
  },
};

for (const [adresse, { dit, marche }] of Object.entries(PAGES)) {
  for (const [cas, fragment] of Object.entries(HOSTILES)) {
    test(`${adresse} avec ${cas} dans son adresse`, async ({ page }) => {
      const plaintes = plaintesDe(page);
      await page.goto(`${adresse}#${fragment}`);
      await expect(page.locator('main form').first()).toBeVisible();
      if (dit) await expect(alerte(page)).toHaveText(dit);
      // The same, once the page is there.
      await page.evaluate(() => location.assign('#contenu'));
      await page.evaluate((suite) => location.assign(`#${suite}`), fragment);
      if (dit) await expect(alerte(page)).toHaveText(dit);
      await marche(page);
      expect(plaintes).toEqual([]);
    });
  }
}
