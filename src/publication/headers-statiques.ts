/**
 * Build step: the `_headers` file that static hosts read (Netlify, Cloudflare Pages). They take a hundred rules at most,
 * so that one policy holds for all pages: it allows what any page holds inline, and the page's own meta narrows it.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheDe, EN_TETES, IMMUABLE, politiqueDe, POLITIQUE } from './en-tetes.ts';

/** Longest line Cloudflare Pages reads. */
const LIGNE_AU_PLUS = 2000;

/** One policy that contains those of all these pages. */
export function unionDe(politiques: readonly string[]): string {
  const sources = (directive: string) => [
    ...new Set(
      politiques.flatMap((politique) => new RegExp(`${directive} ([^;]*)`).exec(politique)?.[1]?.split(' ') ?? []),
    ),
  ];
  return POLITIQUE.replace(/(script-src|style-src) [^;]*/g, (_tout, nom: string) => [nom, ...sources(nom)].join(' '));
}

/** The file: one rule for all, one for each file named after its content. */
export function renderHeaders(politiques: readonly string[], fichiers: readonly string[]): string {
  const commune = { ...EN_TETES, 'Content-Security-Policy': unionDe(politiques) };
  const lignes = Object.entries(commune).map(([nom, valeur]) => `  ${nom}: ${valeur}`);
  const longue = lignes.find((ligne) => ligne.length > LIGNE_AU_PLUS);
  if (longue)
    throw new Error(`_headers : une ligne dépasse ${LIGNE_AU_PLUS} caractères, elle serait ignorée : ${longue}`);
  const immuables = ['/_astro/*', ...fichiers.filter((adresse) => !adresse.startsWith('/_astro/')).sort()];
  return [
    '/*',
    ...lignes,
    ...immuables
      .filter((adresse) => cacheDe(adresse) === IMMUABLE)
      .flatMap((adresse) => [adresse, `  Cache-Control: ${IMMUABLE}`]),
    '',
  ].join('\n');
}

/** To list last: it reads the policy of each page as it will be served. */
export const enTetes = (): AstroIntegration => ({
  name: 'en-tetes',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const racine = fileURLToPath(dir);
      const fichiers = (await readdir(racine, { recursive: true })).map((nom) => `/${nom.replaceAll(sep, '/')}`);
      const pages = await Promise.all(
        fichiers.filter((nom) => nom.endsWith('.html')).map((page) => readFile(join(racine, page), 'utf8')),
      );
      await writeFile(join(racine, '_headers'), renderHeaders(pages.map(politiqueDe), fichiers));
    },
  },
});
