/** The dates of a measure: asked for, computed, printed, taken to a calendar, and kept nowhere. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { Clavier } from './objets/clavier.ts';
import {
  calcule,
  calculer,
  champ,
  datees,
  debut,
  DEBUT,
  erreurs,
  JOUR,
  ligne,
  mesure,
  ouvre,
  resultat,
  RSA,
} from './objets/echeancier.ts';

test('d’une fiche aux dates, au clavier seul', async ({ page }) => {
  await page.clock.setFixedTime(JOUR);
  await page.goto('/mesures/masp/');
  const clavier = new Clavier(page);
  // A fiche holds more links than one tabs through: a reader's list of links leads there.
  await page.getByRole('link', { name: 'Calculer les échéances' }).press('Enter');
  await expect(mesure(page)).toHaveValue('masp');
  await clavier.va(debut(page));
  // Day and month alike: browsers differ in which comes first.
  await page.keyboard.type('02022026');
  await clavier.valide();
  await expect(resultat(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(resultat(page)).toContainText(
    'MASP depuis le 02/02/2026 : il reste 3 ans, 2 mois et 21 jours sur 4 ans.',
  );
  await expect(datees(page).locator('time')).toHaveText([
    'samedi 1er août 2026',
    'lundi 1er février 2027',
    'vendredi 1er février 2030',
  ]);
  await clavier.va(page.getByRole('button', { name: 'Télécharger pour l’agenda' }));
});

test('chaque date dit qu’elle est calculée, sa règle, sa source et son étiquette ; une date passée se dit passée', async ({
  page,
}) => {
  await calcule(page, 'asll', DEBUT);
  const limite = ligne(page, 'Limite en tout');
  await expect(limite.locator('time')).toHaveAttribute('datetime', '2026-01-14');
  await expect(limite).toContainText('passée');
  await expect(limite).toContainText('La mesure dure 2 ans au plus, renouvellements compris.');
  await expect(limite).toContainText(/tableau · Tableau Artois du 20\/03\/23, ligne ASLL/);
  await expect(ligne(page, 'Limite exceptionnelle')).not.toContainText('passée');
  await expect(ligne(page, 'Limite exceptionnelle')).toContainText('« sur argumentation »');
  for (const date of await datees(page).all())
    await expect(date.getByRole('link', { name: 'calculé', exact: true }).first()).toHaveAttribute(
      'href',
      '/sources/#calcule',
    );
});

test('demande les dates que la mesure compte, et elles seules', async ({ page }) => {
  await ouvre(page);
  const visibles = () => page.locator('form input[type=date]').filter({ visible: true });
  await expect(visibles()).toHaveCount(0);
  await mesure(page).selectOption('rsa-social-professionnel-intensif');
  await expect(visibles()).toHaveCount(3);
  await mesure(page).selectOption('curatelle');
  await expect(visibles()).toHaveCount(1);
  await expect(champ(page, 'Date de la décision du juge')).toBeVisible();
  await mesure(page).selectOption('sauvegarde-de-justice');
  await expect(champ(page, 'Date de la décision du juge ou de la déclaration médicale')).toBeVisible();
  await mesure(page).selectOption('asll');
  await expect(champ(page, 'Date de la commission')).toBeVisible();
});

test('RSA : premier rendez-vous, contrat, action collective, point avec le SLAI et fin', async ({ page }) => {
  await calcule(page, 'rsa-social-professionnel-intensif', RSA);
  await expect(datees(page).locator('time')).toHaveText([
    'mardi 17 novembre 2026',
    'lundi 30 novembre 2026',
    'mercredi 30 décembre 2026',
    'lundi 31 mai 2027',
    'lundi 31 mai 2027',
  ]);
  await expect(datees(page).first()).toContainText('Premier rendez-vous, au plus tard');
});

test('sans la date d’orientation, dit ce qui manque au lieu d’inventer', async ({ page }) => {
  await calcule(page, 'rsa-remobilisation', { 'Début de la mesure ou du contrat': '2026-12-01' });
  await expect(datees(page)).toHaveCount(1);
  await expect(ligne(page, 'Premier rendez-vous')).toContainText(
    'Pas de date : le jour dont elle dépend n’est pas indiqué.',
  );
});

test('où la source est muette, aucune date : une phrase, et à qui demander', async ({ page }) => {
  await ouvre(page, 'envaul');
  await expect(page.getByRole('status').filter({ hasText: 'ENVAUL' })).toContainText(
    'ne permet de calculer aucune date',
  );
  await calculer(page).click();
  await expect(datees(page)).toHaveCount(0);
  await expect(ligne(page, 'Fin de la mesure')).toContainText('Durée non lisible dans le tableau');
  await expect(ligne(page, 'Fin de la mesure')).toContainText('à vérifier auprès de : Coordinateur Logement d’abord');
  await expect(page.getByRole('button', { name: 'Télécharger' })).toHaveCount(0);

  await calcule(page, 'aesf', DEBUT);
  await expect(ligne(page, 'Préparer le renouvellement')).toContainText('La source ne dit pas combien de temps avant');
  await expect(ligne(page, 'Préparer le renouvellement')).toContainText('À demander à :');
});

test('une fiche ancienne ou des Vosges le dit au-dessus de ses dates', async ({ page }) => {
  await calcule(page, 'rsa-solidarite', DEBUT);
  await expect(resultat(page).locator('.avis')).toContainText('2023');
  await calcule(page, 'vosges-veille', DEBUT);
  await expect(resultat(page)).toContainText('Ces règles sont celles des Vosges, pas de l’Artois.');
  await expect(ligne(page, 'Préparer le renouvellement').locator('time')).toHaveText('samedi 14 décembre 2024');
});

test('les périodes précédentes se retirent de la limite, et d’elle seule', async ({ page }) => {
  await ouvre(page, 'masp');
  await debut(page).fill('2024-01-15');
  await page.getByText('Périodes précédentes de la même mesure').click();
  const premiere = page.getByRole('group', { name: 'Période précédente 1' });
  await premiere.getByLabel('Premier jour').fill('2020-01-01');
  await calculer(page).click();
  await expect(premiere.getByLabel('Dernier jour')).toBeFocused();
  await expect(erreurs(page)).toHaveText(['Cette date manque : indiquez-la.']);
  await premiere.getByLabel('Dernier jour').fill('2020-01-14');
  await calculer(page).click();
  await expect(resultat(page)).toContainText('en comptant les périodes précédentes');
  await expect(ligne(page, 'Limite en tout').locator('time')).toHaveText('vendredi 31 décembre 2027');
  await expect(ligne(page, 'Limite en tout')).toContainText('périodes précédentes déduites');
  await expect(ligne(page, 'au plus tard').locator('time')).toHaveText('mardi 14 janvier 2025');

  await premiere.getByLabel('Dernier jour').fill('2024-02-01');
  await calculer(page).click();
  await expect(erreurs(page)).toHaveText(['Cette période doit finir avant le début indiqué plus haut.']);
});

test('dit ce qui ne va pas dans une date, là où elle se saisit', async ({ page }) => {
  await ouvre(page);
  await calculer(page).click();
  await expect(mesure(page)).toBeFocused();
  await expect(mesure(page)).toHaveAccessibleDescription('Choisissez une mesure.');

  await mesure(page).selectOption('masp');
  await expect(erreurs(page)).toHaveCount(0);
  const refus = async (texte: string) => {
    await calculer(page).click();
    await expect(debut(page)).toBeFocused();
    await expect(debut(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(debut(page)).toHaveAccessibleDescription(texte);
    await expect(resultat(page)).toHaveCount(0);
  };
  await refus('Cette date manque : indiquez-la.');
  await debut(page).pressSequentially('02');
  await refus('Cette date n’existe pas ou n’est pas complète : vérifiez le jour, le mois et l’année.');
  await debut(page).fill('0026-01-15');
  await refus('L’année 0026 est à plus de 40 ans du 12/11/2026, jour que donne cet appareil : vérifiez les deux.');
  await debut(page).fill('2024-01-15');
  await calculer(page).click();
  await expect(resultat(page)).toBeVisible();
  await expect(erreurs(page)).toHaveCount(0);

  await ouvre(page, 'rsa-remobilisation');
  await calculer(page).click();
  await expect(erreurs(page)).toHaveText(['Indiquez au moins une de ces dates.']);
  await expect(champ(page, 'Date de l’orientation')).toBeFocused();
});

test('changer une date efface les échéances de l’ancienne', async ({ page }) => {
  await calcule(page, 'masp', DEBUT);
  await debut(page).fill('2025-01-15');
  await expect(resultat(page)).toHaveCount(0);
  await calculer(page).click();
  await mesure(page).selectOption('maj');
  await expect(resultat(page)).toHaveCount(0);
});

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(`Horloge réglée sur ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('le fichier d’agenda rend les jours affichés, et ne nomme personne', async ({ page }) => {
      await calcule(page, 'vial', { 'Début de la mesure ou du contrat': '2026-03-30' });
      const [fichier] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Télécharger pour l’agenda (.ics)' }).click(),
      ]);
      expect(fichier.suggestedFilename()).toBe('echeances-vial.ics');
      await expect(resultat(page).getByRole('status')).toContainText('Fichier téléchargé');
      const ics = await readFile(await fichier.path(), 'utf8');
      const evenements = new ICAL.Component(ICAL.parse(ics) as unknown[])
        .getAllSubcomponents('vevent')
        .map((vevent) => new ICAL.Event(vevent));
      const affiches = await datees(page).evaluateAll((lignes) =>
        lignes.map((li) => [
          li.querySelector('time')?.getAttribute('datetime'),
          `VIAL · ${li.querySelector('strong')?.textContent}`,
        ]),
      );
      expect(affiches.length).toBeGreaterThan(8);
      expect(evenements.map(({ startDate, summary }) => [startDate.toString(), summary])).toEqual(affiches);
      expect(evenements.every(({ startDate }) => startDate.isDate)).toBe(true);
      for (const { description } of evenements) {
        expect(description).toContain('Date calculée par le guide.');
        expect(description).toContain('Tableau Artois du 20/03/23');
        expect(description).toMatch(/http:\/\/[^/]+\/mesures\/vial\/$/);
      }
    });
  });
}

test('dit quand le fichier d’agenda ne peut pas se préparer', async ({ page }) => {
  await page.route('**/calendrier*', (route) => route.abort());
  await calcule(page, 'masp', DEBUT);
  await page.getByRole('button', { name: 'Télécharger' }).click();
  await expect(resultat(page).getByRole('status')).toContainText('Le fichier n’a pas pu être préparé.');
});

