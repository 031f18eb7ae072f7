/**
 * Answers rare enough to be recognised anywhere: how each could be written, in a store, an address or a file.
 * The guide itself publishes every question and every answer; a mark is only kept when no built file holds it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reponses } from './questionnaire.ts';

const DIST = join(import.meta.dirname, '../../../dist');

/** Subjects and answers that no case of the guide holds; every answer is given, R8 included. */
export const TEINTE: { portes: string[]; reponses: Reponses } = {
  portes: ['rsa'],
  reponses: {
    A1: '26-29',
    F1: 'non',
    R1: 'nouvel_entrant',
    R2: 'complete',
    R7: 'non',
    R3: 'plusieurs',
    R4: 'non',
    R5: '18mois',
    R8: 'oui',
    R6: '15+',
  },
};

export interface Marque {
  /** Code of the question it would give away. */
  code: string;
  texte: string;
}

/** Three ways base64 writes the same letters, by their place in what surrounds them; the ends, which mix, are cut. */
const base64De = (texte: string): string[] =>
  ['', '.', '..'].map((devant) =>
    Buffer.from(devant + texte)
      .toString('base64')
      .replace(/=+$/, '')
      .slice(devant ? 4 : 0, -2),
  );

/** Every way one answer could be written, alone or beside one that may follow it. */
function ecrituresDe(code: string, valeur: string, suivantes: readonly string[]): string[] {
  const json = `"${code}":["${valeur}"`;
  return [
    json,
    json.replaceAll('"', '\\"'),
    `["${code}",["${valeur}"`,
    `${code}=${valeur}`,
    `${code}=${encodeURIComponent(valeur)}`,
    encodeURIComponent(`${code}=${valeur}`),
    encodeURIComponent(json),
    ...base64De(json),
    // As a link writes it (src/rubriques/trouver/lien/lien.ts).
    ...suivantes.map((suivante) => `.${code}${valeur.replaceAll('+', 'P')}.${suivante}`),
    // As Chromium writes the fields of a form in its session files.
    `[${code} ${code} ]`,
  ];
}

let publie: string | undefined;
/** All that the site publishes, as one text. */
const textePublie = (): string =>
  (publie ??= readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n'));

/** True when the guide itself publishes this text. */
export const isPubliee = (texte: string): boolean => textePublie().includes(texte);

/** The marks of some answers, in the order they are asked; each question keeps several. */
export function marquesDe(reponses: Reponses): Marque[] {
  const plates = Object.entries(reponses).flatMap(([code, valeurs]) =>
    [valeurs].flat().map((valeur) => [code, String(valeur)] as const),
  );
  const marques = plates.flatMap(([code, valeur], rang) => {
    const suivantes = plates.slice(rang + 1).map(([voisine, sienne]) => voisine + sienne.replaceAll('+', 'P'));
    return [...new Set(ecrituresDe(code, valeur, suivantes))].map((texte) => ({ code, texte }));
  });
  return marques.filter(({ texte }) => !isPubliee(texte));
}

/** Codes of the questions whose answer a text gives away. */
export const codesTrahis = (texte: string, marques: readonly Marque[]): string[] => [
  ...new Set(marques.filter((marque) => texte.includes(marque.texte)).map(({ code }) => code)),
];
