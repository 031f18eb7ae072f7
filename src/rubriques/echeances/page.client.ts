/** The pieces of /echeancier/ as the script meets them: fields, and rules read from what the page shows. */
import type { Compte, Origine } from './regles.ts';

export const byId = <E extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as E;

/** A rule of the page: how to count, and its own words. */
export interface RegleLue {
  nom: string;
  regle: string;
  compte?: Compte;
  /** Rule, source and label as they stand on the page. */
  details: HTMLElement;
}

export interface MesureLue {
  id: string;
  nom: string;
  /** What its start is called, if not the usual words. */
  debut?: string;
  /** The limit in all, in months, if the source gives one. */
  total?: number;
  avis: HTMLElement[];
  regles: RegleLue[];
}

function compteDe({ depuis, mois, jours, avance, enTout }: DOMStringMap): Compte | undefined {
  if (!depuis) return undefined;
  const compte: Compte = { depuis: depuis as Origine };
  if (mois) compte.mois = Number(mois);
  if (jours) compte.jours = Number(jours);
  if (avance) compte.avance = Number(avance);
  if (enTout !== undefined) compte.enTout = true;
  return compte;
}

/** The measure whose rules the page shows under this id. */
export function readMesure(id: string): MesureLue | undefined {
  const bloc = document.getElementById(`regles-${id}`);
  if (!bloc) return undefined;
  const { nom = id, debut, total } = bloc.dataset;
  const regles = [...bloc.querySelectorAll<HTMLElement>('dl > div')].map((ligne): RegleLue => {
    const details = ligne.querySelector('dd') as HTMLElement;
    const compte = compteDe(ligne.dataset);
    return {
      nom: ligne.querySelector('dt')?.textContent ?? '',
      regle: details.querySelector('span')?.textContent ?? '',
      details,
      ...(compte && { compte }),
    };
  });
  return {
    id,
    nom,
    ...(debut && { debut }),
    ...(total && { total: Number(total) }),
    avis: [...bloc.querySelectorAll<HTMLElement>('.avis')],
    regles,
  };
}
