import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { hours, minutes } from '#app/domain/shared/duration.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { acceptEstimate } from '#app/usecases/cases/answer-estimate.ts'
import { leaveUnpaid } from '#app/usecases/cases/customer-steps.ts'
import { lapseAnswers } from '#app/usecases/cases/lapse-answers.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { settlePayments } from '#app/usecases/cases/settle-payments.ts'
import { notePaid, noteRepaid } from '#app/usecases/cases/staff-invoices.ts'
import { remindCustomers } from '#app/usecases/cases/wait-for-customer.ts'
import { payDraft } from '#scripts/local-shop/drafts.ts'
import { bodyText, orderBody, refundBody } from '#scripts/local-shop/notice-bodies.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import type { Draft } from '#scripts/local-shop/state.ts'
import { askOf, type Bought, buy, caseOf, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { endTimeToPay, takeInText, tellPaid } from '#tests/support/invoice-payments.ts'
import { makePortal } from '#tests/support/portal.ts'
import { openWithShop, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop())
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

const price = 18_900
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const shipment = { carrier: 'Sample Express', trackingNumber: null }

type Repair = Bought & Readonly<{ number: string }>

/** A repair whose customer has accepted what it costs. */
async function accepted(at: Portal = portal): Promise<Repair> {
  const bought = await buy(at, [{ sku: 'MOPA-60W', price: '3499.00' }], at === portal ? { shop } : {})
  const [staffId, lineId = ''] = [at === portal ? agent : await hire(at, 'agent'), bought.lineIds[0]]
  const number = await fileRequest(at, bought, {
    action: 'repair',
    lines: [{ lineId }],
    repair: { component: 'fiber_source', cause: 'wear' },
  })
  for (const step of ['arrive', 'diagnose'] as const) {
    const taken = await advanceCase(at, { ...(await askOf(at, number, staffId)), step, note: 'Worn', shipment: null })
    expect(taken).toEqual({ done: true })
  }
  const estimate = { ...(await askOf(at, number, staffId)), finding: 'Worn', cause: 'wear', priceMinor: price } as const
  expect(await sendEstimate(at, estimate)).toEqual({ done: true })
  const { version } = await caseOf(at, number)
  expect(await acceptEstimate(at, { number, version, customerId: bought.customerId, from: null })).toEqual({ done: true })
  return { ...bought, number }
}

/** The same, once the shop has told where it is paid. */
async function invoiced(): Promise<Repair> {
  const repair = await accepted()
  await workAll(portal)
  return repair
}

const stateOf = async ({ number }: Repair) => (await caseOf(portal, number)).state
const kindsOf = async ({ number }: Repair) => (await mailsOf(portal, number)).map(({ kind }) => kind)
async function invoiceOf({ number }: Repair) {
  const [invoice] = (await outcomeOf(portal, number)).invoices
  if (!invoice) throw new Error(`${number} has no invoice`)
  return invoice
}
const draftsOf = ({ number }: Repair): Draft[] => shop.shop().books.drafts.filter(({ note }) => note === number)

/** The customer pays on the shop's page, and the shop tells of it so often. */
async function payInShop(repair: Repair, times = 1) {
  const [draft] = draftsOf(repair)
  const paid = draft ? payDraft(shop.shop(), draft).done : null
  if (!paid) throw new Error('the invoice was not paid')
  for (let told = 0; told < times; told += 1) await takeInText(portal, bodyText(orderBody(paid)))
  await settlePayments(portal)
  return paid
}

test('an accepted estimate is to be paid first: the shop tells where, and the customer gets the link once', async () => {
  const repair = await accepted()
  expect(await stateOf(repair)).toBe('awaiting_payment')
  expect((await mailsOf(portal, repair.number)).at(-1)).toMatchObject({ kind: 'estimate-answered', payload: { payFirst: true } })
  await workAll(portal)
  const [draft, ...others] = draftsOf(repair)
  expect(others).toEqual([])
  const invoice = await invoiceOf(repair)
  expect(invoice).toMatchObject({ purpose: 'estimate', state: 'open', amount: euros(price), url: expect.stringContaining(shop.origin) })
  const mail = { kind: 'invoice-opened', payload: { amount: euros(price), payUrl: invoice.url, by: invoice.dueUntil } }
  expect((await mailsOf(portal, repair.number)).filter(({ kind }) => kind === 'invoice-opened')).toMatchObject([mail])
  expect((await caseOf(portal, repair.number)).dueAt).toBe(invoice.dueUntil)
  expect(draft?.lines).toMatchObject([{ title: `Repair ${repair.number}`, price: { presentment: price } }])
  const repairNow = { ...(await askOf(portal, repair.number, agent)), step: 'repair', note: null, shipment: null } as const
  expect(await advanceCase(portal, repairNow)).toEqual({ done: false, because: 'moved-on' })
})

test('paid on the shop’s page the repair goes on, once however often the shop tells of it, and the payment is nobody’s order', async () => {
  const repair = await invoiced()
  const order = await payInShop(repair, 3)
  expect(await stateOf(repair)).toBe('estimate_accepted')
  expect(await invoiceOf(repair)).toMatchObject({ state: 'paid', received: euros(price), shopOrder: { name: order.name }, question: null })
  expect((await kindsOf(repair)).filter((kind) => kind === 'payment-received')).toHaveLength(1)
  expect(await portal.db.order.count({ where: { customerId: repair.customerId } })).toBe(1)
  expect(await portal.db.order.count({ where: { name: order.name } })).toBe(0)
  await takeInText(portal, bodyText(orderBody(order)))
  expect(await settlePayments(portal)).toBe(0)
})

test('what a buyer writes into an order pays nothing: only its tags say which invoice it is for', async () => {
  const repair = await invoiced()
  const { id } = await invoiceOf(repair)
  const claims = { note: `invoice-${id.replaceAll('-', '')}`, note_attributes: [{ name: 'invoice', value: id }] }
  await tellPaid(portal, { invoiceId: randomUUID(), receivedMinor: price, more: claims })
  await settlePayments(portal)
  expect(await stateOf(repair)).toBe('awaiting_payment')
})

test('less, another currency and a test payment are for staff to look at; what is settled with the customer counts as paid', async () => {
  for (const [told, question] of [
    [{ receivedMinor: price - 1 }, 'amount'],
    [{ receivedMinor: price + 1 }, 'amount'],
    [{ receivedMinor: price, currency: 'USD' }, 'currency'],
    [{ receivedMinor: price, test: true }, 'test'],
  ] as const) {
    const repair = await invoiced()
    const { id } = await invoiceOf(repair)
    await tellPaid(portal, { invoiceId: id, ...told })
    await settlePayments(portal)
    expect([await stateOf(repair), (await invoiceOf(repair)).question]).toEqual(['payment_check', question])
    expect(await caseOf(portal, repair.number)).toMatchObject({ dueAt: expect.any(String) })
    expect(await kindsOf(repair)).not.toContain('payment-received')
    const input = { number: repair.number, staffId: finance, from: null, invoiceId: id, reference: 'agreed by phone' }
    expect(await notePaid(portal, input)).toEqual({ done: true })
    expect([await stateOf(repair), (await invoiceOf(repair)).state]).toEqual(['estimate_accepted', 'paid'])
  }
})

test('a payment that is not what was asked for goes back as it came where the repair does not happen', async () => {
  const repair = await invoiced()
  const [draft] = draftsOf(repair)
  const line = draft?.lines[0]
  if (!line) throw new Error('the shop has no invoice')
  // Somebody changed the price in the shop's own admin.
  line.price = { shop: 10_000, presentment: 10_000 }
  const order = await payInShop(repair)
  expect(await stateOf(repair)).toBe('payment_check')
  const step = { ...(await askOf(portal, repair.number, agent)), step: 'leave_unpaid', note: null, shipment: null } as const
  expect(await advanceCase(portal, step)).toEqual({ done: true })
  await workAll(portal)
  expect(order.refunds).toHaveLength(1)
  expect(await invoiceOf(repair)).toMatchObject({ state: 'repaid', received: euros(10_000) })
  expect(await stateOf(repair)).toBe('estimate_declined')
})

test('a repair that is taken back after it was paid for is refunded in the shop to the cent, and then told with the method', async () => {
  const repair = await invoiced()
  const order = await payInShop(repair)
  const back = { ...(await askOf(portal, repair.number, agent)), step: 'return_unrepaired', note: 'No parts any more', shipment } as const
  expect(await advanceCase(portal, back)).toEqual({ done: true })
  expect((await invoiceOf(repair)).state).toBe('repaying')
  expect(await kindsOf(repair)).not.toContain('payment-returned')
  await workAll(portal)
  await workAll(portal)
  expect(order.refunds).toHaveLength(1)
  expect((await mailsOf(portal, repair.number)).filter(({ kind }) => kind === 'payment-returned')).toMatchObject([
    { payload: { amount: euros(price), method: 'Visa ending in 4242' } },
  ])
  expect((await invoiceOf(repair)).state).toBe('repaid')
  // The shop's own notice of it, by itself, is about no order here.
  const [refund] = order.refunds
  if (refund) await takeInText(portal, bodyText(refundBody(order, refund)))
  expect(await portal.db.shopRefund.count({ where: { order: { customerId: repair.customerId } } })).toBe(0)
})

test('a customer who does not want to pay gets it back unrepaired, and nobody can pay the invoice any more', async () => {
  const repair = await invoiced()
  const { version } = await caseOf(portal, repair.number)
  const input = { number: repair.number, version, customerId: repair.customerId, from: null }
  expect(await leaveUnpaid(portal, { ...input, customerId: randomUUID() })).toEqual({ done: false, because: 'no-such-case' })
  expect(await leaveUnpaid(portal, input)).toEqual({ done: true })
  await workAll(portal)
  expect([await stateOf(repair), (await invoiceOf(repair)).state, draftsOf(repair)]).toEqual(['estimate_declined', 'void', []])
  expect((await mailsOf(portal, repair.number)).at(-1)).toMatchObject({ kind: 'payment-missed', payload: { by: 'customer' } })
})

test('unpaid an hour after its date it is as if it had been declined, not before; what is paid after that goes back', async () => {
  const repair = await invoiced()
  await endTimeToPay(portal, repair.number, hours(1) - minutes(1))
  await lapseAnswers(portal)
  expect(await stateOf(repair)).toBe('awaiting_payment')
  await endTimeToPay(portal, repair.number, hours(1) + minutes(1))
  await lapseAnswers(portal)
  expect([await stateOf(repair), (await invoiceOf(repair)).state]).toEqual(['estimate_declined', 'void'])
  // The shop was not told yet: it is paid at that moment.
  const order = await payInShop(repair)
  expect((await invoiceOf(repair)).state).toBe('repaying')
  await workAll(portal)
  expect([await stateOf(repair), (await invoiceOf(repair)).state, order.refunds.length]).toEqual(['estimate_declined', 'repaid', 1])
})

test('without a link nobody could pay, so the time does not end; with one the customer is reminded once', async () => {
  const unlinked = await accepted()
  await portal.database.pool.query(`UPDATE invoice SET due_until = now() - interval '2 days' WHERE id = $1`, [
    (await invoiceOf(unlinked)).id,
  ])
  await lapseAnswers(portal)
  expect(await stateOf(unlinked)).toBe('awaiting_payment')
  const repair = await invoiced()
  await endTimeToPay(portal, repair.number, -hours(48))
  for (let turn = 0; turn < 2; turn += 1) await remindCustomers(portal)
  expect((await mailsOf(portal, repair.number)).filter(({ kind }) => kind === 'deadline-near')).toMatchObject([
    { payload: { awaited: 'payment' } },
  ])
})

test('however a payment and the end of its time meet, no money stays without the repair', async () => {
  const ends = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const repair = await accepted()
      const { id } = await invoiceOf(repair)
      await endTimeToPay(portal, repair.number)
      const pays = async () => {
        await tellPaid(portal, { invoiceId: id, receivedMinor: price })
        await settlePayments(portal)
      }
      await Promise.all([pays(), lapseAnswers(portal), settlePayments(portal)])
      return repair
    }),
  )
  await settlePayments(portal)
  for (const repair of ends) {
    const [state, { state: invoice }] = [await stateOf(repair), await invoiceOf(repair)]
    expect([
      ['estimate_accepted', 'paid'],
      ['estimate_declined', 'repaying'],
    ]).toContainEqual([state, invoice])
  }
  await portal.db.shopCommand.deleteMany({
    where: { caseId: { in: await Promise.all(ends.map(async ({ number }) => (await caseOf(portal, number)).id)) } },
  })
})

