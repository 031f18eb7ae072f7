/** Preloaded in a build (`node --import`): its clock is 400 days ahead. */
const AVANCE_MS = 400 * 86_400_000;
const Vraie = Date;

globalThis.Date = class extends Vraie {
  constructor(...champs) {
    super(...(champs.length ? champs : [Vraie.now() + AVANCE_MS]));
  }

  static now() {
    return Vraie.now() + AVANCE_MS;
  }
};
