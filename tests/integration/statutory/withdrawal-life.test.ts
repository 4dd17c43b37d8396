import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { assessWithdrawal } from '#app/usecases/cases/assess-case.ts'
import { sendOwn } from '#app/usecases/cases/customer-steps.ts'
import { declineCase } from '#app/usecases/cases/decide-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { agreeTo, askOf, bookCourier, type Bought, buy, caseOf, daysAgo, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { removeEvidence } from '#app/usecases/evidence/remove-evidence.ts'
import { makePortal } from '#tests/support/portal.ts'
import { withdrawFrom } from '#tests/support/withdrawals.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

const lines = [
  { sku: 'MOPA-60W', price: '199.00' },
  { sku: 'CLAMP', price: '10.00', quantity: 3 },
]

type Change = Readonly<{ placedAt?: string; deliveredAt?: string | null; declaredAt?: string }>

async function declare({ declaredAt = daysAgo(0), ...change }: Change = {}): Promise<Readonly<{ number: string; bought: Bought }>> {
  const bought = await buy(portal, lines, change)
  return { number: await withdrawFrom(portal, bought, { declaredAt }), bought }
}

const advance = async (number: string, step: PlainStep) =>
  advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note: null, shipment: { carrier: 'DHL', trackingNumber: 'JJD 1' } })

async function send(number: string, { customerId }: Bought) {
  const { version } = await caseOf(portal, number)
  return sendOwn(portal, { number, version, customerId, from: null, carrier: 'DHL', trackingNumber: 'JJD 000390' })
}

/** Staff photograph a line, as the page for it keeps it once it was looked through. */
async function photograph(view: CaseView, orderLineId: string): Promise<void> {
  const of = { customerId: view.customer.id, orderId: view.order.id, caseId: view.id, orderLineId, staffId: agent, action: 'withdrawal' }
  const file = { item: 'finding', name: 'found.jpg', format: 'jpeg', uploadKey: randomUUID(), announced: 5, reserved: 5, received: 5 }
  await portal.db.evidence.create({ data: { ...of, ...file, state: 'clean' } })
}

type Loss = Readonly<{ loss: number; words: string | null }>

async function assess(number: string, losses: readonly Loss[] = []) {
  const view = await caseOf(portal, number)
  const findings = view.lines.map(({ orderLineId: lineId, quantity }, place) => ({
    lineId,
    quantity,
    loss: 0,
    words: null,
    ...losses[place],
  }))
  return assessWithdrawal(portal, { ...(await askOf(portal, number, agent)), findings })
}

const refund = async (number: string, staffId = finance, amountMinor: number | null = null) =>
  refundCase(portal, { ...(await askOf(portal, number, staffId)), reference: 're_1', amountMinor })

test('sent by its customer, looked at with a deduction, refunded: what page, mail and money say is one amount', async () => {
  const { number, bought } = await declare()
  expect(await send(number, bought)).toEqual({ done: true })
  const sent = await caseOf(portal, number)
  expect([sent.state, sent.events[0]?.note]).toEqual(['own_shipping', 'DHL JJD 000390'])
  expect(await portal.db.parcelLeg.findMany({ where: { caseId: sent.id }, select: { kind: true, trackingNumber: true } })).toEqual([
    { kind: 'return', trackingNumber: 'JJD000390' },
  ])
  // The proof is there, so that the money may wait no longer.
  expect(sent.dueAt).toBe(sent.withdrawal?.refundBy)
  expect(await advance(number, 'receive')).toEqual({ done: true })
  const [machine = ''] = bought.lineIds
  const scratched = { loss: 4_900, words: 'Deep scratches on the table' }
  expect(await assess(number, [scratched])).toMatchObject({ done: false, because: 'photo-missing', place: 0 })
  await photograph(sent, machine)
  expect(await assess(number, [{ ...scratched, words: null }])).toMatchObject({ done: false, because: 'words-missing' })
  expect(await assess(number, [{ ...scratched, loss: 19_901 }])).toMatchObject({ done: false, because: 'too-much' })
  expect(await assess(number, [scratched])).toEqual({ done: true })
  // What shows why stays.
  const [photo] = await listCaseFiles(portal.db, sent.id)
  const removal = { fileId: photo?.id ?? '', customerId: bought.customerId, staffId: agent, from: { ip: '127.0.0.1', userAgent: null } }
  expect(await removeEvidence(portal, removal)).toBe(false)
  const { inspection } = await outcomeOf(portal, number)
  expect(inspection?.refund?.amountMinor).toBe(22_900 - 4_900)
  expect(await refund(number)).toEqual({ done: true, issued: true })
  const mails = await mailsOf(portal, number)
  expect(mails.map(({ kind }) => kind)).toEqual(['withdrawal-opened', 'parcel-received', 'withdrawal-assessed', 'refund-issued'])
  expect(mails[2]?.payload).toMatchObject({ found: [{ loss: { amountMinor: 4_900 }, words: scratched.words }, { loss: null }] })
  expect(mails[3]?.payload).toMatchObject({ amount: { amountMinor: 18_000 } })
})

