/**
 * `npm run verif:reproductible`: builds the tracked files twice, in two folders of different depth, under another
 * clock, time zone, language, file mask and number of threads; every file must be the same, byte for byte. Exit 1 otherwise.
 * Compares with dist/ too, when it is there: it may have been built from other files, so a difference is only said.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { DIST } from './site-servi.ts';

const RACINE = join(import.meta.dirname, '../..');

interface Atelier {
  nom: string;
  dossier: string;
  env: Record<string, string>;
  /** Options of Node. */
  options: string[];
  /** File mask of what the build writes. */
  masque: number;
}

const ATELIERS: readonly Atelier[] = [
  {
    nom: 'premier',
    dossier: 'a',
    env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', UV_THREADPOOL_SIZE: '1', RAYON_NUM_THREADS: '1' },
    options: [],
    masque: 0o022,
  },
  {
    nom: 'second',
    dossier: 'un autre dossier/plus profond/b',
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      UV_THREADPOOL_SIZE: '8',
      RAYON_NUM_THREADS: '4',
    },
    options: ['--import', new URL('horloge-avancee.mjs', import.meta.url).href],
    masque: 0o077,
  },
];

/** Copies the files that git follows, or would follow, as they are now; the installed packages are only linked. */
function createCopie(copie: string): void {
  const suivis = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: RACINE,
    encoding: 'utf8',
  });
  for (const fichier of suivis.split('\0').filter((nom) => nom && existsSync(join(RACINE, nom)))) {
    mkdirSync(dirname(join(copie, fichier)), { recursive: true });
    cpSync(join(RACINE, fichier), join(copie, fichier));
  }
  symlinkSync(join(RACINE, 'node_modules'), join(copie, 'node_modules'), 'junction');
}

/** Builds in a copy of its own; resolves to the folder built. */
async function construit({ nom, dossier, env, options, masque }: Atelier, base: string): Promise<string> {
  const copie = join(base, dossier);
  mkdirSync(copie, { recursive: true });
  createCopie(copie);
  const debut = performance.now();
  const ancien = process.umask(masque);
  const enfant = spawn(process.execPath, [...options, 'node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    cwd: copie,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.umask(ancien);
  let dit = '';
  for (const sortie of [enfant.stdout, enfant.stderr])
    sortie.on('data', (morceau: Buffer) => (dit += morceau.toString()));
  const code = await new Promise((fini) => enfant.on('close', fini));
  if (code !== 0) throw new Error(`La construction du ${nom} dossier a échoué.\n${dit}`);
  console.log(
    `${nom} dossier : ${Object.values(env).slice(0, 2).join(', ')}, ${Math.round(performance.now() - debut)} ms.`,
  );
  return join(copie, 'dist');
}

/** Hash of each file of a folder, by name. */
const empreintesDe = (dossier: string): Map<string, string> =>
  new Map(
    readdirSync(dossier, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((chemin) => [relative(dossier, chemin), createHash('sha256').update(readFileSync(chemin)).digest('hex')]),
  );

/** Names of the files that are not in both folders, or not the same. */
function ecartsEntre(un: string, autre: string): string[] {
  const [a, b] = [empreintesDe(un), empreintesDe(autre)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((nom) => a.get(nom) !== b.get(nom)).sort();
}

const base = mkdtempSync(join(tmpdir(), 'deux-constructions-'));
try {
  const dossiers: string[] = [];
  for (const atelier of ATELIERS) dossiers.push(await construit(atelier, base));
  const [premier = '', second = ''] = dossiers;
  const ecarts = ecartsEntre(premier, second);
  for (const nom of ecarts) console.log(`  ${nom} : différent d’une construction à l’autre.`);
  if (ecarts.length) process.exitCode = 1;
  if (existsSync(DIST)) {
    const nombre = ecartsEntre(premier, DIST).length;
    console.log(nombre ? `dist/ en diffère par ${nombre} fichiers : à reconstruire.` : 'dist/ est identique aussi.');
  }
  console.log(`${empreintesDe(premier).size} fichiers construits deux fois, ${ecarts.length} différents.`);
} finally {
  if (process.env['GARDE_CONSTRUCTIONS']) console.log(base);
  else rmSync(base, { recursive: true, force: true });
}
