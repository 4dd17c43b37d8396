import { AsyncLocalStorage } from 'node:async_hooks'

import type { Request, RequestHandler } from 'express'

import { hours } from '#app/domain/shared/duration.ts'
import type { Budget } from '#app/domain/sign-in/budgets.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bucketOf, takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { customerLucia } from '#app/infra/sign-in/customer-sessions.ts'
import { hashToken, isToken } from '#app/infra/sign-in/token.ts'

import { readSecretCookie } from './cookies.ts'
import { missed } from './not-found.ts'

/** So many rows an hour tell as much as more would, and nobody fills the trail. */
const missesNoted: Budget = { name: 'missed-1h', most: 100, per: hours(1) }

/**
 * Writes down when a signed-in customer asked for something of an account that is not theirs or does not exist: who, and for
 * what. It is noted where `notFound` says so, whatever the address is and however it was spelt; a page that never was there
 * is nobody's. The answer is the same 404 for both, and is sent before anything is written.
 */
export function noteMissedRequests(portal: Portal): RequestHandler {
  const asked = new AsyncLocalStorage<{ missed: boolean }>()
  missed.subscribe(() => {
    const here = asked.getStore()
    if (here) here.missed = true
  })
  return (request, response, next) => {
    const here = { missed: false }
    response.once('finish', () => {
      if (!here.missed) return
      note(portal, request).catch((fault: unknown) => portal.log.error({ err: fault }, 'a missed request was not noted'))
    })
    asked.run(here, next)
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
    // A link that opens something is not kept in the clear.
    object: { kind: 'page', id: request.path.replace(/[\w-]{43,}/g, ':').slice(0, 200) },
    after: { method: request.method },
    from: { ip: request.ip ?? '', userAgent: request.headers['user-agent'] ?? null },
  })
}
