/** The configuration that is shipped, behind TLS, with what an administrator writes in it: a name, a certificate, ports. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { request as requestTls } from 'node:https';
import { join } from 'node:path';
import { cheminDe } from './debian.ts';
import type { Ports } from './nginx.ts';

const GUIDE = join(import.meta.dirname, '../../../deploy/nginx/guide.conf');
export const HOTE = 'guide.example';

/** deploy/nginx/guide.conf with its marked places filled in, for an Nginx whose folder is given. */
export function renderTls(dossier: string, { http, https }: Ports): string {
  const cle = join(dossier, 'privkey.pem');
  const certificat = join(dossier, 'fullchain.pem');
  const options = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync(
    cheminDe('openssl') as string,
    [...options, '-subj', `/CN=${HOTE}`, '-addext', `subjectAltName=DNS:${HOTE}`, '-keyout', cle, '-out', certificat],
    { stdio: 'ignore' },
  );
  return readFileSync(GUIDE, 'utf8')
    .replaceAll('A-REMPLIR.example', HOTE)
    .replaceAll('/etc/ssl/A-REMPLIR', dossier)
    .replaceAll('/srv/guide', dossier)
    .replaceAll(/^ *listen \[.*\n/gm, '')
    .replaceAll(/^ *listen 80;/gm, `listen 127.0.0.1:${http};`)
    .replaceAll(/^ *listen 443 /gm, `listen 127.0.0.1:${https} `);
}

export interface Reponse {
  statut: number;
  enTetes: IncomingHttpHeaders;
  html: string;
}

/** One request to this machine, under the name of the site; its certificate is its own authority. */
export function ask(port: number, chemin: string, autorite?: Buffer): Promise<Reponse> {
  const commun = { host: '127.0.0.1', port, path: chemin, headers: { host: HOTE } };
  return new Promise((resolve, reject) => {
    const appel = autorite ? requestTls({ ...commun, servername: HOTE, ca: autorite }) : request(commun);
    appel.on('error', reject).on('response', (reponse) => {
      const morceaux: Buffer[] = [];
      reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
      reponse.on('end', () =>
        resolve({
          statut: reponse.statusCode ?? 0,
          enTetes: reponse.headers,
          html: Buffer.concat(morceaux).toString('utf8'),
        }),
      );
    });
    appel.end();
  });
}
