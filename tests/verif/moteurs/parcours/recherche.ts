/** Search by keyboard alone: a misspelt query finds its measure, arrows reach it, Enter opens it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Parcours, Point } from '../parcours.ts';

const REQUETES = parse(readFileSync(new URL('../../../contenu/requetes.yaml', import.meta.url), 'utf8')) as {
  fautes: Record<string, string>;
};
const FAUTES = Object.entries(REQUETES.fautes).filter(([, attendu]) => attendu.startsWith('mesure:'));
const CHAMP = '[role=combobox]';
const ACTIVE = '[role=option][aria-selected=true]';

const isActif = (ou: string) => document.activeElement?.matches(ou) ?? false;
/** The last file that a page asks for by itself has come: Firefox writes an error for a request left without its answer. */
const isPaisible = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/etat-'));
const leadsTo = (ou: string) => document.querySelector<HTMLAnchorElement>(ou)?.pathname ?? '';

const cherche =
  (requete: string, attendu: string): Point =>
  async ({ page, photo }) => {
    const adresse = `/mesures/${attendu.replace('mesure:', '')}/`;
    await page.va('/sources/');
    await page.voit(CHAMP);
    await page.ecrit('/');
    await page.attend('le curseur dans la boîte de recherche après « / »', isActif, CHAMP);
    await page.ecrit(requete);
    await page.voit('[role=option]');
    await photo('recherche');
    const options = await page.compte('[role=option]');
    for (let reste = options; reste > 0 && (await page.lis(leadsTo, ACTIVE)) !== adresse; reste--)
      await page.presse('ArrowDown');
    await page.voit(ACTIVE);
    await page.presse('Enter');
    await page.adresse(adresse);
    await page.attend('le dernier script de la fiche', isPaisible, null);
  };

export const RECHERCHE: Parcours = {
  nom: 'recherche au clavier, avec des fautes',
  points: Object.fromEntries(FAUTES.map(([requete, attendu]) => [`« ${requete} »`, cherche(requete, attendu)])),
};
