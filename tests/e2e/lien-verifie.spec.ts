/** A link is checked before it is believed: changed content, damaged or hostile links. */
import { expect, test } from '@playwright/test';
import { avisDe, contenuDuLien, defauts, lienVers, ouvreLien } from './objets/liens.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { situation } from './objets/situations.ts';

const FOYER = 'foyer-plusieurs-mesures';

test.describe('Quand le contenu a changé', () => {
  test('le dit, et nomme chaque verdict qui n’est plus le même', async ({ page }) => {
    const { statuts } = contenuDuLien(FOYER);
    const autrefois = new Map([...statuts, ['masp', 'a_verifier' as const], ['mesure-retiree', 'correspond' as const]]);
    autrefois.delete('avdl');
    const lien = lienVers(FOYER, { empreinte: '00c0ffee', statuts: autrefois });
    const questionnaire = await ouvreLien(page, lien);
    await expect(questionnaire.alerte).toContainText('Le contenu du guide a changé depuis la copie de ce lien.');
    await expect(questionnaire.alerte).toContainText('3 verdicts ne sont plus les mêmes.');
    await expect(avisDe(page).getByRole('listitem')).toHaveText([
      'MASP : avant « À vérifier », maintenant « Critères réunis ».',
      'AVDL : avant « Écartée » ou absente du guide, maintenant « Critères réunis ».',
      '« mesure-retiree » : avant « Critères réunis », le guide ne la propose plus.',
    ]);
    expect(await questionnaire.verdicts()).toMatchObject(situation(FOYER).attendus);
    expect(await defauts(page)).toEqual([]);
    await questionnaire.modifie('Âge');
    await expect(avisDe(page)).toHaveCount(0);
  });

  test('dit aussi qu’aucun verdict n’a changé', async ({ page }) => {
    const questionnaire = await ouvreLien(page, lienVers(FOYER, { empreinte: '00c0ffee' }));
    await expect(questionnaire.alerte).toContainText('Aucun verdict n’a changé.');
    await expect(avisDe(page).getByRole('listitem')).toHaveCount(0);
  });

  test('laisse sans réponse ce qui n’existe plus, et le nomme', async ({ page }) => {
    const { portes, reponses } = contenuDuLien(FOYER);
    const questionnaire = await ouvreLien(
      page,
      lienVers(FOYER, {
        empreinte: '00c0ffee',
        portes: [...portes, 'sujet-retire'],
        reponses: { ...reponses, C1: ['peut-etre'], Z9: ['oui'] },
      }),
    );
    await expect(avisDe(page).getByRole('listitem').filter({ hasNotText: 'avant' })).toHaveText([
      'Sujet « sujet-retire » : il n’existe plus.',
      'Accord : la réponse « peut-etre » n’est plus admise, la question est sans réponse.',
      'Question Z9 : elle n’existe plus, sa réponse est laissée de côté.',
    ]);
    await expect(page.getByText(/questions? (peut|peuvent) encore changer ce résultat/)).toBeVisible();
    expect((await questionnaire.verdicts())['masp']).toBe('a_verifier');
  });

  test('un lien dont tous les sujets ont disparu repart du début', async ({ page }) => {
    const questionnaire = await ouvreLien(page, lienVers(FOYER, { portes: ['sujet-retire'] }));
    await expect(questionnaire.alerte).toContainText('Les sujets de ce lien n’existent plus dans le guide');
    await expect(page.locator('main input:checked')).toHaveCount(0);
  });
});

const bon = lienVers(FOYER);
const INCOMPLET = 'Ce lien est incomplet ou a été modifié : rien n’en a été repris.';
const HOSTILES: Record<string, readonly [lien: string, phrase: string]> = {
  'coupé au milieu': [bon.slice(0, 60), INCOMPLET],
  'coupé après son premier signe': ['1', INCOMPLET],
  'sans sa fin': [bon.slice(0, -1), INCOMPLET],
  'où une réponse est changée': [bon.replace('C1oui', 'C1non'), INCOMPLET],
  'd’un autre format': ['3.suite-inconnue.1aqrlio', 'un format que cette version du guide ne lit pas'],
  'fait de balises': ['1.javascript:alert(1)<img src=x onerror=alert(1)>', INCOMPLET],
  'très long': [`1.${'rsa.'.repeat(20_000)}`, INCOMPLET],
  'mal encodé': ['1.%E0%A4%A', INCOMPLET],
};
for (const [cas, [lien, phrase]] of Object.entries(HOSTILES)) {
  test(`un lien ${cas} est refusé, et le questionnaire repart du début`, async ({ page, baseURL }) => {
    const erreurs: string[] = [];
    page.on('pageerror', (erreur) => erreurs.push(erreur.message));
    const questionnaire = await ouvreLien(page, lien);
    await expect(questionnaire.alerte).toContainText(phrase);
    await expect(questionnaire.h1).toHaveText('De quoi s’agit-il ?');
    await expect(page.locator('main input:checked')).toHaveCount(0);
    const { adresse, onglet, navigateur } = await questionnaire.traces();
    expect({ adresse, onglet, navigateur }).toEqual({ adresse: `${baseURL}/trouver/`, onglet: '', navigateur: '' });
    if (cas === 'coupé au milieu') expect(await defauts(page)).toEqual([]);
    await questionnaire.choisit(['rsa']);
    await questionnaire.bouton('Commencer').click();
    await expect(avisDe(page)).toHaveCount(0);
    expect(erreurs).toEqual([]);
  });
}

test('un lien refusé n’efface pas les réponses de cet onglet', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants' });
  const question = await questionnaire.titre();
  await page.evaluate((lien) => location.assign(`#${lien}`), bon.slice(0, 60));
  await expect(questionnaire.alerte).toContainText(INCOMPLET);
  await expect(page.locator('main input:checked')).toHaveCount(0);
  await questionnaire.bouton('Revenir aux réponses de cet onglet').click();
  await expect(questionnaire.h1).toHaveText(question);
});

test('le nom d’une propriété de langage n’ouvre aucune mesure', async ({ page }) => {
  await page.goto('/trouver/#constructor');
  const questionnaire = new Questionnaire(page);
  await expect(questionnaire.bouton('Commencer')).toBeEnabled();
  await expect(questionnaire.h1).toHaveText('De quoi s’agit-il ?');
});
