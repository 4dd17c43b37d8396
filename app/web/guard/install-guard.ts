import { randomBytes, randomUUID } from 'node:crypto'
import type { Server } from 'node:http'

import type { Express, Request, RequestHandler, Response } from 'express'

import { minutes, seconds } from '#app/domain/shared/duration.ts'
import { openLog } from '#app/infra/log.ts'
import type { Settings } from '#app/infra/settings.ts'

import { limitBodyTime } from './body-time.ts'
import { acceptCspReports } from './csp-reports.ts'
import { checkBody, checkHost, checkOrigin, checkTarget, isWebhook, type Refusal, takesUpload } from './request-rules.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * Puts what must hold for every request in front of everything else: one nonce and id an answer, the headers, and
 * the rules of `request-rules.ts`. Remix's own check of the origin leaves three ways round it open (`?_data=`,
 * resource routes, a missing Origin), so nothing here counts on it.
 */
export function installGuard(app: Express, settings: Settings): void {
  const log = openLog(settings.logLevel, 'guard')
  const { host } = new URL(settings.publicOrigin)
  // Express shows the stack of what failed in any other environment.
  app.set('env', 'production')
  app.use((request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64url')
    response.locals['requestId'] = randomUUID()
    dropForwarding(request, settings.trustProxy)
    next()
  })
  app.use(...securityHeaders(settings.publicOrigin))
  app.use(refuse((request) => checkHost(request, host) ?? checkTarget(request)))
  acceptCspReports(app, log)
  app.use(refuse((request) => checkOrigin(request, request.path, settings.publicOrigin) ?? checkBody(request, request.path)))
  app.use((request, _response, next) => {
    if (request.method === 'POST' && !takesUpload(request.path)) limitBodyTime(request, seconds(30))
    // A same-origin post without its Origin ("null") would make Remix's own check answer 500.
    if (request.method === 'POST' && !isWebhook(request.path)) request.headers.origin = settings.publicOrigin
    next()
  })
}

function refuse(check: (request: Request) => Refusal | null): RequestHandler {
  return (request, response, next) => {
    const refusal = check(request)
    if (refusal === null) return next()
    answer(response, refusal)
  }
}

function answer(response: Response, { status, because }: Refusal): void {
  // What is still coming of a refused body is not read: the connection ends with the answer.
  response.setHeader('Connection', 'close')
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST')
  response.status(status).type('text/plain').send(`${because}\n`)
}

const forwarding = [
  'forwarded', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-server', 'x-original-url', 'x-rewrite-url',
  'x-original-host', 'x-http-method-override', 'x-real-ip', 'true-client-ip', 'x-client-ip', 'cf-connecting-ip',
]
/** A trusted proxy sets these itself; from anybody else they are hearsay. */
const proxyOnly = ['x-forwarded-for', 'x-forwarded-proto', 'cf-ipcountry', 'x-country-code']

/** Takes away what would let a caller choose the host, port or address that the portal sees. */
function dropForwarding(request: Request, trustProxy: boolean): void {
  for (const name of forwarding) Reflect.deleteProperty(request.headers, name)
  if (!trustProxy) for (const name of proxyOnly) Reflect.deleteProperty(request.headers, name)
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
