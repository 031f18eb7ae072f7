/**
 * The built site with an ear: every page comes with a script that notes what it complains of, and with a second copy of
 * its own content security policy, which forbids nothing more and reports what the first one refuses.
 */
import type { IncomingMessage, RequestListener } from 'node:http';
import { EN_TETES, politiqueDe, TYPES } from '../../../src/publication/en-tetes.ts';
import { createReponses } from '../../../src/commandes/serveur.ts';
import { htmlDe, PAGES } from '../../e2e/objets/site.ts';
import { OREILLE, SCRIPT_OREILLE } from './oreille.ts';
import { DIST, serveSite, type SiteServi } from '../site-servi.ts';

/** An empty page of the same origin, where a visit begins. */
export const PAGE_VIDE = '/page-vide';
const RAPPORTS = '/rapports';

async function readRapport(requete: IncomingMessage): Promise<string> {
  let corps = '';
  for await (const morceau of requete) corps += String(morceau);
  const rapport = (JSON.parse(corps) as { 'csp-report'?: Record<string, string> })['csp-report'] ?? {};
  return `la politique de sécurité refuse ${rapport['blocked-uri'] ?? '?'} (${rapport['violated-directive'] ?? '?'}) sur ${rapport['document-uri'] ?? '?'}`;
}

export interface SiteEcoute extends SiteServi {
  /** Refusals reported so far, as sentences. */
  refus: string[];
  ouvert(): boolean;
}

/**
 * Serves the built site on a new origin, so that nothing kept for another visit is known there; its service worker, when
 * told so, does nothing.
 */
export async function serveEcoute(sansTravailleur = false): Promise<SiteEcoute> {
  const refus: string[] = [];
  const reponses = createReponses(DIST);
  const ecoute: RequestListener = (requete, reponse) => {
    const { pathname } = new URL(requete.url ?? '/', 'http://site');
    if (pathname === RAPPORTS) {
      void readRapport(requete).then((dit) => refus.push(dit));
      reponse.writeHead(204).end();
      return;
    }
    if (pathname === PAGE_VIDE) {
      // Isolated as the pages are: another process would not clear at once what they keep.
      reponse.setHeaders(new Map(Object.entries(EN_TETES)));
      reponse.setHeader('content-type', 'text/html; charset=utf-8');
      reponse.end('<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Page vide</title>');
      return;
    }
    if (pathname === OREILLE || (pathname === '/sw.js' && sansTravailleur)) {
      reponse.setHeader('content-type', TYPES['.js'] as string);
      reponse.end(pathname === OREILLE ? SCRIPT_OREILLE : '');
      return;
    }
    if (PAGES.includes(pathname)) {
      const html = htmlDe(pathname);
      reponse.setHeaders(new Map(Object.entries(EN_TETES)));
      reponse.setHeader('content-type', TYPES['.html'] as string);
      reponse.setHeader('content-security-policy', politiqueDe(html));
      reponse.setHeader('content-security-policy-report-only', `${politiqueDe(html)}; report-uri ${RAPPORTS}`);
      reponse.end(html.replace('<head>', `<head><script src="${OREILLE}"></script>`));
      return;
    }
    reponses(requete, reponse);
  };
  const site = await serveSite(DIST, () => ecoute);
  let ouvert = true;
  const ferme = () => {
    ouvert = false;
    site.ferme();
  };
  return { ...site, refus, ouvert: () => ouvert, ferme };
}
