import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { DIRECTIVES } from './src/publication/en-tetes.ts';
import { enTetes } from './src/publication/headers-statiques.ts';
import { licences, releveLicences } from './src/publication/licences.ts';
import { horsLigne } from './src/rubriques/hors-ligne/integration.build.ts';
import { resserre } from './src/publication/resserre.ts';

/**
 * Brings `h` to the islands for the classic JSX transform, which spares Preact's second runtime (195 bytes brotli).
 * Vite's own `jsxInject` would bring Preact to every script, the search box included.
 */
const preactJsx = {
  name: 'preact-jsx',
  enforce: /** @type {const} */ ('pre'),
  transform: (/** @type {string} */ code, /** @type {string} */ id) =>
    id.endsWith('.tsx') ? `import { h, Fragment } from 'preact';\n${code}` : undefined,
};

export default defineConfig({
  integrations: [mdx(), licences(), horsLigne(), enTetes()],
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    worker: {
      format: 'es',
      plugins: () => [preactJsx, resserre(), releveLicences()],
    },
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    plugins: [preactJsx, resserre(), releveLicences()],
  },
  security: {
    csp: {
      directives: [...DIRECTIVES],
    },
  },
});
