/** The decision trees: followed by keyboard without script, on a narrow screen, and on paper. */
import { expect, test, type Page } from '@playwright/test';
import { Clavier } from './objets/clavier.ts';
import { PAGES } from './objets/site.ts';

const ARBRES = PAGES.filter((page) => /^\/arbres\/.+/.test(page));

test('chaque porte a sa page, et la méthode, les parcours et les mesures mènent aux arbres', async ({ page }) => {
  expect(ARBRES).toHaveLength(7);
  for (const depart of ['/methode/', '/parcours/', '/mesures/']) {
    await page.goto(depart);
    await page.getByRole('main').getByRole('link', { name: 'arbres de décision' }).click();
    await expect(page).toHaveURL('/arbres/');
  }
  for (const adresse of ARBRES) await expect(page.locator(`main h3 a[href="${adresse}"]`)).toBeVisible();
});

test.describe('Sans JavaScript, au clavier', () => {
  test.use({ javaScriptEnabled: false });

  /** The question or end that the address points at. */
  const cible = (page: Page) => page.locator('.pas:target');

  test('un chemin se suit de question en question jusqu’à la fiche, et revient sur ses pas', async ({ page }) => {
    const clavier = new Clavier(page);
    await page.goto('/arbres/budget-famille/');
    await clavier.va(page.locator('#aesf-1').getByRole('link', { name: 'Oui' }));
    await clavier.valide();
    await expect(cible(page)).toContainText('Question 2');
    await expect(cible(page)).toBeInViewport();
    const inconnue = cible(page).getByRole('listitem').filter({ hasText: 'Je ne sais pas' });
    await expect(inconnue).toContainText('Notez le point 2 (à vérifier).');
    await clavier.va(inconnue.getByRole('link'));
    await clavier.valide();
    await expect(cible(page)).toContainText('Question 3');
    await clavier.va(cible(page).getByRole('link', { name: 'question 2' }));
    await clavier.valide();
    await expect(cible(page)).toContainText('Question 2');
    await clavier.va(cible(page).getByRole('link', { name: 'Oui' }));
    await clavier.valide();
    await clavier.va(cible(page).getByRole('link', { name: /enfants vivent moins bien/ }));
    await clavier.valide();
    await clavier.va(cible(page).getByRole('link', { name: 'Oui' }));
    await clavier.valide();
    await expect(cible(page)).toContainText('critères réunis');
    await clavier.va(cible(page).getByRole('link', { name: 'AESF' }));
    await clavier.valide();
    await expect(page).toHaveURL('/mesures/aesf/');
  });

  test('une réponse qui écarte dit pourquoi, puis mène à l’arbre suivant et au dernier mot', async ({ page }) => {
    await page.goto('/arbres/budget-famille/');
    const refus = page.locator('#aesf-4').getByRole('listitem').filter({ hasText: 'Non, elle refuse' });
    await expect(refus).toContainText('l’AESF suppose leur libre accord');
    await refus.getByRole('link', { name: 'Non, elle refuse' }).click();
    await expect(cible(page)).toContainText('Mesure écartée');
    await cible(page).getByRole('link', { name: 'MJAGBF' }).click();
    await expect(page).toHaveURL('/arbres/budget-famille/#mjagbf');
    await page.locator('#mjagbf-1').getByRole('link', { name: 'Non' }).click();
    await expect(cible(page)).toContainText('aucune mesure de ce sujet');
  });

  test('un âge à venir demande d’abord d’attendre', async ({ page }) => {
    await page.goto('/arbres/protection/');
    const ligne = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '17 ans', exact: true }) });
    await expect(ligne).toContainText('(d’abord)');
    await expect(page.locator('.points').getByText('D’abord : À partir de 18 ans')).toBeVisible();
  });
});

for (const adresse of ARBRES) {
  test.describe(adresse, () => {
    test('ne parle jamais des Vosges', async ({ page }) => {
      await page.goto(adresse);
      await expect(page.getByRole('main')).not.toContainText('Vosges');
    });

    test('à 320 px, seul le cadre du dessin défile, et le clavier l’atteint', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(adresse);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      for (const cadre of await page.locator('.dessin-arbre').all()) {
        expect(await cadre.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
        await expect(cadre).toHaveAttribute('role', 'region');
        await cadre.focus();
        await expect(cadre).toBeFocused();
      }
      await expect(page.locator('main [style], main script')).toHaveCount(0);
    });

    test('les textes du dessin tiennent dans leur case', async ({ page }) => {
      await page.goto(adresse);
      const debordent = await page.locator('.dessin-arbre svg').evaluateAll((dessins) =>
        dessins.flatMap((dessin) => {
          const cases = [...dessin.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
          return [...dessin.querySelectorAll('text')]
            .filter((texte) => {
              const { left, right, top, bottom } = texte.getBoundingClientRect();
              const [x, y] = [(left + right) / 2, (top + bottom) / 2];
              return !cases.some((c) => c.left <= left && right <= c.right && c.top < y && y < c.bottom && c.left < x);
            })
            .map(({ textContent }) => textContent);
        }),
      );
      expect(debordent).toEqual([]);
    });

    test('s’imprime sur une feuille A4 en largeur par planche, en lettres de 9 points', async ({ page }) => {
      await page.goto(adresse);
      const planches = await page.locator('.planche').count();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const formats = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, l, h]) => [
        Number(l),
        Number(h),
      ]);
      const enLargeur = formats.filter(([largeur = 0, hauteur = 0]) => largeur > hauteur);
      expect(formats).toHaveLength(planches + 1);
      expect(enLargeur).toHaveLength(planches);
      for (const [largeur = 0] of enLargeur) expect(Math.round(largeur)).toBe(842);
      await page.emulateMedia({ media: 'print' });
      const tailles = await page
        .locator('.dessin-arbre svg')
        .evaluateAll((dessins) =>
          dessins.map(
            (dessin) =>
              (14 * dessin.getBoundingClientRect().width) / Number(dessin.getAttribute('viewBox')?.split(' ')[2]),
          ),
        );
      for (const pixels of tailles) expect(pixels * 0.75).toBeGreaterThanOrEqual(9);
      await expect(page.locator('.chemin').first()).toBeHidden();
    });
  });
}
