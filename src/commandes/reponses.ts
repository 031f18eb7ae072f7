/** How the built site is answered on this machine: compressed, with the cache rules that a real server should follow too. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import compression from 'http-compression';
import sirv from 'sirv';

/** Files named after their content: they never change under one name. Everything else, `/sw.js` first, is asked again. */
const isEmpreinte = (adresse: string): boolean => /^\/_astro\/|[./][0-9a-f]{8,}\.json$/.test(adresse);

/** Answers requests from a folder that holds a built site. */
export function createReponses(dist: string): RequestListener {
  const introuvable = readFileSync(join(dist, '404.html'));
  const compresse = compression({ level: { brotli: 5, gzip: 6 } });
  const fichiers = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders: (reponse, adresse) => {
      reponse.setHeader('Vary', 'Accept-Encoding');
      if (isEmpreinte(adresse)) reponse.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
    onNoMatch: (_requete, reponse) =>
      reponse.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(introuvable),
  });
  return (requete, reponse) => {
    compresse(requete, reponse, () => {
      fichiers(requete, reponse);
    });
  };
}
