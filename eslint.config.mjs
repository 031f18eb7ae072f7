import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of docs/architecture.md: what each folder may import, besides itself. Types follow the same arrows. */
const SALLES = {
  schemas: [],
  langue: [],
  decision: ['schemas', 'langue'],
  catalogue: ['schemas', 'decision', 'langue'],
  components: ['schemas', 'decision', 'langue', 'catalogue'],
  publication: ['schemas', 'langue', 'catalogue'],
  rubriques: ['schemas', 'decision', 'langue', 'catalogue', 'components', 'publication', 'styles'],
  layouts: ['schemas', 'decision', 'langue', 'catalogue', 'components', 'publication', 'rubriques', 'styles'],
  pages: ['schemas', 'decision', 'langue', 'catalogue', 'components', 'publication', 'rubriques', 'layouts', 'styles'],
  commandes: ['schemas', 'decision', 'langue', 'catalogue', 'publication', 'rubriques'],
};

/** What a suffix says of where a file runs, and what it may therefore not import. */
const SUFFIXES = [
  {
    files: ['src/**/*.ts', 'src/rubriques/*/vues/*.tsx'],
    ignores: [
      'src/**/*.build.ts',
      'src/{catalogue,commandes,pages,publication}/**',
      'src/*.ts',
      'src/components/mdx.ts',
    ],
    patterns: [
      { regex: '^(node:|astro:)', message: 'A file that needs Node or Astro is named x.build.ts.' },
      {
        regex: '\\.build\\.ts$',
        allowTypeImports: true,
        message: 'Only x.build.ts files, pages and commands import x.build.ts.',
      },
      {
        regex: '/catalogue/(?!guide|familles)',
        allowTypeImports: true,
        message: 'A file that reads the catalogue is named x.build.ts.',
      },
    ],
  },
];

const roomRules = Object.entries(SALLES).map(([salle, permises]) => {
  const interdites = [...Object.keys(SALLES), 'styles'].filter((autre) => autre !== salle && !permises.includes(autre));
  return {
    files: [`src/${salle}/**/*.{ts,tsx,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\.?/(.*/)?(${interdites.join('|')})/`,
              message: `src/${salle}/ may import only: ${permises.join(', ') || 'nothing of ours'} (docs/architecture.md).`,
            },
            ...(['schemas', 'decision', 'langue'].includes(salle)
              ? [{ regex: '^(astro:|preact|xstate|node:)', message: `src/${salle}/ stays free of frameworks.` }]
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
    files: ['src/**/*.tsx'],
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
  ...roomRules,
  ...SUFFIXES.map(({ files, ignores, patterns }) => ({
    files,
    ignores,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  })),
  {
    files: ['**/*.mjs', 'tests/**', 'src/commandes/**', 'src/publication/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['deploy/**/*.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly' } },
  },
);
