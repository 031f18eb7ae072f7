/**
 * `npm run verif:interaction`, after a build: time from an answer to the next screen drawn, CPU slowed six times,
 * on every question of two doors. Prints median and worst; exit 1 when the median exceeds 50 ms.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { resolveChromium } from '../e2e/navigateur.ts';

const PORT = 4331;
const ADRESSE = `http://127.0.0.1:${PORT}/trouver/`;
const BUDGET_MS = 50;

const median = (valeurs: number[]) => [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;

/** Clicks « Continuer » in the page and waits for the frame that shows the next screen. */
const answerOnce = (page: Page) =>
  page.evaluate(async () => {
    const nsp = document.querySelector<HTMLInputElement>('#questionnaire input[value="nsp"]');
    if (!nsp) return null;
    nsp.click();
    const debut = performance.now();
    document.querySelector<HTMLButtonElement>('#questionnaire form button.bouton')?.click();
    await new Promise((suite) => requestAnimationFrame(() => setTimeout(suite)));
    return performance.now() - debut;
  });

async function measurePorte(page: Page, porte: string): Promise<number[]> {
  await page.goto(ADRESSE);
  await page.locator('button[value=question]:enabled').waitFor();
  await page.evaluate(() => sessionStorage.clear());
  await page.check(`#portes [value=${porte}]`);
  await page.click('button[value=question]');
  const durees: number[] = [];
  for (let duree = await answerOnce(page); duree !== null; duree = await answerOnce(page)) durees.push(duree);
  return durees;
}

const serveur = spawn('npm', ['run', '--silent', 'serve', '--', '--host', '127.0.0.1', '--port', String(PORT)]);
await once(serveur.stdout, 'data');
const navigateur = await chromium.launch({
  ...(await resolveChromium()),
  args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
});
try {
  for (const porte of ['logement', 'budget-adulte', 'rsa']) {
    const contexte = await navigateur.newContext({ viewport: { width: 360, height: 740 } });
    const page = await contexte.newPage();
    const cdp = await contexte.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const durees = await measurePorte(page, porte);
    const milieu = median(durees);
    console.log(
      `${porte} : ${durees.length} réponses, médiane ${milieu.toFixed(1)} ms, pire ${Math.max(...durees).toFixed(1)} ms (processeur ÷ 6)`,
    );
    if (milieu > BUDGET_MS) process.exitCode = 1;
    await contexte.close();
  }
} finally {
  await navigateur.close();
  serveur.kill();
}
