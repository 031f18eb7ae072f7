/** One file that holds the whole built site, for the service worker. Pure: files in, text out, the same for the same files. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { TYPES, TYPES_BINAIRES } from '../../publication/en-tetes.ts';
import { adresseArchivee, type Archive, type FichierArchive } from './archive.ts';

/** Left to the network: the worker, its archive, what only robots and hosts read, and the heavy sheet that few services fill in. */
const LAISSES = /^(?:sw\.js|_headers|robots\.txt|hors-ligne\/[0-9a-f]+\.json|donnees\/validation\.xlsx)$/;

function toFichier(nom: string, octets: Buffer): FichierArchive {
  const extension = extname(nom);
  const type = TYPES[extension];
  if (type) return [type, octets.toString('utf8')];
  const binaire = TYPES_BINAIRES[extension];
  if (binaire) return [binaire, octets.toString('base64'), 1];
  throw new Error(
    `Hors ligne : le type du fichier « ${nom} » est inconnu. L’ajouter dans src/publication/en-tetes.ts.`,
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
