/** Reads content/ from disk with the same schemas as Astro: for the command line and the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { COLLECTIONS, type ContenuSaisi, type NomCollection } from '../schemas/collections.ts';
import { guideSchema } from '../schemas/guide.ts';
import { assembleCatalogue, type Catalogue } from './assemblage.ts';

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

/** A file as written: its YAML, and the text below the front matter of an MDX file. */
export function readBrut(chemin: string): { donnees: unknown; corps?: string } {
  const texte = readFileSync(chemin, 'utf8').replaceAll('\r\n', '\n');
  if (extname(chemin) !== '.mdx') return { donnees: parse(texte) };
  const entete = /^---\n([\s\S]*?)\n---\n/.exec(texte);
  if (!entete?.[1]) throw new Error('l’en-tête entre deux lignes « --- » manque');
  return { donnees: parse(entete[1]), corps: texte.slice(entete[0].length).trim() };
}

/** Field and cure of what a schema refuses. */
function defautDe(brut: unknown, issue: z.core.$ZodIssue): string {
  const { path, code, message } = issue;
  const champ = path.join('.');
  if (code === 'unrecognized_keys')
    return `champ « ${[...path, issue.keys.join(', ')].join('.')} » : inconnu ; corriger son nom ou le retirer`;
  const valeur = path.reduce<unknown>((objet, cle) => (objet as Record<PropertyKey, unknown> | undefined)?.[cle], brut);
  const absent = code === 'invalid_type' && valeur === undefined;
  return `champ « ${champ} » : ${absent ? 'obligatoire et absent ; l’ajouter' : message}`;
}

function readCollection(racine: string, nom: NomCollection, defauts: string[]): Record<string, unknown> {
  const { extension, schema } = COLLECTIONS[nom];
  const entrees: Record<string, unknown> = {};
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
      const vides = [...blancs(brut, ''), ...blancs(corps, 'texte')];
      defauts.push(...vides.map((vide) => `${ou}, ${vide}.`));
      if (vides.length) continue;
      const lecture = schema.safeParse(brut);
      if (lecture.success) entrees[basename(fichier, `.${extension}`)] = lecture.data;
      else for (const issue of lecture.error.issues) defauts.push(`${ou}, ${defautDe(brut, issue)}.`);
    } catch (erreur) {
      defauts.push(
        `${ou} : YAML illisible (${(erreur as Error).message.split('\n')[0]}) ; corriger la syntaxe à cet endroit.`,
      );
    }
  }
  return entrees;
}

/** Names of the guide and of its territories, checked like any content file. */
function checkGuide(racine: string, defauts: string[]): void {
  const brut: unknown = JSON.parse(readFileSync(join(racine, 'guide.json'), 'utf8'));
  const lecture = guideSchema.safeParse(brut);
  if (!lecture.success)
    for (const issue of lecture.error.issues) defauts.push(`content/guide.json, ${defautDe(brut, issue)}.`);
}

/** Validated content; throws an ErreurContenu listing every defect. */
export function readContenu(racine = RACINE): ContenuSaisi {
  const defauts: string[] = [];
  const noms = Object.keys(COLLECTIONS) as NomCollection[];
  const contenu = Object.fromEntries(noms.map((nom) => [nom, readCollection(racine, nom, defauts)])) as ContenuSaisi;
  checkGuide(racine, defauts);
  if (defauts.length) throw new ErreurContenu(defauts);
  return contenu;
}

/** Catalogue of the content on disk. */
export const readCatalogue = (racine?: string): Catalogue => assembleCatalogue(readContenu(racine));
