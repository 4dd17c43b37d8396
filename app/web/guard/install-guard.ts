import { randomBytes, randomUUID } from 'node:crypto'
import type { Server } from 'node:http'

import type { ErrorRequestHandler, Express, Request, RequestHandler, Response } from 'express'

import { hours, minutes, seconds } from '#app/domain/shared/duration.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { type Log, openLog } from '#app/infra/shared/log.ts'
import type { Settings } from '#app/infra/shared/settings.ts'

import { acceptedLanguage } from '../shared/accept-language.ts'
import { isWebhook, takesUpload } from './body-limits.ts'
import { limitBodyTime } from './body-time.ts'
import { acceptCspReports } from './csp-reports.ts'
import { checkBody, checkHost, checkOrigin, checkTarget, type Refusal } from './request-rules.ts'
import { lastForwarded } from './forwarded-for.ts'
import { securityHeaders } from './security-headers.ts'

/** A fault as a page of its own, for those who asked for one. */
export type FaultPage = (fault: Readonly<{ status: number; language: Language; origin: string; requestId: string }>) => string

/**
 * Puts what must hold for every request in front of everything else: one nonce and id an answer, the headers, and
 * the rules of `request-rules.ts`. Remix's own check of the origin leaves three ways round it open (`?_data=`,
 * resource routes, a missing Origin), so nothing here counts on it.
 */
export function installGuard(app: Express, settings: Settings, faultPage: FaultPage): void {
  const log = openLog(settings.logLevel, 'guard')
  const { host } = new URL(settings.publicOrigin)
  const keepAddress = readForwarded(log)
  // Express shows the stack of what failed in any other environment.
  app.set('env', 'production')
  app.use((request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64url')
    response.locals['requestId'] = randomUUID()
    dropForwarding(request, settings)
    keepAddress(request)
    next()
  })
  app.use(...securityHeaders(settings.publicOrigin))
  const refuse =
    (check: (request: Request) => Refusal | null): RequestHandler =>
    (request, response, next) => {
      const refusal = check(request)
      if (refusal === null) return next()
      // What is still coming of a refused body is not read: the connection ends with the answer.
      response.setHeader('Connection', 'close')
      if (refusal.status === 405) response.setHeader('Allow', 'GET, HEAD, POST')
      answer(request, response, refusal, settings.publicOrigin, faultPage)
    }
  app.use(refuse((request) => checkHost(request, host) ?? checkTarget(request)))
  acceptCspReports(app, log, settings.publicOrigin)
  app.use(refuse((request) => checkOrigin(request, request.path, settings.publicOrigin) ?? checkBody(request, request.path)))
  app.use((request, response, next) => {
    if (request.method === 'POST' && !takesUpload(request.path)) limitBodyTime(request, seconds(30))
    response.once('finish', () => {
      // What nobody read of a body that was answered may be sent on for a moment, then its connection ends.
      if (!request.complete) limitBodyTime(request, seconds(30))
    })
    // A same-origin post without its Origin ("null") would make Remix's own check answer 500.
    if (request.method === 'POST' && !isWebhook(request.path)) request.headers.origin = settings.publicOrigin
    next()
  })
}

/** A page in the reader's language for who asked for one by name, a line of text for everybody else. */
function answer(
  request: Request,
  response: Response,
  { status, because }: Readonly<{ status: number; because: string }>,
  origin: string,
  faultPage: FaultPage,
): void {
  response.status(status)
  if (request.accepts(['text', 'html']) !== 'html') return void response.type('text/plain').send(`${because}\n`)
  const language = acceptedLanguage(request.headers['accept-language'] ?? null) ?? 'en'
  const requestId = String(response.locals['requestId'])
  response.set('Content-Language', language).type('html').send(faultPage({ status, language, origin, requestId }))
}

/** What failed where no page could say so; to be called after everything else. */
export function answerFaults(app: Express, settings: Settings, faultPage: FaultPage): void {
  const log = openLog(settings.logLevel, 'guard')
  const handler: ErrorRequestHandler = (fault: unknown, request, response, next) => {
    const status = statusOf(fault)
    const requestId = String(response.locals['requestId'])
    if (status === 500) log.error({ err: fault, requestId }, 'a request failed')
    if (response.headersSent) return next(fault)
    const because = status === 404 ? 'not found' : status === 500 ? 'something went wrong' : 'not accepted'
    answer(request, response, { status, because }, settings.publicOrigin, faultPage)
  }
  app.use(handler)
}

/** A missing file or an unreadable address is said by its sender; all else is ours. */
function statusOf(fault: unknown): number {
  const status = typeof fault === 'object' && fault !== null && 'status' in fault ? Number(fault.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

const forwarding = [
  'forwarded',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-server',
  'x-original-url',
  'x-rewrite-url',
  'x-original-host',
  'x-http-method-override',
  'x-real-ip',
  'true-client-ip',
  'x-client-ip',
  'cf-connecting-ip',
]
/** A trusted proxy sets these itself; from anybody else they are hearsay. */
const proxyOnly = ['x-forwarded-for', 'x-forwarded-proto']
/** Of these only the one that the settings name, and by its name any other. */
const countries = ['cf-ipcountry', 'x-country-code', 'x-country', 'x-geo-country', 'cloudfront-viewer-country', 'x-appengine-country']

/** Takes away what would let a caller choose the host, port, address or country that the portal sees. */
function dropForwarding(request: Request, { trustProxy, countryHeader }: Pick<Settings, 'trustProxy' | 'countryHeader'>): void {
  const dropped = [...forwarding, ...countries, ...(trustProxy ? [] : proxyOnly)]
  for (const name of dropped) if (name in request.headers && name !== countryHeader) Reflect.deleteProperty(request.headers, name)
}

/**
 * Leaves of `X-Forwarded-For` the one address that our proxy wrote, without its port. Where that is none, the visitor is
 * known by the proxy's own address: all of those count as one network, and nobody chooses theirs. Said once an hour.
 */
function readForwarded(log: Log): (request: Request) => void {
  let saidAt = -Infinity
  return (request) => {
    const header = request.headers['x-forwarded-for']
    if (header === undefined) return
    const address = lastForwarded(String(header))
    if (address !== null) {
      request.headers['x-forwarded-for'] = address
      return
    }
    Reflect.deleteProperty(request.headers, 'x-forwarded-for')
    if (Date.now() - saidAt < hours(1)) return
    saidAt = Date.now()
    log.warn({ header: String(header).slice(0, 200) }, 'X-Forwarded-For ends in no address: its visitors count as one network')
  }
}

/**
 * Holds a server to the limits of security.md W8; to be called before it listens. Headers of more than 16 KB are
 * refused by Node's own default.
 */
export function applyServerLimits(server: Server): void {
  server.maxHeadersCount = 100
  // With a look every second, nobody who is slow with their headers stays longer than ten.
  server.headersTimeout = seconds(9)
  server.requestTimeout = minutes(15)
  server.keepAliveTimeout = seconds(5)
  // Node reads this one when it begins to listen; its types name it only as an option of `createServer`.
  Object.assign(server, { connectionsCheckingInterval: seconds(1) })
}
