import { expect, test } from 'vitest'

import { readOrder } from '#app/infra/shopify/read-order.ts'
import type { ShopLine, ShopOrder } from '#app/infra/shopify/shop-order.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { shopFulfilment, shopLine, shopOrder } from '#tests/support/shop-order.ts'

function read(change: Readonly<Record<string, unknown>>, store: StoreId | null = null): ShopOrder {
  const answer = readOrder(shopOrder(change), store)
  if (!answer.ok) throw new Error(answer.faults.join('; '))
  return answer.order
}

function readLine(change: Readonly<Record<string, unknown>>, order: Readonly<Record<string, unknown>> = {}): ShopLine {
  const [line] = read({ ...order, line_items: [shopLine(change)] }).lines
  if (!line) throw new Error('no line')
  return line
}

function faults(change: Readonly<Record<string, unknown>>, store: StoreId | null = null): readonly string[] {
  const answer = readOrder(shopOrder(change), store)
  return answer.ok ? [] : answer.faults
}

test('paid is price times quantity less the discount allocations, where the price includes the tax', () => {
  const line = readLine({
    quantity: 3,
    price: '10.01',
    total_discount: '5.00',
    discount_allocations: [{ amount: '3.00' }, { amount: '2.00' }],
    tax_lines: [{ price: '4.00' }],
  })
  expect(line).toMatchObject({ listMinor: 3_003, discountMinor: 500, taxMinor: 0, paidMinor: 2_503 })
})

test('tax that is not in the price is paid on top, every line of it', () => {
  const line = readLine({ tax_lines: [{ price: '7.74' }, { price: '1.29' }] }, { taxes_included: false })
  expect(line).toMatchObject({ listMinor: 12_900, taxMinor: 903, paidMinor: 13_803 })
})

test('the total discount counts only in a document without allocations', () => {
  expect(readLine({ total_discount: '9.00', discount_allocations: undefined }).paidMinor).toBe(12_000)
  expect(readLine({ total_discount: '9.00', discount_allocations: [] }).paidMinor).toBe(12_900)
})

test('a discount above the price is a fault', () => {
  expect(faults({ line_items: [shopLine({ discount_allocations: [{ amount: '129.01' }] })] })).toEqual([
    "order.line_items[0].discount_allocations: are more than the line's price",
  ])
})

const abroad = (paid: string, booked: string) => ({
  shop_money: { amount: booked, currency_code: 'USD' },
  presentment_money: { amount: paid, currency_code: 'EUR' },
})

test('of two currencies what the customer paid counts, in every amount', () => {
  const order = read({
    currency: 'USD',
    presentment_currency: 'EUR',
    total_price: '151.20',
    total_price_set: abroad('140.00', '151.20'),
    line_items: [
      shopLine({
        price: '139.32',
        price_set: abroad('129.00', '139.32'),
        discount_allocations: [{ amount: '1.08', amount_set: abroad('1.00', '1.08') }],
      }),
    ],
    shipping_lines: [{ price: '12.96', price_set: abroad('12.00', '12.96'), discount_allocations: [], tax_lines: [] }],
  })
  expect(order).toMatchObject({ currency: 'EUR', store: 'de', totalMinor: 14_000, shippingMinor: 1_200 })
  expect(order.lines[0]).toMatchObject({ listMinor: 12_900, discountMinor: 100, paidMinor: 12_800 })
})

test('where no store sells in the paid currency the booked one counts', () => {
  const set = { shop_money: { amount: '129.00', currency_code: 'EUR' }, presentment_money: { amount: '550.10', currency_code: 'PLN' } }
  const order = read({ presentment_currency: 'PLN', total_price_set: set, line_items: [shopLine({ price_set: set })] })
  expect(order).toMatchObject({ currency: 'EUR', totalMinor: 12_900 })
})

test('a paid currency without amounts in it is a fault, never taken from the other one', () => {
  expect(faults({ currency: 'USD' })).toContain('order.line_items[0].price: is in USD, and there is no amount in EUR')
})

test('a currency that no store sells in is a named fault', () => {
  expect(faults({ currency: 'GBP', presentment_currency: 'GBP' })).toEqual(['order.currency: GBP: no store sells in it'])
  expect(faults({ presentment_currency: 'USD' }, 'us')).not.toEqual([])
  expect(faults({}, 'us')).toEqual(['order.currency: EUR: the us store sells in USD'])
})

