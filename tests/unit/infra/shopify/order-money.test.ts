import { expect, test } from 'vitest'

import { documentsIn } from '#app/infra/shopify/documents.ts'
import { readRecord } from '#app/infra/shopify/read-record.ts'
import type { ShopOrder } from '#app/infra/shopify/shop-order.ts'
import { shopCase } from '#tests/support/shop-cases.ts'
import { shopLine, shopOrder } from '#tests/support/shop-order.ts'

function read(value: unknown): ShopOrder {
  const [one] = readRecord(value, null)
  if (one?.kind !== 'order') throw new Error(one?.kind === 'bad' ? one.faults.join('; ') : 'no order')
  return one.order
}

function moneyOf(value: unknown) {
  const { receivedMinor, refundedMinor, shippingMinor, shippingRefundedMinor, moneyFaults } = read(value)
  return {
    received: receivedMinor,
    refunded: refundedMinor,
    shipping: shippingMinor,
    shippingBack: shippingRefundedMinor,
    faults: moneyFaults,
  }
}

const caseMoney = (file: string) => moneyOf(JSON.parse(shopCase(file)))

test('shipping that was refunded before is received money that went back', () => {
  expect(caseMoney('04-shipping-refunded-before.json')).toEqual({
    received: 334_800,
    refunded: 4_900,
    shipping: 4_900,
    shippingBack: 4_900,
    faults: [],
  })
})

test('goodwill that was given back before leaves that much less of what was received', () => {
  expect(caseMoney('05-goodwill-before-return.json')).toEqual({
    received: 329_900,
    refunded: 50_000,
    shipping: 0,
    shippingBack: 0,
    faults: [],
  })
})

test('a code for free shipping: nothing was paid for it, and lines and shipping come to the total', () => {
  expect(caseMoney('06-free-shipping-code.json')).toEqual({ received: 329_900, refunded: 0, shipping: 0, shippingBack: 0, faults: [] })
})

test('a discount that stands on no line is named, and no more was received than the total', () => {
  expect(caseMoney('07-order-discount-not-on-lines.json')).toEqual({
    received: 284_800,
    refunded: 0,
    shipping: 0,
    shippingBack: 0,
    faults: [{ code: 'lines-differ', reckonedMinor: 334_800, toldMinor: 284_800 }],
  })
})

test.each(['pending', 'authorized', 'expired', 'voided', 'PENDING'])('an order that is %s brought nothing in', (status) => {
  expect(caseMoney('08-never-paid.json').received).toBe(0)
  expect(moneyOf(shopOrder({ financial_status: status })).received).toBe(0)
})

test('of a deposit what is not outstanding was received, and where nothing says how much, nothing is certain', () => {
  expect(moneyOf(shopOrder({ financial_status: 'partially_paid', total_outstanding: '99.00' })).received).toBe(3_000)
  expect(moneyOf(shopOrder({ financial_status: 'partially_paid' }))).toMatchObject({ received: 0, faults: [{ code: 'received-unknown' }] })
})

test('payments of the order come before its totals, those that failed or only were authorised left out', () => {
  const transactions = [
    { kind: 'authorization', status: 'success', amount: '129.00' },
    { kind: 'capture', status: 'success', amount: '100.00', currency: 'EUR' },
    { kind: 'sale', status: 'failure', amount: '29.00' },
  ]
  expect(moneyOf(shopOrder({ financial_status: 'paid', transactions })).received).toBe(10_000)
})

test('totals that contradict each other: the least of them, and a fault', () => {
  expect(moneyOf(shopOrder({ financial_status: 'paid', current_total_price: '89.00' }))).toMatchObject({
    received: 8_900,
    faults: [{ code: 'totals-differ', reckonedMinor: 12_900, toldMinor: 8_900 }],
  })
})

test('what an edit took out before it was paid, and what the shop still owes after one, is no contradiction', () => {
  const edited = { total_price: '258.00', current_total_price: '129.00', line_items: [shopLine({ quantity: 2, current_quantity: 1 })] }
  expect(moneyOf(shopOrder({ ...edited, total_outstanding: '0.00' }))).toMatchObject({ received: 12_900, faults: [] })
  expect(moneyOf(shopOrder({ ...edited, total_outstanding: '-129.00' }))).toMatchObject({ received: 25_800, faults: [] })
})

