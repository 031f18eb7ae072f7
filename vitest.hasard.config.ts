/** The properties of `npm run verif:hasard`: hours are allowed, the command says how long they took. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/contenu/{liens,hostile,recherche}.test.ts',
      'tests/unit/decision/{proprietes,pertinence}.test.ts',
      'tests/unit/rubriques/**/{calendrier,progression,revision,cellule-sans-formule}.test.ts',
      'tests/unit/rubriques/echeances/ics.client.test.ts',
      'tests/unit/rubriques/trouver/parcours-hasard.test.ts',
    ],
    testTimeout: 6 * 3_600_000,
  },
});
