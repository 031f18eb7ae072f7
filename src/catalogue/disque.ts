/** Reads content/ from disk with the same schemas as Astro: for the command line and the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { load, YAMLException } from 'js-yaml';
import { COLLECTIONS, type ContenuSaisi, type NomCollection } from '../schemas/collections.ts';
import { guideSchema } from '../schemas/guide.ts';
import { refusDuCorps } from './coherence/mdx.ts';
import { assembleCatalogue, type Catalogue } from './assemblage.ts';
import { findExtraitsFaux } from './coherence/coherence.ts';
import { findCaracteres } from './caracteres.ts';

/** Everything wrong in the content, one French sentence each. */
export class ErreurContenu extends Error {
  readonly defauts: readonly string[];
  constructor(defauts: readonly string[]) {
    super(`Contenu refusé :\n${defauts.map((defaut) => `- ${defaut}`).join('\n')}`);
    this.defauts = defauts;
  }
}

/** Starts every value that `npm run nouveau` leaves to write. */
export const A_COMPLETER = 'À COMPLÉTER';

/** Fields of a file, keys included, that are still to write, each with what it waits for. */
function* blancs(noeud: unknown, champ: string): Generator<string> {
  if (typeof noeud === 'string') {
    const [, attendu] = new RegExp(`${A_COMPLETER}(?: : )?([^\\n]*)`).exec(noeud) ?? [];
    if (attendu !== undefined) yield `champ « ${champ} » : à compléter : ${attendu || 'sa valeur'}`;
  } else if (typeof noeud === 'object' && noeud !== null)
    for (const [cle, valeur] of Object.entries(noeud)) {
      yield* blancs(cle, champ);
      yield* blancs(valeur, champ ? `${champ}.${cle}` : cle);
    }
}

const RACINE = join(import.meta.dirname, '../../content');

/** The text of a file; throws when it was saved in an encoding of old Windows programs. */
function decode(octets: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    throw new Error('le fichier n’est pas en UTF-8 ; l’enregistrer de nouveau avec cet encodage');
  }
}

/** A file as written: its YAML, read as Astro reads it, and the text below the front matter of an MDX file. */
export function readBrut(chemin: string): { donnees: unknown; corps?: string } {
  const texte = decode(readFileSync(chemin)).replaceAll('\r\n', '\n');
  if (extname(chemin) !== '.mdx') return { donnees: load(texte) };
  const entete = /^---\n([\s\S]*?)\n---\n/.exec(texte);
  if (!entete?.[1]) throw new Error('l’en-tête entre deux lignes « --- » manque ; l’écrire');
  // One line more, in place of « --- »: an error then gives the line of the file.
  return { donnees: load(`\n${entete[1]}`), corps: texte.slice(entete[0].length).trim() };
}

/** Field and cure of what a schema refuses. */
function defautDe(brut: unknown, issue: z.core.$ZodIssue): string {
  const { path, code, message } = issue;
  const champ = path.join('.');
  if (code === 'unrecognized_keys')
    return `champ « ${[...path, issue.keys.join(', ')].join('.')} » : inconnu ; corriger son nom ou le retirer`;
  const valeur = path.reduce<unknown>((objet, cle) => (objet as Record<PropertyKey, unknown> | undefined)?.[cle], brut);
  if (code !== 'invalid_type') return `champ « ${champ} » : ${message}`;
  if (valeur === undefined) return `champ « ${champ} » : obligatoire et absent ; l’ajouter`;
  // YAML takes 2023-03-20 for a date and 2025 for a number, here as in the build.
  const nu = issue.expected === 'string' && (valeur instanceof Date || typeof valeur === 'number');
  return `champ « ${champ} » : ${nu ? 'date ou nombre sans guillemets ; écrire la valeur entre guillemets' : message}`;
}

/** What the reader of YAML stumbles on, by its own words. */
const BUTEES: Readonly<Record<string, string>> = {
  'duplicated mapping key': 'un champ est écrit deux fois ; en retirer un',
  'tab characters must not be used in indentation': 'une tabulation ; la remplacer par des espaces',
};

