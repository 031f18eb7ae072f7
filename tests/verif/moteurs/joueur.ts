/** Plays the journeys in one engine: each in a browser of its own, each point on an origin of its own, all within a time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bornee } from './delai.ts';
import { Lecteur } from './lecteur.ts';
import type { Moteur, Navigateur, Onglet } from './moteur.ts';
import { Omission, type Parcours, type Point, type Visite } from './parcours.ts';
import { serveEcoute } from './site.ts';

const POINT_MS = 120_000;
const LANCEMENT_MS = 60_000;

/** What became of a journey in an engine. */
export interface Compte {
  points: number;
  defauts: string[];
  omissions: string[];
}

/** Folder where images of the screens are kept; none are when it is empty. */
const PHOTOS = process.env['GARDE_MOTEURS'] ?? '';

async function garde(nom: string, moteur: string, onglet: Onglet): Promise<void> {
  if (!PHOTOS) return;
  mkdirSync(PHOTOS, { recursive: true });
  for (const largeur of [360, 1280]) {
    await onglet.largeur(largeur);
    writeFileSync(join(PHOTOS, `${moteur}-${nom}-${largeur}.png`), await onglet.capture());
  }
}

/** One point, on a new origin; its defects, then what was heard meanwhile. */
async function joue(point: Point, moteur: string, navigateur: Navigateur, onglet: Onglet): Promise<string[]> {
  const site = await serveEcoute();
  const { plaintes = [] } = navigateur;
  const visite: Visite = {
    page: new Lecteur(onglet, site.adresse),
    site,
    autrePage: async () => new Lecteur(await navigateur.onglet(), site.adresse),
    entendues: () => [...plaintes.splice(0), ...site.refus.splice(0)],
    photo: (nom) => garde(nom, moteur, onglet),
  };
  try {
    const defauts = (await bornee(Promise.resolve(point(visite)), POINT_MS, 'ce point')) ?? [];
    return [...defauts, ...visite.entendues().map((plainte) => `plainte entendue : ${plainte}`)];
  } finally {
    visite.entendues();
    site.ferme();
  }
}

const phraseDe = (erreur: unknown) => (erreur instanceof Error ? (erreur.message.split('\n')[0] ?? '') : String(erreur));

/** Every point of a journey, one line each. */
export async function joueParcours(moteur: Moteur, { nom, reglage = {}, points }: Parcours): Promise<Compte> {
  const compte: Compte = { points: 0, defauts: [], omissions: [] };
  const navigateur = await bornee(moteur.lance(reglage), LANCEMENT_MS, `lancement de ${moteur.nom}`);
  try {
    const onglet = await navigateur.onglet();
    for (const [quoi, point] of Object.entries(points)) {
      const ligne = `${moteur.nom} : ${nom} : ${quoi}`;
      try {
        const defauts = await joue(point, moteur.nom, navigateur, onglet);
        compte.points++;
        compte.defauts.push(...defauts);
        console.log(`${ligne} … ${defauts.length ? `DÉFAUT\n  ${defauts.join('\n  ')}` : 'ok'}`);
      } catch (erreur) {
        const phrase = phraseDe(erreur);
        if (erreur instanceof Omission) compte.omissions.push(phrase);
        else {
          compte.points++;
          compte.defauts.push(phrase);
        }
        console.log(`${ligne} … ${erreur instanceof Omission ? 'NON VÉRIFIÉ' : 'DÉFAUT'}\n  ${phrase}`);
      }
    }
  } finally {
    await navigateur.ferme();
  }
  return compte;
}
