/** The properties of `npm run verif:hasard`: hours are allowed, the command says how long they took. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/contenu/{liens,hostile,recherche}.test.ts',
      'tests/unit/domaine/{proprietes,pertinence,calendrier,progression,revision,cellule}.test.ts',
      'tests/unit/islands/echeancier/ics.test.ts',
      'tests/unit/machines/parcours-hasard.test.ts',
    ],
    testTimeout: 6 * 3_600_000,
  },
});
