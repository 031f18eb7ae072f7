/** Someone who uses the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';

export class Clavier {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Moves on with Tab until the target has the focus. */
  async va(cible: Locator): Promise<void> {
    for (let essai = 0; essai < 60; essai++) {
      await this.page.keyboard.press('Tab');
      if (await cible.evaluate((element) => element === document.activeElement)) return;
    }
    await expect(cible, 'atteint par la touche Tab').toBeFocused();
  }

  async coche(case_: Locator): Promise<void> {
    await this.va(case_);
    await this.page.keyboard.press('Space');
    await expect(case_).toBeChecked();
  }

  /** Enters a group of radios by its first one, then goes down to the one wanted. */
  async choisit(groupe: Locator, voulu: Locator): Promise<void> {
    await this.coche(groupe.first());
    for (let rang = await groupe.count(); rang > 0 && !(await voulu.isChecked()); rang--) {
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(voulu).toBeChecked();
  }

  async valide(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }
}
