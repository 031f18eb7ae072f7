/** The questionnaire as a worker handles it: opens it, answers, goes back, reads the result. */
import { expect, type Locator, type Page } from '@playwright/test';
import { readVerdicts } from './verdicts.ts';

export type Reponse = string | readonly string[];
export type Reponses = Readonly<Record<string, Reponse>>;

export class Questionnaire {
  readonly page: Page;
  readonly principal: Locator;
  /** Main heading of the screen: the doors stay in the page, hidden, while the other screens show. */
  readonly h1: Locator;
  readonly alerte: Locator;

  constructor(page: Page) {
    this.page = page;
    this.principal = page.getByRole('main');
    this.h1 = this.principal.getByRole('heading', { level: 1 });
    this.alerte = this.principal.getByRole('alert');
  }

  bouton(nom: string | RegExp): Locator {
    return this.principal.getByRole('button', { name: nom, exact: true });
  }

  lien(nom: string | RegExp): Locator {
    return this.principal.getByRole('link', { name: nom });
  }

  choix(code: string, id: string): Locator {
    return this.principal.locator(`input[name="${code}"][value="${id}"]`);
  }

  /** The way on from a question: the only one, or the first of two. */
  get continuer(): Locator {
    return this.principal.getByRole('button', { name: /^Continuer(, rien d’autre)?$/ });
  }

  porte(id: string): Locator {
    return this.choix('porte', id);
  }

  groupe(nom: string): Locator {
    return this.principal
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: nom, exact: true }) });
  }

  /** Shows the doors, ready to be chosen. */
  async arrive(): Promise<void> {
    await this.page.goto('/trouver/');
    await expect(this.bouton('Commencer')).toBeEnabled();
  }

  async choisit(portes: readonly string[], territoire = 'artois'): Promise<void> {
    for (const id of portes) await this.porte(id).check();
    await this.page.getByLabel('Où vit la personne ?').selectOption(territoire);
  }

  /** Opens the guided questions for these doors. */
  async ouvre(portes: readonly string[], territoire?: string): Promise<void> {
    await this.arrive();
    await this.choisit(portes, territoire);
    await this.bouton('Commencer').click();
    await expect(this.h1).not.toHaveText('De quoi s’agit-il ?');
  }

  /** Opens every useful question on one page. */
  async ouvreTout(portes: readonly string[], territoire?: string): Promise<void> {
    await this.arrive();
    await this.choisit(portes, territoire);
    await this.bouton('Toutes les questions sur une page').click();
    await expect(this.h1).toHaveText('Toutes les questions utiles');
  }

  /** Code of the question on screen; undefined on any other screen. */
  async question(): Promise<string | undefined> {
    if ((await this.continuer.count()) === 0) return undefined;
    const code = await this.principal.locator('fieldset input').last().getAttribute('name');
    return code ?? undefined;
  }

  /** Ticks; « nsp » beside boxes is no box. */
  async coche(code: string, reponse: Reponse): Promise<void> {
    const ids = [reponse].flat() as string[];
    for (const id of ids.filter((autre) => ids.length < 2 || autre !== 'nsp')) await this.choix(code, id).check();
  }

  /** Moves on; the boxes left unticked are false, or unknown when the answer says so. */
  async continue(reponse: Reponse = ''): Promise<void> {
    const avant = await this.titre();
    const partielle = reponse.length > 1 && reponse.includes('nsp') && typeof reponse !== 'string';
    await (partielle ? this.bouton('Continuer, le reste est inconnu') : this.continuer).click();
    await expect(this.h1).not.toHaveText(avant);
  }

  /** Answers whichever question is on screen, as long as its answer is given; returns the codes answered. */
  async repond(reponses: Reponses, sinon?: Reponse): Promise<string[]> {
    const repondues: string[] = [];
    for (let code = await this.question(); code; code = await this.question()) {
      const reponse = reponses[code] ?? sinon;
      if (!reponse) break;
      await this.coche(code, reponse);
      await this.continue(reponse);
      repondues.push(code);
    }
    return repondues;
  }

  /** Answers up to the result, « Je ne sais pas » to what is not given; returns the codes answered. */
  async vaAuResultat(reponses: Reponses): Promise<string[]> {
    const repondues = await this.repond(reponses, 'nsp');
    await expect(this.page).toHaveTitle(/^Résultat · /);
    return repondues;
  }

  /** In the one-page mode, gives every answer whose question is on the page. */
  async remplit(reponses: Reponses): Promise<void> {
    for (const [code, reponse] of Object.entries(reponses)) {
      if ((await this.principal.locator(`input[name="${code}"]`).count()) === 0) continue;
      await this.coche(code, reponse);
      const rien = this.choix(`${code}-reste`, 'rien');
      if (!reponse.includes('nsp') && (await rien.count()) > 0) await rien.check();
    }
  }

  async modifie(theme: string): Promise<void> {
    await this.bouton(`Modifier : ${theme}`).click();
  }

  async efface(): Promise<void> {
    await this.bouton('Effacer').click();
    await expect(this.h1).toHaveText('De quoi s’agit-il ?');
  }

  async titre(): Promise<string> {
    return (await this.h1.textContent()) ?? '';
  }

  async revient(): Promise<void> {
    await this.bouton('Écran précédent').click();
  }

  /** The result on screen: status of every measure, by identifier. */
  async verdicts(): Promise<Record<string, string>> {
    // The cards follow the heading by a frame.
    await expect(this.principal.locator('h3 a').first()).toBeAttached();
    return this.page.evaluate(readVerdicts);
  }

  /** Everything the tab keeps outside the page's memory. */
  async traces() {
    return {
      adresse: this.page.url(),
      historique: await this.page.evaluate(() => JSON.stringify(history.state)),
      onglet: await this.page.evaluate(() => Object.values(sessionStorage).join('\n')),
      navigateur: await this.page.evaluate(() => Object.values(localStorage).join('\n')),
      temoins: await this.page.context().cookies(),
    };
  }
}
