import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { ServerBuild } from '@remix-run/node'
import express from 'express'

import { readSettings, type Settings } from '#app/infra/shared/settings.ts'
import { plainFaultPage } from '#app/ui/shared/plain-fault-page.ts'
import { answerPages } from '#app/web/shared/answer-pages.ts'
import { answerFaults, applyServerLimits, installGuard } from '#app/web/guard/install-guard.ts'
import type { Context } from '#app/web/shared/context.ts'

import { testEnvironment } from './portal.ts'

/** A real Remix behind the real guard, with routes that count how often their action ran. */
export type GuardedSite = Readonly<{ port: number; origin: string; ran: () => number; lastBody: () => string; stop: () => Promise<void> }>

/**
 * Starts it. `guarded: false` leaves the guard out, to see what Remix does by itself. The site is known by `origin`,
 * or by the address it listens on.
 */
export async function startSite(
  options: Readonly<{ guarded?: boolean; origin?: string; trustProxy?: boolean; countryHeader?: string }> = {},
): Promise<GuardedSite> {
  const app = express()
  const server = createServer(app)
  applyServerLimits(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const origin = options.origin ?? `http://127.0.0.1:${port}`
  const state = { ran: 0, body: '' }
  app.disable('x-powered-by')
  app.set('query parser', false)
  app.set('trust proxy', options.trustProxy ? 1 : false)
  const settings = settingsFor(origin, options)
  if (options.guarded !== false) installGuard(app, settings, plainFaultPage)
  app.post('/webhooks/shop', (_request, response) => {
    state.ran += 1
    response.send('taken')
  })
  app.get('/address', (request, response) => void response.json({ ip: request.ip, headers: request.headers }))
  app.get('/fails', () => {
    throw new Error('a secret of the inside')
  })
  const getLoadContext = () => ({}) as unknown as Context
  app.all('*', answerPages({ build: buildOf(state), mode: 'production', getLoadContext }))
  if (options.guarded !== false) answerFaults(app, settings, plainFaultPage)
  return { port, origin, ran: () => state.ran, lastBody: () => state.body, stop: () => stop(server) }
}

function settingsFor(origin: string, { trustProxy, countryHeader }: Readonly<{ trustProxy?: boolean; countryHeader?: string }>): Settings {
  const change = {
    PUBLIC_ORIGIN: origin,
    TRUST_PROXY: trustProxy ? 'yes' : 'no',
    ...(countryHeader ? { COUNTRY_HEADER: countryHeader } : {}),
  }
  const read = readSettings(testEnvironment('postgresql://none', change))
  if (!read.ok) throw new Error(read.faults.join('; '))
  return read.settings
}

function buildOf(state: { ran: number; body: string }): ServerBuild {
  const action = async ({ request }: { request: Request }) => {
    state.ran += 1
    state.body = await request.text()
    return Response.json({ done: true, url: request.url })
  }
  const loader = ({ request }: { request: Request }) => Response.json({ url: request.url })
  const page = { default: () => null, action, loader }
  return {
    mode: 'production',
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers) => new Response('<!doctype html>page', { status, headers }),
        handleError: () => undefined,
      },
    },
    routes: {
      root: { id: 'root', path: '', module: { default: () => null } },
      'routes/page': { id: 'routes/page', parentId: 'root', path: 'page', module: page },
      'routes/index': { id: 'routes/index', parentId: 'root', index: true, module: page },
      'routes/resource': { id: 'routes/resource', parentId: 'root', path: 'resource', module: { action, loader } },
    },
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '1' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
      v3_routeConfig: false,
      unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild
}

function stop(server: Server): Promise<void> {
  return new Promise((stopped) => {
    server.close(() => stopped())
    server.closeAllConnections()
  })
}
