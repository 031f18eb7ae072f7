/**
 * Build step: on the home, whose script is inline, it is given an address and carries the hash of what must be there
 * (Subresource Integrity): the home is the page by which a site is scored (decision 0017).
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hash = (algorithme: 'sha256' | 'sha384', contenu: string) => createHash(algorithme).update(contenu);

/** The page with its inline module scripts at addresses of their own, each with its hash, and these scripts by address. */
export function detacheScripts(html: string): { html: string; scripts: Record<string, string> } {
  const scripts: Record<string, string> = {};
  const page = html.replace(/<script type="module">([\s\S]+?)<\/script>/g, (_tout, code: string) => {
    const adresse = `/_astro/accueil.${hash('sha256', code).digest('hex').slice(0, 8)}.js`;
    scripts[adresse] = code;
    return `<script type="module" src="${adresse}" integrity="sha384-${hash('sha384', code).digest('base64')}"></script>`;
  });
  return { html: page, scripts };
}

/** To list before the step that prunes the policy of each page: the home has one inline script less. */
export const integrite = (): AstroIntegration => ({
  name: 'integrite',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const racine = fileURLToPath(dir);
      const accueil = join(racine, 'index.html');
      const { html, scripts } = detacheScripts(await readFile(accueil, 'utf8'));
      await writeFile(accueil, html);
      await Promise.all(Object.entries(scripts).map(([adresse, code]) => writeFile(join(racine, adresse), code)));
    },
  },
});
