/** `npm run deploy:edition`, after a build: writes what a server publishes, under editions/. See docs/deploy.md. */
import { join } from 'node:path';
import { writeEdition } from './edition.ts';

const RACINE = join(import.meta.dirname, '../..');

try {
  const nom = await writeEdition(join(RACINE, 'dist'), join(RACINE, 'editions'), 'serre');
  console.log(`Édition prête : editions/${nom}/. La suite est dans docs/deploy.md.`);
} catch (erreur) {
  console.error((erreur as Error).message);
  process.exitCode = 1;
}
