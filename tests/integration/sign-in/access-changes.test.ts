import { afterAll, beforeAll, expect, test } from 'vitest'

import { apartFor } from '#app/domain/staff/apart.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { proposeGiving } from '#app/usecases/cases/approve-giving.ts'
import { declineCase } from '#app/usecases/cases/decide-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { readSeconds } from '#app/usecases/cases/second-person.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { beginEnrolment, finishEnrolment } from '#app/usecases/sign-in/enrol-staff.ts'
import { addPasskey, beginPasskey, readPasskeys, removeOwnPasskey } from '#app/usecases/sign-in/keep-passkeys.ts'
import { beginPasskeySignIn, signInWithPasskey } from '#app/usecases/sign-in/sign-in-with-passkey.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import { changeRole, deactivatePerson, invitePerson, recoverPerson } from '#app/usecases/staff/manage-people.ts'
import { agreeTo, askOf, buy, daysAgo, fileRequest, hire, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'
import { type SoftwarePasskey, softwarePasskey } from '#tests/support/software-passkey.ts'

let portal: Portal
let close: () => Promise<void>
let boss: string
let origin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '100' }))
  origin = portal.settings.publicOrigin
  boss = await hire(portal, 'admin')
})
afterAll(() => close())

const by = { staffId: '', from: null }
const bossDoes = () => ({ ...by, staffId: boss })
const linkOf = (url: string) => url.split('/').at(-1) ?? ''

/** Enrols a passkey with a link, in a browser that holds nothing else. */
async function enrol(token: string): Promise<void> {
  const passkey = softwarePasskey()
  const begun = await beginEnrolment(portal, { token, visitor: visitor() })
  if (!begun.done) throw new Error(begun.because)
  const {
    challengeToken,
    options: { challenge },
  } = begun
  const answer = passkey.register(challenge, origin)
  expect(
    await finishEnrolment(portal, {
      token,
      challengeToken,
      answer,
      visitor: visitor({ userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' }),
    }),
  ).toEqual({ done: true })
}

/** A confirmed cancellation of 100 euros whose refund somebody has proposed. */
async function proposedBy(staffId: string): Promise<string> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }], { placedAt: daysAgo(0.1), deliveredAt: null })
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  await advanceCase(portal, { ...(await askOf(portal, number, staffId)), step: 'confirm', note: null, shipment: null })
  expect(await refundCase(portal, { ...(await askOf(portal, number, staffId)), reference: 're', amountMinor: null })).toEqual({
    done: true,
    issued: false,
  })
  return number
}
const approve = async (number: string, staffId: string) => agreeTo(portal, 'refund', await askOf(portal, number, staffId))
const later = (milliseconds: number) =>
  portal.database.pool.query(
    `ALTER TABLE staff_change DISABLE TRIGGER staff_change_inserts_only;
   UPDATE staff_change SET at = at - interval '1 ms' * ${milliseconds};
   ALTER TABLE staff_change ENABLE TRIGGER staff_change_inserts_only`,
  )

async function mailsTo(staffId: string) {
  const { email } = await portal.db.staff.findUniqueOrThrow({ where: { id: staffId }, select: { email: true } })
  const mails = await portal.db.mail.findMany({
    where: { toAddress: email, kind: 'staff-access' },
    orderBy: { createdAt: 'asc' },
    select: { payload: true },
  })
  return mails.map(
    ({ payload }) => payload as Readonly<{ what: string; yours: boolean; name: string; by: string | null; browser: string | null }>,
  )
}

test('Z14 an administrator who enrols a passkey of their own under a colleague’s name does not agree with themselves for a week', async () => {
  const kim = await hire(portal, 'finance')
  const number = await proposedBy(boss)
  const recovered = await recoverPerson(portal, { personId: kim, by: bossDoes() })
  if (!recovered.done || !recovered.link) throw new Error('no link')
  await enrol(linkOf(recovered.link.url))
  expect(await approve(number, kim)).toEqual({ done: false, because: 'same-hand' })
  // The other way round, and past the code.
  const other = await proposedBy(kim)
  expect(await approve(other, boss)).toEqual({ done: false, because: 'same-hand' })
  await expect(portal.db.$executeRaw`
    UPDATE refund SET approved_by = ${boss}::uuid, issued_at = clock_timestamp()
     WHERE case_id = (SELECT id FROM cases WHERE number = ${other})`).rejects.toThrow('two_hands')
  await later(apartFor - 60_000)
  expect(await approve(number, kim)).toEqual({ done: false, because: 'same-hand' })
  await later(60_000)
  expect(await approve(number, kim)).toEqual({ done: true, issued: true })
})