test('dollars are the US store, euros to Germany the German one, other euros the rest of Europe', () => {
  const to = (country: string) => ({ shipping_address: { country_code: country } })
  expect(read(to('DE')).store).toBe('de')
  expect(read(to('PL')).store).toBe('eu')
  expect(read({ ...to('DE'), currency: 'USD', presentment_currency: 'USD' }).store).toBe('us')
  expect(read(to('DE'), 'eu').store).toBe('eu')
})

test('it ships to the shipping address, else the billing one, else nobody knows where', () => {
  expect(read({ shipping_address: null, billing_address: { country_code: 'AT' } }).shipTo).toBe('AT')
  expect(read({ shipping_address: { country: 'Greece' } }).shipTo).toBe('GR')
  expect(read({ shipping_address: null }).shipTo).toBe('ZZ')
  expect(read({ shipping_address: { country: 'Atlantis' } }).shipTo).toBe('ZZ')
})

test('an order without any email has none', () => {
  expect(read({ email: '', contact_email: null, customer: null }).email).toBeNull()
  expect(read({ email: '', contact_email: 'c@customer.example' }).email).toBe('c@customer.example')
})

test('a SKU may be missing, and properties may be a list, an object or nothing', () => {
  expect(readLine({ sku: null })).toMatchObject({ sku: null, title: 'Air assist pump' })
  expect(readLine({ sku: '' }).sku).toBeNull()
  expect(
    readLine({
      properties: [
        { name: 'Text', value: 'Zoë' },
        { name: 'Empty', value: '' },
      ],
    }).properties,
  ).toEqual({ Text: 'Zoë' })
  expect(readLine({ properties: { Text: 'Zoë', n: 5, more: { a: 1 }, flag: true } }).properties).toEqual({
    Text: 'Zoë',
    n: '5',
    more: '{"a":1}',
    flag: 'true',
  })
  expect(readLine({ properties: null }).properties).toEqual({})
})

test('serial numbers come from the tags, which the merchant writes, each line getting as many as it has pieces', () => {
  const serials = (tags: unknown) =>
    read({
      tags,
      line_items: [shopLine({ id: 1, sku: 'MOPA', quantity: 2 }), shopLine({ id: 2, sku: 'MOPA' }), shopLine({ id: 3, sku: 'PUMP' })],
    }).lines.map((line) => line.serials)
  expect(serials('VIP, serial mopa A-1, Serial MOPA A 2, serial MOPA A-3, serial MOPA A-4')).toEqual([['A-1', 'A 2'], ['A-3'], []])
  expect(serials(['serial PUMP 7'])).toEqual([[], [], ['7']])
  expect(serials('serial, serials MOPA A-1, serial MOPA')).toEqual([[], [], []])
})

test('F25 no property of a line, which a buyer can send along with a cart, is believed', () => {
  const typed = [
    { name: '_serial', value: 'A1, A2' },
    { name: 'Serial Number', value: 'B7' },
    { name: '_gift_for', value: 'MOPA' },
  ]
  const { lines } = read({
    note: 'serial MOPA A1',
    note_attributes: typed,
    line_items: [shopLine({ id: 1, sku: 'MOPA' }), shopLine({ id: 2, sku: 'GOGGLES', properties: typed })],
  })
  expect(lines.map(({ serials, giftForSourceId, giftForClaimed }) => ({ serials, giftForSourceId, giftForClaimed }))).toEqual([
    { serials: [], giftForSourceId: null, giftForClaimed: null },
    { serials: [], giftForSourceId: null, giftForClaimed: '1' },
  ])
})

test('what was taken out by an edit is dropped, and a cancelled order drops everything', () => {
  expect(readLine({ quantity: 7, current_quantity: 5 }).droppedQuantity).toBe(2)
  expect(readLine({ quantity: 7, current_quantity: undefined }).droppedQuantity).toBe(0)
  expect(readLine({ quantity: 7 }, { cancelled_at: '2026-03-02T00:00:00Z' }).droppedQuantity).toBe(7)
})

test('a line of quantity 0 sells nothing, and an order without a line is a fault', () => {
  expect(read({ line_items: [shopLine(), shopLine({ id: 2, quantity: 0 })] }).lines).toHaveLength(1)
  expect(faults({ line_items: [] })).toEqual(['order.line_items: the order has no lines'])
})

