/** One page of each template of the site, the longest: what is true of it holds for the others. */
import { readdirSync } from 'node:fs';
import { htmlDe, PAGES } from '../../../e2e/objets/site.ts';

const DOSSIER = new URL('../../../../src/pages/', import.meta.url);

/** Addresses that a file of src/pages may write: `[id]` stands for one name. */
const motifDe = (fichier: string) =>
  new RegExp(
    `^/${fichier
      .replace(/\.astro$/, '')
      .replace(/(^|\/)index$/, '')
      .replaceAll(/\[\w+\]/g, '[^/]+')}/?(\\.html)?$`,
  );

const motifs = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' })
  .filter((fichier) => fichier.endsWith('.astro'))
  // A fixed name before one with a parameter: the latter would also answer the former's address.
  .sort((a, b) => Number(a.includes('[')) - Number(b.includes('[')) || a.localeCompare(b))
  .map(motifDe);

const modeleDe = (page: string) => motifs.findIndex((motif) => motif.test(page));
const longueur = (page: string) => htmlDe(page).length;

/** Throws in French when a page of the build comes from no template: it would escape. */
export const MODELES: string[] = (() => {
  const orpheline = PAGES.find((page) => modeleDe(page) < 0);
  if (orpheline) throw new Error(`Aucun modèle de src/pages n’écrit la page ${orpheline}.`);
  const longues = [...PAGES].sort((a, b) => longueur(b) - longueur(a));
  return motifs.flatMap((_, rang) => longues.find((page) => modeleDe(page) === rang) ?? []);
})();
