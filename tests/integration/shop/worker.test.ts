import { createHash, randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { insertRefund } from '#app/infra/cases/write-outcome.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findOrderBooks } from '#app/infra/orders/order-books.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { keepNotice } from '#app/infra/webhooks/inbox.ts'
import { workWebhooks } from '#app/usecases/orders/work-webhooks.ts'
import { startCommandWorker } from '#app/usecases/shop/command-worker.ts'
import { retryCommand, settleByHand } from '#app/usecases/shop/settle-command.ts'
import { workCommands } from '#app/usecases/shop/work-commands.ts'
import { mostTries } from '#app/domain/shop/tries.ts'
import { refundByHand } from '#scripts/local-shop/by-hand.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import {
  ask,
  atOnce,
  commandOf,
  inShop,
  openWithShop,
  type OrderOfCase,
  orderWithCase,
  workAll,
  workOnce,
} from '#tests/support/shop-at-work.ts'

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

const from = { ip: '127.0.0.1', userAgent: null }
const tag = (name: string) => ({ kind: 'tag', add: [name], remove: [] }) as const
const stateOf = async (bought: OrderOfCase, id: string) => (await commandOf(portal, bought, id)).state

function openGate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

/** A refund of all that was paid for it, ordered, and the command that asks for it. */
async function orderedRefund(bought: OrderOfCase, needsId?: string) {
  const { id: caseId, version } = await caseOf(portal, bought.number)
  const amount = { amountMinor: 50_000, currency: 'EUR' } as const
  const row = { caseId, version, amount, basis: 'filed', reference: null, limitMinor: 200_000, staffId: finance, as: 'ordered' } as const
  const id = await insertRefund(portal.db, row)
  return { id, commandId: await ask(portal, bought, { kind: 'refund', of: 'refund', id, amount }, needsId) }
}

const refundRow = (id: string) =>
  portal.db.refund.findUniqueOrThrow({ where: { id }, select: { issuedAt: true, orderedAt: true, reference: true } })

test('what an order is asked for is done in that order: what has to be tried again is waited for, what another order needs is not', async () => {
  const bought = await orderWithCase(portal, shop, false)
  const other = await orderWithCase(portal, shop, false)
  shop.plan(503)
  const first = await ask(portal, bought, tag('one'))
  await workOnce(portal)
  const second = await ask(portal, bought, tag('two'))
  const elsewhere = await ask(portal, other, tag('three'))
  await workOnce(portal)
  expect(await commandOf(portal, bought, first)).toMatchObject({ state: 'asked', attempts: 1, fault: 'the shop answered 503' })
  expect(await commandOf(portal, bought, second)).toMatchObject({ state: 'asked', attempts: 0 })
  expect(await stateOf(other, elsewhere)).toBe('done')
  await workAll(portal)
  expect(await stateOf(bought, second)).toBe('done')
  expect((await inShop(portal, shop, bought)).tags).toEqual(['one', 'two'])
})

test('one that was refused holds up what needs it and nothing else, until staff did it by hand', async () => {
  const bought = await orderWithCase(portal, shop, false)
  shop.plan({ userError: { message: 'This order can’t be cancelled now' } }, 'orderCancel')
  const cancelled = await ask(portal, bought, { kind: 'cancel_order' })
  const refund = await orderedRefund(bought, cancelled)
  const needsThat = await ask(portal, bought, tag('paid'), refund.commandId)
  const needsNothing = await ask(portal, bought, tag('free'))
  await workAll(portal)
  expect(await commandOf(portal, bought, cancelled)).toMatchObject({ state: 'refused', fault: 'This order can’t be cancelled now' })
  expect(await stateOf(bought, refund.commandId)).toBe('asked')
  expect(await stateOf(bought, needsThat)).toBe('asked')
  expect(await stateOf(bought, needsNothing)).toBe('done')

  const byHand = { id: cancelled, staffId: agent, reference: '#1', reason: 'Cancelled in the admin', from }
  expect(await settleByHand(portal, byHand)).toEqual({ done: true })
  await workAll(portal)
  expect(await stateOf(bought, needsThat)).toBe('done')
  expect((await refundRow(refund.id)).issuedAt).not.toBeNull()
  expect(await settleByHand(portal, byHand)).toEqual({ done: false, because: 'moved-on' })
})