test('with the courier at an agreed price: that, and no fee, comes off', async () => {
  const { number } = await declare()
  await bookCourier(portal, number, agent, 2_490)
  const booked = await caseOf(portal, number)
  expect([booked.state, booked.decision.refund?.amountMinor]).toEqual(['pickup_booked', 22_900 - 2_490])
  for (const step of ['pick_up', 'receive'] as const) expect(await advance(number, step)).toEqual({ done: true })
  expect(await assess(number)).toEqual({ done: true })
  await refund(number)
  expect((await outcomeOf(portal, number)).refund).toMatchObject({ amount: { amountMinor: 20_410 }, basis: 'inspected' })
})

test('who agreed to a courier and then sends it themselves pays for none', async () => {
  const { number, bought } = await declare()
  await bookCourier(portal, number, agent, 2_490)
  await advance(number, 'report_failed_pickup')
  expect(await send(number, bought)).toEqual({ done: true })
  expect((await caseOf(portal, number)).decision.refund?.amountMinor).toBe(22_900)
  // The proof of sending is enough for the money.
  expect(await refund(number)).toEqual({ done: true, issued: true })
})

test('before the goods were looked at nothing is taken off, by the portal or past it', async () => {
  const { number, bought } = await declare()
  expect(await assess(number, [{ loss: 1, words: 'x' }])).toEqual({ done: false, because: 'moved-on' })
  await send(number, bought)
  await advance(number, 'receive')
  await assess(number)
  const { inspection } = await outcomeOf(portal, number)
  const more = `INSERT INTO inspection_finding (inspection_id, order_line_id, declared_quantity, quantity, condition, fault, missing_minor, note)
                VALUES ($1, $2, 1, 1, 'used', 'none', $3, 'x')`
  await expect(portal.database.pool.query(more, [inspection?.id, bought.lineIds[0], 1])).rejects.toThrow('loss_of_value')
})

test('nothing of it was sent: refunded straight; where it had left all the same, it is sent back', async () => {
  const early = { placedAt: daysAgo(0.5), deliveredAt: null }
  const { number } = await declare(early)
  expect((await caseOf(portal, number)).state).toBe('confirmed')
  expect(await refund(number)).toEqual({ done: true, issued: true })
  const { number: late } = await declare(early)
  expect(await advance(late, 'sent_meanwhile')).toEqual({ done: true })
  expect((await caseOf(portal, late)).state).toBe('acknowledged')
})

test('the money is due by the 14th day, or by the day on which the goods came after it', async () => {
  const declaredAt = daysAgo(20)
  const { number } = await declare({ placedAt: daysAgo(40), deliveredAt: daysAgo(30), declaredAt })
  const before = await caseOf(portal, number)
  expect(before.dueAt).toBe(before.withdrawal?.sendBackBy)
  await advance(number, 'arrive')
  const after = await caseOf(portal, number)
  expect(after.dueAt && after.dueAt > (after.withdrawal?.refundBy ?? '')).toBe(true)
  expect(Date.parse(after.dueAt ?? '') - Date.now()).toBeLessThan(86_400_000)
})

test('a person declines with reasons, and two people may take that back', async () => {
  const { number } = await declare()
  expect(await declineCase(portal, { ...(await askOf(portal, number, agent)), reason: 'It was made to your order.' })).toEqual({
    done: true,
  })
  const view = await caseOf(portal, number)
  expect([view.state, view.answer]).toEqual(['declined', 'It was made to your order.'])
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({
    kind: 'case-declined',
    reason: 'It was made to your order.',
    alternatives: [],
  })
  const said = { reason: 'It was no special order after all.', internalReason: 'Mixed up', amountMinor: null }
  expect(await proposeException(portal, { ...(await askOf(portal, number, agent)), ...said })).toEqual({ done: true })
  expect(await agreeTo(portal, 'exception', await askOf(portal, number, await hire(portal, 'admin')))).toEqual({ done: true })
  expect(await caseOf(portal, number)).toMatchObject({ state: 'acknowledged', decision: { refund: { amountMinor: 22_900 } } })
})

test('where the law grants nothing, no amount follows: one says it, and another agrees', async () => {
  const { number } = await declare({ placedAt: daysAgo(70), deliveredAt: daysAgo(60), declaredAt: daysAgo(1) })
  expect((await caseOf(portal, number)).withdrawal?.law?.outcome).toBe('closed')
  await advance(number, 'arrive')
  await assess(number)
  expect(await refund(number, finance, 5_000)).toEqual({ done: true, issued: false })
  const admin = await hire(portal, 'admin')
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: true, issued: true })
})
