/** axe, the automatic checker, run in the page as it stands: WCAG 2.0 to 2.2, A and AA, and good practice. */
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  // The details of what passes are four fifths of the time; no rule above reads the files of styles.
  resultTypes: ['violations'],
  preload: false,
};
/** Fewer rules than that have passed: axe has not looked at a page of ours. */
const REGLES_AU_MOINS = 10;

/**
 * Under imposed colours, axe reads the colour of the text from « -webkit-text-fill-color », which keeps ours while the
 * screen shows the reader's: contrast is left to contraste.ts, which reads « color ».
 */
const COULEURS_IMPOSEES: RunOptions = { ...OPTIONS, rules: { 'color-contrast': { enabled: false } } };

/** One line per faulty element: the rule, the element, what to mend. */
export async function defautsAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    (options) => (Reflect.get(window, 'axe') as { run: (options: RunOptions) => Promise<AxeResults> }).run(options),
    (await page.evaluate(() => matchMedia('(forced-colors: active)').matches)) ? COULEURS_IMPOSEES : OPTIONS,
  );
  if (passes.length <= REGLES_AU_MOINS) throw new Error(`axe n’a vérifié que ${passes.length} règles.`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} : ${html} : ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
