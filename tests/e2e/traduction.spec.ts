/** A translated page, or one whose words an extension wraps: what is shown stays what is computed. */
import { expect, test, type Page } from '@playwright/test';
import { Questionnaire, type Reponse } from './objets/questionnaire.ts';
import { RECITS, situation } from './objets/situations.ts';
import { donneesDuQuestionnaire } from './objets/site.ts';

const { portes } = donneesDuQuestionnaire();

/** Runs in the page: wraps every text, as Chrome's translator does, now and after each change. */
function translate(): void {
  const wrap = () => {
    const textes: Text[] = [];
    const marche = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (marche.nextNode()) textes.push(marche.currentNode as Text);
    for (const texte of textes) {
      const parent = texte.parentElement;
      if (!parent || parent.closest('script, style, font') || !texte.data.trim()) continue;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const dedans = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      font.append(dedans);
      dedans.append(texte.data);
      texte.replaceWith(font);
    }
  };
  wrap();
  new MutationObserver(wrap).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** What the screen says, spaces apart: a wrapped word may be laid out with one more. */
const motsDe = (page: Page): Promise<string> =>
  page.evaluate(() => (document.getElementById('questionnaire') as HTMLElement).innerText.replace(/\s+/g, ''));

/** Every screen of a journey, in words. */
async function lisParcours(page: Page, porte: string, reponses: Record<string, Reponse>, traduite: boolean) {
  const questionnaire = new Questionnaire(page);
  const erreurs: string[] = [];
  page.on('pageerror', ({ message }) => erreurs.push(message));
  const ecrans: string[] = [];
  await questionnaire.arrive();
  if (traduite) await page.evaluate(translate);
  await questionnaire.choisit([porte]);
  await questionnaire.bouton('Commencer').click();
  for (let code = await questionnaire.question(); code; code = await questionnaire.question()) {
    const reponse = reponses[code] ?? 'nsp';
    await questionnaire.coche(code, reponse);
    ecrans.push(await motsDe(page));
    await questionnaire.continue(reponse);
  }
  await questionnaire.verdicts();
  ecrans.push(await motsDe(page));
  await questionnaire.modifie('Sujets');
  await questionnaire.bouton('Toutes les questions sur une page').click();
  await questionnaire.verdicts();
  for (const code of Object.keys(reponses)) {
    const nsp = questionnaire.choix(code, 'nsp');
    if ((await nsp.count()) === 0) continue;
    await nsp.check();
    ecrans.push(await motsDe(page));
  }
  expect(erreurs).toEqual([]);
  return ecrans;
}

for (const { id, libelle } of portes)
  test(`« ${libelle} » dit la même chose, traduite ou non`, async ({ page }) => {
    test.slow();
    const { reponses } = situation(RECITS[id] ?? '');
    const voulus = await lisParcours(page, id, reponses, false);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    const lus = await lisParcours(page, id, reponses, true);
    expect(lus).toHaveLength(voulus.length);
    for (const [rang, ecran] of lus.entries()) expect(ecran).toBe(voulus[rang]);
  });