test('a tip and duties stand in the total and on no line', () => {
  expect(
    moneyOf(
      shopOrder({
        total_price: '140.00',
        total_tip_received: '10.00',
        original_total_duties_set: { shop_money: { amount: '1.00', currency_code: 'EUR' } },
      }),
    ).faults,
  ).toEqual([])
})

test('a refund comes to what its payments say, else to its lines, shipping and adjustments; one under way counts, one that failed does not', () => {
  const refund = {
    id: 1,
    created_at: '2026-03-03T10:00:00Z',
    refund_line_items: [{ id: 10, line_item_id: 9001, quantity: 1, subtotal: '50.00', total_tax: '7.98' }],
  }
  const amount = (change: object) => moneyOf(shopOrder({ refunds: [{ ...refund, ...change }] })).refunded
  expect(
    amount({
      transactions: [
        { kind: 'refund', status: 'success', amount: '40.00' },
        { kind: 'refund', status: 'pending', amount: '5.00' },
      ],
    }),
  ).toBe(4_500)
  expect(amount({ transactions: [{ kind: 'refund', status: 'failure', amount: '40.00' }] })).toBe(0)
  expect(
    amount({
      order_adjustments: [
        { kind: 'shipping_refund', amount: '-4.00', tax_amount: '0.00' },
        { kind: 'refund_discrepancy', amount: '10.00' },
      ],
    }),
  ).toBe(4_400)
  expect(amount({ total_refunded_set: { shop_money: { amount: '41.00', currency_code: 'EUR' } } })).toBe(4_100)
})

test('half of the shipping was given back with its tax, where only what stands there now says so', () => {
  const shipping_lines = [{ price: '20.00', tax_lines: [{ price: '2.00' }] }]
  expect(
    moneyOf(
      shopOrder({
        taxes_included: false,
        total_price: '151.00',
        shipping_lines,
        current_shipping_price_set: { shop_money: { amount: '10.00', currency_code: 'EUR' } },
      }),
    ),
  ).toMatchObject({ shipping: 2_200, shippingBack: 1_100 })
})

test('a dispute that the document tells of makes it unknown what is left; one that was won or only asked does not', () => {
  const faults = (dispute: object) => moneyOf(shopOrder({ disputes: [dispute] })).faults
  expect(faults({ initiated_as: 'chargeback', status: 'needs_response' })).toEqual([{ code: 'disputed' }])
  expect(faults({ initiated_as: 'CHARGEBACK', status: 'WON' })).toEqual([])
  expect(faults({ initiated_as: 'inquiry', status: 'needs_response' })).toEqual([])
})

test('the API says the same by its own names', () => {
  const money = (amount: string) => ({ shopMoney: { amount, currencyCode: 'EUR' }, presentmentMoney: { amount, currencyCode: 'EUR' } })
  const node = {
    id: 'gid://shopify/Order/1',
    name: '#1',
    createdAt: '2026-03-01T09:00:00Z',
    updatedAt: '2026-03-02T09:00:00Z',
    taxesIncluded: true,
    currencyCode: 'EUR',
    displayFinancialStatus: 'PARTIALLY_REFUNDED',
    totalPriceSet: money('134.90'),
    currentTotalPriceSet: money('85.0'),
    totalOutstandingSet: money('0.0'),
    totalReceivedSet: money('134.90'),
    totalRefundedSet: money('49.90'),
    totalRefundedShippingSet: money('4.90'),
    lineItems: { nodes: [{ id: 'gid://shopify/LineItem/9', title: 'Pump', quantity: 1, originalUnitPriceSet: money('130.0') }] },
    shippingLines: {
      nodes: [
        {
          originalPriceSet: money('10.0'),
          discountedPriceSet: money('10.0'),
          discountAllocations: [{ allocatedAmountSet: money('5.10') }],
        },
      ],
    },
    refunds: [
      {
        id: 'gid://shopify/Refund/5',
        createdAt: '2026-03-02T09:00:00Z',
        totalRefundedSet: money('49.90'),
        refundLineItems: { nodes: [] },
        refundShippingLines: { nodes: [{ subtotalAmountSet: money('4.90'), taxAmountSet: money('0.0') }] },
        transactions: {
          nodes: [
            {
              id: 'gid://shopify/OrderTransaction/77',
              kind: 'REFUND',
              status: 'SUCCESS',
              authorizationCode: 're_9',
              amountSet: money('49.90'),
            },
          ],
        },
      },
    ],
  }
  expect(moneyOf({ data: { order: node } })).toEqual({ received: 13_490, refunded: 4_990, shipping: 490, shippingBack: 490, faults: [] })
  expect(read({ data: { order: node } }).refunds).toMatchObject([
    { sourceId: '5', amountMinor: 4_990, shippingMinor: 490, names: ['5', '77', 're_9'], lines: [] },
  ])
})

