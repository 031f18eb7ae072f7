/** What is taken away from a result: the note drawn, its QR code, and a link that gives the same verdicts elsewhere. */
import { situation, type Situation } from '../../../e2e/objets/situations.ts';
import type { Lecteur } from '../lecteur.ts';
import { egal, sauf, type Parcours, type Point } from '../parcours.ts';
import { Questions } from '../questions.ts';

const COPIER = 'Copier le lien de cette situation';
const CHAMP = 'main textarea';

async function emporte(page: Lecteur, { T1: _T1, ...reponses }: Situation['reponses'], cas: Situation): Promise<void> {
  const questions = new Questions(page);
  await questions.ouvre(cas, 'Toutes les questions sur une page');
  await questions.remplit({ ...cas, reponses });
  await page.clique('main button', 'Voir le résultat seul');
  await page.titre('Résultat');
  await page.clique('main button', 'Emporter');
  await page.voit('main h2', 'Emporter ce résultat');
}

const note =
  (id: string): Point =>
  async ({ page, photo }) => {
    const cas = situation(id);
    await emporte(page, cas.reponses, cas);
    await page.clique('main button', 'Lire la note à l’écran');
    await page.voit('.note h1', 'Note d’orientation');
    await photo(`note-${id}`);
    const retenues = Object.values(await new Questions(page).verdicts()).filter((statut) => statut !== 'ecartee');
    const code = await page.lis(readCodeQr, null);
    return [
      ...egal('mesures dessinées dans la note', await page.compte('.note h3'), retenues.length),
      ...sauf(
        !!code && code.modules > 20 && code.largeur > 90,
        `code QR absent ou trop petit : ${JSON.stringify(code)}`,
      ),
    ];
  };

const lien =
  (id: string): Point =>
  async ({ page, autrePage }) => {
    const cas = situation(id);
    await emporte(page, cas.reponses, cas);
    await page.clique('main button', COPIER);
    const bilan = await page.voit('.lien [role=status]:not(:empty)');
    // Where the browser copied by itself, the link is asked for again without a clipboard: it then shows on the page.
    if (/^Lien copié/.test(bilan)) {
      await page.lis(() => void Object.defineProperty(navigator, 'clipboard', { value: undefined }), null);
      await page.clique('main button', COPIER);
    }
    await page.voit(CHAMP);
    const ecrit = await page.lis((ou) => document.querySelector<HTMLTextAreaElement>(ou)?.value ?? '', CHAMP);
    const ailleurs = await autrePage();
    await ailleurs.onglet.va(ecrit);
    await ailleurs.titre('Résultat');
    await ailleurs.voit('main h3 a');
    await ailleurs.adresse('/trouver/');
    const ouvert = new Questions(ailleurs);
    return [
      ...sauf(/\/trouver\/#1\.[\w.-]+$/.test(ecrit), `le lien ne se reconnaît pas : ${ecrit}`),
      ...(await ouvert.ecarts(cas)),
      ...egal('verdicts ouverts', await ouvert.verdicts(), await new Questions(page).verdicts()),
    ];
  };

export const EMPORTER: Parcours = {
  nom: 'emporter : note, code QR, lien',
  points: {
    'note de « foyer-plusieurs-mesures »': note('foyer-plusieurs-mesures'),
    'note de « masp-refusee »': note('masp-refusee'),
    'lien de « foyer-plusieurs-mesures »': lien('foyer-plusieurs-mesures'),
  },
};

/** Runs in the page: width of the drawn code in pixels, and how many modules it has. */
function readCodeQr(): { largeur: number; modules: number } | null {
  const code = document.querySelector<SVGSVGElement>('.note svg[aria-label^="Code QR"]');
  return code && { largeur: code.getBoundingClientRect().width, modules: code.viewBox.baseVal.width };
}
