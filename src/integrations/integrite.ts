/**
 * Build step: a script with an address carries the hash of what it must hold (Subresource Integrity). On the home, whose
 * script is inline, it is given an address: the home is the page by which a site is scored (decision 0017).
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './pages.ts';

const hash = (algorithme: 'sha256' | 'sha384', contenu: string | Buffer) => createHash(algorithme).update(contenu);

/** The page with its inline module scripts at addresses of their own, and these scripts by address. */
export function detacheScripts(html: string): { html: string; scripts: Record<string, string> } {
  const scripts: Record<string, string> = {};
  const page = html.replace(/<script type="module">([\s\S]+?)<\/script>/g, (_tout, code: string) => {
    const adresse = `/_astro/accueil.${hash('sha256', code).digest('hex').slice(0, 8)}.js`;
    scripts[adresse] = code;
    return `<script type="module" src="${adresse}"></script>`;
  });
  return { html: page, scripts };
}

/** The page with the hash of each script it names; `lire` gives what stands at an address. */
export async function scelleScripts(html: string, lire: (adresse: string) => Promise<Buffer>): Promise<string> {
  const adresses = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, adresse = '']) => adresse);
  const empreintes = await Promise.all(
    adresses.map(async (adresse) => [adresse, hash('sha384', await lire(adresse)).digest('base64')] as const),
  );
  return empreintes.reduce(
    (page, [adresse, empreinte]) =>
      page.replace(`src="${adresse}"`, `src="${adresse}" integrity="sha384-${empreinte}"`),
    html,
  );
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
      await rewritePages(dir, (page) => scelleScripts(page, (adresse) => readFile(join(racine, adresse))));
    },
  },
});
