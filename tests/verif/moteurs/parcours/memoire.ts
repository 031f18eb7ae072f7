/** Back, Forward and reload keep the answers; « Effacer » leaves nothing. */
import { situation } from '../../../e2e/objets/situations.ts';
import { egal, sauf, type Parcours } from '../parcours.ts';
import { Questions } from '../questions.ts';

const famille = situation('difficulte-passagere-en-famille');
const premiere = ([code, reponse]: [string, string | string[]]): [string, string] => [code, [reponse].flat()[0] ?? ''];

/** Answers the first two questions; returns each with the answer given. */
async function debute(questions: Questions): Promise<[string, string][]> {
  await questions.ouvre(famille, 'Commencer');
  const donnees: [string, string][] = [];
  for (let reste = 2; reste > 0; reste--) {
    const code = await questions.code();
    const reponse = famille.reponses[code] ?? 'nsp';
    await questions.coche(code, reponse);
    await questions.continue();
    donnees.push(premiere([code, reponse]));
  }
  return donnees;
}

const ici = (questions: Questions, code: string) =>
  questions.page.attend(
    `la question ${code}`,
    (voulu) => [...document.querySelectorAll<HTMLInputElement>('#questionnaire form input')].at(-1)?.name === voulu,
    code,
  );

export const MEMOIRE: Parcours = {
  nom: 'Précédent, Suivant, recharger, Effacer',
  points: {
    'Précédent et Suivant gardent les réponses': async ({ page }) => {
      const questions = new Questions(page);
      const [une, deux] = (await debute(questions)) as [[string, string], [string, string]];
      const suivante = await questions.code();
      const defauts: string[] = [];
      for (const [code, valeur] of [deux, une]) {
        await page.recule();
        await ici(questions, code);
        defauts.push(...sauf(await questions.isCochee(code, valeur), `la réponse à ${code} est perdue par Précédent`));
      }
      for (const code of [deux[0], suivante]) {
        await page.avance();
        await ici(questions, code);
      }
      return defauts;
    },
    'recharger garde la question, les réponses et le résultat': async ({ page }) => {
      const questions = new Questions(page);
      const [, [code, valeur]] = (await debute(questions)) as [[string, string], [string, string]];
      const suivante = await questions.code();
      await page.onglet.recharge();
      await ici(questions, suivante);
      await page.recule();
      await ici(questions, code);
      const defauts = sauf(await questions.isCochee(code, valeur), `la réponse à ${code} est perdue au rechargement`);
      await questions.vaAuResultat(famille);
      await page.onglet.recharge();
      await page.titre('Résultat');
      await page.voit('main h3 a');
      return [...defauts, ...(await questions.ecarts(famille))];
    },
    '« Effacer » ne laisse rien': async ({ page }) => {
      const questions = new Questions(page);
      await questions.ouvre(famille, 'Commencer');
      await questions.vaAuResultat(famille);
      const defauts = sauf((await page.lis(countGardees, null)) > 0, 'rien n’était gardé avant d’effacer');
      await page.clique('main button', 'Effacer');
      for (const retour of [false, true]) {
        if (retour) await page.recule();
        await page.voit('#portes h1');
        defauts.push(...egal('données gardées', await page.lis(countGardees, null), 0));
        defauts.push(...egal('réponses cochées', await page.compte('main input:checked'), 0));
      }
      return defauts;
    },
  },
};

/** Runs in the page: entries of every storage, cookies included. */
const countGardees = () => sessionStorage.length + localStorage.length + document.cookie.length;
