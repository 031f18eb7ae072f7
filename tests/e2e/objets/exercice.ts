/** A case as a learner handles it: chooses measures, reads the answer, starts again. */
import { expect, type Locator, type Page } from '@playwright/test';

export class Exercice {
  readonly page: Page;
  readonly demander: Locator;
  readonly corrige: Locator;
  readonly bilan: Locator;

  constructor(page: Page) {
    this.page = page;
    this.demander = page.getByRole('button', { name: 'Voir le corrigé' });
    this.corrige = page.getByRole('heading', { name: 'Corrigé', exact: true });
    this.bilan = page.locator('#bilan');
  }

  async ouvre(id: string): Promise<void> {
    await this.page.goto(`/formation/cas/${id}/`);
    await expect(this.coche('aucune')).toBeVisible();
  }

  coche(mesure: string): Locator {
    return this.page.locator(`input[name="mesure"][value="${mesure}"]`);
  }

  /** The answer given on one measure. */
  mesure(id: string): Locator {
    return this.page.locator(`#mesure-${id}`);
  }

  async repond(...mesures: string[]): Promise<void> {
    for (const mesure of mesures) await this.coche(mesure).check();
    await this.demander.click();
    await expect(this.corrige).toBeFocused();
  }

  /** Everything this browser keeps for the site. */
  async garde(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  }
}

/** What the browser holds when it holds nothing. */
export const RIEN = '[{},{}]';
