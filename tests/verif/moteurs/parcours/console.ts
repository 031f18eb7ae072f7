/** No page complains: neither error, nor refusal of the security policy. The longest page of each template opens. */
import { readPlaintes } from '../oreille.ts';
import { sauf, type Parcours, type Point, type Visite } from '../parcours.ts';
import { MODELES } from './modeles.ts';

/** Long enough for scripts that start once the page is idle; nothing else tells that a page will no longer complain. */
const QUIET_MS = 250;

const patiente = (ms: number) => new Promise((passe) => setTimeout(passe, ms));

async function plaintesDe({ page }: Visite): Promise<string[]> {
  await patiente(QUIET_MS);
  return page.lis(readPlaintes, null);
}

function trouble(): void {
  console.error('témoin de la console');
  (globalThis as unknown as { leve(): void }).leve();
  const image = document.createElement('img');
  image.src = 'http://127.0.0.2:9/temoin.png';
  document.body.append(image);
}

const oreille: Point = async (vue) => {
  await vue.page.va('/sources/');
  await vue.page.lis(trouble, null);
  const plaintes = await plaintesDe(vue);
  const rapportees = vue.site.refus.some((dit) => dit.includes('127.0.0.2'));
  vue.entendues();
  const manquent = ['témoin de la console', 'témoin des erreurs', 'img-src'].filter(
    (temoin) => !plaintes.some((plainte) => plainte.includes(temoin)),
  );
  const rapport = sauf(rapportees, 'le refus de la politique n’est pas rapporté au serveur');
  return [...manquent.map((temoin) => `« ${temoin} » n’est pas entendu`), ...rapport];
};

export const CONSOLE: Parcours = {
  nom: 'aucune plainte à l’ouverture',
  sansTravailleur: true,
  points: {
    'l’oreille entend ce qu’on lui dit': oreille,
    ...Object.fromEntries(
      MODELES.map((adresse): [string, Point] => [
        adresse,
        async (vue) => {
          await vue.page.va(adresse);
          return plaintesDe(vue);
        },
      ]),
    ),
  },
};