test('rien ne part, rien n’est gardé, rien ne va dans l’adresse', async ({ page, baseURL }) => {
  await ouvre(page, 'masp');
  const requetes: string[] = [];
  page.on('request', (requete) => requetes.push(requete.url()));
  await debut(page).fill('2024-01-15');
  await calculer(page).click();
  await expect(resultat(page)).toBeVisible();
  expect(requetes).toEqual([]);
  expect(page.url()).toBe(`${baseURL}/echeancier/#masp`);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state]),
  ).toEqual([0, 0, '', null]);
  await page.reload();
  await expect(mesure(page)).toHaveValue('masp');
  await expect(debut(page)).toHaveValue('');
});

for (const [id, dates] of [
  ['vial', DEBUT],
  ['rsa-social-professionnel-intensif', RSA],
] as const) {
  test(`s’imprime sur une feuille A4, datée et sourcée (${id})`, async ({ page, baseURL }) => {
    await calcule(page, id, dates);
    await page.emulateMedia({ media: 'print' });
    for (const absent of [mesure(page), page.getByRole('button'), page.locator('#regles')])
      await expect(absent.filter({ visible: true })).toHaveCount(0);
    await expect(resultat(page)).toContainText(
      `Calculé le 12/11/2026. Guide des mesures · Artois, ${baseURL}/echeancier/`,
    );
    await expect(resultat(page)).toContainText(/version \d+\.\d+\.\d+, empreinte [\da-f]{8}/);
    await expect(page.getByRole('heading', { name: 'Comment le guide compte' })).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox ?\[0 0 59[45]/);
  });
}

