import { Readable } from 'node:stream'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { chosenPart } from '#app/domain/requests/request-part.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listWaitingSerials } from '#app/infra/warranty/serial-claims.ts'
import { confirmGift } from '#app/usecases/orders/confirm-gift.ts'
import { importCatalogue } from '#app/usecases/orders/import-catalogue.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import { decideSerial } from '#app/usecases/staff/decide-serial.ts'
import { enterSerial } from '#app/usecases/warranty/enter-serial.ts'
import { hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { customerOf } from '#tests/support/shop-orders.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string

const catalogue = [
  { sku: 'MOPA', title: 'Mopa', category: 'machine', series: 'mopa', gift: false },
  { sku: 'PUMP', title: 'Pump', category: 'accessory', gift: false },
  { sku: 'GOGGLES', title: 'Goggles', category: 'accessory', gift: true, giftValue: { EUR: '49.00' } },
]
const from = { ip: '203.0.113.7', userAgent: null }
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  await importCatalogue(portal, JSON.stringify(catalogue))
  staffId = await hire(portal, 'agent')
})
afterAll(() => close())

type Line = Readonly<{ id: number; sku: string; price: string; properties?: unknown }>

/** A delivered order of a customer with these lines, as the shop tells it. */
async function bought(id: number, lines: readonly Line[], tags = '') {
  const email = `c${id}@customer.example`
  const total = lines.reduce((sum, { price }) => sum + Number(price), 0).toFixed(2)
  const document = {
    id,
    name: `#${id}`,
    email,
    currency: 'EUR',
    taxes_included: true,
    created_at: daysAgo(5),
    updated_at: daysAgo(2),
    total_price: total,
    tags,
    shipping_address: { name: 'Ada Beispiel', address1: 'Musterweg 1', zip: '04999', city: 'Leipzig', country_code: 'DE' },
    line_items: lines.map((line) => ({
      title: line.sku,
      quantity: 1,
      current_quantity: 1,
      discount_allocations: [],
      tax_lines: [],
      ...line,
    })),
    fulfillments: [
      {
        id: id * 10,
        status: 'success',
        created_at: daysAgo(4),
        updated_at: daysAgo(2),
        line_items: lines.map((line) => ({ id: line.id, quantity: 1 })),
        events: [{ id: id * 100, fulfillment_id: id * 10, status: 'delivered', happened_at: daysAgo(2) }],
      },
    ],
  }
  await importOrders(portal, { stream: Readable.from([JSON.stringify(document)]), onBad: ({ reasons }) => expect(reasons).toEqual([]) })
  const customerId = await customerOf(portal, email)
  const { id: orderId } = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true } })
  return { customerId, orderId }
}

async function viewOf(orderId: string) {
  const order = await findOrder(portal.db, { orderId, staff: true })
  if (!order) throw new Error('no order')
  return order
}

/** What the return of the first line, without its gift, deducts. */
async function deducted(orderId: string) {
  const order = await viewOf(orderId)
  const machine = order.lines.find(({ sku }) => sku === 'MOPA')
  return decide({
    now: new Date().toISOString(),
    action: 'return',
    store: order.store,
    order: orderFacts(order, chosenPart(order, 'return', null, [])),
    selection: [{ lineId: machine?.id ?? '', quantity: 1, condition: 'unopened' }],
    confirms: { accessoriesIncluded: true, originalPackaging: true, unopened: true },
  }).giftDeduction?.amountMinor
}

test('F25 a gift that the cart says was given with something else is deducted with the machine all the same, until staff confirm it', async () => {
  const goggles = { id: 13, sku: 'GOGGLES', price: '0.00', properties: [{ name: '_gift_for', value: 'PUMP' }] }
  const { orderId } = await bought(1, [{ id: 11, sku: 'MOPA', price: '3000.00' }, { id: 12, sku: 'PUMP', price: '50.00' }, goggles])
  expect(await deducted(orderId)).toBe(4_900)
  const gift = (await viewOf(orderId)).lines.find(({ sku }) => sku === 'GOGGLES')
  expect(gift).toMatchObject({ giftForLineId: null, giftClaimLineId: (await viewOf(orderId)).lines.find(({ sku }) => sku === 'PUMP')?.id })
  const input = { orderId, lineId: gift?.id ?? '', staffId, from }
  expect(await confirmGift(portal, input)).toEqual({ done: true })
  expect(await deducted(orderId)).toBe(0)
  expect(await confirmGift(portal, input)).toEqual({ done: false })
  await importOrders(portal, { stream: Readable.from(['{}']) })
  expect(await portal.db.auditEntry.count({ where: { objectId: orderId, action: 'order.confirm_gift' } })).toBe(1)
})

