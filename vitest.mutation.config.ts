/**
 * The tests that judge mutants. Each mutant starts again those that reach it: they read small models, never the
 * content, whose reading alone takes a second.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{decision,langue,rubriques}/**/*.test.ts'],
    exclude: ['tests/unit/**/{produit,proprietes,matrice}.test.ts', 'tests/unit/**/*.build.test.ts'],
    // The same inputs at each run: a mutant must not live or die by chance.
    env: { HASARD_GRAINE: '1' },
    testTimeout: 60_000,
    // One worker for all files, started again for each mutant: six times faster than one a file.
    isolate: false,
  },
});
