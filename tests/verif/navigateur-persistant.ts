/** A browser with a profile of its own on the disk, as on a worker's machine; removed at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { OPTIONS_CHROMIUM, resolveChromium } from '../e2e/navigateur.ts';

export interface Poste {
  profil: string;
  /** Opens the browser on this profile. */
  ouvre(baseURL: string, ...options: string[]): Promise<BrowserContext>;
  jette(): void;
}

export function createPoste(): Poste {
  const profil = mkdtempSync(join(tmpdir(), 'poste-'));
  return {
    profil,
    ouvre: async (baseURL, ...options) =>
      chromium.launchPersistentContext(profil, {
        ...(await resolveChromium()),
        args: [...OPTIONS_CHROMIUM, ...options],
        locale: 'fr-FR',
        baseURL,
        serviceWorkers: 'allow',
      }),
    jette: () => rmSync(profil, { recursive: true, force: true, maxRetries: 5 }),
  };
}
