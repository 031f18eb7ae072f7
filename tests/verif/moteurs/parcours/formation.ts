/** Training: a case from its first tick to its correction, a card turned over; nothing kept unless asked. */
import { egal, sauf, type Parcours } from '../parcours.ts';
import { situation } from '../../../e2e/objets/situations.ts';

const CAS = 'jeune-de-20-ans';
const countGardees = () => sessionStorage.length + localStorage.length;

export const FORMATION: Parcours = {
  nom: 'formation : un cas, une carte',
  points: {
    [`cas « ${CAS} » jusqu’au corrigé`]: async ({ page, photo }) => {
      const attendues = Object.entries(situation(CAS).attendus).filter(([, statut]) => statut === 'correspond');
      await page.va('/formation/');
      await page.clique(`main a[href="/formation/cas/${CAS}/"]`);
      await page.adresse(`/formation/cas/${CAS}/`);
      for (const [mesure] of attendues) await page.coche(`input[name=mesure][value="${mesure}"]`);
      await page.clique('main button', 'Voir le corrigé');
      await page.titre('Corrigé');
      await photo('corrige');
      await page.voit('#bilan', 'Réussi');
      await page.voit('#mesure-cjm', 'CJM');
      return egal('données gardées sans l’avoir demandé', await page.lis(countGardees, null), 0);
    },
    'une carte se retourne au clavier et se note': async ({ page }) => {
      await page.va('/formation/sigles/');
      const recto = await page.voit('#recto', 'AAH');
      await page.clique('#retourner');
      await page.voit('#verso', 'Allocation Adulte Handicapé');
      await page.ecrit('3');
      await page.attend('la carte suivante', (avant) => document.querySelector('#recto')?.textContent !== avant, recto);
      await page.presse('Space');
      const verso = await page.voit('#verso');
      return [...egal('première carte', recto, 'AAH'), ...sauf(verso.length > 10, 'la seconde carte n’a pas de verso')];
    },
  },
};
