/** `npm run deploy:nginx`: writes the files of deploy/nginx/guide/ that come from the one source of headers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FICHIERS_NGINX } from '../publication/nginx.ts';

const DOSSIER = join(import.meta.dirname, '../../deploy/nginx/guide');

for (const [nom, texte] of Object.entries(FICHIERS_NGINX)) writeFileSync(join(DOSSIER, nom), texte);
console.log(`${Object.keys(FICHIERS_NGINX).length} fichiers écrits dans deploy/nginx/guide/.`);
