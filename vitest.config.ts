import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

import { pageWords } from './scripts/page-words.ts'

export default defineConfig({
  test: {
    // Much of a test is waiting for the database: one worker fewer than processors would leave a machine of two half idle.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
          // A busy machine is no fault: what never ends is one.
          testTimeout: 60_000,
          // Nothing here keeps anything: files share what they import, which took most of the time to load for each anew.
          isolate: false,
        },
      },
      {
        // The frame of every page asks for this module.
        plugins: [pageWords()],
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/database-server.ts', 'tests/support/shapes-read.ts'],
          setupFiles: ['tests/support/note-shapes-read.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is waited for comes at once on a quiet machine; a busy one is no fault.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
