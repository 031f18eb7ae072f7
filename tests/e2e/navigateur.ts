/** Finds a Chromium for the tests: named, downloaded by Playwright, installed on the system, or shipped by npm. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEME = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export interface Navigateur {
  executablePath: string;
  env: Record<string, string>;
}

/** No sandbox, since containers run as root; and no request that the pages did not make. */
export const OPTIONS_CHROMIUM = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ENV = process.env as Record<string, string>;

/** The Chromium shipped by npm, and the fonts and libraries it brings, which no other browser may inherit. */
async function unpackEmbarque(): Promise<Navigateur> {
  const avant = { ...ENV };
  ENV['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: embarque } = await import('@sparticuz/chromium');
  const navigateur = { executablePath: await embarque.executablePath(), env: { ...ENV } };
  for (const nom of Object.keys(ENV)) if (!(nom in avant)) Reflect.deleteProperty(ENV, nom);
  Object.assign(ENV, avant);
  return navigateur;
}

/** Path and environment of the first browser found; throws naming the command that brings one. */
async function seekChromium(): Promise<Navigateur> {
  const nomme = process.env['CHROMIUM_PATH'];
  if (nomme) {
    if (!existsSync(nomme)) throw new Error(`CHROMIUM_PATH désigne un fichier absent : ${nomme}.`);
    return { executablePath: nomme, env: ENV };
  }
  const trouve = [chromium.executablePath(), ...SYSTEME].find((chemin) => existsSync(chemin));
  if (trouve) return { executablePath: trouve, env: ENV };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackEmbarque();
  throw new Error('Aucun Chromium trouvé. Installez-en un avec : npx playwright install chromium');
}

let trouve: Promise<Navigateur> | undefined;

/** What `seekChromium` found, once for all: what npm ships sets its environment only when it is first loaded. */
export const resolveChromium = (): Promise<Navigateur> => (trouve ??= seekChromium());
