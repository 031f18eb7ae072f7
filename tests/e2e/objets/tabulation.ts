/** The whole round of the Tab key: every command is on it, each is seen and covered by nothing, and the round ends. */
import type { Page } from '@playwright/test';
import { defautsDuFocus } from './focus.ts';

const COMMANDES = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Presses beyond the number of commands: parts of a date, frames that scroll, the browser itself. */
const EN_PLUS = 40;

/** Remembers, in the page, where the keyboard has been; tells whether this place is new. */
const noteArret = (page: Page) =>
  page.evaluate(() => {
    const memoire = window as unknown as { vus?: Set<Element>; dernier?: Element | null };
    memoire.vus ??= new Set();
    const ici = document.activeElement;
    if (!ici || ici === document.body) return 'dehors';
    // A field of dates holds the key for its day, its month, its year.
    const arret = memoire.vus.has(ici) && memoire.dernier !== ici ? 'tour fini' : 'ici';
    memoire.vus.add(ici);
    memoire.dernier = ici;
    return arret;
  });

/** Commands that the round should have met, and has not. One radio stands for its group. */
const oublis = (page: Page, commandes: string) =>
  page.evaluate((selecteur) => {
    const { vus = new Set<Element>() } = window as unknown as { vus?: Set<Element> };
    const groupesVus = new Set(
      [...vus].map((element) => (element as HTMLInputElement).type === 'radio' && element.getAttribute('name')),
    );
    return [...document.querySelectorAll<HTMLInputElement>(selecteur)]
      .filter(
        (element) =>
          element.tabIndex >= 0 &&
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches(':disabled'),
      )
      .filter((element) => !vus.has(element) && !(element.type === 'radio' && groupesVus.has(element.name)))
      .map((element) => `la touche Tab n’y mène pas : ${element.outerHTML.slice(0, 120)}`);
  }, commandes);

/** Presses Tab until the round is made, from wherever the keyboard is. */
export async function defautsDuTour(page: Page): Promise<string[]> {
  await page.evaluate(() => Object.assign(window, { vus: new Set() }));
  const possibles = await page.locator(COMMANDES).count();
  const defauts: string[] = [];
  for (let presses = 0; presses < possibles + EN_PLUS; presses++) {
    await page.keyboard.press('Tab');
    const arret = await noteArret(page);
    if (arret === 'tour fini') return [...defauts, ...(await oublis(page, COMMANDES))];
    if (arret === 'ici') defauts.push(...(await defautsDuFocus(page)));
  }
  return [...defauts, `la touche Tab ne fait pas le tour de la page en ${possibles + EN_PLUS} pressions`];
}
