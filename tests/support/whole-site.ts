import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { ServerBuild } from '@remix-run/node'
import express from 'express'

import * as entry from '#app/entry.server.tsx'
import type { Portal } from '#app/infra/shared/portal.ts'
import * as root from '#app/root.tsx'
import { plainFaultPage } from '#app/ui/shared/plain-fault-page.ts'
import { untilClosed } from '#app/web/shared/connection.ts'
import { answerFaults, applyServerLimits, installGuard } from '#app/web/guard/install-guard.ts'
import { pagesBySection } from '#app/web/shared/pages-by-section.ts'

import { makePortal } from './portal.ts'
import { patternOf, routes as manifest } from './route-tree.ts'

type Module = NonNullable<ServerBuild['routes'][string]>['module']

const modules = import.meta.glob<Module>('../../app/routes/*.{ts,tsx}')

/** Every page of the portal as the server answers it, from its sources: the guard, all routes, a database of its own. */
export type WholeSite = Readonly<{
  portal: Portal
  origin: string
  /** Each route's whole path, with its parameters in it as `:name`. */
  paths: readonly string[]
  stop: () => Promise<void>
}>

export async function startWholeSite(change: Record<string, string> = {}): Promise<WholeSite> {
  const app = express()
  const server = createServer(app)
  applyServerLimits(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { portal, close } = await makePortal({ PUBLIC_ORIGIN: origin, ...change })
  const build = await buildFromSources()
  app.disable('x-powered-by')
  app.set('query parser', false)
  installGuard(app, portal.settings, plainFaultPage)
  app.all(
    '*',
    pagesBySection(build, (request, response) => ({
      portal,
      nonce: String(response.locals['nonce']),
      clientAddress: request.ip ?? '',
      requestId: String(response.locals['requestId']),
      sendCookie: (cookie) => void response.append('Set-Cookie', cookie),
      whenClosed: untilClosed(response),
    })),
  )
  answerFaults(app, portal.settings, plainFaultPage)
  const paths = Object.values(build.routes).flatMap((route) => (route && route.id !== 'root' ? [patternOf(route.id)] : []))
  return {
    portal,
    origin,
    paths,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await close()
    },
  }
}

function moduleOf(id: string): Promise<Module> {
  const load = id === 'root' ? () => Promise.resolve(root as Module) : (modules[`../../app/${id}.tsx`] ?? modules[`../../app/${id}.ts`])
  if (!load) throw new Error(`${id} is no route`)
  return load()
}

async function buildFromSources(): Promise<ServerBuild> {
  const loaded = await Promise.all(
    Object.values(manifest).map(async (route) => (route ? [[route.id, { ...route, module: await moduleOf(route.id) }] as const] : [])),
  )
  const routes: ServerBuild['routes'] = Object.fromEntries(loaded.flat())
  const files = Object.values(routes).flatMap((route) => {
    if (!route) return []
    const { module, ...place } = route
    const has = {
      hasAction: 'action' in module,
      hasLoader: 'loader' in module,
      hasClientAction: false,
      hasClientLoader: false,
      hasErrorBoundary: 'ErrorBoundary' in module,
    }
    return [[route.id, { ...place, ...has, module: `/${route.id}.js` }] as const]
  })
  return {
    mode: 'production',
    entry: { module: entry },
    routes,
    assets: { entry: { module: '/entry.js', imports: [] }, routes: Object.fromEntries(files), url: '/manifest.js', version: '1' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
    },
    isSpaMode: false,
  }
}
