/** What the journeys ask of a browser engine: the little that Chromium, Firefox and WebKit all do, each behind its own driver. */
import type { Cible } from './cible.ts';

/** Keys that journeys press by name. */
export type Touche = 'Enter' | 'ArrowDown' | 'Space' | 'Tab';

/** How the device is set. In every case, it asks pages not to move: what still moves cannot be pressed. */
export interface Reglage {
  /** The device asks for dark pages. */
  sombre?: boolean;
  /** The scripts of the pages do not run; those of the journeys still do. */
  sansScript?: boolean;
}

export interface Onglet {
  va(adresse: string): Promise<void>;
  recharge(): Promise<void>;
  /** Runs a function in the page; it sees nothing but its argument. */
  lis<A, R>(fonction: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Presses the middle of a target as a finger does, scrolled into view; throws when nothing answers. */
  clique(cible: Cible): Promise<void>;
  ecrit(texte: string): Promise<void>;
  presse(touche: Touche): Promise<void>;
  /** Width of the page in CSS pixels; throws when the engine gives another. */
  largeur(pixels: number): Promise<void>;
  /** What the screen shows, as PNG. */
  capture(): Promise<Uint8Array>;
}

export interface Navigateur {
  version: string;
  onglet(): Promise<Onglet>;
  /** What the engine says of pages in its console, from the first load on; none when it does not let itself be heard. */
  plaintes: string[] | undefined;
  /** Ends every process it started, even when it no longer answers. */
  ferme(): Promise<void>;
}

export interface Moteur {
  nom: string;
  lance(reglage: Reglage): Promise<Navigateur>;
}
