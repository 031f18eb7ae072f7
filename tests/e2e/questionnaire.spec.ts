/** The journey: one question at a time, with the keyboard alone, back and forth, without losing anything. */
import { expect, test } from '@playwright/test';
import { Clavier } from './objets/clavier.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { FAMILLE, RECITS, situation } from './objets/situations.ts';
import { donneesDuQuestionnaire } from './objets/site.ts';

const { portes, modele } = donneesDuQuestionnaire();
const themeDe = (code: string) => modele.questions.find((question) => question.code === code)?.theme ?? '';

test.describe('Au clavier seul, sans jamais plus de 15 questions', () => {
  for (const { id, libelle } of portes) {
    test(`« ${libelle} » mène à un résultat`, async ({ page }) => {
      const questionnaire = new Questionnaire(page);
      const clavier = new Clavier(page);
      const { reponses } = situation(RECITS[id] ?? '');
      await questionnaire.arrive();
      await clavier.coche(questionnaire.porte(id));
      await clavier.valide();

      let posees = 0;
      for (let code = await questionnaire.question(); code; code = await questionnaire.question()) {
        posees += 1;
        const question = await questionnaire.titre();
        await clavier.repond(questionnaire, code, reponses[code] ?? 'nsp');
        await clavier.valide();
        await expect(questionnaire.h1).not.toHaveText(question);
      }
      expect(posees).toBeGreaterThan(1);
      expect(posees).toBeLessThanOrEqual(15);
      await expect(page).toHaveTitle(/^Résultat · /);
      await expect(questionnaire.h1).toBeFocused();
      expect(Object.keys(await questionnaire.verdicts()).length).toBeGreaterThan(0);
    });
  }
});

test('chaque écran pose une seule question, admet de ne pas savoir et dit où l’on en est', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(portes.map(({ id }) => id));
  const posees: string[] = [];
  for (let code = await questionnaire.question(); code; code = await questionnaire.question()) {
    posees.push(code);
    await expect(questionnaire.h1).toHaveCount(1);
    await expect(questionnaire.h1).toBeFocused();
    await expect(page).toHaveTitle(`${themeDe(code)} · Trouver une mesure · Guide des mesures · Artois`);
    await expect(questionnaire.principal.getByRole('group').filter({ has: page.locator('input') })).toHaveCount(1);
    await expect(page.getByText(/^\d+\smesures? restent? possibles?\.$/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Que faire en urgence' })).toBeVisible();
    const dernier = questionnaire.principal.locator('.choix label').last();
    await expect(dernier).toHaveText(code === 'R8' ? 'Ne souhaite pas répondre' : 'Je ne sais pas');
    await questionnaire.repond({ [code]: 'nsp' });
  }
  expect(posees, 'aucune question posée deux fois').toEqual([...new Set(posees)]);
  expect(posees.length).toBeGreaterThan(14);
  await expect(page).toHaveTitle(/^Résultat · /);
  await expect(page.getByRole('link', { name: 'Que faire en urgence' })).toBeVisible();
});

test('une réponse cochée dès que la question paraît reste cochée', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['logement']);
  await questionnaire.choix((await questionnaire.question()) ?? '', 'nsp').check();
  const restee = await page.evaluate(async () => {
    document.querySelector<HTMLFormElement>('#questionnaire form')?.requestSubmit();
    const coche = document.querySelector<HTMLInputElement>('#questionnaire form input') as HTMLInputElement;
    coche.click();
    for (let images = 0; images < 3; images++)
      await new Promise((dessinee) => requestAnimationFrame(() => setTimeout(dessinee)));
    return coche.isConnected && coche.checked;
  });
  expect(restee).toBe(true);
});

test('le nombre de mesures possibles est celui que montre le résultat', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  const { portes: ouvertes, reponses } = situation('foyer-plusieurs-mesures');
  await questionnaire.ouvre(ouvertes);
  const annonce = page.getByText(/restent? possibles?\.$/);
  const avant = parseInt((await annonce.textContent()) ?? '', 10);
  const { A1, F1, P1, B1, B2 } = reponses as Record<string, string>;
  await questionnaire.repond({ A1, F1, P1, B1, B2 } as Record<string, string>);
  await questionnaire.repond({ X3: 'non', X1: 'constatee' });
  const apres = parseInt((await annonce.textContent()) ?? '', 10);
  expect(apres).toBeLessThan(avant);
  await questionnaire.bouton('Voir déjà le résultat').click();
  const statuts = Object.values(await questionnaire.verdicts());
  expect(statuts.filter((statut) => statut !== 'ecartee')).toHaveLength(apres);
  await expect(page.getByText(/questions? (peut|peuvent) encore changer ce résultat/)).toBeVisible();
});

