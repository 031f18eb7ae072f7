/** Training: choose, compare with the model, learn the acronyms; nothing kept unless asked. */
import { expect, test, type Page } from '@playwright/test';
import { Clavier } from './objets/clavier.ts';
import { Exercice, RIEN } from './objets/exercice.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { situation } from './objets/situations.ts';
import { PAGES } from './objets/site.ts';

const CLE = 'formation';
const CAS = 'jeune-de-20-ans';

/** Turns progress on, on the home of training. */
async function allume(page: Page): Promise<void> {
  await page.goto('/formation/');
  await page.getByLabel('Garder ma progression dans ce navigateur').check();
  await expect(page.getByText('Votre progression est gardée')).toBeVisible();
}

test('au clavier seul : lire, se tromper de bouton, choisir, comparer, recommencer, réussir, passer au suivant', async ({
  page,
}) => {
  const clavier = new Clavier(page);
  const exercice = new Exercice(page);
  await page.goto('/formation/');
  await clavier.va(page.getByRole('navigation', { name: 'Dans cette page' }).getByRole('link', { name: /cas$/ }));
  await clavier.valide();
  await clavier.va(page.getByLabel('Niveau'));
  await page.keyboard.type('Cas');
  await expect(page.getByRole('heading', { name: 'Découvrir' })).toBeHidden();
  await clavier.va(page.getByRole('link', { name: 'Plusieurs mesures dans un même foyer' }));
  await clavier.valide();
  await expect(page).toHaveURL('/formation/cas/foyer-plusieurs-mesures/');

  await clavier.va(exercice.coche('aesf'));
  await clavier.va(exercice.demander);
  await clavier.valide();
  await expect(page.getByRole('alert').filter({ hasText: 'Il manque un choix' })).toBeVisible();
  await expect(exercice.coche('aesf')).toBeFocused();

  await page.keyboard.press('Space');
  await clavier.coche(exercice.coche('asll'));
  await expect(page.getByRole('alert').filter({ hasText: 'Il manque un choix' })).toBeHidden();
  await clavier.va(exercice.demander);
  await clavier.valide();
  await expect(exercice.corrige).toBeFocused();
  await expect(page).toHaveTitle(/^Corrigé · /);
  await expect(exercice.bilan).toHaveText('3 mesures à revoir.');
  await expect(exercice.mesure('aesf')).toContainText('Juste.');
  await expect(exercice.mesure('masp')).toContainText('Oubliée.');
  await expect(exercice.mesure('asll')).toContainText('À tort.');
  await expect(exercice.mesure('asll').getByRole('listitem').first()).toContainText(/Écarte .+Tableau Artois.+· /s);
  await expect(exercice.mesure('adsl')).toContainText('Les deux se défendent.');
  await expect(exercice.coche('masp')).toBeDisabled();

  await clavier.va(page.getByRole('button', { name: 'Recommencer ce cas' }));
  await clavier.valide();
  await expect(page.getByRole('heading', { name: 'Quelles mesures étudier maintenant ?' })).toBeFocused();
  await expect(page.locator('#exercice input:checked')).toHaveCount(0);
  await expect(exercice.corrige).toBeHidden();
  for (const mesure of ['aesf', 'masp', 'avdl']) await clavier.coche(exercice.coche(mesure));
  await clavier.va(exercice.demander);
  await clavier.valide();
  await expect(exercice.bilan).toHaveText(/^Réussi/);
  const avant = page.url();
  await clavier.va(page.getByRole('link', { name: /^Cas suivant : / }));
  await clavier.valide();
  await expect(page).not.toHaveURL(avant);
  expect(await exercice.garde()).toBe(RIEN);
});

test('« Aucune de ces mesures » et les mesures s’excluent, et c’est une réponse', async ({ page }) => {
  const exercice = new Exercice(page);
  await exercice.ouvre('hors-du-departement');
  await exercice.coche('aesf').check();
  await exercice.coche('aucune').check();
  await expect(exercice.coche('aesf')).not.toBeChecked();
  await exercice.coche('asll').check();
  await expect(exercice.coche('aucune')).not.toBeChecked();
  await exercice.repond('aucune');
  await expect(exercice.bilan).toHaveText(/^Réussi/);
});

test('le questionnaire s’ouvre rempli, sur les verdicts du cas, et une réponse s’y change', async ({ page }) => {
  const exercice = new Exercice(page);
  const questionnaire = new Questionnaire(page);
  await exercice.ouvre('foyer-plusieurs-mesures');
  await exercice.repond('aesf');
  await page.getByRole('link', { name: 'Ouvrir le questionnaire rempli avec ce cas' }).click();
  await expect(page).toHaveTitle(/^Résultat · /);
  await expect(page.getByText('Ce résultat vient des réponses contenues dans le lien ouvert.')).toBeVisible();
  await expect(questionnaire.alerte).toHaveCount(0);
  expect(await questionnaire.verdicts()).toMatchObject(situation('foyer-plusieurs-mesures').attendus);
  await expect(questionnaire.bouton('Modifier : Enfants à charge')).toBeVisible();
});

