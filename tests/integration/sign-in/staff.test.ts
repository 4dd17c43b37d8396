import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { findEnrolment } from '#app/infra/sign-in/staff-enrolments.ts'
import { holdStaff } from '#app/infra/sign-in/staff-passkeys.ts'
import { staffLucia } from '#app/infra/sign-in/staff-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'
import { listColleagues } from '#app/infra/staff/people.ts'
import { beginEnrolment, finishEnrolment } from '#app/usecases/sign-in/enrol-staff.ts'
import { beginStaffSignIn, signInStaff } from '#app/usecases/sign-in/sign-in-staff.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import { removeStaff } from '#app/usecases/staff/manage-staff.ts'
import { findStaff, requireFreshStaff, requireStaff } from '#app/web/sign-in/staff-session.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

async function invite(email: string, role: 'agent' | 'finance' | 'admin' = 'agent', replace = false) {
  const invited = await inviteStaff(portal, { email, name: 'Robin', role, replace })
  if (!invited.done) throw new Error(invited.because)
  return { ...invited, link: invited.enrolUrl.split('/').at(-1) ?? '' }
}

/** A session as a passkey would open it. */
async function openSession(staffId: string): Promise<string> {
  const token = newToken()
  const attributes = { codeId: null, userAgent: null, place: null, freshlyProved: true }
  await staffLucia(portal.db).createSession(staffId, attributes, { sessionId: hashToken(token) })
  return token
}

const asStaff = (token: string) => browserRequest('/staff', { staff: token })

async function refusal(asked: Promise<unknown>): Promise<[number, string | null]> {
  const response = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(response instanceof Response)) throw new Error('let through')
  return [response.status, response.headers.get('Location')]
}

function age(interval: string) {
  return portal.database.pool.query(
    `UPDATE staff_session SET created_at = created_at - $1::interval, expires_at = expires_at - $1::interval,
      proved_at = proved_at - $1::interval, last_seen_at = last_seen_at - $1::interval`,
    [interval],
  )
}

test('Z08 a customer and a stranger are sent to the staff sign-in', async () => {
  const { token } = await signIn(portal, 'customer@example.test')
  for (const cookies of [{}, { session: token }, { staff: token }, { staff: newToken() }]) {
    const asked = requireStaff(browserRequest('/staff', cookies), contextOf(portal))
    expect(await refusal(asked)).toEqual([303, '/staff/sign-in'])
  }
})

test('Z09 a changed role ends the sessions under the old one, and a role that is not enough is answered 403', async () => {
  const { staffId } = await invite('z09@em-smart.test', 'admin')
  const token = await openSession(staffId)
  expect(await requireStaff(asStaff(token), contextOf(portal), ['admin'])).toMatchObject({ role: 'admin' })
  await portal.db.staff.update({ where: { id: staffId }, data: { role: 'agent' } })
  expect(await refusal(requireStaff(asStaff(token), contextOf(portal), ['admin']))).toEqual([403, null])
  expect(await requireStaff(asStaff(token), contextOf(portal))).toMatchObject({ role: 'agent' })
  await invite('z09@em-smart.test', 'finance')
  expect(await findStaff(asStaff(token), contextOf(portal))).toBeNull()
})

test('S3 a staff session ends after 30 minutes without use and after 12 hours in any case', async () => {
  const { staffId } = await invite('s3@em-smart.test')
  const idle = await openSession(staffId)
  await age('29 minutes')
  expect(await findStaff(asStaff(idle), contextOf(portal))).not.toBeNull()
  await age('30 minutes 1 second')
  expect(await findStaff(asStaff(idle), contextOf(portal))).toBeNull()

  const busy = await openSession(staffId)
  for (let turn = 0; turn < 35; turn += 1) {
    await age('20 minutes')
    expect(await findStaff(asStaff(busy), contextOf(portal)), `turn ${turn}`).not.toBeNull()
  }
  await age('20 minutes 1 second')
  expect(await findStaff(asStaff(busy), contextOf(portal))).toBeNull()
})

test('S8 a member of staff has three sessions at most, and the oldest goes first', async () => {
  const { staffId } = await invite('s8@em-smart.test')
  const tokens = []
  for (let at = 0; at < 4; at += 1) {
    tokens.push(await openSession(staffId))
    await age('1 second')
  }
  const alive = await Promise.all(tokens.map(async (token) => (await findStaff(asStaff(token), contextOf(portal))) !== null))
  expect(alive).toEqual([false, true, true, true])
})

