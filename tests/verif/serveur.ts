/**
 * `npm run verif:serveur`, after a build: the tests in a browser, all of them, on the nginx of deploy/ in place of
 * `npm run serve`: whatever its headers refuse shows there. A part of a file's name after « -- » runs that file only.
 * Its answers one by one, and the score of the home, are in tests/e2e/serveur*.spec.ts, which npm test runs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manque } from '../e2e/objets/debian.ts';
import { Nginx } from '../e2e/objets/nginx.ts';

const E2E = join(import.meta.dirname, '../e2e');
/** These start servers of their own. */
const A_PART = /^(?:hors-ligne|serveur)/;

const phrase = manque('nginx');
if (phrase) {
  console.log(`NON VÉRIFIÉ : le site servi par nginx. ${phrase}`);
  process.exit(0);
}
const voulus = process.argv.slice(2);
const fichiers = readdirSync(E2E)
  .filter((nom) => nom.endsWith('.spec.ts') && !A_PART.test(nom))
  .filter((nom) => !voulus.length || voulus.some((partie) => nom.includes(partie)));
const nginx = new Nginx();
try {
  await nginx.publie();
  await nginx.demarre();
  const essais = spawn('npx', ['playwright', 'test', '--project=e2e', ...fichiers.map((nom) => `e2e/${nom}`)], {
    stdio: 'inherit',
    env: { ...process.env, ADRESSE_E2E: nginx.adresse },
  });
  const [code] = (await once(essais, 'exit')) as [number | null];
  const erreurs = ['emerg', 'alert', 'crit', 'error'].flatMap((gravite) => nginx.erreurs(gravite));
  for (const erreur of erreurs) console.log(`Dans le journal de nginx : ${erreur}`);
  console.log(
    `${fichiers.length} fichiers de tests sur nginx : ${code === 0 ? 'tous passent' : 'au moins un échoue'} ; ${erreurs.length} erreurs dans son journal.`,
  );
  if (code !== 0 || erreurs.length) process.exitCode = 1;
} finally {
  await nginx.arrete();
}