test('« Commencer » sans sujet dit ce qui manque et y conduit', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.arrive();
  await expect(questionnaire.alerte).toBeHidden();
  await questionnaire.bouton('Commencer').click();
  await expect(questionnaire.alerte).toContainText('Il manque une réponse');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await questionnaire.porte('rsa').check();
  await questionnaire.bouton('Commencer').click();
  await expect(questionnaire.alerte).toHaveCount(0);
  expect(await questionnaire.question()).toBeDefined();
});

test('« Continuer » sans réponse reste sur la question, dit ce qui manque et y conduit', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['rsa']);
  const question = await questionnaire.titre();
  await questionnaire.continuer.click();
  await expect(questionnaire.alerte).toContainText('Il manque une réponse');
  await expect(questionnaire.h1).toHaveText(question);
  await expect(page.getByRole('radio').first()).toBeFocused();
  await questionnaire.repond({ [(await questionnaire.question()) ?? '']: 'nsp' });
  await expect(questionnaire.alerte).toHaveCount(0);
});

test('Précédent et Suivant du navigateur, comme « Écran précédent », retrouvent chaque écran', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  const premiere = await questionnaire.titre();
  await questionnaire.repond({ F1: 'couple_enfants' });
  const deuxieme = await questionnaire.titre();
  await questionnaire.repond({ P1: ['pf', 'rsa'] });
  const troisieme = await questionnaire.titre();

  const montre = async (titre: string) => {
    await expect(questionnaire.h1).toHaveText(titre);
    await expect(questionnaire.h1).toBeFocused();
  };
  await page.goBack();
  await montre(deuxieme);
  await expect(questionnaire.choix('P1', 'pf')).toBeChecked();
  await expect(questionnaire.choix('P1', 'rsa')).toBeChecked();
  await page.goBack();
  await montre(premiere);
  await expect(questionnaire.choix('F1', 'couple_enfants')).toBeChecked();
  await page.goForward();
  await montre(deuxieme);
  await page.goForward();
  await montre(troisieme);

  await questionnaire.revient();
  await montre(deuxieme);
  await questionnaire.revient();
  await montre(premiere);
  await questionnaire.revient();
  await montre('De quoi s’agit-il ?');
  await expect(questionnaire.porte('budget-famille')).toBeChecked();
  await expect(page).toHaveTitle('Trouver une mesure · Guide des mesures · Artois');
  await page.goForward();
  await montre(premiere);
  await expect(page).toHaveTitle(/^Enfants à charge · /);
});

test('quitter le questionnaire par une fiche, puis revenir, retrouve le résultat', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat(FAMILLE);
  const verdicts = await questionnaire.verdicts();
  await questionnaire.principal.getByRole('article').getByRole('link', { name: /^AESF/ }).click();
  await expect(page).toHaveURL('/mesures/aesf/');
  await page.goBack();
  await expect(page).toHaveTitle(/^Résultat · /);
  expect(await questionnaire.verdicts()).toEqual(verdicts);
});

test('modifier une réponse depuis le résultat y ramène, les autres réponses gardées', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.vaAuResultat(FAMILLE);
  const recap = page.locator('main dl.recap > div');
  const avant = await recap.allTextContents();
  expect((await questionnaire.verdicts())['aesf']).toBe('correspond');

  await questionnaire.modifie('Accord');
  await expect(questionnaire.h1).toBeFocused();
  await expect(questionnaire.choix('C1', 'oui')).toBeChecked();
  await questionnaire.repond({ C1: 'non' });
  await expect(page).toHaveTitle(/^Résultat · /);
  await expect(questionnaire.h1).toBeFocused();
  expect((await questionnaire.verdicts())['aesf']).toBe('ecartee');
  const apres = await recap.allTextContents();
  const autres = (lignes: string[]) => lignes.filter((ligne) => !ligne.startsWith('Accord'));
  expect(autres(apres)).toEqual(autres(avant));
});