/** Line and cure of what could not be read; any other error is not about the text. */
function buteeDe(erreur: unknown): string {
  if (!(erreur instanceof YAMLException)) return (erreur as Error).message;
  const cause = BUTEES[erreur.reason] ?? 'corriger la syntaxe : guillemets, deux-points, retrait ou crochets';
  return `ligne ${erreur.mark.line + 1} : ${cause}`;
}

/** Entries of one folder; the text of its MDX files goes to `textes`, under the name of each file. */
function readCollection(
  racine: string,
  nom: NomCollection,
  defauts: string[],
  textes: Record<string, string>,
): Record<string, unknown> {
  const { extension, schema } = COLLECTIONS[nom];
  const entrees: Record<string, unknown> = {};
  if (!existsSync(join(racine, nom))) {
    defauts.push(`content/${nom} : dossier absent ; le remettre en place.`);
    return entrees;
  }
  for (const fichier of readdirSync(join(racine, nom)).sort()) {
    const ou = `content/${nom}/${fichier}`;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/.test(fichier) || extname(fichier) !== `.${extension}`) {
      defauts.push(
        `${ou} : nom de fichier attendu en minuscules sans accent, chiffres et tirets, suivi de .${extension} ; renommer le fichier.`,
      );
      continue;
    }
    try {
      const { donnees: brut, corps = '' } = readBrut(join(racine, nom, fichier));
      textes[ou] = corps;
      const vides = [...blancs(brut, ''), ...blancs(corps, 'texte')];
      const invisibles = [...findCaracteres(brut, ''), ...findCaracteres(corps, 'texte')];
      defauts.push(...[...vides, ...invisibles].map((cause) => `${ou}, ${cause}.`));
      if (vides.length) continue;
      defauts.push(...refusDuCorps(corps).map((refus) => `${ou}, ${refus}.`));
      const lecture = schema.safeParse(brut);
      if (lecture.success) entrees[basename(fichier, `.${extension}`)] = lecture.data;
      else for (const issue of lecture.error.issues) defauts.push(`${ou}, ${defautDe(brut, issue)}.`);
    } catch (erreur) {
      defauts.push(`${ou} : illisible, ${buteeDe(erreur)}.`);
    }
  }
  return entrees;
}

/** Names of the guide and of its territories, checked like any content file. */
function checkGuide(racine: string, defauts: string[]): void {
  const chemin = join(racine, 'guide.json');
  if (!existsSync(chemin)) {
    defauts.push('content/guide.json : fichier absent ; le remettre en place.');
    return;
  }
  let brut: unknown;
  try {
    brut = JSON.parse(readFileSync(chemin, 'utf8'));
  } catch {
    defauts.push('content/guide.json : JSON illisible ; corriger la syntaxe (guillemets, virgules, accolades).');
    return;
  }
  const lecture = guideSchema.safeParse(brut);
  if (!lecture.success)
    for (const issue of lecture.error.issues) defauts.push(`content/guide.json, ${defautDe(brut, issue)}.`);
}

/** Validated content; throws an ErreurContenu listing every defect. */
export function readContenu(racine = RACINE): ContenuSaisi {
  const defauts: string[] = [];
  const textes: Record<string, string> = {};
  const noms = Object.keys(COLLECTIONS) as NomCollection[];
  const contenu = Object.fromEntries(
    noms.map((nom) => [nom, readCollection(racine, nom, defauts, textes)]),
  ) as ContenuSaisi;
  checkGuide(racine, defauts);
  if (defauts.length === 0) defauts.push(...findExtraitsFaux(contenu, textes));
  if (defauts.length) throw new ErreurContenu(defauts);
  return contenu;
}

/** Catalogue of the content on disk. */
export const readCatalogue = (racine?: string): Catalogue => assembleCatalogue(readContenu(racine));
