/** How the built site is answered on this machine: compressed, with the headers and the refusals of deploy/nginx/. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import compression from 'http-compression';
import sirv from 'sirv';
import {
  cacheDe,
  EN_TETES,
  PAGE_INTROUVABLE,
  politiqueDe,
  POLITIQUE,
  TYPES,
  TYPES_BINAIRES,
} from '../publication/en-tetes.ts';

/** Files that no reader asks for: dot files, compressed copies, what only static hosts read. */
const CACHEES = /\/\.|^\/_headers$|\.(?:br|gz)$/;

/** Path and query of a request, decoded and without « .. »; none when they make no sense. */
function readAdresse(url = '') {
  try {
    const { pathname, search } = new URL(`http://site${url}`);
    return { chemin: decodeURI(pathname).replace(/^\/+/, '/'), search };
  } catch {
    return undefined;
  }
}

/** « bytes=10-19 » or « bytes=10- »; a range that the server does not read may be ignored (RFC 9110, 14.2). */
function isPlage(plage = ''): boolean {
  const [, debut, fin] = /^bytes=(\d+)-(\d*)$/.exec(plage) ?? [];
  return debut !== undefined && (!fin || Number(debut) <= Number(fin));
}

const isFichier = (chemin: string) => existsSync(chemin) && statSync(chemin).isFile();

/** Answers requests from a folder that holds a built site. */
export function createReponses(dist: string): RequestListener {
  const compresse = compression({ level: { brotli: 5, gzip: 6 } });
  const envoie = sirv(dist, { dev: true, etag: true });

  /** What every answer carries; the policy is read in the page, which a new build may have changed. */
  function label(reponse: ServerResponse, chemin: string): void {
    const page = chemin.endsWith('.html') && readFileSync(join(dist, chemin), 'utf8');
    const enTetes = {
      ...EN_TETES,
      'Content-Security-Policy': page ? politiqueDe(page) : POLITIQUE,
      'Cache-Control': cacheDe(chemin),
      Vary: 'Accept-Encoding',
    };
    for (const [nom, valeur] of Object.entries(enTetes)) reponse.setHeader(nom, valeur);
    const type = { ...TYPES, ...TYPES_BINAIRES }[extname(chemin)];
    if (type) reponse.setHeader('Content-Type', type);
  }

  function refuse(reponse: ServerResponse, statut: number, suite: Record<string, string> = {}): void {
    label(reponse, '/');
    reponse.writeHead(statut, suite).end();
  }

  return (requete, reponse) => {
    const adresse = readAdresse(requete.url);
    if (!adresse) return refuse(reponse, 400);
    if (!['GET', 'HEAD'].includes(requete.method ?? '')) return refuse(reponse, 405, { Allow: 'GET, HEAD' });
    const { chemin, search } = adresse;
    if (!chemin.endsWith('/') && isFichier(join(dist, chemin, 'index.html')))
      return refuse(reponse, 301, { Location: `${encodeURI(chemin)}/${search}` });
    const fichier = chemin.replace(/\/$/, '/index.html');
    const send = () => {
      if (!CACHEES.test(chemin) && isFichier(join(dist, fichier))) {
        label(reponse, fichier);
        envoie(requete, reponse);
      } else {
        label(reponse, PAGE_INTROUVABLE);
        reponse.writeHead(404).end(readFileSync(join(dist, PAGE_INTROUVABLE)));
      }
    };
    // A part of a file is a part of its bytes as they are. sirv reads one plain range, and fails on any other.
    if (!isPlage(requete.headers.range)) delete requete.headers.range;
    if (requete.headers.range) send();
    else compresse(requete, reponse, send);
  };
}
