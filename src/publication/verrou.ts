/** The lockfile as a list of packages: what an install would bring, without asking anybody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const RACINE = join(import.meta.dirname, '../..');

export interface Paquet {
  /** Place in the tree, such as « node_modules/a/node_modules/b ». */
  chemin: string;
  nom: string;
  version: string;
  /** SPDX expression; « inconnue » when the package states none. */
  licence: string;
  /** Hash of the tarball, « sha512-… » in base64. */
  integrite: string | undefined;
  /** Address the lockfile would fetch it from, instead of the registry that is set up. */
  adresse: string | undefined;
  /** True when it may run a script while it is installed. */
  script: boolean;
  /** True when neither the build nor the site needs it: tests and checks only. */
  dev: boolean;
  optionnel: boolean;
}

export interface Manifeste {
  name: string;
  version: string;
  description: string;
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

interface Entree {
  name?: string;
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

const readJson = (nom: string): unknown => JSON.parse(readFileSync(join(RACINE, nom), 'utf8'));

export const readManifeste = (): Manifeste => readJson('package.json') as Manifeste;

/** Every package of the lockfile, in its order, which is that of the alphabet. */
export function readVerrou(): Paquet[] {
  const { packages } = readJson('package-lock.json') as { packages: Record<string, Entree> };
  return Object.entries(packages)
    .filter(([chemin]) => chemin !== '')
    .map(([chemin, entree]) => ({
      chemin,
      nom: entree.name ?? chemin.replace(/^.*node_modules\//, ''),
      version: entree.version,
      licence: entree.license ?? 'inconnue',
      integrite: entree.integrity,
      adresse: entree.resolved,
      script: entree.hasInstallScript ?? false,
      dev: entree.dev ?? false,
      optionnel: entree.optional ?? entree.devOptional ?? false,
    }));
}
