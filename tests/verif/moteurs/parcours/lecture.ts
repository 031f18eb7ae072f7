/** Reading: a fiche and its sources, the glossary and the table filtered, two measures compared, a deadline computed. */
import { readCatalogue } from '../../../../src/catalogue/disque.ts';
import { egal, sauf, type Parcours } from '../parcours.ts';

const { glossaire } = readCatalogue();
const MOTS = Object.keys(glossaire).length;

export const LECTURE: Parcours = {
  nom: 'fiche, glossaire, tableau, comparaison, échéances',
  points: {
    'une fiche se lit, et sa source s’ouvre à sa place': async ({ page, photo }) => {
      await page.va('/mesures/');
      await page.clique('main h3 a', 'MASP');
      await page.adresse('/mesures/masp/');
      await page.voit('main h1', 'MASP');
      await photo('fiche-masp');
      for (const sujet of ['À faire maintenant', 'Décide', 'Durée'])
        await page.voit('section[aria-labelledby=bref] dt', sujet);
      await page.clique('main .trace a[href="/sources/#tableau"]');
      await page.adresse('/sources/#tableau');
      await page.enVue('#tableau');
      await page.recule();
      await page.adresse('/mesures/masp/');
      await page.clique('main a[href="/glossaire/#slisl"]');
      await page.enVue('#slisl');
    },
    'les plis s’ouvrent et se ferment': async ({ page }) => {
      await page.va('/echeancier/');
      const pli = '#regles-adsl';
      const dedans = `${pli} .trace`;
      await page.voit(`${pli} summary`);
      const avant = await page.compte(dedans);
      await page.clique(`${pli} summary`);
      await page.voit(dedans);
      await page.clique(`${pli} summary`);
      await page.neVoitPas(dedans);
      return egal('lignes lisibles avant d’ouvrir', avant, 0);
    },
    'le glossaire se filtre et compte ses mots': async ({ page }) => {
      await page.va('/glossaire/');
      await page.voit('#compte', `${MOTS} mots`);
      await page.clique('#filtre');
      await page.ecrit('economie sociale et familiale');
      await page.attend('un seul mot compté', () => document.querySelector('#compte')?.textContent === '1 mot', null);
      await page.voit('#aesf');
      return egal('mots montrés', await page.compte('#mots dt'), 1);
    },
    'le tableau se filtre, se trie, et son adresse suit': async ({ page }) => {
      const mesures = '#tableau tbody tr';
      await page.va('/tableau/');
      await page.voit('#bilan', '26 mesures');
      await page.remplit('#famille', 'adulte');
      await page.remplit('#nature', 'A');
      await page.adresse('/tableau/#famille=adulte&nature=A');
      const filtrees = egal('mesures après filtre', await page.compteJusqua(mesures, 1), 1);
      await page.onglet.recharge();
      await page.voit('#bilan', '1 mesure');
      await page.clique('main button', 'Tout afficher');
      await page.clique('th[data-tri=mesure] button');
      await page.attend('un tri croissant', isTrie, `${mesures} th a`);
      return [...filtrees, ...egal('mesures rendues', await page.compte(mesures), 26)];
    },
    'deux mesures se comparent': async ({ page, photo }) => {
      await page.va('/mesures/masp/');
      await page.clique('main a', 'Comparer avec une autre mesure');
      await page.voit('#bilan', 'MASP : choisissez une deuxième mesure.');
      await page.remplit('#mesure-2', 'maj');
      await page.adresse('/comparer/#masp,maj');
      await page.voit('main thead th', 'MAJ');
      await photo('comparer');
      await page.clique('main summary', 'Ce qui est pareil');
      return sauf((await page.compte('main table tbody tr')) > 4, 'la comparaison n’a presque pas de lignes');
    },
    'les échéances donnent leurs dates': async ({ page, photo }) => {
      await page.va('/echeancier/#masp');
      await page.attend(
        'MASP choisie',
        () => document.querySelector<HTMLSelectElement>('#mesure')?.value === 'masp',
        null,
      );
      await page.remplit('#debut', '2026-02-02');
      await page.clique('main button', 'Calculer les échéances');
      await page.voit('.echeances time');
      await photo('echeances');
      const dates = await page.lis(
        () => [...document.querySelectorAll('.echeances time')].map((t) => t.textContent),
        null,
      );
      return egal('dates', dates, ['samedi 1er août 2026', 'lundi 1er février 2027', 'vendredi 1er février 2030']);
    },
  },
};

/** Runs in the page: true when these names follow one another as a French dictionary would have them. */
function isTrie(ou: string): boolean {
  const noms = [...document.querySelectorAll(ou)].map(({ textContent }) => textContent);
  const tries = noms.toSorted((a, b) => a.localeCompare(b, 'fr', { sensitivity: 'base' }));
  return noms.length > 0 && noms.join() === tries.join();
}
