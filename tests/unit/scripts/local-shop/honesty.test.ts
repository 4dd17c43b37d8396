import { afterEach, beforeEach, expect, test } from 'vitest'

import { refunded } from '#scripts/local-shop/amounts.ts'
import { refundByHand, shipOrder } from '#scripts/local-shop/by-hand.ts'
import { keptShops, type LocalShop, startLocalShop } from '#scripts/local-shop/start.ts'
import type { Order } from '#scripts/local-shop/state.ts'
import { askLocalShop } from '#tests/support/ask-local-shop.ts'
import { shopOrder } from '#tests/support/shop-order-json.ts'

let shop: LocalShop
let waiting: Order
let sent: Order

beforeEach(async () => {
  shop = await startLocalShop()
  const lines = [{ id: 11, sku: 'MOPA-60W', price: '500.00', quantity: 2 }]
  const placedAt = '2026-03-01T09:00:00Z'
  const orders = shop.load([
    shopOrder({ id: 1001, lines, placedAt, deliveredAt: null }),
    shopOrder({ id: 1002, lines: lines.map((line) => ({ ...line, id: 21 })), placedAt, deliveredAt: '2026-03-05T09:00:00Z' }),
  ])
  const [first, second] = orders
  if (!first || !second) throw new Error('no orders')
  ;[waiting, sent] = [first, second]
})
afterEach(() => shop.stop())

const ask = (query: string, variables = {}) => askLocalShop(shop, query, variables)

const REFUND = `mutation ($input: RefundInput!, $key: String!) { refundCreate(input: $input) @idempotent(key: $key) {
  refund { id totalRefundedSet { presentmentMoney { amount } } } userErrors { field message } } }`
const refund = (order: Order, amount: string, key: string) => {
  const [sale] = order.transactions
  const transaction = { orderId: order.id, kind: 'REFUND', gateway: sale?.gateway, parentId: sale?.id, amount }
  return ask(REFUND, { input: { orderId: order.id, note: 'a case', transactions: [transaction] }, key })
}

test('money goes back up to what was received, from both sides together, and not a cent more', async () => {
  expect((await refund(sent, '930.00', 'one')).data).toMatchObject({
    refundCreate: { refund: { totalRefundedSet: { presentmentMoney: { amount: '930.0' } } }, userErrors: [] },
  })
  expect(refundByHand(shop.shop(), sent.id, 5_000).errors).toBeNull()
  expect((await refund(sent, '20.01', 'two')).data).toEqual({
    refundCreate: {
      refund: null,
      userErrors: [
        { field: ['transactions', '0', 'amount'], message: 'Refund amount cannot be greater than the amount that is available to refund' },
      ],
    },
  })
  expect(refundByHand(shop.shop(), sent.id, 2_001).errors).not.toBeNull()
  await refund(sent, '20.00', 'three')
  expect(refunded(sent).presentment).toBe(100_000)
})

test('a key again gives the first answer, with other arguments a no, and one that failed stays failed', async () => {
  const first = await refund(sent, '10.00', 'a-key')
  expect((await refund(sent, '10.00', 'a-key')).data).toEqual(first.data)
  expect(refunded(sent).presentment).toBe(1_000)
  const other = await refund(sent, '11.00', 'a-key')
  expect(JSON.stringify(other.data)).toContain('The same idempotency key cannot be used with different operation parameters.')
  await refund(sent, '5000.00', 'too-much')
  expect(JSON.stringify((await refund(sent, '5000.00', 'too-much')).data)).toContain('Retry with a new idempotency key.')
})

test('since 2026-04 a refund needs its key', async () => {
  const bare = REFUND.replace('@idempotent(key: $key)', '').replace(', $key: String!', '')
  const { errors } = await ask(bare, { input: { orderId: sent.id } })
  expect(errors).toEqual(['The @idempotent directive is required for this mutation but was not provided.'])
})

const CANCEL = `mutation ($id: ID!) { orderCancel(orderId: $id, reason: CUSTOMER, restock: true, notifyCustomer: false) {
  job { id done } orderCancelUserErrors { code message } } }`

test('an order is cancelled once, and not when something of it was sent', async () => {
  expect((await ask(CANCEL, { id: waiting.id })).data).toMatchObject({ orderCancel: { job: { done: false }, orderCancelUserErrors: [] } })
  expect(waiting).toMatchObject({ cancelReason: 'CUSTOMER', fulfillmentOrders: [{ status: 'CANCELLED' }], lines: [{ removed: 2 }] })
  const twice = await ask(CANCEL, { id: waiting.id })
  expect(twice.data).toMatchObject({ orderCancel: { job: null, orderCancelUserErrors: [{ code: 'INVALID' }] } })
  const late = await ask(CANCEL, { id: sent.id })
  expect(late.data).toMatchObject({ orderCancel: { orderCancelUserErrors: [{ message: 'Cannot cancel a paid and fulfilled order' }] } })
})

