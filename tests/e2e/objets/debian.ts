/**
 * Tools that come from Debian's packages: used where they are installed, said to be missing where they are not.
 * A check without its tool still passes, but never in silence: a sentence in the output, a note in the report, a count.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from '@playwright/test';

/** Package that brings each tool. */
const PAQUETS = {
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  zbarimg: 'zbar-tools',
  'firefox-esr': 'firefox-esr',
  nginx: 'nginx-light',
  openssl: 'openssl',
  wrk: 'wrk',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
} as const;
export type Outil = keyof typeof PAQUETS;

/** Path of a tool, none when it is not installed. */
export const cheminDe = (outil: Outil): string | undefined =>
  // Debian keeps servers where only root's path looks.
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((dossier) => join(dossier, outil))
    .find((chemin) => existsSync(chemin));

/** A sentence that names the missing tools and the command that brings them; none when all are there. */
export function manque(...outils: Outil[]): string | undefined {
  const absents = outils.filter((outil) => !cheminDe(outil));
  if (!absents.length) return undefined;
  const paquets = [...new Set(absents.map((outil) => PAQUETS[outil]))];
  return `Outils absents : ${absents.join(', ')}. Pour les installer : apt-get install -y ${paquets.join(' ')}.`;
}

const INSTALLATION_MS = 300_000;
const silent = { stdio: 'ignore', timeout: INSTALLATION_MS } as const;
let listesLues = false;

/** Installs what is missing where this process may: as root, with apt-get. The sentence of `manque` when it is still missing. */
export function installe(...outils: Outil[]): string | undefined {
  const paquets = new Set(outils.filter((outil) => !cheminDe(outil)).map((outil) => PAQUETS[outil]));
  if (!paquets.size || process.getuid?.() !== 0) return manque(...outils);
  try {
    if (!listesLues) execFileSync('apt-get', ['update'], silent);
    listesLues = true;
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...paquets], silent);
  } catch (erreur) {
    console.log(`Installation de ${[...paquets].join(', ')} refusée : ${(erreur as Error).message}.`);
  }
  return manque(...outils);
}

/** What a tool writes on its standard output. */
export const run = (outil: Outil, ...options: string[]): string =>
  execFileSync(cheminDe(outil) ?? outil, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let omises = 0;

/** Runs a check inside a Playwright test, or says that it was left out. */
export async function withOutils(outils: Outil[], verification: () => Promise<void> | void): Promise<void> {
  const phrase = manque(...outils);
  if (!phrase) return verification();
  omet(phrase);
}

/** Says that the test at hand left its check out, and why. */
export function omet(phrase: string): void {
  omises++;
  test.info().annotations.push({ type: 'non vérifié', description: phrase });
  console.log(`NON VÉRIFIÉ (${omises} dans ce processus) : « ${test.info().title} ». ${phrase}`);
}
