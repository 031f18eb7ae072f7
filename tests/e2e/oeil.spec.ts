/** What an eye sees: of each kind, the heaviest page; then every state that opens something. `npm run verif:oeil` sees all. */
import { expect, test } from '@playwright/test';
import { defautsVus, deplie } from './objets/oeil.ts';
import { PAGES_LOURDES } from './objets/site.ts';
import { ETATS_OUVERTS } from './objets/tous-les-etats.ts';

test.use({ bypassCSP: true });
test.describe.configure({ timeout: 180_000 });

test('l’œil voit ce qui sort, ce qui est coupé, ce qui recouvre, ce qui se touche et ce qui pousse un signe', async ({
  page,
}) => {
  await page.setContent(`<style>
      .dehors { position: absolute; left: -40px; }
      .coupe { width: 60px; overflow: hidden; white-space: nowrap; }
      .touche { margin: 0; margin-top: -30px; }
      .dessus { position: absolute; left: 0; right: 0; height: 300px; background: white; }
      p a { display: inline-block; min-width: 44px; }
    </style>
    <p class="dehors">hors de la fenêtre</p>
    <div class="coupe">un texte trop long pour sa boîte</div>
    <p>Une ligne.</p><p class="touche">Une autre, trop près.</p>
    <p>Voir <a href="/">là</a>, puis ici.</p>
    <div class="dessus">au-dessus</div><button>recouvert</button>`);
  const vus = await defautsVus(page, [320]);
  for (const defaut of ['hors de la fenêtre', 'coupé', 'touche le texte', 'pousse un signe', 'recouvert'])
    expect(
      vus.some((vu) => vu.startsWith(defaut)),
      defaut,
    ).toBe(true);
});

test.describe('Rien n’est hors de la fenêtre, coupé, ni recouvert, sur la page', () => {
  for (const adresse of PAGES_LOURDES) {
    test(adresse, async ({ page }) => {
      await page.goto(adresse);
      await deplie(page);
      expect(await defautsVus(page)).toEqual([]);
    });
  }
});

test.describe('Rien n’est hors de la fenêtre, coupé, ni recouvert, dans l’état', () => {
  for (const [etat, atteint] of Object.entries(ETATS_OUVERTS)) {
    test(etat, async ({ page }) => {
      await atteint(page);
      expect(await defautsVus(page)).toEqual([]);
    });
  }
});
