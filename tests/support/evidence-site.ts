import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import express from 'express'

import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { systemClock } from '#app/infra/shared/clock.ts'
import { plainFaultPage } from '#app/ui/shared/plain-fault-page.ts'
import { answerPages } from '#app/web/shared/answer-pages.ts'
import { applyServerLimits, installGuard } from '#app/web/guard/install-guard.ts'

import { contextOf } from './context.ts'
import { makeDatabase } from './database.ts'
import { testSettings } from './portal.ts'
import { routeBuild } from './route-build.ts'

export type EvidenceSite = Readonly<{
  portal: Portal
  port: number
  origin: string
  /** Where the pieces lie. */
  folder: string
  /** How many pieces the store holds, finished or not. */
  pieces: () => number
  /** What failed inside, in order. */
  faults: unknown[]
  stop: () => Promise<void>
}>

const routes = {
  'orders/:orderId/:action/evidence': 'orders.$orderId_.$action_.evidence.ts',
  'cases/:number/evidence': 'cases.$number_.evidence.ts',
  'staff/cases/:number/photos': 'staff_.cases.$number_.photos.ts',
  'evidence/:fileId/:which': 'evidence.$fileId_.$which.ts',
  'staff/evidence/:fileId/:which': 'staff_.evidence.$fileId_.$which.ts',
}

/** The real routes for files, in Remix, behind the real guard, over a database and a folder of their own. */
export async function startEvidenceSite(change: Readonly<Record<string, string>> = {}): Promise<EvidenceSite> {
  const database = await makeDatabase()
  const folder = change['EVIDENCE_DIR'] ?? mkdtempSync(join(tmpdir(), 'em-smart-evidence-'))
  const app = express()
  const server = createServer(app)
  applyServerLimits(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const portal = openPortal(testSettings(database.url, { PUBLIC_ORIGIN: origin, EVIDENCE_DIR: folder, ...change }), systemClock)
  const faults: unknown[] = []
  app.set('query parser', false)
  installGuard(app, portal.settings, plainFaultPage)
  const build = await routeBuild(routes, faults)
  const getLoadContext = () => contextOf(portal)
  app.all('*', answerPages({ build, mode: 'production', getLoadContext }))
  return {
    portal,
    port,
    origin,
    folder,
    faults,
    pieces: () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    stop: async () => {
      await new Promise<void>((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      })
      await portal.database.close()
      await database.drop()
      if (change['EVIDENCE_DIR'] === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
