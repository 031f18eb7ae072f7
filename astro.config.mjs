import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { sigles } from './src/integrations/sigles.ts';

export default defineConfig({
  integrations: [mdx(), sigles()],
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    worker: { format: 'es' },
    // The classic JSX transform spares Preact's second runtime: 195 bytes (brotli) on /trouver/.
    oxc: {
      jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
      jsxInject: "import { h, Fragment } from 'preact'",
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});
