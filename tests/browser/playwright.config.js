// The journeys in a real browser, over dist/ as `make build` left it.
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs';

const port = Number(process.env.TRELLIS_TEST_PORT || 8732);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.js',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 3, // on two cores: a journey waits more than it works
  forbidOnly: true,
  retries: 0,
  // what a slow machine may take: a test that passes never waits for these
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env.TRELLIS_TEST_REPORT || 'test-results/report.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    trace: process.env.TRELLIS_TRACE ? 'retain-on-failure' : 'off', // a quarter of the time; a failed journey tells what the page was, without it
    // a worker answers before `page.route` can: the tests about it allow it
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumFlags },
  },
  webServer: { command: `node ../../.ci/serve.mjs --port ${port}`, url: `http://localhost:${port}/`, reuseExistingServer: false },
});
