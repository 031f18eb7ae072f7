/** Plays the journeys in one engine, each in a browser of its own, within a time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bornee } from './delai.ts';
import { Lecteur } from './lecteur.ts';
import type { Moteur, Navigateur, Onglet } from './moteur.ts';
import { Omission, type Parcours, type Point, type Visite } from './parcours.ts';
import { PAGE_VIDE, serveEcoute, type SiteEcoute } from './site.ts';

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

interface Scene {
  moteur: string;
  navigateur: Navigateur;
  onglet: Onglet;
  site: SiteEcoute;
}

const visiteDe = ({ moteur, navigateur, onglet, site }: Scene): Visite => ({
  page: new Lecteur(onglet, site.adresse),
  site,
  autrePage: async () => new Lecteur(await navigateur.onglet(), site.adresse),
  entendues: () => [...(navigateur.plaintes?.splice(0) ?? []), ...site.refus.splice(0)],
  photo: (nom) => garde(nom, moteur, onglet),
});

/** One point: its defects, then what was heard meanwhile. A point that refuses to go on is a defect, unless it is left out. */
async function joue(scene: Scene, point: Point): Promise<string[]> {
  const visite = visiteDe(scene);
  try {
    await visite.page.va(PAGE_VIDE);
    await visite.page.lis(() => sessionStorage.clear(), null);
    const defauts = (await bornee(Promise.resolve(point(visite)), POINT_MS, 'ce point')) ?? [];
    return [...defauts, ...visite.entendues().map((plainte) => `plainte entendue : ${plainte}`)];
  } catch (erreur) {
    if (erreur instanceof Omission) throw erreur;
    return [erreur instanceof Error ? (erreur.message.split('\n')[0] ?? '') : String(erreur)];
  } finally {
    visite.entendues();
  }
}

async function note(compte: Compte, ligne: string, defautsDe: Promise<string[]>): Promise<void> {
  try {
    const defauts = await defautsDe;
    compte.points++;
    compte.defauts.push(...defauts);
    console.log(`${ligne} … ${defauts.length ? `DÉFAUT\n  ${defauts.join('\n  ')}` : 'ok'}`);
  } catch (erreur) {
    const { message } = erreur as Omission;
    compte.omissions.push(message);
    console.log(`${ligne} … NON VÉRIFIÉ\n  ${message}`);
  }
}

/** Every point of a journey, one line each, in a browser and on an origin of their own; a stopped site gives way to a new one. */
export async function joueParcours(
  moteur: Moteur,
  { nom, reglage = {}, sansTravailleur, points }: Parcours,
): Promise<Compte> {
  const compte: Compte = { points: 0, defauts: [], omissions: [] };
  const navigateur = await bornee(moteur.lance(reglage), LANCEMENT_MS, `lancement de ${moteur.nom}`);
  let site = await serveEcoute(sansTravailleur);
  try {
    const onglet = await navigateur.onglet();
    for (const [quoi, point] of Object.entries(points)) {
      if (!site.ouvert()) site = await serveEcoute(sansTravailleur);
      const scene = { moteur: moteur.nom, navigateur, onglet, site };
      await note(compte, `${moteur.nom} : ${nom} : ${quoi}`, joue(scene, point));
    }
  } finally {
    site.ferme();
    await navigateur.ferme();
  }
  return compte;
}
