/** Privacy, the short proof: nothing of the build calls another site, and answers are nowhere but in the tab's memory. */
import { expect, test } from '@playwright/test';
import { serveSite } from '../verif/site-servi.ts';
import { readDehors } from './objets/dehors.ts';
import { ETATS } from './objets/etats.ts';
import { ecoute, inventorie } from './objets/inventaire.ts';
import { Questionnaire } from './objets/questionnaire.ts';
import { htmlDe, PAGES } from './objets/site.ts';
import { codesTrahis, marquesDe, TEINTE } from './objets/teinture.ts';

const MARQUES = marquesDe(TEINTE.reponses);

test('aucun fichier du site n’appelle un autre site, et les liens vers d’autres sites sont tous connus', () => {
  const { liens, autres } = readDehors();
  expect(autres).toEqual([]);
  expect([...liens.keys()]).toEqual([]);
});

test('chaque réponse teinte se reconnaîtrait de plusieurs façons, sans être déjà dans le site publié', () => {
  for (const code of Object.keys(TEINTE.reponses)) {
    expect(MARQUES.filter((marque) => marque.code === code).length, code).toBeGreaterThan(7);
  }
});

/** Fields whose value the browser would write in its session files: those that no « autocomplete="off" » covers. */
const champsRetenus = (racine: Element) =>
  [...racine.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea)')]
    .filter(({ autocomplete, form }) => (autocomplete || form?.autocomplete) !== 'off')
    .map((champ) => champ.outerHTML);

for (const [etat, atteint] of Object.entries(ETATS)) {
  test(`le navigateur n’est pas invité à retenir ce qui est coché ou écrit : ${etat}`, async ({ page }) => {
    await atteint(new Questionnaire(page));
    expect(await page.locator('html').evaluate(champsRetenus)).toEqual([]);
  });
}

test('ni les dates, ni les choix d’un cas, ni les critères cochés sur une fiche', async ({ page }) => {
  const questionnantes = PAGES.filter(
    (adresse) => adresse === '/echeancier/' || /^\/(mesures|formation\/cas)\/[^/]+\/$/.test(adresse),
  );
  expect(questionnantes.length).toBeGreaterThan(90);
  for (const adresse of questionnantes) {
    const lue = await page.evaluateHandle(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement,
      htmlDe(adresse),
    );
    expect(await lue.evaluate(champsRetenus), adresse).toEqual([]);
  }
});

test('d’une réponse à l’autre, la mémoire de l’onglet seule les garde, et le serveur n’apprend rien', async ({
  page,
}) => {
  const site = await serveSite();
  const dits = await ecoute(page);
  const questionnaire = new Questionnaire(page);
  const verifie = async (moment: string) => {
    const { onglet = '', ...lieux } = await inventorie(page);
    for (const [lieu, texte] of Object.entries({ ...lieux, dits: dits.join('\n'), serveur: site.recus.join('\n') })) {
      expect(codesTrahis(texte, MARQUES), `${moment} : ${lieu}`).toEqual([]);
    }
    return codesTrahis(onglet, MARQUES);
  };
  try {
    await page.goto(`${site.adresse}/trouver/`);
    await questionnaire.choisit(TEINTE.portes);
    await questionnaire.bouton('Commencer').click();
    const repondues: string[] = [];
    for (let code = await questionnaire.question(); code; code = await questionnaire.question()) {
      await questionnaire.coche(code, TEINTE.reponses[code] ?? 'nsp');
      await verifie(`${code} cochée`);
      await questionnaire.continue();
      repondues.push(code);
      const gardees = await verifie(`${code} répondue`);
      expect(gardees, 'la mémoire de l’onglet').toEqual(repondues.filter((autre) => autre !== 'R8'));
    }
    expect(repondues).toContain('R8');
    await questionnaire.efface();
    expect(await verifie('après « Effacer »')).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  } finally {
    site.ferme();
  }
});
