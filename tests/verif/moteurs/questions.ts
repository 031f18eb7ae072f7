/** The questionnaire in any engine: opens it, answers as a situation says, compares the result with what the situation expects. */
import { readVerdicts } from '../../e2e/objets/verdicts.ts';
import type { Situation } from '../../e2e/objets/situations.ts';
import type { Lecteur } from './lecteur.ts';

const H1 = 'main h1';

/** Runs in the page: code of the question on screen, empty on any other screen. */
function readCode(): string {
  const bouton = [...document.querySelectorAll('main form button')].find(({ textContent }) =>
    /^Continuer(, rien d’autre)?$/.test(textContent.trim()),
  );
  const champs = bouton?.closest('form')?.querySelectorAll<HTMLInputElement>('fieldset input') ?? [];
  return [...champs].at(-1)?.name ?? '';
}

const choix = (code: string, valeur: string) => `#questionnaire input[name="${code}"][value="${valeur}"]`;

export class Questions {
  readonly page: Lecteur;

  constructor(page: Lecteur) {
    this.page = page;
  }

  /** From the home page to the doors of a situation, then to the questions by this button. */
  async ouvre({ portes, reponses }: Situation, bouton: string): Promise<void> {
    await this.page.va('/');
    await this.page.clique('main a', 'Commencer');
    await this.page.voit('button:not(:disabled)', 'Commencer');
    await this.choisit(portes, String(reponses['T1'] ?? 'artois'));
    await this.page.clique('main button', bouton);
    await this.page.attend('la première question', hasQuitteLesPortes, H1);
  }

  private async choisit(portes: readonly string[], territoire: string): Promise<void> {
    for (const id of portes) await this.page.coche(`#portes input[value="${id}"]`);
    await this.page.remplit('#portes select', territoire);
  }

  code(): Promise<string> {
    return this.page.lis(readCode, null);
  }

  async coche(code: string, reponse: string | readonly string[]): Promise<void> {
    for (const valeur of [reponse].flat()) await this.page.coche(choix(code, valeur as string));
  }

  isCochee(code: string, valeur: string): Promise<boolean> {
    return this.page.lis((ou) => document.querySelector<HTMLInputElement>(ou)?.checked ?? false, choix(code, valeur));
  }

  async continue(): Promise<void> {
    const avant = await this.code();
    await this.page.clique('main button', 'Continuer');
    await this.page.attend(`la suite de la question ${avant}`, readSuite, avant);
  }

  /** Answers up to the result, « Je ne sais pas » to what the situation leaves out; returns the codes answered. */
  async vaAuResultat({ reponses }: Situation): Promise<string[]> {
    const posees: string[] = [];
    for (let code = await this.code(); code; code = await this.code()) {
      await this.coche(code, reponses[code] ?? 'nsp');
      await this.continue();
      posees.push(code);
    }
    await this.page.titre('Résultat');
    return posees;
  }

  /** On the page of all questions, gives every answer whose question is there. */
  async remplit({ reponses }: Situation): Promise<void> {
    for (const [code, reponse] of Object.entries(reponses)) {
      const posee = await this.page.lis((nom) => !!document.querySelector(`#questionnaire input[name="${nom}"]`), code);
      if (!posee) continue;
      await this.coche(code, reponse);
      const rien = choix(`${code}-reste`, 'rien');
      const partage = await this.page.lis((ou) => !!document.querySelector(ou), rien);
      if (partage && !reponse.includes('nsp')) await this.page.coche(rien);
    }
  }

  /** The cards come an instant after the heading of the result. */
  async verdicts(): Promise<Record<string, string>> {
    await this.page.attend('les verdicts', (carte) => !!document.querySelector(carte), '#questionnaire article');
    return this.page.lis(readVerdicts, null);
  }

  /** One sentence per measure whose verdict on screen is not the one the situation expects. */
  async ecarts({ attendus }: Pick<Situation, 'attendus'>): Promise<string[]> {
    const lus = await this.verdicts();
    return Object.entries(attendus)
      .filter(([id, attendu]) => lus[id] !== attendu)
      .map(([id, attendu]) => `la mesure « ${id} » est ${lus[id] ?? 'absente'} au lieu de ${attendu}`);
  }
}

const hasQuitteLesPortes = (h1: string) =>
  [...document.querySelectorAll(h1)].some(
    (titre) => titre.getClientRects().length > 0 && !titre.textContent.startsWith('De quoi s’agit-il'),
  );

/** Runs in the page: true once it shows another question, or the result. */
function readSuite(avant: string): boolean {
  const champs = document.querySelectorAll<HTMLInputElement>('#questionnaire form fieldset input');
  return [...champs].at(-1)?.name !== avant;
}