test('only the current total was asked for: what went back is not taken off twice', () => {
  const bare = (amount: string) => ({ shopMoney: { amount, currencyCode: 'EUR' } })
  const node = {
    id: 'gid://shopify/Order/1',
    name: '#1',
    createdAt: '2026-03-01T09:00:00Z',
    taxesIncluded: true,
    currencyCode: 'EUR',
    currentTotalPriceSet: bare('79.0'),
    lineItems: { nodes: [{ id: 'gid://shopify/LineItem/9', title: 'Pump', quantity: 1, originalUnitPriceSet: bare('129.0') }] },
    refunds: [{ id: 'gid://shopify/Refund/5', totalRefundedSet: bare('50.0'), refundLineItems: { nodes: [] } }],
  }
  expect(moneyOf({ order: node })).toMatchObject({ received: 12_900, refunded: 5_000 })
})

test('amounts in another currency than the order tell nothing of what was received', () => {
  expect(
    moneyOf(
      shopOrder({
        currency: 'USD',
        presentment_currency: 'EUR',
        total_price_set: { presentment_money: { amount: '129.00', currency_code: 'EUR' } },
        total_outstanding: '0.00',
        line_items: [shopLine({ price_set: { presentment_money: { amount: '129.00', currency_code: 'EUR' } } })],
        financial_status: 'paid',
        current_total_price: '139.00',
        transactions: [{ kind: 'sale', status: 'success', amount: '139.00', currency: 'USD' }],
      }),
    ),
  ).toMatchObject({ received: 12_900, faults: [] })
})

test('a refund by itself tells its amount, its shipping and its names; a dispute is one that takes it all', () => {
  const read = (value: unknown) => readRecord(value, null)[0]
  expect(
    read({
      id: 9,
      order_id: 5001,
      created_at: '2026-03-03T10:00:00Z',
      refund_line_items: [],
      order_adjustments: [{ kind: 'shipping_refund', amount: '-4.90', tax_amount: '0.00' }],
      transactions: [
        { id: 77, kind: 'refund', status: 'success', amount: '12.00', currency: 'EUR', authorization: 're_1', receipt: { id: 're_2' } },
      ],
    }),
  ).toMatchObject({
    kind: 'news',
    news: {
      kind: 'refund',
      orderSourceId: '5001',
      refund: { sourceId: '9', amountMinor: 1_200, shippingMinor: 490, names: ['9', '77', 're_1', 're_2'] },
    },
  })
  const dispute = {
    id: 3,
    order_id: 5001,
    type: 'chargeback',
    amount: '129.00',
    currency: 'EUR',
    status: 'lost',
    initiated_at: '2026-03-04T10:00:00Z',
  }
  expect(read(dispute)).toMatchObject({ kind: 'news', news: { refund: { sourceId: 'dispute/3', amountMinor: 12_900 } } })
  expect(read({ dispute: { ...dispute, status: 'won', finalized_on: '2026-03-09' } })).toMatchObject({
    news: { refund: { amountMinor: 0 } },
  })
  expect(documentsIn({ ...dispute, type: 'payment' })).toBeNull()
})
