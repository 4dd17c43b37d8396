import { redirect } from '@remix-run/node'

import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { customerLucia } from '#app/infra/sign-in/customer-sessions.ts'
import { hashToken, isToken } from '#app/infra/sign-in/token.ts'

import type { Context } from '../shared/context.ts'
import { readSecretCookie, secretCookie } from '../shared/cookies.ts'
import { failClosed } from '../shared/fail-closed.ts'
import { unsentForm } from '../shared/unsent-form.ts'

export type SignedInCustomer = Readonly<{
  id: string
  email: string
  name: string | null
  /** The customer's own choices; null while they have made none. */
  language: Language | null
  store: StoreId | null
  /** Of this browser's session; not what its cookie holds. */
  sessionId: string
  /** Whether they proved who they are within the last quarter of an hour. */
  freshlyProved: boolean
}>

const found = new WeakMap<Context, Promise<SignedInCustomer | null>>()

/**
 * Who is signed in with this browser, or null; being here counts as use of the session. The loaders of one page ask
 * once between them; an action asks for itself, and what it changes is seen by the loaders after it.
 */
export function findCustomer(request: Request, context: Context): Promise<SignedInCustomer | null> {
  if (request.method !== 'GET') return askDatabase(request, context)
  const asked = found.get(context) ?? askDatabase(request, context)
  found.set(context, asked)
  return asked
}

async function askDatabase(request: Request, context: Context): Promise<SignedInCustomer | null> {
  const { settings, db, database } = context.portal
  const token = readSecretCookie(request, 'session', settings)
  if (token === null || !isToken(token)) return null
  const { user, session } = await failClosed(context, () => customerLucia(db, database.pool).validateSession(hashToken(token)))
  if (user === null || user.person.kind !== 'customer') return null
  // The session was prolonged, so its cookie is.
  if (session.fresh) context.sendCookie(secretCookie('session', token, settings))
  const { email, name, language, store } = user.person
  return { id: user.id, email, name, language, store, sessionId: session.id, freshlyProved: session.freshlyProved }
}

/**
 * The signed-in customer; anyone else is sent to sign in and comes back to the page they asked for. A form in which
 * something was written is not sent away with it: it comes back as a page of what it held.
 */
export async function requireCustomer(request: Request, context: Context): Promise<SignedInCustomer> {
  const customer = await findCustomer(request, context)
  if (customer !== null) return customer
  const unsent = request.method === 'POST' ? await unsentForm(request, pageOf(request), context) : null
  if (unsent !== null) throw unsent
  throw redirect(`/sign-in?returnTo=${encodeURIComponent(pageOf(request))}`, 303)
}

/**
 * As `requireCustomer`, for what a borrowed browser must not do: a proof older than a quarter of an hour is asked for
 * anew, by a code to the customer's address, and the customer comes back to `returnTo`.
 */
export async function requireFreshCustomer(request: Request, context: Context, returnTo = pageOf(request)): Promise<SignedInCustomer> {
  const customer = await requireCustomer(request, context)
  if (customer.freshlyProved) return customer
  throw redirect(`/confirm?returnTo=${encodeURIComponent(returnTo)}`, 303)
}

function pageOf(request: Request): string {
  const url = new URL(request.url)
  url.searchParams.delete('_routes')
  return url.pathname.replace(/\.data$/, '') + url.search
}
