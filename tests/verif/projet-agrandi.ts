/** A throw-away copy of the project that holds more measures than the real one: the same content, each measure written several times under other names. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';

const RACINE = join(import.meta.dirname, '../..');
const COPIES = ['content', 'src', 'public', 'deploy', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface ProjetAgrandi {
  dossier: string;
  mesures: number;
  efface(): void;
}

/** The fields of a measure that name it, or another. */
interface Mesure {
  nom: string;
  sigle?: string;
  actualite?: { remplaceePar?: string[] };
  enchainements?: { mesure?: string }[];
  cumul?: { avec?: string[] }[];
}

/** What a copy's file says: other names, and the measures of its own set where the first named its neighbours. */
function rename(texte: string, copie: number): string {
  const [, entete = '', corps = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(texte) ?? [];
  const mesure = parse(entete) as Mesure;
  const soeur = (id: string) => `${id}-${copie}`;
  mesure.nom += ` (copie ${copie})`;
  if (mesure.sigle) mesure.sigle = soeur(mesure.sigle);
  if (mesure.actualite?.remplaceePar) mesure.actualite.remplaceePar = mesure.actualite.remplaceePar.map(soeur);
  for (const lien of mesure.enchainements ?? []) if (lien.mesure) lien.mesure = soeur(lien.mesure);
  for (const cumul of mesure.cumul ?? []) if (cumul.avec) cumul.avec = cumul.avec.map(soeur);
  return `---\n${stringify(mesure)}---\n${corps}`;
}

/** Copies the project and multiplies its measures; a number that is no multiple is rounded up to whole sets. */
export function createProjetAgrandi(mesures: number): ProjetAgrandi {
  const dossier = mkdtempSync(join(tmpdir(), 'croissance-'));
  for (const nom of COPIES) cpSync(join(RACINE, nom), join(dossier, nom), { recursive: true });
  symlinkSync(join(RACINE, 'node_modules'), join(dossier, 'node_modules'), 'junction');
  const contenu = join(dossier, 'content/mesures');
  const fiches = readdirSync(contenu);
  const series = Math.ceil(mesures / fiches.length);
  for (const fiche of fiches) {
    const texte = readFileSync(join(contenu, fiche), 'utf8');
    for (let copie = 2; copie <= series; copie++)
      writeFileSync(join(contenu, `${basename(fiche, '.mdx')}-${copie}.mdx`), rename(texte, copie));
  }
  return {
    dossier,
    mesures: series * fiches.length,
    efface: () => {
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}
