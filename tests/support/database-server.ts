import type { TestProject } from 'vitest/node'

import { startTestCluster } from './test-cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the database that every test's own is copied from. */
    templateUrl: string
  }
}

/**
 * One real PostgreSQL for all integration tests; each test file copies its database from a migrated template. Run
 * by `npm test` it is the one that all suites share, else one of its own.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const shared = process.env['TEMPLATE_URL']
  if (shared) {
    project.provide('templateUrl', shared)
    return async () => undefined
  }
  const cluster = await startTestCluster()
  project.provide('templateUrl', cluster.url)
  return cluster.stop
}