test('what needs something that was dropped is dropped with it', async () => {
  const bought = await orderWithCase(portal, shop, false)
  shop.plan(503)
  const first = await ask(portal, bought, tag('one'))
  await workOnce(portal)
  const second = await ask(portal, bought, tag('two'), first)
  const third = await ask(portal, bought, tag('three'), second)
  await portal.db.$executeRaw`UPDATE shop_command SET state = 'dropped', settled_at = now() WHERE id = ${first}::uuid`
  await workAll(portal)
  expect([await stateOf(bought, second), await stateOf(bought, third)]).toEqual(['dropped', 'dropped'])
})

test('five workers at once do each thing once, and a slow one whose lease ran out settles nothing any more', async () => {
  const many = await Promise.all(Array.from({ length: 6 }, () => orderWithCase(portal, shop, false)))
  const asked = await Promise.all(many.map((bought) => orderedRefund(bought).then(({ commandId }) => ({ bought, commandId }))))
  const before = shop.asked.length
  await Promise.all(Array.from({ length: 5 }, () => workCommands(portal, atOnce)))
  for (const { bought, commandId } of asked) expect(await stateOf(bought, commandId)).toBe('done')
  expect(shop.asked.slice(before).filter(({ fields }) => fields.includes('refundCreate'))).toHaveLength(6)

  const bought = await orderWithCase(portal, shop, false)
  const { commandId } = await orderedRefund(bought)
  const gate = openGate()
  shop.plan({ until: gate.opened, when: 'after' }, 'refundCreate')
  const slow = workCommands(portal, atOnce)
  await vi.waitFor(() => expect(shop.planned).toEqual([]), 10_000)
  await portal.db.$executeRaw`UPDATE shop_command SET lease_until = now() - interval '1 second' WHERE id = ${commandId}::uuid`
  await workOnce(portal)
  const known = await commandOf(portal, bought, commandId)
  expect(known).toMatchObject({ state: 'done', attempts: 2 })
  gate.open()
  await slow
  expect(await commandOf(portal, bought, commandId)).toEqual(known)
  expect((await inShop(portal, shop, bought)).refunds).toHaveLength(1)
})

test('a shop that grants no points is waited for', async () => {
  const bought = await orderWithCase(portal, shop, false)
  shop.plan('throttled')
  const id = await ask(portal, bought, { kind: 'hold' })
  await workOnce(portal)
  expect(await commandOf(portal, bought, id)).toMatchObject({ state: 'done', attempts: 1 })
})

test('a shop that cannot be reached for hours, and a store whose access was taken away, are for staff', async () => {
  const bought = await orderWithCase(portal, shop, false)
  for (let each = 0; each < mostTries; each += 1) shop.plan(502)
  const id = await ask(portal, bought, tag('late'))
  await workAll(portal)
  expect(await commandOf(portal, bought, id)).toMatchObject({ state: 'refused', attempts: mostTries, fault: 'the shop answered 502' })
  expect(shop.planned).toEqual([])

  const without = { ...portal, settings: { ...portal.settings, shopAccesses: {} } }
  const other = await ask(portal, bought, tag('nowhere'))
  await workOnce(without)
  expect(await commandOf(portal, bought, other)).toMatchObject({
    state: 'refused',
    fault: 'The portal has no access to the shop of this store any more.',
  })
  expect(await retryCommand(portal, { id: other, staffId: agent, from })).toEqual({ done: true })
  await workOnce(portal)
  expect(await stateOf(bought, other)).toBe('done')
})