test('what staff confirmed of a gift stays when the shop tells of the order again', async () => {
  const lines = [
    { id: 21, sku: 'MOPA', price: '3000.00' },
    { id: 22, sku: 'PUMP', price: '50.00' },
    { id: 23, sku: 'GOGGLES', price: '0.00', properties: [{ name: '_gift_for', value: 'PUMP' }] },
  ]
  const { orderId } = await bought(2, lines)
  const lineId = (await viewOf(orderId)).lines.find(({ sku }) => sku === 'GOGGLES')?.id ?? ''
  await confirmGift(portal, { orderId, lineId, staffId, from })
  await bought(2, lines, 'gift GOGGLES for MOPA')
  expect(await deducted(orderId)).toBe(0)
})

test('the merchant’s tag says which machine a gift goes with', async () => {
  const { orderId } = await bought(
    3,
    [
      { id: 31, sku: 'MOPA', price: '3000.00' },
      { id: 32, sku: 'PUMP', price: '50.00' },
      { id: 33, sku: 'GOGGLES', price: '0.00' },
    ],
    'gift GOGGLES for PUMP',
  )
  expect(await deducted(orderId)).toBe(0)
})

test('F25 a serial number typed in a cart names no machine and takes none from its owner: it waits for staff', async () => {
  const thief = await bought(4, [{ id: 41, sku: 'MOPA', price: '3000.00', properties: [{ name: '_serial', value: 'mp60-0417' }] }])
  const owner = await bought(5, [{ id: 51, sku: 'MOPA', price: '3000.00' }])
  const unitOf = async ({ orderId }: typeof thief) => (await viewOf(orderId)).lines[0]?.units[0]
  expect(await unitOf(thief)).toMatchObject({ serial: null })
  expect(
    await enterSerial(portal, { customerId: owner.customerId, unitId: (await unitOf(owner))?.id ?? '', serial: 'MP60-0417', from: null }),
  ).toEqual({ done: true })
  const waiting = await listWaitingSerials(portal.db)
  expect(waiting.map(({ serial, orderName, fromCart }) => ({ serial, orderName, fromCart }))).toEqual([
    { serial: 'MP60-0417', orderName: '#4', fromCart: true },
    { serial: 'MP60-0417', orderName: '#5', fromCart: false },
  ])
  const [cart, own] = waiting
  expect(await decideSerial(portal, { claimId: own?.id ?? '', staffId, reason: null, from: null })).toEqual({ done: true })
  expect(await unitOf(owner)).toMatchObject({ serial: 'MP60-0417' })
  expect(await decideSerial(portal, { claimId: cart?.id ?? '', staffId, reason: null, from: null })).toEqual({
    done: false,
    because: 'clash',
  })
  expect(await decideSerial(portal, { claimId: cart?.id ?? '', staffId, reason: 'Another machine’s', from: null })).toEqual({ done: true })
  await bought(4, [{ id: 41, sku: 'MOPA', price: '3000.00', properties: [{ name: '_serial', value: 'mp60-0417' }] }], 'told again')
  expect(await listWaitingSerials(portal.db)).toEqual([])
})

test('a number from the cart that staff accept is the machine’s, and what its owner enters comes before it', async () => {
  const first = await bought(6, [{ id: 61, sku: 'MOPA', price: '3000.00', properties: { serial: 'A-601' } }])
  const second = await bought(7, [{ id: 71, sku: 'MOPA', price: '3000.00', properties: { serial: 'A-701' } }])
  const unitOf = async ({ orderId }: typeof first) => (await viewOf(orderId)).lines[0]?.units[0]
  expect(
    await enterSerial(portal, { customerId: second.customerId, unitId: (await unitOf(second))?.id ?? '', serial: 'B-702', from: null }),
  ).toEqual({ done: true })
  const waiting = await listWaitingSerials(portal.db)
  expect(waiting.map(({ serial }) => serial)).toEqual(['A-601', 'B-702'])
  expect(await decideSerial(portal, { claimId: waiting[0]?.id ?? '', staffId, reason: null, from: null })).toEqual({ done: true })
  expect(await unitOf(first)).toMatchObject({ serial: 'A-601' })
})