test('a cart may name the line of a gift by id or by SKU, and nothing that is not in the order', () => {
  const giftOf = (value: string) =>
    read({ line_items: [shopLine({ id: 1, sku: 'MOPA' }), shopLine({ id: 2, properties: { _gift_for: value } })] }).lines[1]?.giftForClaimed
  expect([giftOf('1'), giftOf('MOPA'), giftOf('2'), giftOf('OTHER')]).toEqual(['1', '1', null, null])
})

test('a tag of the merchant names the article that a gift was given with', () => {
  const giftOf = (tags: string) =>
    read({ tags, line_items: [shopLine({ id: 1, sku: 'MOPA' }), shopLine({ id: 2, sku: 'GOGGLES' })] }).lines[1]?.giftForSourceId
  expect([
    giftOf('gift goggles for Mopa'),
    giftOf('gift GOGGLES for NOVA'),
    giftOf('gift GOGGLES for GOGGLES'),
    giftOf('gifts GOGGLES for MOPA'),
  ]).toEqual(['1', null, null, null])
})

test('the tags tell who sold it and what kind of order it is', () => {
  expect(read({ tags: 'VIP, Retailer' })).toMatchObject({ channel: 'retailer', kind: 'standard' })
  expect(read({ tags: ['resold', 'bulk'] })).toMatchObject({ channel: 'resold', kind: 'bulk' })
  expect(read({ tags: 'custom' })).toMatchObject({ channel: 'official', kind: 'custom' })
  expect(read({ tags: 'retailers, bulky' })).toMatchObject({ channel: 'official', kind: 'standard' })
})

test('shipping is paid as reduced, with its tax where that is on top, and not where it was taken off again', () => {
  const lines = [
    { price: '20.00', discounted_price: '15.00', tax_lines: [{ price: '1.20' }], discount_allocations: [{ amount: '5.00' }] },
    { price: '9.00', discount_allocations: [{ amount: '4.00' }], tax_lines: [] },
    { price: '8.00', is_removed: true },
  ]
  expect(read({ shipping_lines: lines, taxes_included: false }).shippingMinor).toBe(2_120)
  expect(read({ shipping_lines: lines }).shippingMinor).toBe(2_000)
})

test('instants are UTC with three decimals, finer ones cut', () => {
  expect(read({ created_at: '2026-03-01T10:00:00.123456-05:00', processed_at: null }).placedAt).toBe('2026-03-01T15:00:00.123Z')
})

test('ids are text, those of the other API too', () => {
  expect(read({ id: 'gid://shopify/Order/450789469' }).sourceId).toBe('450789469')
  expect(read({ id: '820982911946154508' }).sourceId).toBe('820982911946154508')
})

test('every fault of an order is named with its path', () => {
  expect(
    faults({
      line_items: [shopLine({ price: '1.005' }), shopLine({ id: null, quantity: 'two' })],
      fulfillments: [shopFulfilment({ created_at: 'soon' })],
    }),
  ).toEqual([
    'order.line_items[0].price: "1.005" is no amount with at most two decimals',
    'order.line_items[1].id: is missing',
    'order.line_items[1].quantity: "two" is no whole number',
    'order.fulfillments[0].created_at: "soon" is no date and time',
  ])
  expect(readOrder('order')).toEqual({ ok: false, faults: ['order: "order" is no object'] })
})

test('an event without a zone is passed over, and the order goes in with the others', () => {
  const events = [
    { id: 1, status: 'in_transit', happened_at: '2026-03-02T08:00:00Z' },
    { id: 2, status: 'delivered', happened_at: '2026-03-03 08:00:00' },
    { id: 3, status: 'out_for_delivery', happened_at: '2026-03-03T06:00:00Z', country: 'Germany' },
  ]
  const { shipments } = read({ fulfillments: [{ id: 7, created_at: '2026-03-02T08:00:00Z', status: 'success', line_items: [], events }] })
  expect(shipments[0]?.events.map(({ sourceId, place }) => [sourceId, place])).toEqual([
    ['1', null],
    ['3', 'Germany'],
  ])
})

test('a country that is only named is known by its English and German name, with or without its letters', () => {
  const shipTo = (shipping_address: object) => read({ shipping_address }).shipTo
  expect(
    [
      { country: 'Germany' },
      { country: 'Deutschland' },
      { country_code: 'Deutschland' },
      { country: 'USA' },
      { country: 'Frankreich' },
      { country_code: 'UK' },
      { country: 'Schweiz' },
      { country: 'Atlantis' },
    ].map(shipTo),
  ).toEqual(['DE', 'DE', 'DE', 'US', 'FR', 'GB', 'CH', 'ZZ'])
})
