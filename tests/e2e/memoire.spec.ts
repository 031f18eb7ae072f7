/** What the device keeps: the answers of this tab, long enough for a reload, and nothing else anywhere. */
import { expect, test } from '@playwright/test';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE, situation } from './objets/situations.ts';

test('recharger garde l’écran et les réponses', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants', P1: ['pf'] });
  const question = await questionnaire.titre();
  await page.reload();
  await expect(questionnaire.h1).toHaveText(question);
  await page.goBack();
  await expect(questionnaire.choix('P1', 'pf')).toBeChecked();
  await page.goForward();
  await questionnaire.vaAuResultat(FAMILLE);
  const verdicts = await questionnaire.verdicts();
  await page.reload();
  await expect(page).toHaveTitle(/^Résultat · /);
  expect(await questionnaire.verdicts()).toEqual(verdicts);
});

for (const mode of ['le résultat', 'la page unique'] as const) {
  test(`« Effacer », depuis ${mode}, ne laisse rien, et Précédent ne ramène rien`, async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    if (mode === 'le résultat') {
      await questionnaire.ouvre(['budget-famille']);
      await questionnaire.vaAuResultat(FAMILLE);
    } else {
      await questionnaire.ouvreTout(['budget-famille']);
      await questionnaire.remplit(FAMILLE);
    }
    expect((await questionnaire.traces()).onglet).toContain('couple_enfants');
    await questionnaire.efface();

    const estVide = async () => {
      await expect(questionnaire.h1).toHaveText('De quoi s’agit-il ?');
      await expect(page.locator('main input:checked')).toHaveCount(0);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    };
    await estVide();
    await expect(questionnaire.h1).toBeFocused();
    await page.goBack();
    await estVide();
    await page.reload();
    await expect(questionnaire.bouton('Commencer')).toBeEnabled();
    await estVide();
    await questionnaire.choisit(['budget-famille']);
    await questionnaire.bouton('Toutes les questions sur une page').click();
    await expect(questionnaire.h1).toHaveText('Toutes les questions utiles');
    await expect(page.locator('main input:checked:not([name="porte"])')).toHaveCount(0);
  });
}

test('aucune réponse ne va dans l’adresse, l’historique, le navigateur ou un témoin', async ({ page, baseURL }) => {
  const questionnaire = new Questionnaire(page);
  const { portes, reponses } = situation('rsa-gens-du-voyage');
  await questionnaire.ouvre(portes);
  const posees = await questionnaire.vaAuResultat(reponses);
  expect(posees).toContain('R8');
  const { adresse, historique, onglet, navigateur, temoins } = await questionnaire.traces();
  expect(adresse).toBe(`${baseURL}/trouver/`);
  expect(JSON.parse(historique)).toEqual({ position: expect.any(Number), premiere: 0 });
  expect(navigateur).toBe('');
  expect(temoins).toEqual([]);
  expect(onglet, 'les autres réponses sont bien gardées dans l’onglet').toContain('"R1":["nouvel_entrant"]');
});

test('la réponse sur les gens du voyage compte, mais n’est jamais écrite', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  const { portes, reponses } = situation('rsa-gens-du-voyage');
  await questionnaire.ouvre(portes);
  await questionnaire.vaAuResultat(reponses);
  expect((await questionnaire.verdicts())['rsa-gens-du-voyage']).toBe('correspond');
  await expect(questionnaire.bouton('Modifier : Gens du voyage')).toBeVisible();
  expect((await questionnaire.traces()).onglet).not.toContain('"R8":');
  await page.reload();
  await expect(questionnaire.bouton('Modifier : RSA')).toBeVisible();
  await expect(questionnaire.bouton('Modifier : Gens du voyage')).toHaveCount(0);
  expect(await questionnaire.verdicts()).not.toHaveProperty('rsa-gens-du-voyage');
  const avis = page.getByText('Jamais gardée, la réponse à « Gens du voyage » ne compte plus.');
  await expect(avis, 'ce qui manque est dit').toBeVisible();
  await page.reload();
  await expect(avis).toBeVisible();
  await questionnaire.bouton('Continuer les questions').click();
  await questionnaire.repond({ R8: 'non' });
  await expect(avis).toBeHidden();
});

const BLOCAGES: Record<string, () => void> = {
  'refuse chaque geste': () => {
    for (const geste of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const) {
      Storage.prototype[geste] = () => {
        throw new DOMException('stockage bloqué', 'SecurityError');
      };
    }
  },
  'n’existe pas': () => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('stockage interdit', 'SecurityError');
      },
    });
  },
};
for (const [blocage, installe] of Object.entries(BLOCAGES)) {
  test(`le parcours est le même quand la mémoire de l’onglet ${blocage}`, async ({ page }) => {
    const erreurs: string[] = [];
    page.on('pageerror', (erreur) => erreurs.push(erreur.message));
    await page.addInitScript(installe);
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvre(['budget-famille']);
    await expect(questionnaire.alerte).toHaveCount(0);
    await questionnaire.vaAuResultat(FAMILLE);
    expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
    await page.goBack();
    await expect(questionnaire.choix('C1', 'oui')).toBeChecked();
    await page.goForward();
    await expect(page).toHaveTitle(/^Résultat · /);
    await questionnaire.efface();
    await expect(page.locator('main input:checked')).toHaveCount(0);
    expect(erreurs).toEqual([]);
  });
}

const ABIMEES: Record<string, (bon: string) => string> = {
  'un texte coupé': (bon) => bon.slice(0, -9),
  rien: () => 'null',
  'une autre forme': () => '{"portes":["rsa"]}',
  'une réponse inconnue': (bon) => bon.replace('couple_enfants', 'trois_enfants'),
  'un sujet inconnu': (bon) => bon.replaceAll('budget-famille', 'budget-inconnu'),
  'un écran inconnu': (bon) => bon.replace(/"position":\d+/, '"position":99'),
};
for (const [cas, abime] of Object.entries(ABIMEES)) {
  test(`une mémoire abîmée (${cas}) est dite, et le questionnaire repart du début`, async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvre(['budget-famille']);
    await questionnaire.repond({ F1: 'couple_enfants', P1: ['pf'] });
    const bon = (await questionnaire.traces()).onglet;
    const mauvais = abime(bon);
    expect(mauvais).not.toBe(bon);
    await page.evaluate((texte) => {
      for (const cle of Object.keys(sessionStorage)) sessionStorage.setItem(cle, texte);
    }, mauvais);
    await page.reload();
    await expect(questionnaire.alerte).toContainText('Les réponses gardées dans cet onglet étaient illisibles.');
    await expect(questionnaire.h1).toHaveText('De quoi s’agit-il ?');
    await expect(page.locator('main input:checked')).toHaveCount(0);
    await questionnaire.choisit(['budget-famille']);
    await questionnaire.bouton('Commencer').click();
    await questionnaire.vaAuResultat(FAMILLE);
    await page.reload();
    await expect(page).toHaveTitle(/^Résultat · /);
    await expect(questionnaire.alerte).toHaveCount(0);
  });
}
