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

/** Path and environment of the first browser found; throws naming the command that brings one. */
export async function resolveChromium(): Promise<Navigateur> {
  const nomme = process.env['CHROMIUM_PATH'];
  if (nomme) {
    if (!existsSync(nomme)) throw new Error(`CHROMIUM_PATH désigne un fichier absent : ${nomme}.`);
    return { executablePath: nomme, env: ENV };
  }
  const trouve = [chromium.executablePath(), ...SYSTEME].find((chemin) => existsSync(chemin));
  if (trouve) return { executablePath: trouve, env: ENV };
  if (process.platform === 'linux' && process.arch === 'x64') {
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
    const { default: embarque } = await import('@sparticuz/chromium');
    return { executablePath: await embarque.executablePath(), env: ENV };
  }
  throw new Error('Aucun Chromium trouvé. Installez-en un avec : npx playwright install chromium');
}
