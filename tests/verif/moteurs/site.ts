/**
 * The built site with an ear: every page comes with a second copy of its own content security policy, which forbids
 * nothing more and reports what the first one refuses. All engines report so, even those whose console stays silent.
 */
import type { IncomingMessage, RequestListener } from 'node:http';
import { createReponses } from '../../../src/commandes/reponses.ts';
import { htmlDe, PAGES } from '../../e2e/objets/site.ts';
import { DIST, serveSite, type SiteServi } from '../site-servi.ts';

/** An empty page of the same origin, without policy: it may hold the others in frames. */
export const PAGE_VIDE = '/page-vide';
const RAPPORTS = '/rapports';

const politiques = new Map<string, string>();

/** The policy written in a page; none where the address is not a page. */
function politiqueDe(adresse: string): string | undefined {
  if (!PAGES.includes(adresse)) return undefined;
  const connue = politiques.get(adresse);
  if (connue) return connue;
  const [, lue = ''] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(htmlDe(adresse)) ?? [];
  politiques.set(adresse, lue);
  return lue;
}

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

/** Serves the built site on a new origin, so that nothing kept for another visit is known there. */
export async function serveEcoute(): Promise<SiteEcoute> {
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
      reponse.setHeader('content-type', 'text/html; charset=utf-8');
      reponse.end('<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Page vide</title>');
      return;
    }
    const politique = politiqueDe(pathname);
    if (politique) reponse.setHeader('content-security-policy-report-only', `${politique}; report-uri ${RAPPORTS}`);
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
