/**
 * Keeps, in the content security policy of each page, only the hashes of what that page holds inline.
 * Astro lists every hash of the site on every page: looser than needed, and about 600 bytes (brotli) heavier.
 */
import { createHash } from 'node:crypto';

const hashOf = (texte: string): string => `'sha256-${createHash('sha256').update(texte).digest('base64')}'`;

/** The page with a policy that names its own inline scripts and styles only. */
export function pruneEmpreintes(html: string): string {
  const presentes = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , texte = '']) => hashOf(texte)),
  );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_tout, debut: string, regle: string) => {
      const gardee = regle.replaceAll(/ ?'sha256-[^']+'/g, (hash) => (presentes.has(hash.trim()) ? hash : ''));
      return debut + gardee;
    },
  );
}
