/** What the build and the service worker agree on for reading without network: the archive of the site, the addresses it answers. */

/** Content type, then the text; a third element when the text is base64. */
export type FichierArchive = readonly [type: string, texte: string, base64?: 1];

/** Every file of the site by its address; a page by the address of its folder. */
export type Archive = Readonly<Record<string, FichierArchive>>;

/** What one service worker holds, written into it by the build. */
export interface Edition {
  /** Address of the archive, named after its content. */
  archive: string;
  /** What the browser checks the archive against, as for a script: « sha256-… ». */
  integrite: string;
  /** How many files it holds. */
  nombre: number;
  /** Date and version of the content, as shown. */
  contenu: string;
}

/** Address under which the archive holds a page or a file; a badly joined link repeats slashes, which servers forgive. */
export const adresseArchivee = (chemin: string): string =>
  chemin.replace(/\/{2,}/g, '/').replace(/(^|\/)index\.html$/, '$1');

/** Why keeping the site failed. */
export type Echec = 'plein' | 'coupe';
/** What a worker tells the pages by itself; the last comes from deploy/arret-hors-ligne/sw.js. */
export type Nouvelle = Echec | 'arrete';
