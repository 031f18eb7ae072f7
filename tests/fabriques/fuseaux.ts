/** Time zones for tests of dates: west and east of Greenwich, half hours, and places that change their clocks at midnight. */
import { afterAll, beforeAll, describe } from 'vitest';

/** Zone, then its distance to UTC in minutes on 1 January 2026, as proof that the process follows it. */
const FUSEAUX = [
  ['UTC', 0],
  ['Europe/Paris', -60],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
  ['Asia/Kolkata', -330],
  ['America/Santiago', 180],
] as const;

/** Runs the same tests under each zone. Node follows TZ as soon as it is set. */
export const describeEachFuseau = (nom: string, tests: () => void): void =>
  describe.each(FUSEAUX)(`${nom} (%s)`, (fuseau, decalage) => {
    const avant = process.env['TZ'];
    beforeAll(() => {
      process.env['TZ'] = fuseau;
      if (new Date(2026, 0, 1).getTimezoneOffset() !== decalage)
        throw new Error(`Le fuseau ${fuseau} n’est pas suivi.`);
    });
    afterAll(() => {
      if (avant === undefined) delete process.env['TZ'];
      else process.env['TZ'] = avant;
    });
    tests();
  });
