import { redirect } from '@remix-run/node'

import type { Language } from '#app/domain/shared/stores.ts'
import type { StaffRole } from '#app/infra/sign-in/lucia-sessions.ts'
import { staffLucia } from '#app/infra/sign-in/staff-sessions.ts'
import { hashToken, isToken } from '#app/infra/sign-in/token.ts'

import type { Context } from '../shared/context.ts'
import { readSecretCookie } from '../shared/cookies.ts'
import { failClosed } from '../shared/fail-closed.ts'

export type SignedInStaff = Readonly<{
  id: string
  name: string
  email: string
  role: StaffRole
  /** Their own choice; null while they have made none. */
  language: Language | null
  sessionId: string
  /** Whether they used their passkey within the last quarter of an hour. */
  freshlyProved: boolean
}>

const found = new WeakMap<Context, Promise<SignedInStaff | null>>()

/** The member of staff who is signed in with this browser, or null; the loaders of one page ask once between them. */
export function findStaff(request: Request, context: Context): Promise<SignedInStaff | null> {
  if (request.method !== 'GET') return askDatabase(request, context)
  const asked = found.get(context) ?? askDatabase(request, context)
  found.set(context, asked)
  return asked
}

async function askDatabase(request: Request, context: Context): Promise<SignedInStaff | null> {
  const { settings, db } = context.portal
  const token = readSecretCookie(request, 'staff', settings)
  if (token === null || !isToken(token)) return null
  const { user, session } = await failClosed(context, () => staffLucia(db).validateSession(hashToken(token)))
  if (user === null || user.person.kind !== 'staff') return null
  const { name, email, role, language } = user.person
  return { id: user.id, name, email, role, language, sessionId: session.id, freshlyProved: session.freshlyProved }
}

/**
 * The signed-in member of staff; anyone else is sent to the staff sign-in. With `roles`, another role than those is
 * answered 403; the role is the one the database holds now, not the one at sign-in.
 */
export async function requireStaff(request: Request, context: Context, roles?: readonly StaffRole[]): Promise<SignedInStaff> {
  const staff = await findStaff(request, context)
  if (staff === null) throw redirect('/staff/sign-in', 303)
  if (roles) requireRole(staff, roles)
  return staff
}

/** Answers 403 to another role than those: where what was sent says which are needed, and who sends is known already. */
export function requireRole(staff: SignedInStaff, roles: readonly StaffRole[]): void {
  if (!roles.includes(staff.role)) throw new Response(null, { status: 403, statusText: 'Forbidden' })
}

/**
 * As `requireStaff`, for what asks for the passkey again: one used more than a quarter of an hour ago does not do. The
 * sign-in leads to `back`, a page of the console, afterwards.
 */
export async function requireFreshStaff(
  request: Request,
  context: Context,
  roles?: readonly StaffRole[],
  back = new URL(request.url).pathname,
): Promise<SignedInStaff> {
  const staff = await requireStaff(request, context, roles)
  if (staff.freshlyProved) return staff
  throw redirect(`/staff/sign-in?again=1&to=${encodeURIComponent(back)}`, 303)
}
