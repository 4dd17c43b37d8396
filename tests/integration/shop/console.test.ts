import { afterAll, beforeAll, expect, test } from 'vitest'

import type { CommandInput } from '#app/domain/shop/command.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { loader as consoleFrame } from '#app/routes/staff.tsx'
import { action as settleInList, loader as shopPage } from '#app/routes/staff.shop.tsx'
import { action as settleOnCase, loader as staffCase } from '#app/routes/staff.cases.$number.tsx'
import { loader as customerCase } from '#app/routes/_portal.cases.$number.tsx'
import { buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn } from '#tests/support/sign-in.ts'
import { letProofAge, staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>
let number: string
let email: string
let id: string
let cookies: { staff: string }
let of: Readonly<{ caseId: string; orderId: string }>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 1 }])
  email = bought.email
  number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 1 }] })
  of = { caseId: (await caseOf(portal, number)).id, orderId: bought.orderId }
  id = await ask({ kind: 'cancel_return' })
  cookies = await staffCookies(portal, await hire(portal, 'agent'))
})
afterAll(() => close())

let version = 0
function ask(input: CommandInput): Promise<string> {
  version += 1
  return askShop(portal.db, { store: 'de', orderId: of.orderId, of: { caseId: of.caseId, version }, input })
}
const refuse = (command: string, fault: string) =>
  portal.db.$executeRaw`UPDATE shop_command SET state = 'refused', attempts = 1, fault = ${fault} WHERE id = ${command}::uuid`

const args = (path: string, of: Record<string, string> = cookies, form?: Record<string, string>) => ({
  request: browserRequest(path, of, form),
  context: contextOf(portal),
  params: { number },
})

test('what the shop refused is counted in the menu, listed with its words and shown on its case', async () => {
  expect((await consoleFrame(args('/staff'))).waiting).toEqual({})
  await refuse(id, 'Return is CLOSED')
  expect((await consoleFrame(args('/staff'))).waiting).toEqual({ shop: '1' })
  const { rows } = await shopPage(args('/staff/shop'))
  expect(rows).toMatchObject([{ id, caseNumber: number, fault: 'The shop said: “Return is CLOSED”', isOpen: true }])
  expect((await shopPage(args('/staff/shop?which=waiting'))).rows).toEqual([])
  expect((await staffCase(args(`/staff/cases/${number}`))).shop.rows).toMatchObject([{ id, badge: 'refused' }])
})

test('the list is for staff, and a customer’s page says nothing of what the shop said', async () => {
  const { token } = await signIn(portal, email)
  expect(await statusOf(shopPage(args('/staff/shop', { session: token })))).toEqual([303, '/staff/sign-in'])
  expect(JSON.stringify(await customerCase(args(`/cases/${number}`, { session: token })))).not.toContain('CLOSED')
})

const onCase = (who: { staff: string }, form: Record<string, string>) => settleOnCase(args(`/staff/cases/${number}`, who, form))
const tokenOf = async (who: { staff: string }) => (await staffCase(args(`/staff/cases/${number}`, who))).shop.token
const standOf = (command: string) =>
  portal.db.shopCommand.findUniqueOrThrow({ where: { id: command }, select: { state: true, reference: true, reason: true } })

test('an agent has what the shop refused tried again, from the list and from the case, and only by a form of their own session', async () => {
  const form = { step: 'retry_command', command: id, token: await tokenOf(cookies) }
  expect(await statusOf(onCase(cookies, { ...form, token: 'x' }))).toEqual([422, null])
  expect((await standOf(id)).state).toBe('refused')
  expect(await statusOf(onCase(cookies, form))).toEqual([303, `/staff/cases/${number}#shop`])
  expect((await standOf(id)).state).toBe('asked')
  await refuse(id, 'Return is CLOSED')
  const inList = settleInList(args('/staff/shop?which=refused&store=de', cookies, form))
  expect(await statusOf(inList)).toEqual([303, '/staff/shop?which=refused&store=de&settled=yes'])
  expect((await standOf(id)).state).toBe('asked')
})

test('done by hand asks for a reference and a reason, and sent twice it is done once', async () => {
  await refuse(id, 'Return is CLOSED')
  const form = {
    step: 'settle_command',
    command: id,
    token: await tokenOf(cookies),
    reference: ' #1042-R1 ',
    reason: 'Cancelled in the admin',
  }
  const wrong = await onCase(cookies, { ...form, reference: '', reason: 'no' })
  expect(wrong).toMatchObject({ data: { reply: { error: { reference: ['required'], reason: ['tooShort'] } } }, init: { status: 422 } })
  expect((await standOf(id)).state).toBe('refused')
  const twice = await Promise.all([statusOf(onCase(cookies, form)), statusOf(onCase(cookies, form))])
  expect(twice.sort()).toEqual([
    [303, `/staff/cases/${number}#shop`],
    [303, `/staff/cases/${number}?settled=yes#shop`],
  ])
  expect(await standOf(id)).toEqual({ state: 'by_hand', reference: '#1042-R1', reason: 'Cancelled in the admin' })
  const audited = await portal.db.auditEntry.count({ where: { action: 'shop.by_hand', objectId: of.caseId } })
  expect(audited).toBe(1)
})

test('money is settled by who may refund alone, with a passkey used just now', async () => {
  const money = await ask({ kind: 'refund', of: 'refund', id: of.caseId, amount: { amountMinor: 9300, currency: 'EUR' } })
  await refuse(money, 'Refund amount exceeds what was captured')
  const form = async (who: { staff: string }) => ({
    step: 'settle_command',
    command: money,
    token: await tokenOf(who),
    reference: '909',
    reason: 'no',
  })
  for (const step of ['settle_command', 'retry_command']) {
    expect(await statusOf(onCase(cookies, { ...(await form(cookies)), step }))).toEqual([403, null])
    expect(await statusOf(settleInList(args('/staff/shop', cookies, { ...(await form(cookies)), step })))).toEqual([403, null])
  }
  const kim = await hire(portal, 'finance')
  const who = await staffCookies(portal, kim)
  // Looked at, where an agent's is not: its reason is too short.
  expect(await statusOf(onCase(who, await form(who)))).toEqual([422, null])
  await letProofAge(portal, kim)
  expect(await statusOf(onCase(who, { ...(await form(who)), step: 'retry_command' }))).toEqual([403, null])
  expect((await standOf(money)).state).toBe('refused')
})

test('nobody settles what is not there', async () => {
  const form = { step: 'retry_command', command: '11111111-1111-4111-8111-111111111111', token: await tokenOf(cookies) }
  expect((await statusOf(onCase(cookies, form)))[0]).toBe(404)
  expect((await statusOf(settleInList(args('/staff/shop', cookies, { step: 'refund' }))))[0]).toBe(400)
})