test('money that was refused is tried again with a key of its own, by those who may refund, and given back once', async () => {
  const bought = await orderWithCase(portal, shop, false)
  shop.plan({ userError: { message: 'The gateway is closed' } }, 'refundCreate')
  const { id, commandId } = await orderedRefund(bought)
  await workAll(portal)
  expect(await commandOf(portal, bought, commandId)).toMatchObject({ state: 'refused', fault: 'The gateway is closed' })
  expect((await refundRow(id)).issuedAt).toBeNull()

  expect(await retryCommand(portal, { id: commandId, staffId: agent, from })).toEqual({ done: false, because: 'not-allowed' })
  expect(await retryCommand(portal, { id: commandId, staffId: finance, from })).toEqual({ done: true })
  await workAll(portal)
  const order = await inShop(portal, shop, bought)
  expect(order.refunds).toHaveLength(1)
  expect(await refundRow(id)).toMatchObject({ reference: order.refunds[0]?.id.split('/').at(-1) })
  expect(await retryCommand(portal, { id: commandId, staffId: finance, from })).toEqual({ done: false, because: 'moved-on' })
  const actions = await portal.db.auditEntry.findMany({ where: { objectId: bought.caseId, action: 'shop.retry' }, select: { after: true } })
  expect(actions).toEqual([{ after: { commandId, kind: 'refund' } }])
})

test('what follows of a return or an invoice that staff opened by hand is theirs as well', async () => {
  const bought = await orderWithCase(portal, shop, true)
  const byHand = { staffId: agent, reason: 'Opened in the admin', from }
  const price = { amountMinor: 1_000, currency: 'EUR' } as const
  const lines = [{ lineId: bought.lineId, quantity: 6, feeShare: 0 }]
  const opened = await ask(portal, bought, { kind: 'open_return', lines, shippingFee: null, replacements: [] })
  expect(await settleByHand(portal, { ...byHand, id: opened, reference: '#1-R1' })).toEqual({ done: true })
  const invoiceId = randomUUID()
  const invoice = await ask(portal, bought, { kind: 'open_invoice', invoiceId, title: 'One', amount: price })
  expect(await settleByHand(portal, { ...byHand, id: invoice, reference: '#D1' })).toEqual({ done: true })

  const cancelled = await ask(portal, bought, { kind: 'cancel_return' })
  const voided = await ask(portal, bought, { kind: 'void_invoice', invoiceId })
  await workAll(portal)
  expect(await commandOf(portal, bought, cancelled)).toMatchObject({ state: 'refused', fault: expect.stringContaining('#1-R1') as string })
  expect(await commandOf(portal, bought, voided)).toMatchObject({ state: 'refused', fault: expect.stringContaining('#D1') as string })
})

test('money of which nobody heard what came of it is asked for by the same key, however often and by whomever', async () => {
  const bought = await orderWithCase(portal, shop, false)
  for (let each = 0; each < mostTries; each += 1) shop.plan('hang-up', 'refundCreate')
  const before = shop.asked.length
  const { commandId } = await orderedRefund(bought)
  await workAll(portal)
  expect(await stateOf(bought, commandId)).toBe('refused')
  expect(await retryCommand(portal, { id: commandId, staffId: finance, from })).toEqual({ done: true })
  await workAll(portal)
  expect(await stateOf(bought, commandId)).toBe('done')
  const keys = shop.asked.slice(before).flatMap(({ variables }) => (variables['key'] === undefined ? [] : [variables['key']]))
  expect(keys).toEqual(Array.from({ length: mostTries + 1 }, () => commandId))
})