test('modifier une réponse depuis le récapitulatif y ramène', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants', P1: ['pf'], B1: 'ponctuelle' });
  const enCours = await questionnaire.titre();
  await questionnaire.bouton('Mes réponses').click();
  await expect(questionnaire.h1).toBeFocused();
  await expect(page).toHaveTitle(/^Vos réponses · /);
  await questionnaire.bouton('Continuer les questions').click();
  await expect(questionnaire.h1).toHaveText(enCours);
  await questionnaire.vaAuResultat(FAMILLE);
  await page.goBack();
  await questionnaire.bouton(/^Mes réponses/).click();
  await questionnaire.modifie('Gestion du budget');
  await questionnaire.repond({ B1: 'chronique' });
  await expect(page).toHaveTitle(/^Vos réponses · /);
  await expect(questionnaire.h1).toBeFocused();
  await expect(questionnaire.principal).toContainText('Oui, elles durent ou reviennent');
});

test('une case exclusive décoche les autres, et inversement', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants' });
  await questionnaire.coche('P1', ['pf', 'rsa']);
  await expect(questionnaire.choix('P1', 'pf')).toBeChecked();
  for (const seule of ['aucune', 'nsp']) {
    await questionnaire.coche('P1', seule);
    await expect(page.locator('main input[name="P1"]:checked')).toHaveCount(1);
    await questionnaire.coche('P1', 'pf');
    await expect(questionnaire.choix('P1', seule)).not.toBeChecked();
  }
});

test('répondre n’envoie rien sur le réseau', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  const { portes: ouvertes, reponses } = situation('rsa-gens-du-voyage');
  await questionnaire.arrive();
  await page.waitForLoadState('networkidle');
  const appels: string[] = [];
  page.on('request', (requete) => appels.push(requete.url()));
  await questionnaire.choisit(ouvertes);
  await questionnaire.bouton('Commencer').click();
  await questionnaire.vaAuResultat(reponses);
  await questionnaire.modifie('Âge');
  await questionnaire.repond({ A1: '25' });
  await questionnaire.efface();
  expect(appels).toEqual([]);
});

for (const [panne, reponse] of [
  ['ne répond pas', null],
  ['répond par une erreur', { status: 500, body: 'panne' }],
] as const) {
  test(`quand le contenu ${panne}, une phrase le dit et mène aux fiches`, async ({ page }) => {
    await page.route('**/donnees/**', (route) => (reponse ? route.fulfill(reponse) : route.abort()));
    await page.goto('/trouver/');
    const questionnaire = new Questionnaire(page);
    await expect(questionnaire.alerte).toContainText('Le questionnaire n’a pas pu se charger.');
    await expect(questionnaire.bouton('Commencer')).toBeDisabled();
    await questionnaire.alerte.getByRole('link', { name: 'les fiches' }).click();
    await expect(page).toHaveURL('/mesures/');
  });
}

test('après le lien d’évitement, « Écran précédent » et Précédent reculent du premier coup', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants', P1: ['pf'] });
  const evite = async () => {
    await page.getByRole('link', { name: 'Aller au contenu' }).focus();
    await page.keyboard.press('Enter');
    await expect(questionnaire.principal).toBeFocused();
  };
  await evite();
  await questionnaire.revient();
  await expect(questionnaire.choix('P1', 'pf')).toBeChecked();
  await evite();
  await page.goBack();
  await expect(questionnaire.choix('F1', 'couple_enfants')).toBeChecked();
});

test('un saut de plusieurs écrans dans l’historique, depuis une autre page, rend l’écran choisi', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants', P1: ['pf'], B1: 'ponctuelle', B2: ['enfants'] });
  await page.goto('/urgence/');
  await page.evaluate(() => history.go(-4));
  await expect(questionnaire.choix('P1', 'pf')).toBeChecked();
  await questionnaire.revient();
  await expect(questionnaire.choix('F1', 'couple_enfants')).toBeChecked();
});

test('revenu par le menu, « Écran précédent » reste dans le questionnaire', async ({ page }) => {
  const questionnaire = new Questionnaire(page);
  await questionnaire.ouvre(['budget-famille']);
  await questionnaire.repond({ F1: 'couple_enfants' });
  await page.goto('/mesures/');
  await page.getByRole('link', { name: 'Trouver', exact: true }).first().click();
  await expect(questionnaire.choix('P1', 'pf')).toBeVisible();
  await questionnaire.revient();
  await expect(questionnaire.choix('F1', 'couple_enfants')).toBeChecked();
});
