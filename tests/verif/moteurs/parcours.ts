/** The shape of a journey: a name, and points that each open the guide anew and say what is wrong. */
import type { Reglage } from './moteur.ts';
import type { Lecteur } from './lecteur.ts';
import type { SiteEcoute } from './site.ts';

export interface Visite {
  page: Lecteur;
  site: SiteEcoute;
  /** Another tab of the same browser, on the same site. */
  autrePage(): Promise<Lecteur>;
  /** Complaints heard since the visit began; they are forgotten once read. */
  entendues(): string[];
  /** Keeps what the screen shows under a name, when the run was asked to keep images. */
  photo(nom: string): Promise<void>;
}

/** Sentences in French, one per defect; none when all is well. A refusal is a defect too. */
export type Point = (visite: Visite) => Promise<string[]> | Promise<void>;

export interface Parcours {
  nom: string;
  reglage?: Reglage;
  /** The real service worker would answer with the pages as they are published, which have no ear. */
  sansTravailleur?: boolean;
  points: Record<string, Point>;
}

/** Thrown by a point that an engine cannot do: said and counted, and no defect. */
export class Omission extends Error {}

/** The sentence, unless what was expected holds. */
export const sauf = (tenu: boolean, phrase: string): string[] => (tenu ? [] : [phrase]);

/** One sentence when two values differ, both written out. */
export function egal(quoi: string, lu: unknown, attendu: unknown): string[] {
  const [dit, voulu] = [JSON.stringify(lu), JSON.stringify(attendu)];
  return sauf(dit === voulu, `${quoi} : ${dit} au lieu de ${voulu}`);
}
