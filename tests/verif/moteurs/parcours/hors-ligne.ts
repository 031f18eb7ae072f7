/** After one visit, the server really stopped: pages, search and questionnaire still answer. */
import { situation } from '../../../e2e/objets/situations.ts';
import { htmlDe } from '../../../e2e/objets/site.ts';
import { Omission, type Parcours, type Point } from '../parcours.ts';
import { Questions } from '../questions.ts';

const PRET_MS = 40_000;

/** One visit until the guide says it is kept, then no server; complaints about the lost network are none of ours. */
const apresUneVisite =
  (suite: Point): Point =>
  async (visite) => {
    await visite.page.va('/');
    if (!(await visite.page.lis(() => isSecureContext && 'serviceWorker' in navigator, null)))
      throw new Omission('ce moteur n’a pas de service worker ici');
    await visite.page.voit('.hors-ligne', 'Prêt hors ligne', PRET_MS);
    visite.site.ferme();
    const defauts = (await suite(visite)) ?? [];
    visite.entendues();
    return defauts;
  };

export const HORS_LIGNE: Parcours = {
  nom: 'serveur arrêté, après une visite',
  points: {
    'des pages jamais ouvertes se lisent': apresUneVisite(async ({ page }) => {
      for (const adresse of ['/mesures/aesf/', '/tableau/', '/arbres/logement/', '/']) {
        await page.va(adresse);
        const [, titre = ''] = /<title>([^<]+)/.exec(htmlDe(adresse)) ?? [];
        await page.titre(titre.replaceAll('&amp;', '&'));
      }
      await page.onglet.recharge();
      await page.voit('main h1');
    }),
    'la recherche trouve': apresUneVisite(async ({ page }) => {
      await page.va('/sources/');
      await page.clique('[role=combobox]');
      await page.ecrit('bail glisant');
      await page.voit('[role=option]', 'AML');
    }),
    'le questionnaire mène au résultat': apresUneVisite(async ({ page }) => {
      const famille = situation('difficulte-passagere-en-famille');
      const questions = new Questions(page);
      await questions.ouvre(famille, 'Commencer');
      await questions.vaAuResultat(famille);
      return questions.ecarts(famille);
    }),
  },
};
