import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{src,tools,bench}/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'site', include: ['test/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
