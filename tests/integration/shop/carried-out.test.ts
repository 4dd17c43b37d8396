import { afterAll, beforeAll, expect, test } from 'vitest'

import type { CommandInput } from '#app/domain/shop/command.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { refundByHand, shipOrder } from '#scripts/local-shop/by-hand.ts'
import type { Mishap } from '#scripts/local-shop/mishaps.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { ask, commandOf, inShop, openWithShop, type OrderOfCase, orderWithCase, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop())
})
afterAll(() => close())

/** Has the shop asked, with what goes wrong on the way, until nothing is left to be done; answers the command and the order in the shop. */
async function carryOut(bought: OrderOfCase, input: CommandInput, ...mishaps: ReadonlyArray<readonly [Mishap, string]>) {
  for (const [mishap, on] of mishaps) shop.plan(mishap, on)
  const id = await ask(portal, bought, input)
  await workAll(portal)
  return { command: await commandOf(portal, bought, id), order: await inShop(portal, shop, bought) }
}

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const

test('everything that was not sent is held, once however often the answer is lost, and let go of by the request that held it', async () => {
  const bought = await orderWithCase(portal, shop, false)
  const { command, order } = await carryOut(
    bought,
    { kind: 'hold' },
    ['hang-up-after', 'fulfillmentOrderHold'],
    ['cut', 'fulfillmentOrderHold'],
  )
  expect(command).toMatchObject({ state: 'done', answer: { kind: 'hold', held: 1, tooLate: false } })
  expect(order.fulfillmentOrders).toMatchObject([
    { status: 'ON_HOLD', holds: [{ handle: `em-smart-${bought.caseId}`, notes: bought.number }] },
  ])

  order.fulfillmentOrders[0]?.holds.push({
    id: 'gid://shopify/FulfillmentHold/1',
    handle: 'theirs',
    externalId: null,
    reason: 'OTHER',
    notes: null,
  })
  const released = await carryOut(bought, { kind: 'release' }, ['hang-up-after', 'fulfillmentOrderReleaseHold'])
  expect(released.command.state).toBe('done')
  expect(released.order.fulfillmentOrders[0]?.holds.map(({ handle }) => handle)).toEqual(['theirs'])
})

test('a hold that comes after the parcel has left says that it is too late', async () => {
  const bought = await orderWithCase(portal, shop, false)
  shipOrder(shop.shop(), (await inShop(portal, shop, bought)).id)
  const { command } = await carryOut(bought, { kind: 'hold' })
  expect(command.answer).toEqual({ kind: 'hold', held: 0, tooLate: true })
})

test('a hold of an order of which nothing has left is not too late, although less is left than the request is about', async () => {
  const bought = await orderWithCase(portal, shop, false)
  const [part] = (await inShop(portal, shop, bought)).fulfillmentOrders
  for (const line of part?.lines ?? []) line.remaining = 2
  const { command } = await carryOut(bought, { kind: 'hold' })
  expect(command.answer).toEqual({ kind: 'hold', held: 1, tooLate: false })
})

test('only an order of which nothing else is left to be sent is cancelled for a request', async () => {
  const bought = await orderWithCase(portal, shop, false)
  const order = await inShop(portal, shop, bought)
  const [line] = order.lines
  const [part] = order.fulfillmentOrders
  if (!line || !part) throw new Error('nothing was bought')
  order.lines.push({ ...line, id: 'gid://shopify/LineItem/5' })
  part.lines.push({ id: 'gid://shopify/FulfillmentOrderLineItem/5', lineId: 'gid://shopify/LineItem/5', total: 1, remaining: 1 })
  const { command } = await carryOut(bought, { kind: 'cancel_order' })
  expect(command).toMatchObject({ state: 'refused', fault: expect.stringContaining('more that is not sent yet') as string })
  expect(order.cancelledAt).toBeNull()
})