test('what waits to be sent is called off by the piece; what was sent, or is called off already, is not', async () => {
  const piecesOf = (order: Order, quantity: number, key: string) => {
    const refundLineItems = [{ lineItemId: order.lines[0]?.id, quantity, restockType: 'CANCEL' }]
    return ask(REFUND, { input: { orderId: order.id, refundLineItems }, key })
  }
  const tooMany = {
    field: ['refundLineItems', '0', 'quantity'],
    message: 'Quantity cannot cancel more items than are left to be fulfilled',
  }
  expect((await piecesOf(sent, 1, 'sent')).data).toMatchObject({ refundCreate: { refund: null, userErrors: [tooMany] } })
  expect((await piecesOf(waiting, 1, 'one')).data).toMatchObject({ refundCreate: { userErrors: [] } })
  expect(waiting).toMatchObject({ cancelledAt: null, fulfillmentOrders: [{ status: 'OPEN', lines: [{ remaining: 1 }] }] })
  expect(refunded(waiting).presentment).toBe(0)
  await piecesOf(waiting, 1, 'other')
  expect(waiting.fulfillmentOrders).toMatchObject([{ status: 'CANCELLED', lines: [{ remaining: 0 }] }])
  expect(shipOrder(shop.shop(), waiting.id).errors).not.toBeNull()
})

const HOLD = `mutation ($id: ID!, $hold: FulfillmentOrderHoldInput!) { fulfillmentOrderHold(id: $id, fulfillmentHold: $hold) {
  fulfillmentHold { id handle } fulfillmentOrder { status } remainingFulfillmentOrder { id status } userErrors { code message } } }`

test('what is held is not sent, a handle holds once, and what was sent is not held', async () => {
  const [part] = waiting.fulfillmentOrders
  const hold = { reason: 'OTHER', reasonNotes: 'asked to cancel', handle: 'case-1', externalId: 'case-1' }
  expect((await ask(HOLD, { id: part?.id, hold })).data).toMatchObject({
    fulfillmentOrderHold: { fulfillmentHold: { handle: 'case-1' }, fulfillmentOrder: { status: 'ON_HOLD' }, userErrors: [] },
  })
  expect(shipOrder(shop.shop(), waiting.id).errors).not.toBeNull()
  expect((await ask(HOLD, { id: part?.id, hold })).data).toMatchObject({
    fulfillmentOrderHold: { fulfillmentHold: null, userErrors: [{ code: 'DUPLICATE_FULFILLMENT_HOLD_HANDLE' }] },
  })
  await ask('mutation ($id: ID!) { fulfillmentOrderReleaseHold(id: $id, externalId: "case-1") { userErrors { message } } }', {
    id: part?.id,
  })
  expect(shipOrder(shop.shop(), waiting.id).errors).toBeNull()
  expect((await ask(HOLD, { id: part?.id, hold })).data).toMatchObject({
    fulfillmentOrderHold: { userErrors: [{ message: 'Fulfillment order is closed and cannot be placed on hold.' }] },
  })
})

test('a hold of some of the pieces leaves the others to be sent', async () => {
  const [part] = waiting.fulfillmentOrders
  const hold = { reason: 'OTHER', handle: 'half', fulfillmentOrderLineItems: [{ id: part?.lines[0]?.id, quantity: 1 }] }
  expect((await ask(HOLD, { id: part?.id, hold })).data).toMatchObject({
    fulfillmentOrderHold: { fulfillmentOrder: { status: 'ON_HOLD' }, remainingFulfillmentOrder: { status: 'OPEN' } },
  })
  expect(shipOrder(shop.shop(), waiting.id).done).toMatchObject([{ lines: [{ quantity: 1 }] }])
})

const RETURN = `mutation ($input: ReturnInput!) { returnCreate(returnInput: $input) { return { id name status
  returnLineItems(first: 5) { nodes { ... on ReturnLineItem { id quantity restockingFee { amountSet { presentmentMoney { amount } } } } } }
  reverseFulfillmentOrders(first: 5) { nodes { lineItems(first: 5) { nodes { id } } } } } userErrors { code field message } } }`
const PROCESS = `mutation ($input: ReturnProcessInput!) { returnProcess(input: $input) { return { status returnLineItems(first: 5) {
  nodes { processedQuantity } } } userErrors { code message } } }`

