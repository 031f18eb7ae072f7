/** The gestures of the pages that a script wakes, the questionnaire left aside: where, once what is ready, what to do. */
import type { Page } from '@playwright/test';

export interface Geste {
  nom: string;
  adresse: string;
  /** Brings the page to where the gesture can be made. */
  prepare(page: Page): Promise<void>;
  /** Makes the gesture once, by mouse or keyboard, as a person does; `rang` counts from 0. */
  fait(page: Page, rang: number): Promise<void>;
}

const REQUETE = 'je ne paie plus';

const frappe = (page: Page, rang: number) => page.keyboard.press(REQUETE[rang % REQUETE.length] as string);
/** On a list that has the focus: the next option, chosen at once. */
const descend = (page: Page) => page.keyboard.press('ArrowDown');

export const GESTES: readonly Geste[] = [
  {
    nom: 'filtrer le tableau',
    adresse: '/tableau/',
    prepare: (page) => page.locator('#famille').focus(),
    fait: descend,
  },
  {
    nom: 'trier le tableau',
    adresse: '/tableau/',
    prepare: (page) => page.locator('#tableau thead button').first().waitFor(),
    fait: (page) => page.locator('#tableau thead button').first().click(),
  },
  {
    nom: 'cacher une colonne du tableau',
    adresse: '/tableau/',
    prepare: (page) => page.locator('#filtres summary').click(),
    fait: (page) => page.locator('[name=colonne]').nth(2).click(),
  },
  {
    nom: 'comparer avec une autre mesure',
    adresse: '/comparer/#masp',
    prepare: (page) => page.locator('#mesure-2').focus(),
    fait: descend,
  },
  {
    nom: 'une frappe dans la recherche',
    adresse: '/',
    prepare: async (page) => {
      await page.locator('#recherche').focus();
      await page.locator('#recherche').pressSequentially('aes');
      await page.locator('#recherche-liste [role=option]').first().waitFor();
      await page.locator('#recherche').fill('');
    },
    fait: frappe,
  },
  {
    nom: 'une frappe dans le filtre du glossaire',
    adresse: '/glossaire/',
    prepare: (page) => page.locator('#filtre').focus(),
    fait: frappe,
  },
  {
    nom: 'calculer des échéances',
    adresse: '/echeancier/#masp',
    prepare: (page) => page.locator('#debut').fill('2026-01-15'),
    fait: (page) => page.getByRole('button', { name: 'Calculer les échéances' }).click(),
  },
  {
    nom: 'retourner une carte de sigle',
    adresse: '/formation/sigles/',
    prepare: (page) => page.locator('#retourner').focus(),
    fait: (page) => page.locator('#retourner').click(),
  },
];
