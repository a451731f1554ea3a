import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No file changes what another one stands on, so that those of a worker share what they import and the pages they parse.
    isolate: false,
    maxWorkers: '100%',
    // No test is about how long it takes. This ends what hangs, and not what shares its machine with much else.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Node runs the files as they are, as it runs the tools: without Vite between, the search takes half the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,tools,bench}/**/*.test.ts'] } },
      { extends: true, test: { name: 'site', include: ['test/**/*.test.ts'] } },
    ],
  },
});