test('money that staff gave back by hand is issued with their reference; nobody settles what is being carried out', async () => {
  const bought = await orderWithCase(portal, shop, false)
  const gate = openGate()
  shop.plan({ until: gate.opened, when: 'before' }, 'refundCreate')
  const busy = await orderedRefund(bought)
  const working = workCommands(portal, atOnce)
  await vi.waitFor(() => expect(shop.planned).toEqual([]), 10_000)
  const byHand = { staffId: finance, reference: 're_77', reason: 'By bank transfer', from }
  expect(await settleByHand(portal, { ...byHand, id: busy.commandId })).toEqual({ done: false, because: 'moved-on' })
  gate.open()
  await working
  expect(await stateOf(bought, busy.commandId)).toBe('done')

  const other = await orderWithCase(portal, shop, false)
  shop.plan({ userError: { message: 'The gateway is closed' } }, 'refundCreate')
  const { id, commandId } = await orderedRefund(other)
  await workAll(portal)
  expect(await settleByHand(portal, { ...byHand, id: commandId, staffId: agent })).toEqual({ done: false, because: 'not-allowed' })
  expect(await settleByHand(portal, { ...byHand, id: commandId })).toEqual({ done: true })
  expect(await refundRow(id)).toMatchObject({ reference: 're_77', issuedAt: expect.any(Date) as Date })
  const settled = { state: 'by_hand', byHand: { reference: 're_77', reason: 'By bank transfer' } }
  expect(await commandOf(portal, other, commandId)).toMatchObject(settled)
  expect(await settleByHand(portal, { ...byHand, id: 'none' })).toEqual({ done: false, because: 'no-such-command' })
})

test('a running worker hears of what is asked with its commit', async () => {
  const worker = startCommandWorker(portal)
  const bought = await orderWithCase(portal, shop, false)
  const id = await ask(portal, bought, { kind: 'hold' })
  await vi.waitFor(async () => expect(await stateOf(bought, id)).toBe('done'), { timeout: 20_000 })
  await worker.stop()
  await ask(portal, bought, tag('after'))
  expect((await inShop(portal, shop, bought)).tags).toEqual([])
  await workAll(portal)
})

test('F09 ten refunds of the portal and ten in the shop’s admin at once, with notices of all: never more than was received, each counted once', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 10 }], { shop })
  const [lineId = ''] = bought.lineIds
  for (let each = 0; each < 10; each += 1) {
    const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId, quantity: 1 }] })
    await portal.db.shopCommand.deleteMany({ where: { orderId: bought.orderId, kind: 'tag' } })
    const { id: caseId, version } = await caseOf(portal, number)
    await portal.db.case.update({ where: { id: caseId }, data: { state: 'lost' }, select: { id: true } })
    const amount = { amountMinor: 9_300, currency: 'EUR' } as const
    const row = { caseId, version, amount, basis: 'filed', reference: null, limitMinor: 200_000, staffId: finance, as: 'ordered' } as const
    const input = { kind: 'refund', of: 'refund', id: await insertRefund(portal.db, row), amount } as const
    await askShop(portal.db, { store: 'eu', orderId: bought.orderId, of: { caseId, version }, input })
  }
  const order = await inShop(portal, shop, bought)
  const told = shop.notices.told.length
  const staff = async () => {
    for (let each = 0; each < 10; each += 1) {
      refundByHand(shop.shop(), order.id, 5_000)
      await takeInNotices(told)
    }
  }
  await Promise.all([workAll(portal), staff()])
  await takeInNotices(told)

  const back = order.transactions.filter(({ kind }) => kind === 'REFUND').reduce((sum, { amount }) => sum + amount.presentment, 0)
  const done = await portal.db.shopCommand.count({ where: { orderId: bought.orderId, state: 'done' } })
  const refused = await portal.db.shopCommand.count({ where: { orderId: bought.orderId, state: 'refused' } })
  expect(back).toBeLessThanOrEqual(100_000)
  expect(back).toBeGreaterThan(100_000 - 9_300)
  expect(done + refused).toBe(10)
  const ours = await portal.db.shopRefund.count({ where: { orderId: bought.orderId, refundId: { not: null } } })
  expect(ours).toBe(done)
  const books = await findOrderBooks(portal.db, bought.orderId)
  // What the shop refused stays reserved until staff settle it.
  expect(books?.givenBackMinor).toBe(back + refused * 9_300)
})

/** Whatever the shop told since then. */
async function takeInNotices(since: number): Promise<void> {
  for (const { topic, domain, body } of shop.notices.told.slice(since)) {
    const id = createHash('sha256').update(body).digest('hex')
    await keepNotice(portal.database.pool, { id, topic, shop: domain, body: Buffer.from(body) })
  }
  while ((await workWebhooks(portal)) > 0);
}
