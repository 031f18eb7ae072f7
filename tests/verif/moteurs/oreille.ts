/**
 * What each page of the listening site is given to hear itself: a first script, run before its own, whatever the engine.
 * Engines driven by WebDriver alone keep their console to themselves.
 */

/** Where it is served: the pages' policy allows scripts of their origin. */
export const OREILLE = '/oreille.js';

function ecoute(): void {
  const plaintes: string[] = [];
  // Thrown from here: the error of a script that drives the browser stays hidden from the page.
  const leve = () =>
    setTimeout(() => {
      throw new Error('témoin des erreurs');
    });
  Object.assign(globalThis, { plaintes, leve });
  addEventListener('error', ({ message }) => plaintes.push(`erreur : ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => plaintes.push(`refus oublié : ${reason}`));
  addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    plaintes.push(`politique de sécurité : ${violatedDirective} ${blockedURI}`),
  );
  console.error = (...mots: unknown[]) => void plaintes.push(`console : ${mots.join(' ')}`);
}

export const SCRIPT_OREILLE = `(${ecoute})()`;

/** Runs in a page: all that it complained of so far. Throws in French in a page without an ear. */
export function readPlaintes(): string[] {
  const { plaintes } = globalThis as { plaintes?: string[] };
  if (!plaintes) throw new Error('la page n’a pas d’oreille : la servir par le site qui écoute');
  return plaintes;
}