test('an order is cancelled once and without money; one that was sent is not, in the shop’s own words', async () => {
  const bought = await orderWithCase(portal, shop, false)
  const { command, order } = await carryOut(bought, { kind: 'cancel_order' }, ['hang-up-after', 'orderCancel'])
  expect(command).toMatchObject({ state: 'done', attempts: 2 })
  expect(order).toMatchObject({ cancelReason: 'CUSTOMER', refunds: [] })

  const sent = await orderWithCase(portal, shop, true)
  const refused = await carryOut(sent, { kind: 'cancel_order' })
  expect(refused.command).toMatchObject({ state: 'refused', fault: 'Cannot cancel a paid and fulfilled order', attempts: 1 })
})

test('an address and tags are written to the order', async () => {
  const bought = await orderWithCase(portal, shop, false)
  const address = {
    name: 'Ana Maria Ruiz',
    company: null,
    street: 'Neue Straße 2',
    addition: 'Hof',
    postcode: '10999',
    city: 'Berlin',
    region: null,
    country: 'DE',
    phone: null,
  }
  const { order } = await carryOut(bought, { kind: 'correct_address', address }, ['hang-up-after', 'orderUpdate'])
  expect(order.shippingAddress).toMatchObject({
    firstName: 'Ana Maria',
    lastName: 'Ruiz',
    address1: 'Neue Straße 2',
    zip: '10999',
    countryCode: 'DE',
  })
  await carryOut(bought, { kind: 'tag', add: ['portal-cancel'], remove: [] })
  expect(order.tags).toEqual(['portal-cancel'])
  await carryOut(bought, { kind: 'tag', add: ['portal-return'], remove: ['portal-cancel'] }, ['hang-up-after', 'tagsRemove'])
  expect(order.tags).toEqual(['portal-return'])
})

const opening = (lineId: string, quantity = 2) =>
  ({ kind: 'open_return', lines: [{ lineId, quantity, feeShare: 750 }], shippingFee: euros(1_290), replacements: [] }) as const

test('a return is opened once with what it costs, taken in once, and closed', async () => {
  const bought = await orderWithCase(portal, shop, true)
  const { command, order } = await carryOut(bought, opening(bought.lineId), ['hang-up-after', 'returnCreate'])
  expect(order.returns).toMatchObject([
    {
      status: 'OPEN',
      lines: [{ quantity: 2, feePercent: 7.5, reasonNote: `${bought.number} ${command.id}` }],
      shippingFee: { presentment: 1_290 },
    },
  ])
  expect(command.answer).toEqual({ kind: 'open_return', returnId: order.returns[0]?.id, name: order.returns[0]?.name })

  // One came less than was declared.
  const lines = [{ lineId: bought.lineId, quantity: 1, restock: true }]
  await carryOut(bought, { kind: 'take_in', lines }, ['hang-up-after', 'returnProcess'])
  expect(order.returns[0]?.lines[0]).toMatchObject({ quantity: 2, processed: 1 })
  expect(order.returns[0]?.reverse.lines[0]?.dispositions).toMatchObject([{ type: 'RESTOCKED', quantity: 1 }])
  expect(order.refunds).toEqual([])
  await carryOut(bought, { kind: 'close_return' }, ['hang-up-after', 'returnClose'])
  expect(order.returns[0]?.status).toBe('CLOSED')
})

test('a return is cancelled before anything came; one of more than was sent is refused in the shop’s own words', async () => {
  const bought = await orderWithCase(portal, shop, true)
  const { order } = await carryOut(bought, opening(bought.lineId))
  const refused = await carryOut(bought, opening(bought.lineId, 4))
  expect(refused.command).toMatchObject({
    state: 'refused',
    fault: 'Quantity is greater than the returnable quantity of the fulfillment line item.',
  })
  await carryOut(bought, { kind: 'cancel_return' }, ['hang-up-after', 'returnCancel'])
  expect(order.returns.map(({ status }) => status)).toEqual(['CANCELED'])
  // What was to be opened is taken back with it.
  expect((await commandOf(portal, bought, refused.command.id)).state).toBe('dropped')
})

