import { afterAll, beforeAll, expect, test } from 'vitest'

import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findEnrolment } from '#app/infra/sign-in/staff-enrolments.ts'
import { staffLucia } from '#app/infra/sign-in/staff-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'
import { action, loader } from '#app/routes/staff.people.tsx'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import { findStaff } from '#app/web/sign-in/staff-session.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let boss: Readonly<{ staffId: string; token: string }>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  boss = await person('boss', 'admin')
})
afterAll(() => close())

/** Somebody who is signed in as a passkey would have them signed in. */
async function person(name: string, role: StaffRole): Promise<{ staffId: string; token: string }> {
  const invited = await inviteStaff(portal, { email: `${name}@staff.example`, name, role })
  if (!invited.done) throw new Error(invited.because)
  await portal.db.staffPasskey.create({
    data: { id: `key-of-${name}`, staffId: invited.staffId, name: 'key', publicKey: new Uint8Array([1]) },
  })
  const token = newToken()
  const session = { codeId: null, userAgent: null, place: null, freshlyProved: true }
  await staffLucia(portal.db).createSession(invited.staffId, session, { sessionId: hashToken(token) })
  return { staffId: invited.staffId, token }
}

const args = (request: Request) => ({ request, context: contextOf(portal), params: {} })
const isSignedIn = async (token: string) => (await findStaff(browserRequest('/staff', { staff: token }), contextOf(portal))) !== null

async function page(token = boss.token) {
  return loader(args(browserRequest('/staff/people', { staff: token })))
}

/** Posts as the page's own form would, or with what `form` says instead. */
async function post(form: Record<string, string>, as = boss) {
  const token = await page(as.token).then(
    (shown) => shown.token,
    () => 'none',
  )
  const sent = action(args(browserRequest('/staff/people', { staff: as.token }, { token, ...form })))
  const answer: unknown = await sent.catch((thrown: unknown) => thrown)
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('Location'), link: null }
  const { init, data } = answer as { init: ResponseInit; data: { link: { name: string; url: string } | null } }
  return { status: init.status, to: null, link: data.link }
}

test('an administrator invites somebody and sees the link once', async () => {
  const invited = await post({ intent: 'invite', name: 'Νίκος', email: 'Nikos@staff.example', role: 'finance' })
  expect(invited.status).toBe(201)
  const token = invited.link?.url.split('/').at(-1) ?? ''
  expect(await findEnrolment(portal.db, token)).toMatchObject({ name: 'Νίκος', email: 'Nikos@staff.example' })
  const shown = await page()
  expect(shown.people.find(({ name }) => name === 'Νίκος')).toMatchObject({ role: 'finance', passkeys: 0, invited: true, lastSignIn: null })
  expect(JSON.stringify(shown)).not.toContain(token)
  expect((await post({ intent: 'invite', name: 'Again', email: 'nikos@STAFF.example', role: 'admin' })).status).toBe(409)
})

test('Z09 a changed role ends the sessions under the old one and is written down with who did it', async () => {
  const anna = await person('anna', 'finance')
  expect(await isSignedIn(anna.token)).toBe(true)
  expect(await post({ intent: 'role', person: anna.staffId, was: 'finance', role: 'agent' })).toMatchObject({
    status: 303,
    to: '/staff/people?done=role',
  })
  expect(await isSignedIn(anna.token)).toBe(false)
  const entry = await portal.db.auditEntry.findFirst({ where: { objectId: anna.staffId, action: 'staff.change-role' } })
  expect(entry).toMatchObject({ actorKind: 'staff', actorId: boss.staffId, before: { role: 'finance' }, after: { role: 'agent' } })
  // A page that still shows the old role changes nothing.
  expect((await post({ intent: 'role', person: anna.staffId, was: 'finance', role: 'admin' })).status).toBe(409)
  expect(await portal.db.staff.findUnique({ where: { id: anna.staffId }, select: { role: true } })).toEqual({ role: 'agent' })
})

test('who lost their passkeys gets a new link from an administrator; the old passkeys and sessions are gone', async () => {
  const lost = await person('lost', 'agent')
  const answer = await post({ intent: 'recover', person: lost.staffId })
  expect(answer.status).toBe(201)
  expect(await portal.db.staffPasskey.count({ where: { staffId: lost.staffId } })).toBe(0)
  expect(await isSignedIn(lost.token)).toBe(false)
  expect(await findEnrolment(portal.db, answer.link?.url.split('/').at(-1) ?? '')).toMatchObject({ email: 'lost@staff.example' })
  const entry = await portal.db.auditEntry.findFirst({ where: { objectId: lost.staffId, action: 'staff.recover' } })
  expect(entry).toMatchObject({ actorKind: 'staff', actorId: boss.staffId })
})

test('whose access is taken away is signed out and listed no more', async () => {
  const gone = await person('gone', 'finance')
  expect((await post({ intent: 'remove', person: gone.staffId })).to).toBe('/staff/people?done=remove')
  expect(await isSignedIn(gone.token)).toBe(false)
  expect((await page()).people.map(({ id }) => id)).not.toContain(gone.staffId)
  expect((await post({ intent: 'recover', person: gone.staffId })).status).toBe(409)
})

test('Z08 nobody but an administrator sees or changes who works here', async () => {
  for (const role of ['agent', 'finance'] as const) {
    const other = await person(`z08-${role}`, role)
    await expect(page(other.token)).rejects.toMatchObject({ status: 403 })
    expect((await post({ intent: 'role', person: other.staffId, was: role, role: 'admin' }, other)).status).toBe(403)
    expect(await portal.db.staff.findUnique({ where: { id: other.staffId }, select: { role: true } })).toEqual({ role })
  }
})

test('administrators cannot take away or change their own access', async () => {
  for (const form of [{ intent: 'role', was: 'admin', role: 'agent' }, { intent: 'recover' }, { intent: 'remove' }]) {
    expect((await post({ ...form, person: boss.staffId })).status).toBe(409)
  }
  expect(await isSignedIn(boss.token)).toBe(true)
})

test('W2 a form without this session’s token changes nothing', async () => {
  const other = await person('w2', 'agent')
  const foreign = (await page((await person('w2-admin', 'admin')).token)).token
  for (const token of ['', 'x', foreign]) {
    expect((await post({ intent: 'remove', person: other.staffId, token })).status).toBe(422)
  }
  expect(await isSignedIn(other.token)).toBe(true)
})

test('S6 a passkey used 16 minutes ago is asked for again before anything changes', async () => {
  const stale = await person('stale', 'admin')
  const other = await person('s6', 'agent')
  await portal.database.pool.query(`UPDATE staff_session SET proved_at = proved_at - interval '16 minutes' WHERE staff_id = $1`, [
    stale.staffId,
  ])
  expect((await post({ intent: 'remove', person: other.staffId }, stale)).to).toBe('/staff/sign-in?again=1&to=%2Fstaff%2Fpeople')
  expect(await isSignedIn(other.token)).toBe(true)
})
