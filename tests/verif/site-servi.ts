/** The built site served on a free port of this machine, and the Chromium that the long checks open on it. */
import { existsSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { createReponses } from '../../src/commandes/serveur.ts';
import { OPTIONS_CHROMIUM, resolveChromium } from '../e2e/navigateur.ts';

export const DIST = join(import.meta.dirname, '../../dist');

export interface SiteServi {
  port: number;
  /** Without the last slash. */
  adresse: string;
  /** Path of every request received, in order. */
  appels: string[];
  /** The same, as a server's log could keep them: method, path, headers and body. */
  recus: string[];
  ferme(): void;
}

/** Serves a built site, as « npm run serve » does unless told otherwise; throws in French when it is not built. */
export async function serveSite(
  dist = DIST,
  create: (dist: string) => RequestListener = createReponses,
): Promise<SiteServi> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('Le site n’est pas construit : lancez d’abord « npm run build ».');
  const appels: string[] = [];
  const recus: string[] = [];
  const reponses = create(dist);
  const serveur = createServer((requete, reponse) => {
    appels.push(requete.url ?? '');
    const rang = recus.push([requete.method, requete.url, ...requete.rawHeaders].join('\n')) - 1;
    requete.on('data', (morceau: Buffer) => {
      recus[rang] += `\n${morceau.toString('latin1')}`;
    });
    reponses(requete, reponse);
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.address() as AddressInfo;
  return {
    port,
    adresse: `http://127.0.0.1:${port}`,
    appels,
    recus,
    ferme: () => {
      serveur.close();
      serveur.closeAllConnections();
    },
  };
}

/** The Chromium of the tests, quiet: it asks nothing of the network by itself. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ ...(await resolveChromium()), args: OPTIONS_CHROMIUM });
}
