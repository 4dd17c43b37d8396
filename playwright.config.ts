import { defineConfig, devices } from '@playwright/test'

import { findBrowser } from './tests/support/browser.ts'

export default defineConfig({
  // The journeys share the processors; a measurement has them for itself, in a suite of its own.
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'lighthouse', testDir: 'tests/lighthouse', fullyParallel: false },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  // What is waited for comes at once on a quiet machine; a busy one is no fault.
  expect: { timeout: 30_000 },
  forbidOnly: true,
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    actionTimeout: 30_000,
    ...devices['Desktop Chrome'],
    // To record every walk costs a part of each; one that failed is recorded when it is walked once more.
    trace: 'on-first-retry',
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
