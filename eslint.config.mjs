import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The layers of docs/architecture.md: what each folder may import, besides itself. Types follow the same arrows. */
const COUCHES = {
  schemas: [],
  domaine: ['schemas'],
  catalogue: ['schemas', 'domaine'],
  machines: ['domaine'],
  islands: ['machines', 'domaine'],
  components: ['catalogue', 'domaine', 'schemas', 'islands'],
  layouts: ['components', 'catalogue', 'domaine', 'styles'],
  pages: ['catalogue', 'domaine', 'schemas', 'layouts', 'components', 'islands', 'styles'],
  integrations: ['catalogue', 'domaine', 'schemas'],
  commandes: ['catalogue', 'domaine', 'schemas'],
};

const layerRules = Object.entries(COUCHES).map(([couche, permises]) => {
  const interdites = [...Object.keys(COUCHES), 'styles'].filter(
    (autre) => autre !== couche && !permises.includes(autre),
  );
  return {
    files: [`src/${couche}/**/*.{ts,tsx,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\.?/(.*/)?(${interdites.join('|')})/`,
              message: `src/${couche}/ may import only: ${permises.join(', ') || 'nothing of ours'} (docs/architecture.md).`,
            },
            ...(couche === 'domaine' || couche === 'schemas'
              ? [{ regex: '^(astro:|preact|xstate|node:)', message: `src/${couche}/ stays free of frameworks.` }]
              : []),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  globalIgnores(['dist', '.astro', 'test-results', 'playwright-report', 'reports', '.stryker-tmp']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    files: ['src/islands/**/*.tsx'],
    ...jsxA11y.configs.strict,
    rules: {
      ...jsxA11y.configs.strict.rules,
      // Safari tells no list where list-style is « none », unless the role is written.
      'jsx-a11y-x/no-redundant-roles': ['error', { nav: ['navigation'], ol: ['list'], ul: ['list'] }],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'off',
    },
  },
  ...layerRules,
  {
    files: ['src/domaine/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/schemas/', allowTypeImports: true, message: 'src/domaine/ imports only types of the schemas.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', 'tests/**', 'src/commandes/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['deploy/**/*.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly' } },
  },
);