test('S6 a passkey used 16 minutes ago is asked for again', async () => {
  const { staffId } = await invite('s6@em-smart.test')
  const token = await openSession(staffId)
  await age('14 minutes')
  expect(await requireFreshStaff(asStaff(token), contextOf(portal))).toMatchObject({ name: 'Robin' })
  await age('2 minutes')
  expect(await refusal(requireFreshStaff(asStaff(token), contextOf(portal)))).toEqual([303, '/staff/sign-in?again=1&to=%2Fstaff'])
})

test('an enrolment link says whom it is for, is not used up by looking, and ends after a day', async () => {
  const { link } = await invite('link@em-smart.test')
  for (let look = 0; look < 3; look += 1) expect(await findEnrolment(portal.db, link)).toMatchObject({ email: 'link@em-smart.test' })
  expect(await findEnrolment(portal.db, newToken())).toBeNull()
  await portal.database.pool.query(`UPDATE staff_enrolment SET expires_at = expires_at - interval '24 hours'`)
  expect(await findEnrolment(portal.db, link)).toBeNull()
})

test('a newer link makes the older one void', async () => {
  const older = await invite('newer@em-smart.test')
  const newer = await invite('newer@em-smart.test')
  expect(await findEnrolment(portal.db, older.link)).toBeNull()
  expect(await findEnrolment(portal.db, newer.link)).not.toBeNull()
})

test('an answer that no passkey gave enrols nobody and leaves the link good', async () => {
  const { link, staffId } = await invite('forged@em-smart.test')
  const begun = await beginEnrolment(portal, { token: link, visitor: visitor() })
  if (!begun.done) throw new Error(begun.because)
  const forged = [
    '',
    '{}',
    'x'.repeat(40_000),
    JSON.stringify({ id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } }),
  ]
  for (const answer of forged) {
    const input = { token: link, challengeToken: begun.challengeToken, answer, visitor: visitor() }
    expect(await finishEnrolment(portal, input)).toEqual({ done: false, because: 'not-accepted' })
  }
  expect(await portal.db.staffPasskey.count({ where: { staffId } })).toBe(0)
  expect(await findEnrolment(portal.db, link)).not.toBeNull()
})

test('A45 an answer that no passkey gave opens no staff session', async () => {
  const begun = await beginStaffSignIn(portal, visitor())
  if (!begun.done) throw new Error(begun.because)
  const answer = JSON.stringify({
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
  })
  const before = await portal.db.staffSession.count()
  expect(await signInStaff(portal, { challengeToken: begun.challengeToken, answer, oldToken: null, visitor: visitor() })).toEqual({
    done: false,
    because: 'not-accepted',
  })
  expect(await portal.db.staffSession.count()).toBe(before)
})

test('who lost their passkeys gets a new link; the old passkeys and sessions are gone, and it is written down', async () => {
  const { staffId } = await invite('lost@em-smart.test', 'admin')
  await portal.db.staffPasskey.create({ data: { id: 'lost-key', staffId, name: 'old', publicKey: new Uint8Array([1]) } })
  const token = await openSession(staffId)
  await invite('lost@em-smart.test', 'admin', true)
  expect(await portal.db.staffPasskey.count({ where: { staffId } })).toBe(0)
  expect(await findStaff(asStaff(token), contextOf(portal))).toBeNull()
  const audit = await portal.db.auditEntry.findMany({
    where: { objectId: staffId },
    orderBy: { id: 'asc' },
    select: { action: true, actorKind: true },
  })
  expect(audit).toEqual([
    { action: 'staff.invite', actorKind: 'system' },
    { action: 'staff.recover', actorKind: 'system' },
  ])
})

test('a session that outlived the removal of its owner is nobody’s', async () => {
  const { staffId } = await invite('outlived@em-smart.test')
  const token = await openSession(staffId)
  await portal.db.staff.update({ where: { id: staffId }, data: { removedAt: new Date() } })
  expect(await findStaff(asStaff(token), contextOf(portal))).toBeNull()
})

test('who was removed while their passkey signed gets no session: the row that a sign-in holds is no more theirs', async () => {
  const { staffId } = await invite('held@em-smart.test')
  expect(await holdStaff(portal.db, staffId)).toBe(true)
  await removeStaff(portal, staffId)
  expect(await holdStaff(portal.db, staffId)).toBe(false)
})

test('who is removed is signed out, listed no more, and cannot come back by an old link', async () => {
  const { staffId, link } = await invite('removed@em-smart.test')
  const token = await openSession(staffId)
  await removeStaff(portal, staffId)
  expect(await findStaff(asStaff(token), contextOf(portal))).toBeNull()
  expect(await findEnrolment(portal.db, link)).toBeNull()
  expect((await listColleagues(portal.db)).map(({ email }) => email)).not.toContain('removed@em-smart.test')
})
