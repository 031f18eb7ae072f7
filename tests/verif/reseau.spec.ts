/**
 * `npm run verif:vie-privee`, its second half: Chromium's own network log over every page, every state and every journey,
 * with and without network. The only host asked is the site's; while somebody answers, nothing is asked at all.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { debut, mesure } from '../e2e/objets/echeancier.ts';
import { OPTIONS_CHROMIUM, resolveChromium } from '../e2e/navigateur.ts';
import { ETATS } from '../e2e/objets/etats.ts';
import { Exercice } from '../e2e/objets/exercice.ts';
import { visite } from '../e2e/objets/hors-ligne.ts';
import { Questionnaire } from '../e2e/objets/questionnaire.ts';
import { PAGES } from '../e2e/objets/site.ts';
import { situation, SITUATIONS } from '../e2e/objets/situations.ts';
import { optionsDuJournal, readJournal } from './journal-reseau.ts';
import { serveSite } from './site-servi.ts';

/** What somebody does besides reading and answering. */
const PARCOURS: Record<string, (page: Page) => Promise<void>> = {
  recherche: async (page) => {
    await page.goto('/recherche/');
    await page.getByRole('combobox').first().fill('tutelle');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  échéances: async (page) => {
    await page.goto('/echeancier/#aesf');
    await expect(mesure(page)).toBeVisible();
    await debut(page).fill('2026-01-15');
    await page.getByRole('button', { name: 'Calculer les échéances' }).click();
    await expect(page.getByRole('region', { name: /^Échéances : / })).toBeVisible();
  },
  formation: async (page) => {
    const exercice = new Exercice(page);
    await exercice.ouvre('jeune-de-20-ans');
    await exercice.repond('aucune');
  },
  téléchargements: async (page) => {
    await page.goto('/donnees/');
    const liens = await page.locator('main a[href^="/donnees/mesures."]').all();
    expect(liens.length).toBeGreaterThan(2);
    for (const lien of liens) {
      const adresse = (await lien.getAttribute('href')) ?? '';
      expect(await page.evaluate(async (cible) => (await fetch(cible)).ok, adresse)).toBe(true);
    }
  },
};

/** Once the guide is kept on the device, its content always loads: that state cannot be reached. */
const { 'chargement impossible': _impossible, ...ECRANS } = ETATS;

/** Opens every page of the build. */
async function litTout(contexte: BrowserContext): Promise<void> {
  const page = await contexte.newPage();
  for (const adresse of PAGES) await page.goto(adresse);
  await page.close();
}

async function parcourtTout(contexte: BrowserContext): Promise<void> {
  const montre = async (nom: string, chemin: (page: Page) => Promise<void>) =>
    test.step(nom, async () => {
      const page = await contexte.newPage();
      await chemin(page);
      await page.close();
    });
  for (const [nom, parcours] of Object.entries(PARCOURS)) await montre(nom, parcours);
  for (const [nom, atteint] of Object.entries(ECRANS)) await montre(nom, (page) => atteint(new Questionnaire(page)));
}

test('sur chaque page, chaque écran et chaque parcours, le seul hôte demandé est celui du site', async () => {
  test.setTimeout(1_800_000);
  const site = await serveSite();
  const fichier = join(tmpdir(), `journal-${process.pid}.json`);
  const navigateur = await chromium.launch({
    ...(await resolveChromium()),
    args: [...OPTIONS_CHROMIUM, ...optionsDuJournal(fichier)],
  });
  try {
    const sans = await navigateur.newContext({ baseURL: site.adresse, serviceWorkers: 'block' });
    await litTout(sans);
    await sans.close();
    const avec = await navigateur.newContext({ baseURL: site.adresse, serviceWorkers: 'allow' });
    await visite(await avec.newPage());
    await parcourtTout(avec);
    const enLigne = site.appels.length;
    site.ferme();
    await litTout(avec);
    await parcourtTout(avec);
    await navigateur.close();
    const { ici, chromium: sienne, dehors } = readJournal(fichier);
    console.log(
      `${PAGES.length} pages, ${Object.keys(ECRANS).length} écrans, ${Object.keys(PARCOURS).length} parcours, avec puis sans réseau : ` +
        `${ici} demandes au site (${enLigne} reçues), ${dehors.length} ailleurs, ${sienne} de Chromium pour lui-même (toutes sans réponse).`,
    );
    expect(dehors).toEqual([]);
    expect(ici).toBeGreaterThan(PAGES.length);
    expect(site.recus.filter((recu) => /\ncookie\n/i.test(recu))).toEqual([]);
  } finally {
    await navigateur.close();
    site.ferme();
    rmSync(fichier, { force: true });
  }
});

test('de « Commencer » au résultat, aucune situation du guide ne demande rien au réseau', async ({ page, baseURL }) => {
  test.setTimeout(1_800_000);
  const questionnaire = new Questionnaire(page);
  const appels: string[] = [];
  let reponses = 0;
  page.on('request', (requete) => appels.push(requete.url().replace(baseURL ?? '', '')));
  for (const { id } of SITUATIONS) {
    const { portes, territoire, reponses: donnees } = situation(id);
    await questionnaire.arrive();
    await page.evaluate(
      () => document.readyState === 'complete' || new Promise((fini) => addEventListener('load', fini)),
    );
    appels.length = 0;
    await questionnaire.choisit(portes, territoire);
    await questionnaire.bouton('Commencer').click();
    await expect(questionnaire.h1).not.toHaveText('De quoi s’agit-il ?');
    reponses += (await questionnaire.vaAuResultat(donnees)).length;
    await questionnaire.efface();
    expect(appels, id).toEqual([]);
  }
  console.log(`${SITUATIONS.length} situations, ${reponses} réponses : 0 demande au réseau.`);
});
