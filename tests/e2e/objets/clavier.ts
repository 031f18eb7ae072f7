/** Someone who uses the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Questionnaire, Reponse } from './questionnaire.ts';

export class Clavier {
  readonly page: Page;
  /** Done wherever a key leads. */
  private readonly arret: (page: Page) => Promise<void>;

  constructor(page: Page, arret: (page: Page) => Promise<void> = async () => undefined) {
    this.page = page;
    this.arret = arret;
  }

  /** Presses a key that moves the focus. */
  async avance(touche = 'Tab'): Promise<void> {
    await this.page.keyboard.press(touche);
    await this.arret(this.page);
  }

  /** Moves on with Tab until the target has the focus. */
  async va(cible: Locator): Promise<void> {
    for (let essai = 0; essai < 60; essai++) {
      await this.avance();
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
      await this.avance('ArrowDown');
    }
    await expect(voulu).toBeChecked();
  }

  /** Gives one question its answer, or its answers. */
  async repond(questionnaire: Questionnaire, code: string, reponse: Reponse): Promise<void> {
    const choix = questionnaire.principal.locator(`input[name="${code}"]`);
    const voulus = [reponse].flat().map((valeur) => questionnaire.choix(code, valeur as string));
    const isUnique = (await choix.first().getAttribute('type')) === 'radio';
    for (const voulu of voulus) await (isUnique ? this.choisit(choix, voulu) : this.coche(voulu));
  }

  async valide(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }
}