test('Z14 nor through a third person, nor with two whom the same hand let in, nor after raising a role', async () => {
  const helper = await hire(portal, 'admin')
  const [first, second, third] = await Promise.all([hire(portal, 'finance'), hire(portal, 'finance'), hire(portal, 'agent')])
  await recoverPerson(portal, { personId: helper, by: bossDoes() })
  await recoverPerson(portal, { personId: first, by: { staffId: helper, from: null } })
  expect(await approve(await proposedBy(boss), first)).toEqual({ done: false, because: 'same-hand' })
  await recoverPerson(portal, { personId: second, by: bossDoes() })
  expect(await approve(await proposedBy(first), second)).toEqual({ done: false, because: 'same-hand' })
  await changeRole(portal, { personId: third, by: bossDoes(), was: 'agent', role: 'finance' })
  const number = await proposedBy(boss)
  expect(await approve(number, third)).toEqual({ done: false, because: 'same-hand' })
  // Whoever got their role from the same person is still a person of their own.
  const colleague = await hire(portal, 'agent')
  await changeRole(portal, { personId: colleague, by: bossDoes(), was: 'agent', role: 'finance' })
  expect(await approve(await proposedBy(colleague), third)).toEqual({ done: true, issued: true })
  // The command line is the house itself.
  const house = await inviteStaff(portal, { email: 'house@em-smart.example', name: 'House', role: 'finance' })
  if (!house.done) throw new Error(house.because)
  expect(await approve(number, house.staffId)).toEqual({ done: true, issued: true })
})

test('Z14 it holds for exceptions and for what is given beyond the policy, and the database holds it for credits too', async () => {
  const kim = await hire(portal, 'admin')
  await recoverPerson(portal, { personId: kim, by: bossDoes() })
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const declined = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await declineCase(portal, { ...(await askOf(portal, declined, boss)), reason: 'No' })
  await proposeException(portal, { ...(await askOf(portal, declined, boss)), reason: 'Yes', internalReason: 'Yes', amountMinor: null })
  expect(await agreeTo(portal, 'exception', await askOf(portal, declined, kim))).toEqual({ done: false, because: 'same-hand' })

  const machine = await buy(portal, [{ sku: 'MOPA-60W', price: '100.00' }])
  const repair = await fileRequest(portal, machine, {
    action: 'repair',
    lines: [{ lineId: machine.lineIds[0] ?? '' }],
    repair: { component: 'fiber_source', cause: 'defect' },
  })
  await advanceCase(portal, { ...(await askOf(portal, repair, boss)), step: 'troubleshoot', note: 'Try', shipment: null })
  await proposeGiving(portal, { ...(await askOf(portal, repair, boss)), giving: 'replace', internalReason: 'Yes' })
  expect(await agreeTo(portal, 'replacement', await askOf(portal, repair, kim))).toEqual({ done: false, because: 'same-hand' })

  const guarded = await portal.db.$queryRaw<Array<{ table: string }>>`
    SELECT event_object_table AS table FROM information_schema.triggers WHERE trigger_name = 'two_hands' GROUP BY 1 ORDER BY 1`
  expect(guarded.map(({ table }) => table)).toEqual(['approval', 'case_override', 'gift_credit', 'refund'])
})

test('what two people agreed to before one changed the other’s access can still lose its words when its customer leaves', async () => {
  const kim = await hire(portal, 'finance')
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await declineCase(portal, { ...(await askOf(portal, number, boss)), reason: 'No' })
  await proposeException(portal, { ...(await askOf(portal, number, boss)), reason: 'Yes', internalReason: 'Yes', amountMinor: null })
  expect(await agreeTo(portal, 'exception', await askOf(portal, number, kim))).toEqual({ done: true })
  await recoverPerson(portal, { personId: kim, by: bossDoes() })
  await portal.db.$executeRaw`SELECT forget_words(${bought.customerId}::uuid)`
  expect((await outcomeOf(portal, number)).exception).toMatchObject({
    reason: '[deleted]',
    internalReason: '[deleted]',
    agreedBy: { id: kim },
  })
})

