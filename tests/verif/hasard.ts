/**
 * `npm run verif:hasard`: every property written with `verifie`, over a million inputs in all (HASARD=… for another
 * total). Prints how many inputs each read, how fast, and the seed; exit 1 on any failure. To draw the same again:
 * `HASARD_GRAINE=… npm run verif:hasard`, then `-- -t "a title"` for one property alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RACINE = join(import.meta.dirname, '../..');
const VOULU = Number(process.env['HASARD'] ?? 1_000_000);
const GRAINE = process.env['HASARD_GRAINE'] ?? String(Math.floor(Math.random() * 0x7fffffff));
const nombre = (valeur: number) => Math.round(valeur).toLocaleString('fr-FR');

interface Ligne {
  titre: string;
  entrees: number;
  ms: number;
}

const dossier = mkdtempSync(join(tmpdir(), 'hasard-'));

/** Runs the properties with this factor; their lines, and whether all held. */
function run(facteur: number, journal: string, sortie: 'ignore' | 'inherit'): { lignes: Ligne[]; tenues: boolean } {
  const fichier = join(dossier, journal);
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '-c', 'vitest.hasard.config.ts', '--reporter=dot', ...process.argv.slice(2)],
    {
      cwd: RACINE,
      stdio: ['ignore', sortie, sortie],
      env: { ...process.env, HASARD_FACTEUR: String(facteur), HASARD_GRAINE: GRAINE, HASARD_JOURNAL: fichier },
    },
  );
  const lignes = readFileSync(fichier, 'utf8').trim().split('\n');
  return { lignes: lignes.map((ligne) => JSON.parse(ligne) as Ligne), tenues: status === 0 };
}

const somme = (lignes: readonly Ligne[]) => lignes.reduce((total, { entrees }) => total + entrees, 0);

console.log(`Graine ${GRAINE} ; ${nombre(VOULU)} entrées demandées.`);
try {
  const ordinaires = somme(run(0, 'compte', 'ignore').lignes);
  const debut = Date.now();
  const { lignes, tenues } = run(VOULU / ordinaires, 'mesures', 'inherit');
  const secondes = (Date.now() - debut) / 1000;
  for (const { titre, entrees, ms } of lignes.sort((a, b) => b.ms - a.ms))
    console.log(`${nombre(entrees)} entrées, ${nombre((1000 * entrees) / Math.max(ms, 1))} par seconde : ${titre}`);
  const total = somme(lignes);
  if (!tenues)
    console.error(`Une propriété ne tient pas : la rejouer avec HASARD_GRAINE=${GRAINE} npm run verif:hasard`);
  console.log(
    `${nombre(total)} entrées, ${lignes.length} propriétés, ${nombre(total / secondes)} entrées par seconde, ${nombre(secondes)} s ; graine ${GRAINE}`,
  );
  process.exitCode = tenues && total >= VOULU ? 0 : 1;
} finally {
  rmSync(dossier, { recursive: true });
}
