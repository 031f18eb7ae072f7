/** One file that holds the whole built site, for the service worker. Pure: files in, text out, the same for the same files. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { adresseArchivee, type Archive, type FichierArchive } from '../domaine/hors-ligne.ts';

/** Kinds of files the site ships. A new kind is refused until its type is written here. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const TYPES_BINAIRES: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** Left to the network: the worker, its archive, and what only robots read. */
const LAISSES = /^(?:sw\.js|robots\.txt|hors-ligne\/[0-9a-f]+\.json)$/;

function toFichier(nom: string, octets: Buffer): FichierArchive {
  const extension = extname(nom);
  const type = TYPES[extension];
  if (type) return [type, octets.toString('utf8')];
  const binaire = TYPES_BINAIRES[extension];
  if (binaire) return [binaire, octets.toString('base64'), 1];
  throw new Error(
    `Hors ligne : le type du fichier « ${nom} » est inconnu. L’ajouter dans src/integrations/archive-hors-ligne.ts.`,
  );
}

/** Names, with « / » on every system, and bytes of the built files. */
export type Fichiers = Readonly<Record<string, Buffer>>;

export function createArchive(fichiers: Fichiers) {
  const fichiersArchives: Archive = Object.fromEntries(
    Object.entries(fichiers)
      .filter(([nom]) => !LAISSES.test(nom))
      // Neighbours look alike: in order, they compress better, and the order of the disk changes nothing.
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([nom, octets]) => [encodeURI(adresseArchivee(`/${nom}`)), toFichier(nom, octets)]),
  );
  const texte = JSON.stringify(fichiersArchives);
  const empreinte = createHash('sha256').update(texte).digest();
  return {
    texte,
    archive: `/hors-ligne/${empreinte.toString('hex').slice(0, 16)}.json`,
    integrite: `sha256-${empreinte.toString('base64')}`,
    nombre: Object.keys(fichiersArchives).length,
  };
}
