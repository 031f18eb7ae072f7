/**
 * Addresses as they arrive: a mail program may write signs in hexadecimal, glue what follows in its sentence, or turn
 * the « # » into a part of the path, which is then sent to the server.
 */

/** Signs that the fragments of each page are made of; the first other one ends them. */
export const SIGNES_FRAGMENT = {
  situation: 'A-Za-z0-9._-',
  mesures: 'A-Za-z0-9,-',
} as const;

/** Put before a fragment by the page that took it out of a path, for the next page to say so. */
const MARQUE = '~';

/** Pages that read the mark. */
const LECTRICES = /^\/(trouver|comparer|echeancier)\/$/;

const decodeSignes = (texte: string): string =>
  texte.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The fragment that somebody wrote, and whether it came through the path. */
export function readFragment(
  recu: string,
  signes: keyof typeof SIGNES_FRAGMENT,
): { fragment: string; retabli: boolean } {
  const texte = decodeSignes(decodeSignes(recu));
  const [suite = ''] = new RegExp(`[${SIGNES_FRAGMENT[signes]}]+`).exec(texte) ?? [];
  return { fragment: suite.replace(/[^A-Za-z0-9]+$/, ''), retabli: texte.startsWith(MARQUE) };
}

/**
 * Address that a path holding a « # » stood for; none for any other path. Never another site: each part of the path is
 * a word of ours.
 */
export function adresseRetablie(chemin: string): string | undefined {
  const [, page, fragment] = /^((?:\/[a-z0-9-]+)+\/?)(?:index\.html)?(?:%(?:25)?23|#)(.+)$/i.exec(chemin) ?? [];
  if (!page || !fragment) return undefined;
  const dossier = page.endsWith('/') ? page : `${page}/`;
  return `${dossier}#${LECTRICES.test(dossier) ? MARQUE : ''}${decodeSignes(fragment)}`;
}
