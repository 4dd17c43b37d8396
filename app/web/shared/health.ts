import type { Express } from 'express'
import { collectDefaultMetrics, Registry } from 'prom-client'

import { reachDatabase } from '#app/infra/db/unavailable.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

/**
 * `/healthz`: the process lives. `/readyz`: it can also reach its database.
 * `/metrics`: numbers for Prometheus, only to callers on this machine or a
 * private network without a proxy between.
 */
export function installHealth(app: Express, portal: Portal): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  app.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n')
  })
  app.get('/readyz', (_request, response) => {
    reachDatabase(portal.database.pool).then(
      () => response.type('text/plain').send('ready\n'),
      () => response.status(503).type('text/plain').send('the database does not answer\n'),
    )
  })
  app.get('/metrics', (request, response, next) => {
    const forwarded = request.headers['x-forwarded-for'] !== undefined
    if (forwarded || !isLocal(request.socket.remoteAddress ?? '')) return next()
    registry.metrics().then((text) => response.type(registry.contentType).send(text), next)
  })
}

function isLocal(address: string): boolean {
  return /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/.test(address)
}