test('un cas dont une réponse ne s’écrit jamais dans un lien le dit', async ({ page }) => {
  const exercice = new Exercice(page);
  await exercice.ouvre('rsa-gens-du-voyage');
  await exercice.repond('rsa-gens-du-voyage');
  await expect(page.getByText('Une réponse n’est jamais écrite dans un lien : « Gens du voyage ».')).toBeVisible();
});

test('le corrigé demandé avant que l’exercice soit là vient avec lui, sur ce qui reste coché', async ({ page }) => {
  const { promise: arrive, resolve: livre } = Promise.withResolvers<null>();
  await page.route(/\/(charger-)?exercice[^/]+\.js$/, async (route) => {
    await arrive;
    await route.continue();
  });
  const exercice = new Exercice(page);
  await exercice.ouvre('hors-du-departement');
  for (const mesure of ['aesf', 'aucune']) await exercice.coche(mesure).press('Space');
  await expect(exercice.coche('aesf')).not.toBeChecked();
  await exercice.demander.press('Enter');
  await expect(exercice.corrige).toBeHidden();
  livre(null);
  await expect(exercice.corrige).toBeFocused();
  await expect(exercice.bilan).toHaveText(/^Réussi/);
  await page.getByRole('button', { name: 'Recommencer ce cas' }).press('Enter');
  await exercice.demander.hover();
  await expect(page.locator('#manque')).toBeHidden();
});

test('si l’exercice ne se charge pas, la page le dit et mène au corrigé', async ({ page }) => {
  await page.route(/\/(charger-)?exercice[^/]+\.js$/, (route) => route.abort());
  const exercice = new Exercice(page);
  await exercice.ouvre(CAS);
  await exercice.coche('cjm').check();
  await expect(exercice.demander).toBeDisabled();
  await page.getByRole('alert').getByRole('link', { name: 'la feuille de corrigé' }).click();
  await expect(page).toHaveURL(`/formation/cas/${CAS}/corrige/`);
});

test('les listes filtrent les cas par niveau et par sujet, et comptent', async ({ page }) => {
  await page.goto('/formation/');
  const tous = await page.locator('[data-cas]').count();
  await expect(page.getByRole('status').filter({ hasText: `${tous} cas` })).toBeVisible();
  await page.getByLabel('Niveau').selectOption('decouvrir');
  await page.getByLabel('Sujet').selectOption('rsa');
  const visibles = page.locator('[data-cas]').filter({ visible: true });
  const nombre = await visibles.count();
  expect(nombre).toBeGreaterThan(0);
  expect(nombre).toBeLessThan(tous);
  for (const cas of await visibles.all()) await expect(cas).toContainText('Le RSA');
  await expect(page.getByRole('status').filter({ hasText: `${nombre} cas` })).toBeVisible();
});

