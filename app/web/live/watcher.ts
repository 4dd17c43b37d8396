import { ownerOfSession } from '#app/infra/sign-in/customer-sessions.ts'
import { ownerOfStaffSession } from '#app/infra/sign-in/staff-sessions.ts'
import { hashToken, isToken } from '#app/infra/sign-in/token.ts'

import type { Context } from '../shared/context.ts'
import { readSecretCookie } from '../shared/cookies.ts'
import { failClosed } from '../shared/fail-closed.ts'

/** Who holds a stream of news open, and until when they may. */
export type Watcher = Readonly<{
  personId: string
  sessionId: string
  /** Whether the session still lives; a page that is only open uses no session, so asking never prolongs it. */
  maySee: () => Promise<boolean>
}>

const sessions = { session: ownerOfSession, staff: ownerOfStaffSession } as const

/** The watcher with this browser's session as customer or staff; anyone else is answered 401, which ends the asking. */
export async function requireWatcher(request: Request, context: Context, kind: keyof typeof sessions): Promise<Watcher> {
  const { settings, db } = context.portal
  const token = readSecretCookie(request, kind, settings)
  const sessionId = token !== null && isToken(token) ? hashToken(token) : null
  const owner = () => failClosed(context, async () => (sessionId === null ? null : sessions[kind](db, sessionId)))
  const personId = await owner()
  if (sessionId === null || personId === null) throw new Response(null, { status: 401, statusText: 'Unauthorized' })
  return { personId, sessionId, maySee: async () => (await owner()) === personId }
}
