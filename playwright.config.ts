import { defineConfig } from '@playwright/test';
import { OPTIONS_CHROMIUM, resolveChromium } from './tests/e2e/navigateur.ts';

const { executablePath, env } = await resolveChromium();
// Workers inherit it: the list of pages must not change while they run, were the hour to pass.
process.env['PART'] ??= String(Math.floor(Date.now() / 3_600_000));
const PORT = Number(process.env['PORT_E2E'] ?? 4329);
/** A server already there, which is tested in place of ours (`npm run verif:serveur`). */
const AUTRE = process.env['ADRESSE_E2E'];

export default defineConfig({
  // « e2e » runs in npm test; « verif » holds the long checks, each with its own npm script.
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'verif', testDir: 'tests/verif' },
  ],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 90_000,
  // The guide's bar to be ready offline on a slow 4G; a busy machine may need as long for anything.
  expect: { timeout: 15_000 },
  use: {
    baseURL: AUTRE ?? `http://127.0.0.1:${PORT}`,
    locale: 'fr-FR',
    // Each test asks the server: only hors-ligne.spec.ts lets the site be kept and answered from the device.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath,
      env,
      args: OPTIONS_CHROMIUM,
    },
  },
  ...(!AUTRE && {
    webServer: {
      command: `npm run --silent serve -- --host 127.0.0.1 --port ${PORT}`,
      url: `http://127.0.0.1:${PORT}/`,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    },
  }),
});
