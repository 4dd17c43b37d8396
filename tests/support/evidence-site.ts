import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'

import { openPortal, type Portal } from '#app/infra/portal.ts'
import { systemClock } from '#app/infra/clock.ts'
import { plainFaultPage } from '#app/ui/plain-fault-page.ts'
import { applyServerLimits, installGuard } from '#app/web/guard/install-guard.ts'

import { contextOf } from './context.ts'
import { makeDatabase } from './database.ts'
import { testSettings } from './portal.ts'

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
  const build = await buildOf(faults)
  const getLoadContext = () => contextOf(portal)
  app.all('*', createRequestHandler({ build, mode: 'production', getLoadContext }))
  return {
    portal, port, origin, folder, faults,
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

async function buildOf(faults: unknown[]): Promise<ServerBuild> {
  const loaded = await Promise.all(Object.entries(routes).map(async ([path, file]) => {
    const module = (await import(/* @vite-ignore */ resolve('app/routes', file))) as object
    return [file, { id: file, parentId: 'root', path, module }] as const
  }))
  return {
    mode: 'production',
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers) => new Response('page', { status, headers }),
        handleError: (fault: unknown, { request }: { request: Request }) => {
          if (!request.signal.aborted) faults.push(fault)
        },
      },
    },
    routes: { root: { id: 'root', path: '', module: { default: () => null } }, ...Object.fromEntries(loaded) },
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '1' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_singleFetch: true,
      v3_lazyRouteDiscovery: false, v3_routeConfig: false, unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild
}
