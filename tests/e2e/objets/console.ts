/** What pages complain of. Playwright itself warns that it blocks the service worker: that is no complaint of ours. */
import type { ConsoleMessage, Page } from '@playwright/test';

const fromPlaywright = (message: ConsoleMessage) => message.text().endsWith('blocked by Playwright');

/** Everything the page writes in its console (or only these kinds), and every error it does not catch, from now on. */
export function plaintesDe(page: Page, sortes?: readonly string[]): string[] {
  const plaintes: string[] = [];
  page.on('console', (message) => {
    if (fromPlaywright(message)) return;
    if (!sortes || sortes.includes(message.type())) plaintes.push(message.text());
  });
  page.on('pageerror', ({ message }) => plaintes.push(message));
  return plaintes;
}
