/** The real nginx, on a free port of this machine, with the configuration of deploy/ and folders of its own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEdition } from '../../../src/publication/edition.ts';
import { cheminDe } from './debian.ts';

const RACINE = join(import.meta.dirname, '../../..');
const DIST = join(RACINE, 'dist');
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

async function freePort(): Promise<number> {
  const essai = createServer().listen(0, '127.0.0.1');
  await once(essai, 'listening');
  const { port } = essai.address() as AddressInfo;
  essai.close();
  await once(essai, 'close');
  return port;
}

/** Debian keeps brotli in a package of its own (libnginx-mod-http-brotli-static). */
export const hasBrotli = (): boolean => existsSync(MODULE);

/** The whole configuration of a test server; `serveurs` is what its http block includes. */
const enveloppe = (dossier: string, serveurs: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
${hasBrotli() ? `load_module ${MODULE};` : ''}
daemon off;
worker_processes 2;
pid ${dossier}/nginx.pid;
error_log ${dossier}/erreurs.log notice;
events { worker_connections 1024; }
http {
  access_log ${dossier}/acces.log;
  client_body_temp_path ${dossier}/corps;
  proxy_temp_path ${dossier}/proxy;
  fastcgi_temp_path ${dossier}/fastcgi;
  uwsgi_temp_path ${dossier}/uwsgi;
  scgi_temp_path ${dossier}/scgi;
  ${serveurs}
}
`;

export interface Ports {
  http: number;
  https: number;
}

export class Nginx {
  /** Configuration, editions and links: what /etc/nginx and /srv/guide would hold. */
  readonly dossier = mkdtempSync(join(tmpdir(), 'nginx-'));
  private enfant: ChildProcess | undefined;
  private port = 0;

  get adresse(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  private get conf(): string[] {
    return ['-p', this.dossier, '-c', join(this.dossier, 'nginx.conf')];
  }

  /** Prepares an edition of a built site and puts it in service, with the commands of docs/deploy.md; returns its name. */
  async publie(dist = DIST): Promise<string> {
    const nom = await writeEdition(dist, join(this.dossier, 'editions'), 'rapide');
    this.bascule(nom);
    return nom;
  }

  bascule(nom: string): void {
    execFileSync(join(RACINE, 'deploy/bascule.sh'), [this.dossier, nom]);
  }

  /** Writes the configuration: on one port without TLS, or whatever `serveurs` makes of two ports. */
  private async configure(serveurs?: (dossier: string, ports: Ports) => string): Promise<Ports> {
    this.port = await freePort();
    cpSync(join(RACINE, 'deploy/nginx/guide'), join(this.dossier, 'guide'), { recursive: true });
    if (!hasBrotli()) rmSync(join(this.dossier, 'guide/brotli.conf'));
    const simple = `
  include guide/regles.conf;
  include ${this.dossier}/actuelle/edition.conf;
  server {
    listen 127.0.0.1:${this.port};
    set $guide_base ${this.dossier};
    include guide/serveur.conf;
  }`;
    const ports = { http: this.port, https: await freePort() };
    const dedans = serveurs ? serveurs(this.dossier, ports) : simple;
    writeFileSync(join(this.dossier, 'nginx.conf'), enveloppe(this.dossier, dedans));
    for (const nom of ['corps', 'proxy', 'fastcgi', 'uwsgi', 'scgi'])
      mkdirSync(join(this.dossier, nom), { recursive: true });
    return ports;
  }

  /** Starts, once an edition is published; resolves when it answers. */
  async demarre(serveurs?: (dossier: string, ports: Ports) => string): Promise<Ports> {
    const ports = await this.configure(serveurs);
    const nginx = cheminDe('nginx') as string;
    execFileSync(nginx, ['-q', '-t', ...this.conf], { stdio: ['ignore', 'ignore', 'inherit'] });
    const enfant = spawn(nginx, this.conf, { stdio: 'ignore' });
    this.enfant = enfant;
    while (enfant.exitCode === null && !(await fetch(this.adresse, { redirect: 'manual' }).catch(() => undefined)));
    if (enfant.exitCode !== null) throw new Error(`nginx s’est arrêté : ${this.erreurs('emerg').join(' ')}`);
    return ports;
  }

  /** As an administrator does after a switch. */
  recharge(): void {
    execFileSync(cheminDe('nginx') as string, [...this.conf, '-s', 'reload'], { stdio: 'ignore' });
  }

  /** All that nginx wrote of what it was asked, in either log. */
  journaux(): string {
    return ['acces.log', 'erreurs.log'].map((nom) => readFileSync(join(this.dossier, nom), 'utf8')).join('');
  }

  /** Lines of the error log of this severity. */
  erreurs(gravite: string): string[] {
    return readFileSync(join(this.dossier, 'erreurs.log'), 'utf8')
      .split('\n')
      .filter((ligne) => ligne.includes(`[${gravite}]`));
  }

  async arrete(): Promise<void> {
    const { enfant } = this;
    if (enfant?.exitCode === null) {
      enfant.kill('SIGTERM');
      await once(enfant, 'exit');
    }
    rmSync(this.dossier, { recursive: true });
  }
}
