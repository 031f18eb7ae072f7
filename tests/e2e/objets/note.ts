/** The panel « Emporter ce résultat » and the note it draws, as a worker handles them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { Questionnaire, type Reponses } from './questionnaire.ts';
import { situation } from './situations.ts';

export class Emporter {
  readonly page: Page;
  readonly questionnaire: Questionnaire;
  readonly titre: Locator;
  readonly note: Locator;

  constructor(page: Page) {
    this.page = page;
    this.questionnaire = new Questionnaire(page);
    this.titre = this.questionnaire.principal.getByRole('heading', { name: 'Emporter ce résultat' });
    this.note = this.questionnaire.principal.getByRole('article', { name: 'Note d’orientation' });
  }

  /** Reaches the result of a situation, some of its answers replaced. */
  async vaAuResultat(id: string, autres: Reponses = {}): Promise<void> {
    const { portes, reponses, territoire } = situation(id);
    const { T1: _T1, ...donnees } = reponses;
    await this.questionnaire.ouvreTout(portes, territoire);
    await this.questionnaire.remplit({ ...donnees, ...autres });
    await this.questionnaire.bouton('Voir le résultat seul').click();
    await expect(this.page).toHaveTitle(/^Résultat · /);
  }

  async ouvre(): Promise<void> {
    await this.questionnaire.bouton('Emporter : note, lien, échéances').click();
    await expect(this.titre).toBeFocused();
  }

  /** Goes to the panel and shows the note. */
  async prepare(): Promise<void> {
    await this.ouvre();
    await this.questionnaire.bouton('Lire la note à l’écran').click();
    await expect(this.note).toBeVisible();
  }
}
