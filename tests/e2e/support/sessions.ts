import type { BrowserContext } from '@playwright/test'

import { customerLucia } from '#app/infra/sign-in/customer-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import type { StaffRole } from '#app/infra/sign-in/lucia-sessions.ts'
import { customerOf } from '#tests/support/shop-orders.ts'
import { staffCookies } from '#tests/support/staff-sessions.ts'

import type { PortalProcess } from './portal-process.ts'

/** A browser in which that customer is signed in, as a code would have left it; how one signs in is walked in journeys of its own. */
export async function openCustomerSession(context: BrowserContext, { own, origin }: PortalProcess, email: string): Promise<void> {
  const token = newToken()
  const attributes = { codeId: null, userAgent: null, place: null, freshlyProved: true }
  await customerLucia(own.db).createSession(await customerOf(own, email), attributes, { sessionId: hashToken(token) })
  await context.addCookies([{ name: 'session', value: token, url: origin, httpOnly: true, sameSite: 'Lax' }])
}

let staffCount = 0

/** A browser in which somebody new of staff is signed in, as their passkey would have left it. */
export async function openStaffSession(
  context: BrowserContext,
  { own, origin }: PortalProcess,
  { role, name }: Readonly<{ role: StaffRole; name: string }>,
): Promise<void> {
  staffCount += 1
  const invited = await inviteStaff(own, { email: `staff${staffCount}@em-smart.example`, role, name })
  if (!invited.done) throw new Error(invited.because)
  const { staff } = await staffCookies(own, invited.staffId)
  await context.addCookies([{ name: 'staff', value: staff, url: origin, httpOnly: true, sameSite: 'Strict' }])
}
