import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // No test is about how long it takes. This ends what hangs, and not what shares two cores with much else.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  snapshotPathTemplate: 'e2e/{arg}{ext}',
  use: {
    baseURL: process.env['SITE_TODAY'],
    // What a worker fetches goes past `page.route`, by which tests disturb the line.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      // The root user of a container cannot use Chromium's own sandbox.
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
});
