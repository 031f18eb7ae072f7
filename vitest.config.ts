import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,contenu,architecture}/**/*.test.ts'],
    // A property walks hundreds of journeys: a busy machine may take longer than Vitest's five seconds.
    testTimeout: 60_000,
  },
});
