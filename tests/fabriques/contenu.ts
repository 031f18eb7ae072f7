/** The words of the content files, and throw-away copies of content/ to damage. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContenu } from '../../src/catalogue/disque.ts';
import type { NomCollection } from '../../src/schemas/collections.ts';

export const CONTENU = join(import.meta.dirname, '../../content');

export interface Texte {
  /** File and field, to find it again. */
  ou: string;
  texte: string;
}

function* chaines(noeud: unknown, ou: string): Generator<Texte> {
  if (typeof noeud === 'string') yield { ou, texte: noeud };
  else if (typeof noeud === 'object' && noeud !== null)
    for (const [cle, valeur] of Object.entries(noeud)) yield* chaines(valeur, `${ou}.${cle}`);
}

/** Every string of these folders. */
export function textesDe(...dossiers: NomCollection[]): Texte[] {
  const contenu = readContenu();
  return dossiers.flatMap((dossier) =>
    Object.entries(contenu[dossier]).flatMap(([id, fichier]) => [...chaines(fichier, `${dossier}/${id}`)]),
  );
}

/** Prose of every measure, below its front matter. */
export const corpsDesMesures = (): Texte[] =>
  readdirSync(join(CONTENU, 'mesures')).map((fichier) => ({
    ou: `mesures/${fichier}, texte`,
    texte: readFileSync(join(CONTENU, 'mesures', fichier), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  }));

/** A copy of content/ to break, one fault at a time. */
export function copieContenu() {
  const dossier = mkdtempSync(join(tmpdir(), 'contenu-'));
  cpSync(CONTENU, dossier, { recursive: true });
  const reparations: (() => void)[] = [];
  return {
    dossier,
    /** Replaces the first occurrence; throws when the file no longer says it, so that no test breaks nothing. */
    remplace: (fichier: string, cherche: string | RegExp, par: string) => {
      const chemin = join(dossier, fichier);
      const avant = readFileSync(chemin, 'utf8');
      const apres = avant.replace(cherche, par);
      if (apres === avant) throw new Error(`${fichier} ne contient pas ${String(cherche)}`);
      writeFileSync(chemin, apres);
      reparations.push(() => writeFileSync(chemin, avant));
    },
    renomme: (ancien: string, nouveau: string) => {
      renameSync(join(dossier, ancien), join(dossier, nouveau));
      reparations.push(() => renameSync(join(dossier, nouveau), join(dossier, ancien)));
    },
    restaure: () => {
      for (const repare of reparations.splice(0)) repare();
    },
    efface: () => rmSync(dossier, { recursive: true }),
  };
}
