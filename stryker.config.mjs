/**
 * Mutants of the decision model, of the link and of what the device keeps. `npm run verif:mutation` runs them and
 * compares those that survive with the lists of docs/mutation.
 */
export default {
  mutate: [
    'src/{decision,langue}/**/*.ts',
    'src/rubriques/{trouver,arbres,echeances,tableau,formation}/**/!(*.build|*.client|*.machine).ts',
    'src/rubriques/trouver/session.client.ts',
    'src/rubriques/formation/stockage.client.ts',
    'src/rubriques/hors-ligne/registre.ts',
    'src/rubriques/hors-ligne/gardien.ts',
  ],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // Forks: a thread would not follow the time zones that tests of dates set.
  vitest: { configFile: 'vitest.mutation.config.ts', pool: 'forks' },
  coverageAnalysis: 'perTest',
  // The tables of the model are constants: each of their mutants is worth a run of all the tests that read them.
  ignoreStatic: false,
  // Used with `--incremental` while tests are written; a result to be quoted is read from a whole run.
  incrementalFile: 'reports/mutation/dernier.json',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/rapport.json' },
  // A loop that no longer ends is stopped by its count of hits; the delay is for a busy machine.
  timeoutMS: 20_000,
  ignorePatterns: ['dist', '.astro', 'test-results', 'playwright-report', 'reports', 'tests/e2e', 'public'],
};