test('the page names who can agree, and who cannot for a week', async () => {
  const [kim, alex] = await Promise.all([hire(portal, 'admin'), hire(portal, 'finance')])
  const key = (staffId: string) => ({ id: `key-${staffId}`, staffId, name: 'key', publicKey: new Uint8Array([1]) })
  await portal.db.staffPasskey.createMany({ data: [kim, alex].map(key) })
  await changeRole(portal, { personId: kim, by: bossDoes(), was: 'admin', role: 'finance' })
  const seconds = await readSeconds(portal, await outcomeOf(portal, await proposedBy(boss)))
  expect(
    seconds
      .filter(({ id }) => id === kim || id === alex || id === boss)
      .map(({ id, sameHand }) => [id, sameHand])
      .sort(),
  ).toEqual(
    [
      [alex, false],
      [kim, true],
    ].sort(),
  )
})

test('Z15 every change of somebody’s access is mailed to them and to every administrator, in words of who did it', async () => {
  const invited = await invitePerson(portal, { email: 'new@em-smart.example', name: 'Noor', role: 'agent', by: bossDoes() })
  if (!invited.done || !invited.link) throw new Error('no link')
  const { id: noor } = await portal.db.staff.findUniqueOrThrow({ where: { emailKey: 'new@em-smart.example' }, select: { id: true } })
  const before = (await mailsTo(boss)).length - 1
  await enrol(linkOf(invited.link.url))
  await changeRole(portal, { personId: noor, by: bossDoes(), was: 'agent', role: 'finance' })
  await recoverPerson(portal, { personId: noor, by: bossDoes() })
  await deactivatePerson(portal, { personId: noor, by: bossDoes() })
  const said = ['invited', 'passkey', 'role', 'recovered', 'removed'].map((what) => ({ what, name: 'Noor', by: 'Robin admin' }))
  expect(await mailsTo(noor)).toMatchObject(said.map((mail) => ({ ...mail, yours: true })))
  expect((await mailsTo(boss)).slice(before)).toMatchObject(said.map((mail) => ({ ...mail, yours: false })))
  expect((await mailsTo(noor))[1]?.browser).toBe('Firefox')
  const agent = await hire(portal, 'agent')
  expect(await mailsTo(agent)).toEqual([])
})

test('Z15 who changed whose access stays as it was written', async () => {
  await expect(portal.db.staffChange.deleteMany()).rejects.toThrow()
})

async function addOwn(customer: Readonly<{ id: string; email: string; name: null }>): Promise<SoftwarePasskey> {
  const passkey = softwarePasskey()
  const begun = await beginPasskey(portal, { customer, visitor: visitor() })
  if (!begun.done) throw new Error(begun.because)
  const answer = passkey.register(begun.options.challenge, origin)
  expect(await addPasskey(portal, { customer, challengeToken: begun.challengeToken, answer, visitor: visitor() })).toEqual({ done: true })
  return passkey
}

async function useKey(passkey: SoftwarePasskey, device: string | null) {
  const begun = await beginPasskeySignIn(portal, visitor())
  if (!begun.done) throw new Error(begun.because)
  const answer = passkey.signIn(begun.options.challenge, origin)
  const used = await signInWithPasskey(portal, {
    challengeToken: begun.challengeToken,
    answer,
    oldToken: null,
    visitor: visitor({ device }),
  })
  if (!used.done) throw new Error(used.because)
  return used
}

test('Z15 a customer hears of a passkey added, of one removed, and of one used once all sessions had ended', async () => {
  const email = 'keys@example.com'
  const { customerId } = await signIn(portal, email)
  const mails = async () =>
    (
      await portal.db.mail.findMany({
        where: { customerId, kind: { not: 'sign-in-code' } },
        orderBy: { createdAt: 'asc' },
        select: { kind: true, payload: true },
      })
    ).map(({ kind, payload }) => [kind, (payload as { what?: string; why?: string }).what ?? (payload as { why?: string }).why ?? null])
  const passkey = await addOwn({ id: customerId, email, name: null })
  expect(await mails()).toEqual([['passkey-changed', 'added']])
  const { device } = await useKey(passkey, null)
  expect((await mails()).at(-1)).toEqual(['new-sign-in', null])
  await useKey(passkey, device)
  expect(await mails()).toHaveLength(2)
  await portal.db.session.deleteMany({ where: { customerId } })
  await useKey(passkey, device)
  expect((await mails()).at(-1)).toEqual(['new-sign-in', 'nobody-signed-in'])
  const [kept] = await readPasskeys(portal, customerId)
  expect(await removeOwnPasskey(portal, { customerId, id: kept?.id ?? '', visitor: visitor() })).toBe(true)
  expect((await mails()).at(-1)).toEqual(['passkey-changed', 'removed'])
})
