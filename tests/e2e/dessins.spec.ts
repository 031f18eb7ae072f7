/** The drawings made at build (durations, sequences) and the checklist of a fiche, in a real browser. */
import { expect, test } from '@playwright/test';
import { plaintesDe } from './objets/console.ts';
import { FICHES as TOUTES_LES_FICHES } from './objets/site.ts';

const PAGES = ['/durees/', '/parcours/'];
const FICHES = ['/mesures/maj/', '/mesures/adsl/', '/mesures/rsa-remobilisation-intensive/'];

for (const adresse of [...PAGES, ...FICHES]) {
  test(`${adresse} tient dans 320 px, sans JavaScript ni style en ligne`, async ({ page }) => {
    const plaintes = plaintesDe(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(adresse);
    const debord = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(debord).toBeLessThanOrEqual(0);
    await expect(page.locator('main script, [style]')).toHaveCount(0);
    const ids = await page.locator('[id]').evaluateAll((noeuds) => noeuds.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(plaintes).toEqual([]);
  });
}

test.describe('Durées', () => {
  test('chaque mesure est dans l’image et dans les mots, et mène à sa fiche', async ({ page }) => {
    await page.goto('/durees/');
    const enImage = page.locator('.rangs > li > a');
    const enMots = page.locator('.mots > li > a');
    await expect(enImage).toHaveCount(TOUTES_LES_FICHES.length);
    expect(await enMots.allTextContents()).toEqual(await enImage.allTextContents());
    await enImage.filter({ hasText: 'VIAL' }).press('Enter');
    await expect(page).toHaveURL(/\/mesures\/vial\/$/);
  });

  test('une barre porte un nom et dit ses étiquettes', async ({ page }) => {
    await page.goto('/durees/');
    const barre = page.getByRole('img', { name: 'Frise de la durée : MAJ' });
    await expect(barre).toBeVisible();
    await expect(barre.locator('desc')).toHaveText(/Au départ\s: 2 ans.*En tout\s: 4 ans au plus.*\[droit\]/);
    await expect(barre.locator('[fill="url(#trame-droit)"]')).toHaveCount(1);
    const rang = page.locator('.rangs > li').filter({ has: barre });
    await expect(rang.locator('small')).toHaveText(/4 ans au plus.*\[droit\]/);
  });

  for (const [nom, mots] of [
    ['CJM', 'Fixée par le contrat'],
    ['ENVAUL', 'Durée non lisible'],
    ['Référent spécifique santé', 'ne donne pas la durée'],
    ['Signalement d’un majeur vulnérable', 'Sans objet'],
  ] as const) {
    test(`${nom} se dit en mots, sans barre`, async ({ page }) => {
      await page.goto('/durees/');
      const rang = page.locator('.rangs > li').filter({ has: page.getByRole('link', { name: nom, exact: true }) });
      await expect(rang).toContainText(mots);
      await expect(rang.locator('svg')).toHaveCount(0);
    });
  }

  test('les barres s’allongent avec la durée, sur le même axe', async ({ page }) => {
    await page.goto('/durees/');
    const bout = async (nom: string) => {
      const cadre = await page
        .getByRole('img', { name: `Frise de la durée : ${nom}`, exact: true })
        .locator('rect:not([height="100%"])')
        .last()
        .boundingBox();
      return (cadre?.x ?? 0) + (cadre?.width ?? 0);
    };
    const bouts = [await bout('AESF'), await bout('AML'), await bout('MJAGBF'), await bout('MASP')];
    expect(bouts).toEqual(bouts.toSorted((a, b) => a - b));
    expect(new Set(bouts.map(Math.round)).size).toBe(4);
    expect(Math.abs((await bout('MAJ')) - (await bout('MASP')))).toBeLessThan(1);
  });
});

test.describe('Enchaînements', () => {
  test('chaque flèche a sa phrase à côté de sa carte', async ({ page }) => {
    await page.goto('/parcours/');
    const cartes = page.locator('.cote');
    expect(await cartes.count()).toBeGreaterThan(8);
    for (const carte of await cartes.all()) {
      const fleches = await carte.locator('path[fill="none"]').count();
      expect(fleches).toBeGreaterThan(0);
      await expect(carte.locator('li strong')).toHaveCount(fleches);
    }
    await expect(page.locator('li strong').filter({ hasText: /^MASP.*, puis MAJ/ })).toBeVisible();
  });

  test('un nœud se suit au clavier, avec un contour visible', async ({ page }) => {
    await page.goto('/parcours/');
    const noeud = page.getByRole('group', { name: 'Carte : AESF, MJAGBF' }).getByRole('link', { name: 'MJAGBF' });
    await page.getByRole('group', { name: 'Carte : AESF, MJAGBF' }).getByRole('link', { name: 'AESF' }).focus();
    await page.keyboard.press('Tab');
    await expect(noeud).toBeFocused();
    const epaisseur = await noeud.locator('rect').evaluate((cadre) => getComputedStyle(cadre).strokeWidth);
    expect(Number.parseFloat(epaisseur)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/mesures\/mjagbf\/$/);
  });

  test('un nœud s’atteint du doigt : 44 px au moins', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/parcours/');
    for (const cadre of await page.locator('.carte-liens a rect').all()) {
      const boite = await cadre.boundingBox();
      expect(Math.min(boite?.width ?? 0, boite?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });

  test('une carte trop large défile dans son cadre, au clavier aussi', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/parcours/');
    const larges = await page
      .locator('.carte-liens')
      .evaluateAll((cadres) =>
        cadres
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map((cadre) => [cadre.getAttribute('tabindex'), cadre.getAttribute('role')]),
      );
    expect(larges.length).toBeGreaterThan(0);
    expect(larges.filter(([tabindex, role]) => tabindex !== '0' || role !== 'region')).toEqual([]);
  });

  test('les textes tiennent dans leur cadre', async ({ page }) => {
    await page.goto('/parcours/');
    const debordent = await page.locator('.carte-liens :is(a, g)').evaluateAll((noeuds) =>
      noeuds
        .filter((noeud) => {
          const cadre = noeud.querySelector('rect')?.getBoundingClientRect();
          const texte = noeud.querySelector('text')?.getBoundingClientRect();
          return !cadre || !texte || texte.left < cadre.left || texte.right > cadre.right;
        })
        .map(({ textContent }) => textContent),
    );
    expect(debordent).toEqual([]);
  });

  test('une fiche montre son voisinage, sans lien vers elle-même', async ({ page }) => {
    await page.goto('/mesures/aesf/');
    const carte = page.getByRole('group', { name: 'Avant et après : AESF' });
    await expect(carte.getByRole('link')).toHaveText(['MJAGBF', 'MASP']);
    await expect(carte.locator('.ici')).toHaveText('AESF');
    await expect(page.getByText(/la MASP.* avec gestion ne remplace pas/)).toBeVisible();
  });
});

test.describe('Cette mesure convient-elle ?', () => {
  test('se coche au clavier, et ne garde rien', async ({ page }) => {
    await page.goto('/mesures/masp/');
    const liste = page.getByRole('region', { name: 'Cette mesure convient-elle ?' });
    const majeure = liste.getByRole('checkbox', { name: /majeure/ });
    await majeure.focus();
    await page.keyboard.press('Space');
    await expect(majeure).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(majeure).not.toBeFocused();
    expect(await page.evaluate(() => [location.hash, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
    await expect(liste.locator('input[name]')).toHaveCount(0);
    await page.reload();
    await expect(majeure).not.toBeChecked();
  });

  test('range les critères par sorte, et dit ce que vaut leur absence', async ({ page }) => {
    await page.goto('/mesures/maj/');
    const liste = page.getByRole('region', { name: 'Cette mesure convient-elle ?' });
    await expect(liste.getByRole('heading', { level: 3 })).toHaveText([
      'Il faut que',
      'Il faut d’abord que',
      'À vérifier sinon',
      'Déjà en cours si',
      'Ce qui écarte la mesure',
    ]);
    const dabord = liste.getByRole('group', { name: 'Il faut d’abord que' });
    await expect(dabord).toContainText('Sinon : Proposer d’abord une MASP');
    const exclut = liste.getByRole('group', { name: 'Ce qui écarte la mesure' });
    await expect(exclut.getByRole('checkbox')).toHaveCount(1);
    await expect(exclut).toContainText('droit · Loi, code civil, art. 495-1');
    await expect(exclut).not.toContainText('Sinon');
  });

  test('mène aux questions de la mesure', async ({ page }) => {
    await page.goto('/mesures/masp/');
    await expect(page.getByRole('link', { name: 'Répondre aux questions de cette mesure' })).toHaveAttribute(
      'href',
      '/trouver/#masp',
    );
    await page.goto('/mesures/rsa-solidarite/');
    await expect(page.getByRole('link', { name: 'Répondre aux questions de cette mesure' })).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  test('s’imprime avec ses cases, sans le bouton', async ({ page }) => {
    await page.goto('/mesures/masp/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expect(page.getByText('Répondre aux questions de cette mesure')).toBeHidden();
  });
});

test('l’index des mesures mène aux deux dessins', async ({ page }) => {
  await page.goto('/mesures/');
  await page.getByRole('main').getByRole('link', { name: 'Durées' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les durées, côte à côte');
  await page.goto('/mesures/');
  await page.getByRole('main').getByRole('link', { name: 'Enchaînements' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce qui vient avant, ce qui vient après');
});
