import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { GetLoadContextFunction } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'

import { systemClock } from '#app/infra/shared/clock.ts'
import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { readSettings, type Settings } from '#app/infra/shared/settings.ts'
import { plainFaultPage } from '#app/ui/shared/plain-fault-page.ts'
import { startJobs } from '#app/usecases/shared/jobs.ts'
import { untilClosed } from '#app/web/shared/connection.ts'
import { answerFaults, applyServerLimits, installGuard } from '#app/web/guard/install-guard.ts'
import { proxyWords } from '#app/web/guard/proxy-words.ts'
import { noteMissedRequests } from '#app/web/shared/missed-requests.ts'
import { installHealth } from '#app/web/shared/health.ts'
import { pagesBySection } from '#app/web/shared/pages-by-section.ts'

export type Running = Readonly<{
  portal: Portal
  /** The port it listens on: the chosen one where the settings say 0. */
  port: number
  /** Finishes what was accepted, then closes everything; a second call waits for the first. */
  stop: () => Promise<void>
}>

/** What only the demo adds: its mailbox. */
export type Extra = (app: Express) => void

/** Where the pages come from: puts their files into the app, and answers for all else until it is closed. */
export type PageSource = (
  app: Express,
  server: Server,
  getLoadContext: GetLoadContextFunction,
) => Promise<Readonly<{ answer: RequestHandler; close: () => Promise<void> }>>

const BUILD = 'build'
/** How long accepted requests may take to finish after a stop was asked for (security.md R2). */
const DRAIN_MS = 25_000

/** How long after the pages jobs begin in the same process. */
const PAGES_FIRST_MS = 1_000

/** Starts the whole process: pages, jobs or both, as the role says. */
export async function startServer(settings: Settings, extra?: Extra, source: PageSource = builtPages): Promise<Running> {
  const portal = openPortal(settings, systemClock)
  const server = settings.role === 'worker' ? null : createServer()
  const pages = server && (await openPages(portal, server, source, extra))
  if (server && pages) {
    server.on('request', pages.app)
    applyServerLimits(server)
    await listen(server, settings.port, settings.host)
  }
  const jobs = settings.role === 'web' ? null : startJobs(portal, server ? PAGES_FIRST_MS : 0)
  const address = server?.address()
  let stopping: Promise<void> | null = null
  const stop = async () => {
    // Pages that wait for news would keep the server from draining.
    await portal.news.close()
    await pages?.close()
    if (server) await drain(server)
    await jobs?.stop()
    await portal.database.close()
  }
  return { portal, port: typeof address === 'object' && address ? address.port : settings.port, stop: () => (stopping ??= stop()) }
}

async function openPages(portal: Portal, server: Server, source: PageSource, extra?: Extra) {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', false)
  app.set('trust proxy', portal.settings.trustProxy ? 1 : false)
  installHealth(app, portal)
  installGuard(app, portal.settings, plainFaultPage)
  app.use(noteMissedRequests(portal))
  app.use(compression())
  const { answer, close } = await source(app, server, (request, response) => ({
    portal,
    nonce: String(response.locals['nonce']),
    clientAddress: request.ip ?? '',
    requestId: String(response.locals['requestId'] ?? ''),
    sendCookie: (cookie) => void response.append('Set-Cookie', cookie),
    whenClosed: untilClosed(response),
  }))
  extra?.(app)
  app.all('*', answer)
  answerFaults(app, portal.settings, plainFaultPage)
  return { app, close }
}

/** The pages as they were built. */
const builtPages: PageSource = async (app, _server, getLoadContext) => {
  const build = await loadPages()
  app.use('/assets', express.static(`${BUILD}/client/assets`, { immutable: true, maxAge: '1y', fallthrough: false }))
  serveFiles(app, `${BUILD}/client`)
  return { answer: pagesBySection(build, getLoadContext), close: async () => undefined }
}

/** The files that lie in a folder at the start; for any other path nobody has to ask the disk. */
function serveFiles(app: Express, folder: string): void {
  const serve = express.static(folder, { maxAge: '1h', index: false })
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) app.get(`/${entry.name}`, serve)
  }
}

/** The pages: beside the process that was bundled for production, else as they were built. */
function loadPages(): Promise<ServerBuild> {
  const bundled = import.meta.url.includes(`/${BUILD}/process/`)
  const pages = bundled ? new URL('./pages.js', import.meta.url).href : pathToFileURL(resolve(BUILD, 'server/index.js')).href
  return import(pages) as Promise<ServerBuild>
}

function listen(server: Server, port: number, host: string | null): Promise<void> {
  return new Promise((resolved, rejected) => {
    server.once('error', rejected)
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      server.off('error', rejected)
      resolved()
    })
  })
}

function drain(server: Server): Promise<void> {
  return new Promise((resolved) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    server.close(() => {
      clearTimeout(cut)
      resolved()
    })
    server.closeIdleConnections()
  })
}

/** Stops at the first Ctrl-C or SIGTERM; what fails for good is logged and ends the process. */
export function stopOnSignals(running: Running, after: () => Promise<void>): void {
  let asked = false
  const leave = async (code: number) => {
    if (asked) return
    asked = true
    await running.stop()
    await after()
    process.exit(code)
  }
  process.on('SIGINT', () => void leave(0))
  process.on('SIGTERM', () => void leave(0))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (fault: unknown) => {
      running.portal.log.fatal({ err: fault }, event)
      void leave(1)
    })
  }
}

async function main(): Promise<void> {
  const read = readSettings(process.env)
  if (!read.ok) {
    process.stderr.write(`The portal cannot start. ${read.faults.length} settings are missing or wrong:\n`)
    for (const fault of read.faults) process.stderr.write(`  - ${fault}\n`)
    process.stderr.write('docs/operations.md says what each of them is.\n')
    process.exit(1)
  }
  try {
    // Loaded while the database is looked at; what goes wrong with them is said where they are waited for.
    if (read.settings.role !== 'worker') void loadPages().catch(() => undefined)
    await bringUpToDate(read.settings.databaseUrl)
    const running = await startServer(read.settings)
    const { role, host } = read.settings
    const listening = role === 'worker' ? 'working' : `listening. ${proxyWords(read.settings)}`
    running.portal.log.info({ port: running.port, host: host ?? 'all', role }, listening)
    stopOnSignals(running, async () => undefined)
  } catch (fault) {
    process.stderr.write(`The portal could not start: ${startFault(fault, read.settings)}\n`)
    process.exit(1)
  }
}

/** A start that failed, in a sentence that says which setting to change. */
export function startFault(fault: unknown, { port, host }: Readonly<{ port: number; host: string | null }>): string {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program. Set PORT to a free one.`
  if (code === 'EACCES') return `port ${port} may not be opened by this user. Set PORT to one above 1023.`
  if (host !== null && (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL')) {
    return `HOST ${host} is no address of this machine. Set HOST to one, or leave it out to listen on all.`
  }
  return fault instanceof Error ? fault.message : String(fault)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void main()
