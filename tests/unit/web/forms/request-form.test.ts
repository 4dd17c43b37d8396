import { expect, test } from 'vitest'

import type { OrderLineView, OrderView } from '#app/domain/orders/order-view.ts'
import { readDraft, readRequest } from '#app/web/forms/request-form.ts'

const LINE = '11111111-1111-4111-8111-111111111111'
const UNIT = '22222222-2222-4222-8222-222222222222'
const STRANGER = '33333333-3333-4333-8333-333333333333'
const zero = { amountMinor: 0, currency: 'EUR' } as const

const line: OrderLineView = {
  id: LINE, sku: 'BASIC-20W', title: 'Basic 20 W', variant: null, quantity: 1, removed: 0, gone: 0, alreadyTaken: 0,
  list: zero, discount: zero, tax: zero, paid: zero, category: 'machine', series: 'basic', gift: false, giftForLineId: null,
  giftValue: null, finalMaintenanceDate: null, serviceAgreement: false, image: null, properties: {},
  units: [{ id: UNIT, position: 1, serial: null }],
}

const order: OrderView = {
  id: 'O1', name: '#1', store: 'de', channel: 'official', kind: 'standard', currency: 'EUR', shipTo: 'DE',
  shipAddress: null, email: null, phone: null, test: false, placedAt: '2026-03-01T10:00:00.000Z', cancelledAt: null,
  total: zero, shippingPaid: zero, deliveryStatus: 'delivered', shippedAt: null, deliveredAt: null, lines: [line],
  shipments: [], cases: [], warrantyClaimsOpenedAt: [], toldAt: '2026-03-01T10:00:00.000Z',
}

function form(entries: ReadonlyArray<readonly [string, string]>): FormData {
  const sent = new FormData()
  for (const [name, value] of entries) sent.append(name, value)
  return sent
}

const about = [['reason', 'Too large'], ['phone', '+49 30 5550100']] as const
const items = [
  ['lines[0].lineId', LINE], ['lines[0].quantity', '1'], ['lines[0].condition', 'used'], ['lines[0].fault', 'none'],
] as const
const claim = [['thing', UNIT], ['component', 'unknown'], ['cause', 'defect']] as const

test('a cancellation chooses nothing, and needs its reason and a phone number', () => {
  expect(readRequest('cancel', order, form(about))).toMatchObject({
    ok: true, choice: { action: 'cancel', selection: [] }, answers: { reason: 'Too large', phone: '+49 30 5550100' },
  })
  const empty = readRequest('cancel', order, form([]))
  expect(empty.ok ? null : Object.keys(empty.reply.error ?? {}).sort()).toEqual(['phone', 'reason'])
})

test('a refusal is of an unopened parcel only where that is ticked', () => {
  expect(readRequest('refuse', order, form(about))).toMatchObject({ choice: { confirms: { unopened: false } } })
  expect(readRequest('refuse', order, form([...about, ['unopened', 'on']]))).toMatchObject({
    choice: { confirms: { unopened: true } },
  })
})

test('an exchange asks what is wanted instead, and a return does not', () => {
  expect(readRequest('return', order, form([...items, ...about])).ok).toBe(true)
  const unsaid = readRequest('exchange', order, form([...items, ...about]))
  expect(unsaid.ok ? null : unsaid.reply.error).toEqual({ wish: ['required'] })
  expect(readRequest('exchange', order, form([...items, ...about, ['wish', 'The smaller one']]))).toMatchObject({
    choice: { action: 'exchange' }, answers: { wish: 'The smaller one' },
  })
})

test('a claim names a machine, and becomes one piece of its line', () => {
  expect(readRequest('repair', order, form([...claim, ...about]))).toMatchObject({
    choice: { selection: [{ lineId: LINE, quantity: 1 }], repair: { component: 'unknown', prohibitedActions: [] } },
    answers: { thingId: UNIT },
  })
})

test('none, one and several prohibited actions are read, and one ticked twice counts once', () => {
  const prohibited = (...ticked: string[]) => {
    const read = readRequest('repair', order, form([...claim, ...about, ...ticked.map((each) => ['prohibited', each] as const)]))
    return read.ok ? read.choice.repair?.prohibitedActions : read.reply.error
  }
  expect(prohibited('wet_cleaning')).toEqual(['wet_cleaning'])
  expect(prohibited('wet_cleaning', 'hot_plugging', 'wet_cleaning')).toEqual(['wet_cleaning', 'hot_plugging'])
  expect(prohibited('singing')).toEqual({ 'prohibited[0]': ['choose'] })
})

test('a machine that is not of this order is none', () => {
  const read = readRequest('repair', order, form([['thing', STRANGER], ['component', 'other'], ['cause', 'wear'], ...about]))
  expect(read.ok ? null : read.reply.error).toEqual({ thing: ['choose'] })
})

test('a form that is still being filled in is priced as far as it goes', () => {
  expect(readDraft('repair', order, form([['thing', UNIT]]))).toBeNull()
  expect(readDraft('repair', order, form(claim))).toMatchObject({ repair: { cause: 'defect' } })
  expect(readDraft('return', order, form(items))).toMatchObject({ selection: [{ lineId: LINE, condition: 'used' }] })
})
