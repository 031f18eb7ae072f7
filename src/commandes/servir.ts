/** `npm run serve`: serves the built site on this machine and prints its address. Options: --host, --port. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { requireSite } from './lancement.ts';
import { readOptions } from './options.ts';
import { createReponses } from './serveur.ts';

const DIST = join(import.meta.dirname, '../../dist');
const { values } = readOptions({
  options: { host: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: '4321' } },
});
const port = Number(values.port);

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`« ${values.port} » n’est pas un port : un nombre entier de 1 à 65535, comme « --port 4322 ».`);
  process.exit(1);
}
requireSite(DIST);

/** By the code of the error. */
const REFUS: Record<string, string> = {
  EADDRINUSE: `Le port ${port} est déjà pris : choisissez-en un autre avec « npm run serve -- --port 4322 ».`,
  EACCES: `Le port ${port} est réservé au système : choisissez-en un autre avec « npm run serve -- --port 4322 ».`,
  EADDRNOTAVAIL: `« ${values.host} » n’est pas une adresse de cette machine : retirez --host, ou donnez 127.0.0.1.`,
  ENOTFOUND: `L’adresse « ${values.host} » est introuvable : retirez --host, ou donnez 127.0.0.1.`,
};
const serveur = createServer(createReponses(DIST));
serveur.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  console.error(REFUS[code ?? ''] ?? `Le site ne peut pas être servi : ${message}.`);
  process.exit(1);
});
serveur.listen(port, values.host, () => {
  console.log(`Guide des mesures : http://${values.host}:${values.port}/`);
});