test.describe('La progression', () => {
  test('n’est pas gardée par défaut, ni par un cas ni par des cartes', async ({ page }) => {
    const exercice = new Exercice(page);
    await exercice.ouvre(CAS);
    await exercice.repond('cjm');
    await page.goto('/formation/sigles/');
    await page.getByRole('button', { name: /Retourner la carte/ }).click();
    await page.getByRole('button', { name: /Bien/ }).click();
    await page.goto('/formation/');
    await expect(page.getByLabel('Garder ma progression')).not.toBeChecked();
    await expect(page.getByText('Rien n’est gardé.', { exact: true })).toBeVisible();
    expect(await exercice.garde()).toBe(RIEN);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('allumée, ne garde que les cas et les cartes ; « Effacer » retire tout et l’éteint', async ({ page }) => {
    const exercice = new Exercice(page);
    await allume(page);
    await exercice.ouvre(CAS);
    await exercice.repond('cjm', 'asr-plan-pauvrete', 'envaul');
    await expect(page.getByText('Ce résultat est gardé dans ce navigateur.')).toBeVisible();
    await page.goto('/formation/sigles/');
    await page.getByRole('button', { name: /Retourner la carte/ }).click();
    await page.getByRole('button', { name: /Facile/ }).click();
    const [kept, session] = JSON.parse(await exercice.garde()) as [Record<string, string>, object];
    expect([Object.keys(kept), session]).toEqual([[CLE], {}]);
    expect(JSON.parse(kept[CLE] ?? '')).toEqual({
      version: 1,
      garde: true,
      cas: { [CAS]: 'reussi' },
      cartes: { aah: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)] },
    });

    await page.goto('/formation/');
    await expect(page.locator(`[data-cas="${CAS}"]`)).toContainText('réussi');
    await expect(page.getByText('Réussis : 1 cas sur')).toBeVisible();
    await page.getByRole('button', { name: 'Effacer' }).click();
    await expect(page.getByLabel('Garder ma progression')).not.toBeChecked();
    await expect(page.getByLabel('Garder ma progression')).toBeFocused();
    await expect(page.locator(`[data-cas="${CAS}"]`)).not.toContainText('réussi');
    expect(await exercice.garde()).toBe(RIEN);
  });

  test('éteinte sans effacer, garde ce qui l’était et n’ajoute rien', async ({ page }) => {
    const exercice = new Exercice(page);
    await allume(page);
    await page.getByLabel('Garder ma progression').uncheck();
    await expect(page.getByText('Rien de plus n’est gardé.')).toBeVisible();
    const avant = await exercice.garde();
    await exercice.ouvre(CAS);
    await exercice.repond('cjm');
    expect(await exercice.garde()).toBe(avant);
  });

  test('allumée pendant une séance, reprend les cartes déjà vues', async ({ page }) => {
    await page.goto('/formation/sigles/');
    await page.getByRole('button', { name: /Retourner la carte/ }).click();
    await page.getByRole('button', { name: /Bien/ }).click();
    await page.getByLabel('Garder ma progression').check();
    await page.reload();
    await expect(page.locator('#recto')).not.toHaveText('AAH');
  });

  test('abîmée, elle le dit, ne casse rien, et s’efface', async ({ page }) => {
    const erreurs: string[] = [];
    page.on('pageerror', (erreur) => erreurs.push(erreur.message));
    await page.goto('/formation/');
    await page.evaluate((cle) => localStorage.setItem(cle, '{"version":1,"cas":"'), CLE);
    const exercice = new Exercice(page);
    await exercice.ouvre(CAS);
    await exercice.repond('cjm');
    await expect(page.getByText('Ce résultat n’est pas gardé : la progression de ce navigateur')).toBeVisible();
    for (const adresse of ['/formation/sigles/', '/formation/']) {
      await page.goto(adresse);
      await expect(page.getByText('La progression gardée ici est illisible')).toBeVisible();
      await expect(page.getByLabel('Garder ma progression')).toBeDisabled();
    }
    await page.getByRole('button', { name: 'Effacer' }).click();
    await expect(page.getByLabel('Garder ma progression')).toBeEnabled();
    expect(await exercice.garde()).toBe(RIEN);
    expect(erreurs).toEqual([]);
  });

  test('bloquée par le navigateur, elle le dit et tout le reste marche', async ({ page }) => {
    const erreurs: string[] = [];
    page.on('pageerror', (erreur) => erreurs.push(erreur.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('stockage interdit', 'SecurityError');
        },
      });
    });
    const exercice = new Exercice(page);
    await exercice.ouvre(CAS);
    await exercice.repond('cjm');
    await expect(page.getByText('ce navigateur refuse de garder des données')).toBeVisible();
    await page.goto('/formation/sigles/');
    await expect(page.getByText('Ce navigateur refuse de garder des données.')).toBeVisible();
    await page.getByRole('button', { name: /Retourner la carte/ }).click();
    await page.getByRole('button', { name: /Bien/ }).click();
    await expect(page.locator('#recto')).not.toHaveText('AAH');
    expect(erreurs).toEqual([]);
  });
});

test.describe('Sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('la formation se lit : leçons, cas par niveau, sigles, formateur', async ({ page }) => {
    await page.goto('/formation/');
    const principal = page.getByRole('main');
    await expect(principal.locator('a[href^="/formation/lecons/"]')).toHaveCount(8);
    const cas = PAGES.filter((adresse) => /^\/formation\/cas\/[^/]+\/$/.test(adresse));
    await expect(principal.locator('a[href^="/formation/cas/"]').filter({ visible: true })).toHaveCount(cas.length);
    await expect(page.getByLabel('Niveau')).toBeHidden();
    await expect(page.getByLabel('Garder ma progression')).toBeHidden();
  });

  test('un cas se coche et son corrigé s’ouvre', async ({ page }) => {
    await page.goto(`/formation/cas/${CAS}/`);
    await page.locator('input[value="cjm"]').check();
    await expect(page.getByRole('button', { name: 'Voir le corrigé' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Corrigé' })).toBeHidden();
    await page.locator('summary', { hasText: 'Voir le corrigé' }).click();
    await expect(page.getByRole('heading', { name: 'Corrigé' })).toBeVisible();
    await expect(page.locator('#mesure-cjm')).toContainText('Réuni');
    await expect(page.getByRole('button', { name: 'Recommencer ce cas' })).toBeHidden();
  });

  test('les sigles se lisent en liste', async ({ page }) => {
    await page.goto('/formation/sigles/');
    await page.getByText(/sigles, en liste/).click();
    await expect(page.getByText('Mesure d’Accompagnement Social Personnalisé')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('le formateur atteint l’énoncé et le corrigé de chaque cas', async ({ page }) => {
    await page.goto('/formation/formateur/');
    const corriges = PAGES.filter((adresse) => adresse.endsWith('/corrige/'));
    await expect(page.getByRole('link', { name: /^Énoncé : / })).toHaveCount(corriges.length);
    await expect(page.getByRole('link', { name: /^Corrigé : / })).toHaveCount(corriges.length);
  });
});