test('finance notes a payment by hand, an agent does not; the shop’s own invoice is taken away with it', async () => {
  const repair = await invoiced()
  const { id } = await invoiceOf(repair)
  const input = { number: repair.number, staffId: finance, from: null, invoiceId: id, reference: 'bank 2026-11-30' }
  expect(await notePaid(portal, { ...input, staffId: agent })).toEqual({ done: false, because: 'not-allowed' })
  expect(await notePaid(portal, { ...input, invoiceId: randomUUID() })).toEqual({ done: false, because: 'invoice-moved-on' })
  const both = await Promise.all([notePaid(portal, input), notePaid(portal, input)])
  expect(both).toContainEqual({ done: true })
  expect(both).toContainEqual({ done: false, because: 'invoice-moved-on' })
  await workAll(portal)
  expect([await stateOf(repair), draftsOf(repair)]).toEqual(['estimate_accepted', []])
  expect(await invoiceOf(repair)).toMatchObject({ state: 'paid', byHand: { reference: 'bank 2026-11-30' } })
  const back = { ...(await askOf(portal, repair.number, agent)), step: 'return_unrepaired', note: 'No parts', shipment } as const
  expect(await advanceCase(portal, back)).toEqual({ done: true })
  expect(await noteRepaid(portal, { ...input, staffId: agent })).toEqual({ done: false, because: 'not-allowed' })
  expect(await noteRepaid(portal, { ...input, reference: 'bank 2026-12-01' })).toEqual({ done: true })
  expect(await invoiceOf(repair)).toMatchObject({ state: 'repaid', repaid: { reference: 'bank 2026-12-01', method: null } })
})

test('a second payment, and one that the shop gave back itself, are for staff to look at', async () => {
  const repair = await invoiced()
  const { id } = await invoiceOf(repair)
  const first = await tellPaid(portal, { invoiceId: id, receivedMinor: price })
  await tellPaid(portal, { invoiceId: id, receivedMinor: price })
  await settlePayments(portal)
  expect([await stateOf(repair), (await invoiceOf(repair)).question]).toEqual(['estimate_accepted', 'twice'])
  const updatedAt = new Date(Date.now() + 1_000).toISOString()
  await tellPaid(portal, { invoiceId: id, receivedMinor: price, refundedMinor: price, id: first, updatedAt })
  await settlePayments(portal)
  expect((await invoiceOf(repair)).question).toBe('given_back')
})

test('a store whose shop is asked for nothing repairs what was accepted, as ever', async () => {
  const other = await makePortal()
  const repair = await accepted(other.portal)
  expect((await caseOf(other.portal, repair.number)).state).toBe('estimate_accepted')
  expect((await outcomeOf(other.portal, repair.number)).invoices).toEqual([])
  expect((await findOrder(other.portal.db, repair))?.id).toBe(repair.orderId)
  await other.close()
})
