/**
 * A second pass of minification: Terser, after Vite's own, may shorten the private properties of xstate
 * (« _parent »). Alone or first, it does less (decision 0011). Then the messages of errors go: those of libraries,
 * in English, for who develops; no page shows them.
 */
import { minify, type MinifyOptions } from 'terser';

const OPTIONS: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
  mangle: { properties: { regex: /^_[a-zA-Z]/ } },
};

/** The message of an error built on the spot: a text, or a template whose holes hold no other. */
const MESSAGE = /\bError\((?:"[^"\\]*"|`(?:[^`$\\]|\$\{[^`{}]*\}|\\n)*`)\)/g;

/** The same code, its errors mute. */
export const muteErreurs = (code: string): string => code.replaceAll(MESSAGE, 'Error()');

/**
 * French typography in the texts of minified code, as src/langue/espaces.ts does in pages. Such code has no space
 * between a letter and a mark but in texts; the mark must end a word, so that regular expressions stay as they are, or start
 * its text, which is then joined to the one before.
 */
export const soudeTextes = (code: string): string =>
  code.replace(/(?<=[\p{L}\p{N}»}…%]) (?=[:;?!»][ "'`,.<«])|(?<=") (?=[:;»])|(?<=«) /gu, '\u00a0');

interface Morceau {
  code?: string;
}

/** Vite plugin for the scripts the browser gets; what only the build runs is left alone. */
export const resserre = () => ({
  name: 'resserre',
  apply: 'build' as const,
  enforce: 'post' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  async generateBundle(_sortie: unknown, lot: Record<string, Morceau>) {
    for (const morceau of Object.values(lot)) {
      if (!morceau.code) continue;
      const { code = morceau.code } = await minify(morceau.code, OPTIONS);
      morceau.code = soudeTextes(muteErreurs(code));
    }
  },
});
