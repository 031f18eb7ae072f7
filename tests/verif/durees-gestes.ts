/** How long a gesture takes until the next frame is presented, as the browser itself counts it (Event Timing). */
import type { Page } from '@playwright/test';

/** The browser reports nothing faster, and counts by steps of 8. */
export const SEUIL_MS = 16;

export const median = (valeurs: readonly number[]): number =>
  [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;

/** Starts keeping the durations of gestures in this page. */
export const observe = (page: Page): Promise<void> =>
  page.evaluate((durationThreshold) => {
    const durees: number[] = [];
    Object.assign(window, { durees });
    new PerformanceObserver((liste) => {
      for (const { duration } of liste.getEntries()) durees.push(duration);
    }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, SEUIL_MS);

/** Milliseconds of the slowest event of a gesture. */
export async function dureeDe(page: Page, geste: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    (Reflect.get(window, 'durees') as number[]).length = 0;
  });
  await geste();
  // Entries come after the frame they time: two frames, then a moment of rest.
  return page.evaluate(
    (seuil) =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            requestIdleCallback(() => resolve(Math.max(seuil, ...(Reflect.get(window, 'durees') as number[])))),
          ),
        );
      }),
    SEUIL_MS,
  );
}
