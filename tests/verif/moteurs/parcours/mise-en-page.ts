/** Nothing sticks out sideways, on a phone or on a desk, in light or dark: one page of each template. */
import { situation } from '../../../e2e/objets/situations.ts';
import { insiste } from '../delai.ts';
import type { Lecteur } from '../lecteur.ts';
import { egal, type Parcours, type Point } from '../parcours.ts';
import { Questions } from '../questions.ts';
import { MODELES } from './modeles.ts';

const LARGEURS = [1280, 360];

/** Runs in the page: what sticks out sideways, none when all fits. */
function readDebordements(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const fautifs = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return [`${scrollWidth} px pour ${clientWidth} px`, ...fautifs.map(({ outerHTML }) => outerHTML.slice(0, 100))];
}

async function debordements(page: Lecteur, ou: string): Promise<string[]> {
  const trouves: string[] = [];
  for (const largeur of LARGEURS) {
    await page.onglet.largeur(largeur);
    // Firefox and WebKit draw a new width a little after they take it.
    const tient = async () => !(await page.lis(readDebordements, null)).length;
    await insiste(tient, 'une page à sa largeur').catch(() => undefined);
    const [phrase, ...fautifs] = await page.lis(readDebordements, null);
    if (phrase) trouves.push(`${ou} déborde à ${largeur} px : ${phrase}, ${fautifs.slice(0, 3).join(' ; ')}`);
  }
  await page.onglet.largeur(1280);
  return trouves;
}

const modele =
  (adresse: string): Point =>
  async ({ page, photo }) => {
    await page.va(adresse);
    await page.voit('h1');
    if (['/mesures/masp/', '/tableau/', '/'].includes(adresse)) await photo(`page${adresse.replaceAll('/', '-')}`);
    return debordements(page, adresse);
  };

const resultat: Point = async ({ page, photo }) => {
  const foyer = situation('foyer-plusieurs-mesures');
  const questions = new Questions(page);
  await questions.ouvre(foyer, 'Toutes les questions sur une page');
  await questions.remplit(foyer);
  const defauts = await debordements(page, 'la page de toutes les questions');
  await page.clique('main button', 'Voir le résultat seul');
  await page.titre('Résultat');
  defauts.push(...(await debordements(page, 'le résultat')));
  await page.clique('main button', 'Emporter');
  await page.clique('main button', 'Lire la note à l’écran');
  await page.voit('.note h1', 'Note d’orientation');
  await photo('note');
  return [...defauts, ...(await debordements(page, 'la note'))];
};

/** Without it, the dark pages could be light ones. */
const theme =
  (sombre: boolean): Point =>
  async ({ page }) => {
    await page.va('/');
    const demande = await page.lis(() => matchMedia('(prefers-color-scheme: dark)').matches, null);
    const fond = await page.lis(() => getComputedStyle(document.documentElement).backgroundColor, null);
    const clarte = Math.max(...(fond.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).map(Number));
    return [...egal('thème sombre demandé', demande, sombre), ...egal(`fond sombre (${fond})`, clarte < 128, sombre)];
  };

const enTheme = (sombre: boolean): Parcours => ({
  nom: `mise en page, thème ${sombre ? 'sombre' : 'clair'}`,
  reglage: { sombre },
  points: {
    'le thème est le bon': theme(sombre),
    ...Object.fromEntries(MODELES.map((adresse) => [adresse, modele(adresse)])),
    'questions, résultat et note': resultat,
  },
});

export const MISE_EN_PAGE = [enTheme(false), enTheme(true)];