test('what comes back was sent, comes back once, and is taken out of the order when it is processed', async () => {
  const line = sent.fulfillments[0]?.lines[0]
  const lines = (quantity: number) => [
    { fulfillmentLineItemId: line?.id, quantity, returnReason: 'UNWANTED', returnReasonNote: 'a case', restockingFee: { percentage: 7 } },
  ]
  const input = (quantity: number) => ({ orderId: sent.id, returnLineItems: lines(quantity) })
  const made = await ask(RETURN, { input: input(2) })
  expect(made.data).toMatchObject({
    returnCreate: {
      return: {
        name: '#1002-R1',
        status: 'OPEN',
        returnLineItems: { nodes: [{ restockingFee: { amountSet: { presentmentMoney: { amount: '70.0' } } } }] },
      },
      userErrors: [],
    },
  })
  expect((await ask(RETURN, { input: input(1) })).data).toMatchObject({ returnCreate: { return: null, userErrors: [{ code: 'INVALID' }] } })
  const [one] = sent.returns
  const process = (quantity: number) => ({
    returnId: one?.id,
    returnLineItems: [
      {
        id: one?.lines[0]?.id,
        quantity,
        dispositions: [{ reverseFulfillmentOrderLineItemId: one?.reverse.lines[0]?.id, quantity, dispositionType: 'NOT_RESTOCKED' }],
      },
    ],
  })
  expect((await ask(PROCESS, { input: process(3) })).data).toMatchObject({
    returnProcess: { userErrors: [{ code: 'LESS_THAN_OR_EQUAL_TO' }] },
  })
  expect((await ask(PROCESS, { input: process(2) })).data).toMatchObject({
    returnProcess: { return: { returnLineItems: { nodes: [{ processedQuantity: 2 }] } }, userErrors: [] },
  })
  expect(sent.lines[0]?.removed).toBe(2)
  const cancel = await ask('mutation ($id: ID!) { returnCancel(id: $id) { userErrors { code } } }', { id: one?.id })
  expect(cancel.data).toMatchObject({ returnCancel: { userErrors: [{ code: 'INVALID_STATE' }] } })
})

test('what it has is kept and found again, with ids that go on', async () => {
  await refund(sent, '10.00', 'a-key')
  const kept = keptShops.parse(JSON.parse(JSON.stringify(shop.kept())))
  const again = await startLocalShop({ kept })
  expect(again.shop().books).toEqual(shop.shop().books)
  const transactions = [{ orderId: sent.id, kind: 'REFUND', gateway: sent.transactions[0]?.gateway, parentId: sent.transactions[0]?.id }]
  const input = { orderId: sent.id, note: 'a case', transactions: transactions.map((one) => ({ ...one, amount: '10.00' })) }
  await askLocalShop(again, REFUND, { input, key: 'a-key' })
  await askLocalShop(again, REFUND, { input, key: 'another' })
  const ids = again.shop().books.orders.flatMap(({ refunds }) => refunds.map(({ id }) => id))
  expect(new Set(ids).size).toBe(2)
  await again.stop()
})

test('of an order that was paid in another currency than the shop books, money goes back in the one that was paid', async () => {
  const set = (shopMinor: string, paid: string) => ({
    shop_money: { amount: shopMinor, currency_code: 'USD' },
    presentment_money: { amount: paid, currency_code: 'EUR' },
  })
  const line = { id: 31, sku: 'CLAMP', quantity: 1, price_set: set('108.00', '100.00') }
  const abroad = {
    id: 1003,
    name: '#1003',
    created_at: '2026-03-01T09:00:00Z',
    currency: 'USD',
    presentment_currency: 'EUR',
    taxes_included: true,
  }
  const [order] = shop.load([{ ...abroad, total_price_set: set('108.00', '100.00'), line_items: [line] }])
  const [sale] = order?.transactions ?? []
  const transaction = { orderId: order?.id, kind: 'REFUND', gateway: sale?.gateway, parentId: sale?.id, amount: '50.00' }
  const input = { orderId: order?.id, transactions: [transaction] }
  expect(JSON.stringify((await ask(REFUND, { input, key: 'one' })).data)).toContain(
    'Currency must be the presentment currency of the order, EUR',
  )
  expect((await ask(REFUND, { input: { ...input, currency: 'EUR' }, key: 'two' })).data).toMatchObject({ refundCreate: { userErrors: [] } })
  expect(order?.transactions.at(-1)?.amount).toEqual({ shop: 5_400, presentment: 5_000 })
})
