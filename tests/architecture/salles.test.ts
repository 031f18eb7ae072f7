/** Rooms of src/ import each other in one direction: a circle between two of them makes both impossible to read alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const IMPORT = /(?:from|import)\s*\(?\s*['"](\.\.?\/[^'"]+)['"]/g;

/** « decision », « rubriques/trouver »: the folder a reader opens. */
const salleDe = (chemin: string): string =>
  relative(SRC, chemin)
    .split('/')
    .slice(0, chemin.includes('/rubriques/') ? 2 : 1)
    .join('/');

function readFleches(): Map<string, Set<string>> {
  const fleches = new Map<string, Set<string>>();
  for (const entree of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
    if (!entree.isFile() || !/\.(ts|tsx|astro)$/.test(entree.name)) continue;
    const fichier = join(entree.parentPath, entree.name);
    const salle = salleDe(fichier);
    for (const [, cible = ''] of readFileSync(fichier, 'utf8').matchAll(IMPORT)) {
      const autre = salleDe(resolve(dirname(fichier), cible));
      if (autre === salle || autre.startsWith('..')) continue;
      fleches.set(salle, (fleches.get(salle) ?? new Set()).add(autre));
    }
  }
  return fleches;
}

/** The first circle met from a room, as the list of its rooms. */
function findCercle(fleches: Map<string, Set<string>>, salle: string, suivies: string[] = []): string[] | undefined {
  if (suivies.includes(salle)) return [...suivies.slice(suivies.indexOf(salle)), salle];
  for (const autre of fleches.get(salle) ?? []) {
    const cercle = findCercle(fleches, autre, [...suivies, salle]);
    if (cercle) return cercle;
  }
  return undefined;
}

it('les salles de src/ s’importent dans un seul sens', () => {
  const fleches = readFleches();
  expect(fleches.size).toBeGreaterThan(15);
  expect([...fleches.keys()].flatMap((salle) => findCercle(fleches, salle)?.join(' → ') ?? [])).toEqual([]);
});
