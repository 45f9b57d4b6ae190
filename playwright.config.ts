import { defineConfig, devices } from '@playwright/test';
import { headlessPath, launchOptions, norwegianDesk } from './tests/support/browser.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4199);
/** The built program; another folder lets two people test two builds at the same time. */
const DIST = process.env['E2E_DIST'] ?? 'dist';

/** A minute or more each: begun first, so that none of them is still at work alone when all the others are done. */
const LONG = /(accessibility|answers-in-advance|walk-a-case)\.spec\.ts$/;

/** The built program, as people get it, in a real browser. Needs `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Each test has a browser's profile of its own, so the tests of a file need not wait for one another.
  fullyParallel: true,
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'browser', testIgnore: LONG },
  ],
  // More than the two cores: a hand that presses, holds and comes from the keys waits more than it works.
  workers: 3,
  // A machine with other work to do is slow, not wrong: this only ends what hangs.
  timeout: 1_800_000,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}`,
    ...norwegianDesk,
    // Keeping the whole program for use without a network is work for every new browser; what is about that asks for it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { ...launchOptions, executablePath: headlessPath() },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort --outDir ${DIST}`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