const refundOf = (amountMinor: number): CommandInput => ({
  kind: 'refund',
  of: 'refund',
  id: '00000000-0000-4000-8000-000000000000',
  amount: euros(amountMinor),
})

/** Whatever it was paid by, from here on it was a card. */
async function paidByCard(bought: OrderOfCase) {
  const order = await inShop(portal, shop, bought)
  const [first] = order.transactions
  if (!first) throw new Error('nothing was paid')
  first.card = { company: 'Visa', last: '4242' }
  return { order, first }
}

test('money is given back once to the card that paid, by an amount to the cent, and named by the card’s last digits', async () => {
  const bought = await orderWithCase(portal, shop, true)
  await paidByCard(bought)
  const { command, order } = await carryOut(bought, refundOf(12_345), ['hang-up-after', 'refundCreate'], ['cut', 'refundCreate'])
  const back = order.transactions.filter(({ kind }) => kind === 'REFUND')
  expect(back).toMatchObject([{ amount: { presentment: 12_345 }, parentId: order.transactions[0]?.id }])
  expect(order.refunds).toMatchObject([{ note: `${bought.number} ${command.id}` }])
  expect(command).toMatchObject({ state: 'done', answer: { shopRefundId: order.refunds[0]?.id, method: 'Visa ending in 4242' } })
})

test('one amount is split over the payments that brought it in', async () => {
  const bought = await orderWithCase(portal, shop, true)
  const { order, first } = await paidByCard(bought)
  first.amount = { shop: 30_000, presentment: 30_000 }
  const other = { ...first, id: 'gid://shopify/OrderTransaction/77', gateway: 'paypal', formattedGateway: 'PayPal', card: null }
  order.transactions.push({ ...other, amount: { shop: 20_000, presentment: 20_000 } })
  const { command } = await carryOut(bought, refundOf(45_000))
  const back = order.transactions.filter(({ kind }) => kind === 'REFUND')
  expect(back.map(({ parentId, amount }) => [parentId, amount.presentment])).toEqual([
    [first.id, 30_000],
    ['gid://shopify/OrderTransaction/77', 15_000],
  ])
  expect(command.answer).toMatchObject({ method: 'Visa ending in 4242, PayPal' })
})

test('more than is left is refused in the shop’s own words, with whatever was given back there by hand', async () => {
  const bought = await orderWithCase(portal, shop, true)
  refundByHand(shop.shop(), (await inShop(portal, shop, bought)).id, 40_000)
  const { command, order } = await carryOut(bought, refundOf(10_001))
  expect(command).toMatchObject({ state: 'refused', fault: expect.stringMatching(/refund/i) })
  expect(order.refunds).toHaveLength(1)
})

test('an invoice is made once, and taken back', async () => {
  const bought = await orderWithCase(portal, shop, true)
  const invoice: CommandInput = { kind: 'open_invoice', invoiceId: 'one', title: 'Repair EMR-1', amount: euros(7_990) }
  const { command } = await carryOut(bought, invoice, ['hang-up-after', 'draftOrderCreate'], ['cut', 'draftOrderCreate'])
  const [draft, ...others] = shop.shop().books.drafts
  expect(others).toEqual([])
  expect(draft).toMatchObject({ lines: [{ title: 'Repair EMR-1', price: { presentment: 7_990 } }], note: bought.number })
  expect(command.answer).toEqual({ kind: 'open_invoice', draftOrderId: draft?.id, url: expect.stringContaining('/invoice/') })
  await carryOut(bought, { kind: 'void_invoice', invoiceId: 'one' }, ['hang-up-after', 'draftOrderDelete'])
  expect(shop.shop().books.drafts).toEqual([])
})
