/** The result, alone or beside the questions: groups, reasons, facts, and what to do when nothing is retained. */
import { expect, test } from '@playwright/test';
import { Emporter } from './objets/note.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE, situation } from './objets/situations.ts';

test('les groupes se suivent dans l’ordre, puis le cumul, puis les mesures écartées', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  const { portes, reponses, attendus } = situation('foyer-plusieurs-mesures');
  await questionnaire.ouvre(portes);
  await questionnaire.vaAuResultat(reponses);
  expect(await questionnaire.verdicts()).toMatchObject(attendus);
  await expect(questionnaire.h1).toHaveText(
    /\d\u00a0mesures réunissent les critères, \d\u00a0mesures? à vérifier, \d\u00a0mesures? plus tard/,
  );
  await expect(questionnaire.principal.getByRole('heading', { level: 2 })).toHaveText([
    'Critères réunis',
    'À vérifier',
    'Plus tard, ou d’abord une autre étape',
    'Si un enfant du foyer est en danger',
    'Plusieurs mesures à la fois ?',
    'Vos réponses',
    'Emporter ce résultat',
  ]);
  const cumul = questionnaire.groupe('Plusieurs mesures à la fois ?');
  await expect(cumul).toContainText('les parents, la personne elle-même, le ménage entier');
  await expect(cumul).toContainText('cumul non précisé');
});

test('dessinés dans le navigateur, questions, résultat et note gardent chaque signe avec son mot', async ({ page }) => {
  const emporter = new Emporter(page);
  const { questionnaire } = emporter;
  const { portes, reponses } = situation('foyer-plusieurs-mesures');
  const verifie = async () => expect(await questionnaire.principal.textContent()).not.toMatch(/ [:;?!»]|« /);
  await questionnaire.ouvre(portes);
  await verifie();
  await questionnaire.vaAuResultat(reponses);
  await verifie();
  await emporter.prepare();
  await verifie();
});

test('une mesure à vérifier nomme le point qui manque et qui peut le dire', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat({ ...FAMILLE, C1: 'nsp' });
  const aVerifier = questionnaire.groupe('À vérifier');
  await expect(aVerifier.getByRole('listitem').filter({ hasText: 'Qui peut le dire :' }).first()).toBeVisible();
});

test('une mesure plus tard nomme l’étape à franchir d’abord', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  const { portes, reponses } = situation('rsa-sans-dsp');
  await questionnaire.ouvre(portes);
  await questionnaire.vaAuResultat(reponses);
  const plusTard = questionnaire.groupe('Plus tard, ou d’abord une autre étape');
  for (const carte of await plusTard.getByRole('article').all()) {
    await expect(carte.getByRole('listitem').filter({ hasText: 'D’abord' }).first()).toContainText('DSP');
  }
});

test('chaque mesure retenue dit sa nature, qui décide, la suite, et ouvre sa fiche', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat({ ...FAMILLE, W1: 'ts_mds' });
  const carte = questionnaire.groupe('Critères réunis').getByRole('article');
  await expect(carte).toHaveCount(1);
  await expect(carte).toContainText('Administrative');
  await expect(questionnaire.groupe('Plusieurs mesures à la fois ?')).toHaveCount(0);
  for (const fait of ['Prochaine étape', 'Décide', 'En charge en Artois', 'Durée']) {
    await expect(carte.getByText(fait, { exact: true })).toBeVisible();
  }
  await expect(carte.getByText('Documents', { exact: true })).toBeHidden();
  await carte.getByText('Démarches et documents').click();
  for (const fait of ['Peut demander', 'Instruit', 'Documents']) {
    await expect(carte.getByText(fait, { exact: true })).toBeVisible();
  }
  await carte.getByRole('link').click();
  await expect(page).toHaveURL('/mesures/aesf/');
});

test('les mesures écartées sont repliées, chacune avec ses raisons et leur source', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  const { portes, reponses, attendus } = situation('foyer-plusieurs-mesures');
  await questionnaire.ouvre(portes);
  await questionnaire.vaAuResultat(reponses);
  const pli = questionnaire.principal.locator('details').filter({ hasText: /mesures écartées\s: voir pourquoi/ });
  const ecartees = pli.getByRole('article').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(pli.locator('article').first()).toBeHidden();
  await pli.locator('summary').click();
  expect(await ecartees.count()).toBeGreaterThanOrEqual(
    Object.values(attendus).filter((statut) => statut === 'ecartee').length,
  );
  for (const ecartee of await ecartees.all()) {
    const raison = ecartee.getByRole('listitem').filter({ hasText: 'Écarte' }).first();
    await expect(raison).toBeVisible();
    await expect(raison.locator('small')).toHaveText(/.+ · .+/);
  }
});

