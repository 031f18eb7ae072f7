/** `npm run serve`: serves the built site on this machine and prints its address. Options: --host, --port. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createReponses } from './reponses.ts';

const DIST = join(import.meta.dirname, '../../dist');
const { values } = parseArgs({
  options: { host: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: '4321' } },
});

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('Le site n’est pas construit : lancez d’abord « npm run build ».');
  process.exit(1);
}

const serveur = createServer(createReponses(DIST));
serveur.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  const port = `Le port ${values.port} est déjà pris : choisissez-en un autre avec « npm run serve -- --port 4322 ».`;
  console.error(code === 'EADDRINUSE' ? port : message);
  process.exit(1);
});
serveur.listen(Number(values.port), values.host, () => {
  console.log(`Guide des mesures : http://${values.host}:${values.port}/`);
});
