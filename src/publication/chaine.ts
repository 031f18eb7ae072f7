/** Rules of the supply chain, checked on the lockfile and the manifest alone; each defect is a sentence. */
import type { Manifeste, Paquet } from './verrou.ts';

/** Licences that let anybody use, change and pass on. */
const PERMISES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
]);

/** Packages under other licences: used as they are, to build or to check, never changed nor shipped to the browser. */
const EXCEPTIONS: readonly (readonly [nom: RegExp, licence: string, raison: string])[] = [
  [/^@img\/sharp-/, 'LGPL-3.0-or-later', 'images : venu avec Astro, facultatif, jamais appelé ni livré'],
  [/^lightningcss(-|$)/, 'MPL-2.0', 'feuilles de style : sert à construire, non modifié, non livré'],
  [/^argparse$/, 'Python-2.0', 'lecture de YAML : sert à construire, licence permissive'],
  [/^(@axe-core\/playwright|axe-core)$/, 'MPL-2.0', 'accessibilité : sert aux tests, non modifié'],
  [/^dictionary-fr$/, 'MPL-2.0', 'orthographe : sert aux contrôles, non modifié'],
  [/^ical\.js$/, 'MPL-2.0', 'agenda : sert aux tests à relire les fichiers, non modifié'],
  [/^@fontsource\//, 'OFL-1.1', 'polices : servent aux contrôles à l’œil, non modifiées, non livrées'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'données sur les navigateurs : sert aux contrôles'],
];

/** An SPDX expression holds when each part joined by AND holds, or one of those joined by OR. */
export function isAdmise(expression: string, permise: (licence: string) => boolean): boolean {
  const nue = expression.replaceAll(/^\(|\)$/g, '');
  return nue.split(' OR ').some((choix) => choix.split(' AND ').every((licence) => permise(licence)));
}

/** Reason why a package may stay under its licence; « permise » for those of the list, none when it may not. */
export function raisonDe({ nom, licence }: Pick<Paquet, 'nom' | 'licence'>): string | undefined {
  if (isAdmise(licence, (id) => PERMISES.has(id))) return 'permise';
  const exception = EXCEPTIONS.find(
    ([motif, id]) => motif.test(nom) && isAdmise(licence, (autre) => autre === id || PERMISES.has(autre)),
  );
  return exception?.[2];
}

/** What is wrong with one package of the lockfile. */
function defautsDe(paquet: Paquet, { allowScripts }: Manifeste): string[] {
  const { chemin, nom, licence, integrite, adresse, script } = paquet;
  const defauts: string[] = [];
  if (!raisonDe(paquet)) defauts.push(`${chemin} : licence « ${licence} » hors de la liste permise.`);
  if (!/^sha512-.{88}$/.test(integrite ?? '')) defauts.push(`${chemin} : pas d’empreinte SHA-512.`);
  if (adresse) defauts.push(`${chemin} : vient d’une adresse écrite dans le verrou (${adresse}).`);
  if (script && !allowScripts[nom]) defauts.push(`${chemin} : lance un script à l’installation sans être permis.`);
  return defauts;
}

/** Every defect of the lockfile, and every dependency whose version is not exact. */
export function defautsDeLaChaine(manifeste: Manifeste, paquets: readonly Paquet[]): string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifeste;
  const floues = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([nom, version]) => `package.json : ${nom} demande « ${version} », qui n’est pas une version exacte.`);
  const inutiles = EXCEPTIONS.filter(([motif]) => !paquets.some(({ nom }) => motif.test(nom))).map(
    ([motif]) => `chaine.ts : l’exception ${motif.source} ne sert plus à aucun paquet.`,
  );
  return [...paquets.flatMap((paquet) => defautsDe(paquet, manifeste)), ...floues, ...inutiles];
}
