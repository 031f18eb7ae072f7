/** `npm run deploy:edition`, after a build: writes what a server publishes, under editions/. See docs/deploy.md. */
import { join } from 'node:path';
import { writeEdition } from '../publication/edition.ts';
import { launch, requireSite } from './lancement.ts';

const RACINE = join(import.meta.dirname, '../..');
const DIST = join(RACINE, 'dist');

requireSite(DIST);
await launch(async () => {
  const nom = await writeEdition(DIST, join(RACINE, 'editions'), 'serre');
  console.log(`Édition prête : editions/${nom}/. La suite est dans docs/deploy.md.`);
});