test('quand rien n’est retenu, le résultat dit ce qui s’en approche et ce qui manque', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['jeune-majeur'], 'autre');
  await expect(page).toHaveTitle(/^Résultat · /);
  await expect(questionnaire.h1).toHaveText('Aucune mesure n’est retenue : vers qui se tourner');
  const proches = questionnaire.groupe('Ce qui s’en approche le plus, et ce qui manque').getByRole('article');
  expect(await proches.count()).toBeGreaterThan(0);
  for (const proche of await proches.all()) {
    await expect(proche.getByRole('listitem').filter({ hasText: 'Écarte' }).first()).toBeVisible();
  }
  await expect(page.getByRole('link', { name: 'Que faire en urgence' })).toBeVisible();
});

test('ailleurs dans le Pas-de-Calais, les associations de l’Artois ne sont pas données', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  const porteurs = page.locator('main dl.faits > div').filter({ hasText: 'En charge en Artois' }).locator('dd');
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat(FAMILLE);
  const noms = await porteurs.allTextContents();
  expect(noms.length).toBeGreaterThan(0);

  await questionnaire.modifie('Lieu de vie');
  await page.getByLabel('Où vit la personne ?').selectOption('pdc');
  await questionnaire.bouton('Commencer').click();
  await expect(page).toHaveTitle(/^Résultat · /);
  expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
  await expect(porteurs).toHaveCount(0);
  await expect(
    page.locator('main dl.faits > div').filter({ hasText: 'En charge (à confirmer)' }).first(),
  ).toContainText('demandez au service local');
  for (const nom of noms) await expect(questionnaire.principal).not.toContainText(nom);
});

test('dans les Vosges, seules les fiches des Vosges sont retenues, avec leur avertissement', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  const { portes, reponses, territoire } = situation('vosges-veille-a-30-ans');
  await questionnaire.ouvre(portes, territoire);
  await questionnaire.vaAuResultat(reponses);
  const retenues = Object.entries(await questionnaire.verdicts()).filter(([, statut]) => statut !== 'ecartee');
  expect(retenues.length).toBeGreaterThan(0);
  expect(retenues.filter(([mesure]) => !mesure.startsWith('vosges-'))).toEqual([]);
  for (const carte of await questionnaire.principal.locator('article.mesure').all()) {
    await expect(carte).toContainText('ne s’appliquent pas en Artois');
  }
});

test.describe('Toutes les questions sur une page', () => {
  test('le résultat suit chaque réponse, et le curseur reste sur la réponse', async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvreTout(['budget-famille']);
    await expect(questionnaire.h1).toBeFocused();
    await expect(page).toHaveTitle(/^Toutes les questions · /);
    await questionnaire.remplit(FAMILLE);
    expect((await questionnaire.verdicts())['aesf']).toBe('correspond');
    const questions = await questionnaire.principal.getByRole('group').count();

    await questionnaire.coche('F1', 'non');
    expect((await questionnaire.verdicts())['aesf']).toBe('ecartee');
    await expect(questionnaire.choix('F1', 'non')).toBeFocused();
    expect(await questionnaire.principal.getByRole('group').count()).toBeLessThan(questions);

    await questionnaire.coche('F1', 'couple_enfants');
    expect((await questionnaire.verdicts())['aesf'], 'les autres réponses étaient gardées').toBe('correspond');
    await expect(page.getByRole('link', { name: 'Que faire en urgence' })).toBeVisible();
  });

  test('le résultat seul, puis Précédent, retrouve les mêmes réponses', async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    await questionnaire.ouvreTout(['budget-famille']);
    await questionnaire.remplit(FAMILLE);
    const enDirect = await questionnaire.verdicts();
    await questionnaire.bouton('Voir le résultat seul').click();
    await expect(page).toHaveTitle(/^Résultat · /);
    expect(await questionnaire.verdicts()).toEqual(enDirect);
    await page.goBack();
    await expect(questionnaire.h1).toHaveText('Toutes les questions utiles');
    await expect(questionnaire.choix('C1', 'oui')).toBeChecked();
    await page.reload();
    await expect(questionnaire.choix('C1', 'oui')).toBeChecked();
  });

  test('donne le même résultat que les questions une à une', async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    const { portes, reponses } = situation('violences-et-depart-du-domicile');
    await questionnaire.ouvre(portes);
    await questionnaire.vaAuResultat(reponses);
    const uneAUne = await questionnaire.verdicts();
    await questionnaire.efface();
    await questionnaire.ouvreTout(portes);
    await questionnaire.remplit(reponses);
    expect(await questionnaire.verdicts()).toEqual(uneAUne);
  });
});
