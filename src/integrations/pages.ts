/** The built pages, as the steps that follow the build rewrite them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes each page of the folder of the build again, as `rewrite` gives it, and returns how many there are. A page is
 * named by its path in that folder, as the system writes it.
 */
export async function rewritePages(
  dossier: URL,
  rewrite: (html: string, page: string) => string | Promise<string>,
): Promise<number> {
  const racine = fileURLToPath(dossier);
  const pages = (await readdir(racine, { recursive: true })).filter((fichier) => fichier.endsWith('.html'));
  await Promise.all(
    pages.map(async (page) => {
      const avant = await readFile(join(racine, page), 'utf8');
      const apres = await rewrite(avant, page);
      if (apres !== avant) await writeFile(join(racine, page), apres);
    }),
  );
  return pages.length;
}
