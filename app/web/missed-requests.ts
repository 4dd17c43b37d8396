import type { Request, RequestHandler } from 'express'

import { hours } from '#app/domain/shared/duration.ts'
import type { Budget } from '#app/domain/sign-in/budgets.ts'
import { writeAudit } from '#app/infra/audit.ts'
import type { Portal } from '#app/infra/portal.ts'
import { bucketOf, takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { customerLucia } from '#app/infra/sign-in/customer-sessions.ts'
import { hashToken, isToken } from '#app/infra/sign-in/token.ts'

import { readSecretCookie } from './cookies.ts'

/** So many rows an hour tell as much as more would, and nobody fills the trail. */
const missesNoted: Budget = { name: 'missed-1h', most: 100, per: hours(1) }

/**
 * Writes down when a signed-in customer asked for an order, a case or a file of an account that is not theirs or does
 * not exist: who, and for what. The answer is the same 404 for both, and is sent before anything is written.
 */
export function noteMissedRequests(portal: Portal): RequestHandler {
  return (request, response, next) => {
    response.once('finish', () => {
      if (response.statusCode !== 404 || !/^\/(orders|cases|account)\/./.test(request.path)) return
      note(portal, request).catch((fault: unknown) => portal.log.error({ err: fault }, 'a missed request was not noted'))
    })
    next()
  }
}

async function note(portal: Portal, request: Request): Promise<void> {
  const cookies = new Headers({ Cookie: request.headers.cookie ?? '' })
  const token = readSecretCookie({ headers: cookies }, 'session', portal.settings)
  if (token === null || !isToken(token)) return
  const { user } = await customerLucia(portal.db).validateSession(hashToken(token))
  if (user === null) return
  const noted = await takeFromAll(portal.database.pool, [bucketOf(missesNoted, user.id)])
  if (!noted.taken) return
  await writeAudit(portal.db, {
    actor: { kind: 'customer', id: user.id },
    action: 'access.missed',
    object: { kind: 'page', id: request.path.slice(0, 200) },
    after: { method: request.method },
    from: { ip: request.ip ?? '', userAgent: request.headers['user-agent'] ?? null },
  })
}
