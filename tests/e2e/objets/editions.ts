/** A server of its own for what is read without network: really stopped, cut short, or publishing another edition. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReponses } from '../../../src/commandes/serveur.ts';
import { writeHorsLigne } from '../../../src/rubriques/hors-ligne/integration.build.ts';

const DIST = join(import.meta.dirname, '../../../dist');
const RACINE = join(import.meta.dirname, '../../..');

const hashOf = (texte: string) => createHash('sha256').update(texte).digest('base64');
const dossier = () => mkdtempSync(join(tmpdir(), 'guide-'));

/** The page with other words, and a policy that allows its changed scripts as it allowed the former ones. */
function rewrite(html: string, change: (texte: string) => string): string {
  const empreintes = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => [
    hashOf(code),
    hashOf(change(code)),
  ]);
  return empreintes.reduce((page, [avant = '', apres = '']) => page.replace(avant, apres), change(html));
}

/** Another edition of the built site: its home says so, and its search has another name, as after a change of its code. */
export async function createEdition(nom: string): Promise<string> {
  const racine = dossier();
  cpSync(DIST, racine, { recursive: true });
  rmSync(join(racine, 'hors-ligne'), { recursive: true });
  cpSync(join(DIST, 'hors-ligne/index.html'), join(racine, 'hors-ligne/index.html'));
  const boite = readdirSync(join(racine, '_astro')).find((fichier) => fichier.startsWith('boite')) ?? '';
  const suivante = `boite.${nom}.js`;
  renameSync(join(racine, '_astro', boite), join(racine, '_astro', suivante));
  const change = (texte: string) => texte.replaceAll(boite, suivante).replace('</h1>', ` (édition ${nom})</h1>`);
  for (const page of readdirSync(racine, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    writeFileSync(join(racine, page), rewrite(readFileSync(join(racine, page), 'utf8'), change));
  }
  await writeHorsLigne(racine, `01/01/30 (version ${nom})`);
  return racine;
}

/** The built site with the kill switch in place of its worker. */
export function createArret(): string {
  const racine = dossier();
  cpSync(DIST, racine, { recursive: true });
  cpSync(join(RACINE, 'deploy/arret-hors-ligne/sw.js'), join(racine, 'sw.js'));
  return racine;
}

export class Site {
  /** What the browser asked for, in order. */
  readonly appels: string[] = [];
  private serveur: Server | undefined;
  private port = 0;
  private reponses: RequestListener = createReponses(DIST);
  private archive: 'entière' | 'coupée' | 'absente' = 'entière';

  get adresse(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async demarre(): Promise<void> {
    const serveur = createServer((requete, reponse) => {
      const url = requete.url ?? '';
      this.appels.push(url);
      if (this.archive === 'entière' || !/^\/hors-ligne\/[0-9a-f]+\.json$/.test(url)) this.reponses(requete, reponse);
      else if (this.archive === 'absente') reponse.writeHead(503).end();
      else {
        // Announces more than it sends, then hangs up.
        reponse.writeHead(200, { 'content-type': 'application/json', 'content-length': 4_000_000 });
        reponse.write('{"/":["text/html;charset=utf-8","', () => reponse.destroy());
      }
    });
    this.serveur = serveur;
    await new Promise<void>((pret) => serveur.listen(this.port, '127.0.0.1', pret));
    this.port = (serveur.address() as AddressInfo).port;
  }

  /** Really stopped: no connection is left, and the port answers nobody. */
  async arrete(): Promise<void> {
    const { serveur } = this;
    this.serveur = undefined;
    serveur?.closeAllConnections();
    await new Promise((fini) => (serveur ? serveur.close(fini) : fini(undefined)));
  }

  /** Publishes what a folder holds; without one, the site as built. */
  publie(racine = DIST): void {
    this.reponses = createReponses(racine);
  }

  /** How the site as built answers. */
  vrai(): RequestListener {
    return createReponses(DIST);
  }

  /** Answers in place of the site, as a public network does before anybody has signed in; `publie` brings the site back. */
  detourne(reponses: RequestListener): void {
    this.reponses = reponses;
  }

  /** From now on, the archive comes truncated, not at all, or whole again. */
  livre(archive: 'entière' | 'coupée' | 'absente'): void {
    this.archive = archive;
  }
}