test('une adresse inconnue laisse choisir', async ({ page }) => {
  for (const fragment of ['lune', '%E0%A4%A<b>', 'constructor', 'contenu']) {
    await ouvre(page, fragment);
    await expect(mesure(page)).toHaveValue('');
    const phrases = fragment === 'contenu' ? [] : ['L’adresse ne nomme aucune mesure du guide : choisissez-en une.'];
    await expect(erreurs(page)).toHaveText(phrases);
  }
  await mesure(page).selectOption('masp');
  await expect(erreurs(page)).toHaveCount(0);
});

test.describe('Sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('les règles se lisent, mesure par mesure, avec leurs sources', async ({ page }) => {
    await page.goto('/echeancier/');
    await expect(page.locator('noscript p')).toContainText('Le calcul des dates a besoin de JavaScript.');
    await expect(calculer(page)).toHaveCount(0);
    const regles = page.locator('#regles-adsl');
    await regles.locator('summary').click();
    await expect(regles.getByText('La première période dure 12 mois.')).toBeVisible();
    await expect(regles.getByText('Bilans intermédiaires, à 3 mois')).toBeVisible();
    await expect(regles.locator('.trace').first()).toContainText('Tableau Artois du 20/03/23, ligne');
    const muette = page.locator('#regles-envaul');
    await muette.locator('summary').click();
    await expect(muette).toContainText('Durée non lisible dans le tableau');
  });
});
