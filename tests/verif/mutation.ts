/**
 * `npm run verif:mutation`: runs Stryker, then compares the mutants that survive with the lists of docs/mutation,
 * both ways; exit 1 on any difference. What follows `--` goes to Stryker, for instance
 * `npm run verif:mutation -- --incremental --mutate src/decision/verdict.ts` while tests are written.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const RACINE = join(import.meta.dirname, '../..');
const LISTES = 'docs/mutation';
const read = (chemin: string) => readFileSync(join(RACINE, chemin), 'utf8');

/** The fields read of a report, in the shared format of mutation testing tools. */
interface Rapport {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}
interface Mutant {
  status: string;
  replacement?: string;
  location: { start: { line: number } };
}
interface Equivalent {
  fichier: string;
  ligne: string;
  mutant: string;
  raison: string;
}

const SURVIVANTS = ['Survived', 'NoCoverage'];
const TUES = ['Killed', 'Timeout', 'RuntimeError'];
const merge = (texte: string) => texte.replace(/\s+/g, ' ').trim();
const cleDe = ({ fichier, ligne, mutant }: Equivalent) => [fichier, merge(ligne), merge(mutant)].join(' | ');

const debut = Date.now();
const { status } = spawnSync('npx', ['stryker', 'run', ...process.argv.slice(2)], { cwd: RACINE, stdio: 'inherit' });
if (status !== 0) {
  console.error('Stryker s’est arrêté avant la fin : lire ses messages ci-dessus.');
  process.exit(1);
}

const { files } = JSON.parse(read('reports/mutation/rapport.json')) as Rapport;
const listes = readdirSync(join(RACINE, LISTES)).map((nom) => parse(read(join(LISTES, nom))) as Equivalent[]);
const attendus = new Map(listes.flat().map((un) => [cleDe(un), un]));
const vus = new Set<string>();
const defauts: string[] = [];
let [total, tues, equivalents] = [0, 0, 0];

for (const [fichier, { source, mutants }] of Object.entries(files)) {
  const lignes = source.split('\n');
  const bilan = { tues: 0, equivalents: 0, survivants: 0 };
  for (const { status: sort, replacement = '', location } of mutants) {
    const { line } = location.start;
    const cle = cleDe({ fichier, ligne: lignes[line - 1] ?? '', mutant: replacement, raison: '' });
    if (TUES.includes(sort)) bilan.tues += 1;
    else if (SURVIVANTS.includes(sort) && attendus.has(cle)) {
      vus.add(cle);
      bilan.equivalents += 1;
    } else {
      bilan.survivants += 1;
      const sens = sort === 'NoCoverage' ? 'aucun test ne passe par là' : SURVIVANTS.includes(sort) ? 'survit' : sort;
      defauts.push(
        `${fichier}:${line} : ${sens} : « ${merge(lignes[line - 1] ?? '')} » devenu « ${merge(replacement)} »`,
      );
    }
  }
  total += mutants.length;
  tues += bilan.tues;
  equivalents += bilan.equivalents;
  console.log(
    `${fichier} : ${mutants.length} mutants, ${bilan.tues} tués, ${bilan.equivalents} équivalents, ${bilan.survivants} survivants`,
  );
}
for (const [cle, { fichier }] of attendus)
  if (fichier in files && !vus.has(cle))
    defauts.push(`${cle} : noté équivalent, mais tué ou disparu ; le retirer de ${LISTES}`);

for (const defaut of defauts) console.error(defaut);
const minutes = ((Date.now() - debut) / 60_000).toFixed(1);
console.log(
  `${total} mutants : ${tues} tués, ${equivalents} équivalents expliqués ; ${defauts.length} défauts (${minutes} min)`,
);
process.exitCode = defauts.length ? 1 : 0;
