/**
 * No page complains: neither error, nor refusal of the security policy. Each template opens in a frame of an empty page of
 * the same origin, whose ears are set before it loads: engines whose console stays silent are heard too.
 */
import { sauf, type Parcours, type Point } from '../parcours.ts';
import { PAGE_VIDE } from '../site.ts';
import { MODELES } from './modeles.ts';

/** Runs in an empty page: opens a page in a frame, and returns what it complains of until it has been quiet for a moment. */
async function ecoute({ adresse, trouble }: { adresse: string; trouble?: boolean }): Promise<string[]> {
  const QUIET_MS = 150;
  const plaintes: string[] = [];
  const cadre = document.createElement('iframe');
  document.body.append(cadre);
  // The window of an empty frame stays the same when its first page of the same origin comes in.
  const fenetre = cadre.contentWindow as Window & typeof globalThis;
  fenetre.addEventListener('error', ({ message }) => plaintes.push(`erreur : ${message}`));
  fenetre.addEventListener('unhandledrejection', ({ reason }) => plaintes.push(`refus oublié : ${reason}`));
  fenetre.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    plaintes.push(`politique de sécurité : ${violatedDirective} ${blockedURI}`),
  );
  fenetre.console.error = (...mots: unknown[]) => plaintes.push(`console : ${mots.join(' ')}`);
  const charge = new Promise((fini) => cadre.addEventListener('load', fini, { once: true }));
  cadre.src = adresse;
  await charge;
  if (trouble) {
    fenetre.console.error('témoin de la console');
    fenetre.setTimeout(() => {
      throw new Error('témoin des erreurs');
    });
    const image = cadre.contentDocument?.createElement('img') as HTMLImageElement;
    image.src = 'http://127.0.0.2:9/temoin.png';
    cadre.contentDocument?.body.append(image);
  }
  await new Promise((passe) => setTimeout(passe, QUIET_MS));
  cadre.remove();
  return plaintes;
}

const oreille: Point = async ({ page, site, entendues }) => {
  await page.va(PAGE_VIDE);
  const plaintes = await page.lis(ecoute, { adresse: '/sources/', trouble: true });
  const rapportees = () => site.refus.some((dit) => dit.includes('127.0.0.2'));
  const manquent = ['témoin de la console', 'témoin des erreurs', 'img-src'].filter(
    (temoin) => !plaintes.some((plainte) => plainte.includes(temoin)),
  );
  const rapport = sauf(rapportees(), 'le refus de la politique n’est pas rapporté au serveur');
  entendues();
  return [...manquent.map((temoin) => `« ${temoin} » n’est pas entendu`), ...rapport];
};

export const CONSOLE: Parcours = {
  nom: 'aucune plainte à l’ouverture',
  points: {
    'l’oreille entend ce qu’on lui dit': oreille,
    ...Object.fromEntries(
      MODELES.map((adresse): [string, Point] => [
        adresse,
        async ({ page }) => {
          await page.va(PAGE_VIDE);
          return page.lis(ecoute, { adresse });
        },
      ]),
    ),
  },
};
