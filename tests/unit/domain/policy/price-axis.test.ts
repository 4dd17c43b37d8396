import { expect, test } from 'vitest'
import type { OrderFacts } from '#app/domain/policy/facts.ts'
import { priceAxis } from '#app/domain/policy/outlook/price-axis.ts'
import { atTheDoor, facts, inTransit, line, machine, powder, receiptUnknown, unshipped } from './facts-builder.ts'

function axis(now: string, order: Partial<OrderFacts> = {}) {
  const { windows, next } = priceAxis(facts('return', { now, order }))
  const shown = windows.map(({ id, state, from, to, price }) => {
    const prices = price.repair
      ? [price.repair.fee, price.repair.shippingShare]
      : price.amounts.map(({ feeRate, refund }) => [feeRate, refund?.amountMinor ?? null].join(' '))
    return [state, id, from.at ?? from.event, to.at ?? to.event, ...prices].join(', ')
  })
  return { shown, next: next?.id ?? null }
}

test('before shipping: cancel free now, and everything that comes', () => {
  expect(axis('2026-03-01T12:00:00Z', unshipped)).toEqual({
    shown: [
      'open, cancel_free, 2026-03-01T10:00:00.000Z, 2026-03-02T10:00:00.000Z, 0.00 349900',
      'ahead, cancel_review, 2026-03-02T10:00:00.000Z, shipped,  ',
      'ahead, intercept_free, shipped, 2026-03-02T10:00:00.000Z, 0.00 349900',
      'ahead, intercept, 2026-03-02T10:00:00.000Z, delivered, 0.07 325407',
      'ahead, refuse_at_door, at_door, delivered, 0.07 325407',
      'ahead, refuse_unopened, delivered, return_window_over, 0.07 325407',
      'ahead, return, delivered, return_window_over, 0.07 325407, 0.20 279920, 0.30 244930',
      'ahead, repair_covered, delivered, warranty_over, free, 0.5',
      'ahead, repair_paid, warranty_over, never, quoted, 1',
    ],
    next: 'cancel_review',
  })
})

test('after the free cancellation period and still not shipped, our team reviews it on a cancellation', () => {
  const { shown, next } = axis('2026-03-02T10:00:00.001Z', unshipped)
  expect(shown.slice(0, 3)).toEqual([
    'past, cancel_free, 2026-03-01T10:00:00.000Z, 2026-03-02T10:00:00.000Z, 0.00 349900',
    'open, cancel_review, 2026-03-02T10:00:00.000Z, shipped,  ',
    'ahead, intercept, shipped, delivered, 0.07 325407',
  ])
  expect(next).toBe('intercept')
})

test('shipped within the free hours, interception is free until they end', () => {
  const { shown, next } = axis('2026-03-02T09:00:00Z', { ...inTransit, shippedAt: '2026-03-01T18:00:00Z' })
  expect(shown.slice(0, 4)).toEqual([
    'past, cancel_free, 2026-03-01T10:00:00.000Z, 2026-03-01T18:00:00.000Z, 0.00 349900',
    'open, intercept_free, 2026-03-01T18:00:00.000Z, 2026-03-02T10:00:00.000Z, 0.00 349900',
    'ahead, intercept, 2026-03-02T10:00:00.000Z, delivered, 0.07 325407',
    'ahead, refuse_at_door, at_door, delivered, 0.07 325407',
  ])
  expect(next).toBe('intercept')
})

test('on its way within the free hours, interception is free also where nobody noted the shipping', () => {
  const { shown, next } = axis('2026-03-02T10:00:00Z', { ...inTransit, shippedAt: null })
  expect(shown.slice(1, 3)).toEqual([
    'open, intercept_free, shipped, 2026-03-02T10:00:00.000Z, 0.00 349900',
    'ahead, intercept, 2026-03-02T10:00:00.000Z, delivered, 0.07 325407',
  ])
  expect(next).toBe('intercept')
  expect(axis('2026-03-02T10:00:00.001Z', { ...inTransit, shippedAt: null }).shown.slice(1, 2)).toEqual([
    'open, intercept, shipped, delivered, 0.07 325407',
  ])
})

test('at the door, intercepting and refusing are both open', () => {
  const { windows } = priceAxis(facts('return', { now: '2026-03-05T09:00:00Z', order: atTheDoor }))
  expect(windows.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual(['intercept', 'refuse_at_door'])
})

test('after delivery, refusing unopened and returning end with day 15', () => {
  expect(axis('2026-03-20T09:00:00Z')).toEqual({
    shown: [
      'past, cancel_free, 2026-03-01T10:00:00.000Z, 2026-03-02T10:00:00.000Z, 0.00 349900',
      'past, cancel_review, 2026-03-02T10:00:00.000Z, 2026-03-03T08:00:00.000Z,  ',
      'past, intercept, 2026-03-03T08:00:00.000Z, 2026-03-06T12:00:00.000Z, 0.07 325407',
      'past, refuse_at_door, at_door, 2026-03-06T12:00:00.000Z, 0.07 325407',
      'open, refuse_unopened, 2026-03-06T12:00:00.000Z, 2026-03-21T22:59:59.999Z, 0.07 325407',
      'open, return, 2026-03-06T12:00:00.000Z, 2026-03-21T22:59:59.999Z, ' + '0.07 325407, 0.20 279920, 0.30 244930',
      'open, repair_covered, 2026-03-06T12:00:00.000Z, 2027-03-06T22:59:59.999Z, free, 0.5',
      'ahead, repair_paid, 2027-03-06T22:59:59.999Z, never, quoted, 1',
    ],
    next: 'repair_paid',
  })
})

test('long after delivery, paid maintenance is what stays open', () => {
  const { windows, next } = priceAxis(facts('return', { now: '2028-03-20T09:00:00Z' }))
  expect(windows.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual(['repair_paid'])
  expect(next).toBeNull()
})

test('a claim moves the end of the return window, not of the refusal', () => {
  const { windows } = priceAxis(facts('return', { claims: ['2026-03-20T08:00:00Z'] }))
  const ends = windows.filter(({ id }) => id === 'refuse_unopened' || id === 'return').map(({ to }) => to.at)
  expect(ends).toEqual(['2026-03-21T22:59:59.999Z', '2026-04-04T21:59:59.999Z'])
})

test('with an unknown day of receipt the windows stay open and our team reviews it', () => {
  const { windows } = priceAxis(facts('return', { now: '2026-06-20T09:00:00Z', order: receiptUnknown }))
  expect(windows.filter(({ state }) => state === 'open').map(({ id, price }) => [id, price.outcome])).toEqual([
    ['refuse_unopened', 'review'],
    ['return', 'review'],
    ['repair_covered', 'eligible'],
  ])
})

test('what is decided elsewhere says so, and still shows the repair', () => {
  const { decidedElsewhere, windows } = priceAxis(facts('return', { order: { channel: 'retailer' } }))
  expect(decidedElsewhere).toEqual({ clause: 'R3.A1', code: 'not_official_channel', effect: 'denies' })
  expect(windows.map(({ id, price }) => [id, price.repair?.fee])).toEqual([['repair_paid', 'quoted']])
})

/** The repair windows as `state, id, from, to, fee, share, lines, components`. */
function repairs(change: Parameters<typeof facts>[1]) {
  return priceAxis(facts('return', change))
    .windows.filter(({ action }) => action === 'repair')
    .map(({ state, id, from, to, price, claim }) => {
      const { fee, shippingShare, status } = price.repair ?? {}
      const of = [claim?.lineIds.join('+'), claim?.components?.join('+') ?? 'all'].join(' ')
      return [state, id, from.at ?? from.event, to.at ?? to.event, fee ?? status, shippingShare, of].join(', ')
    })
}

const dual = line({ series: 'dual' })
const accessory = line({ id: 'A1', category: 'accessory', series: null })

test('of an accessory, what fails on first use is replaced for a year and everything else is repaired for money', () => {
  expect(repairs({ lines: [accessory] })).toEqual([
    'open, repair_replaced, 2026-03-06T12:00:00.000Z, 2027-03-06T22:59:59.999Z, free, 0, A1 all',
    'open, repair_paid, 2026-03-06T12:00:00.000Z, never, quoted, 1, A1 all',
  ])
})

test('a consumable is replaced for a year, and then nothing can be done about it', () => {
  const lines = [powder]
  const replaced = 'repair_replaced, 2026-03-06T12:00:00.000Z, 2027-03-06T22:59:59.999Z, free, 0, C1 all'
  expect(repairs({ lines, now: '2027-03-06T22:59:59.999Z' })).toEqual([`open, ${replaced}`])
  expect(repairs({ lines, now: '2027-03-06T23:00:00.000Z' })).toEqual([`past, ${replaced}`])
})

test('in an order with a machine the repair is about the machine, while it can be repaired', () => {
  expect(repairs({ lines: [machine, accessory] }).every((each) => each.endsWith('L1 all'))).toBe(true)
  const ended = { lines: [line({ finalMaintenanceDate: '2026-03-10' }), accessory] }
  expect(repairs(ended)).toEqual([
    'past, repair_covered, 2026-03-06T12:00:00.000Z, 2026-03-10T22:59:59.999Z, free, 0.5, L1 all',
    'open, repair_replaced, 2026-03-06T12:00:00.000Z, 2027-03-06T22:59:59.999Z, free, 0, A1 all',
    'open, repair_paid, 2026-03-06T12:00:00.000Z, never, quoted, 1, A1 all',
  ])
})

test('of a Dual the laser sources alone are free; its other parts are repaired for money from the delivery on', () => {
  const sources = 'fiber_source+diode_source'
  expect(repairs({ lines: [dual] })).toEqual([
    `open, repair_covered, 2026-03-06T12:00:00.000Z, 2027-03-06T22:59:59.999Z, free, 0.5, L1 ${sources}`,
    `ahead, repair_paid, 2027-03-06T22:59:59.999Z, never, quoted, 1, L1 ${sources}`,
    'open, repair_paid, 2026-03-06T12:00:00.000Z, never, quoted, 1, L1 other',
  ])
  expect(repairs({ lines: [dual], order: inTransit })).toEqual([
    `ahead, repair_covered, delivered, warranty_over, free, 0.5, L1 ${sources}`,
    `ahead, repair_paid, warranty_over, never, quoted, 1, L1 ${sources}`,
    'ahead, repair_paid, delivered, never, quoted, 1, L1 other',
  ])
})

test('a service agreement is for people to look at, at any time', () => {
  expect(repairs({ lines: [line({ serviceAgreement: true })], now: '2029-01-01T00:00:00Z' })).toEqual([
    'open, repair_review, 2026-03-06T12:00:00.000Z, never, agreement, , L1 all',
  ])
})

test.each([{ channel: 'retailer' }, { channel: 'resold' }, { shipTo: 'CH' }] as const)(
  '%j is repaired for money from the delivery on',
  (order) => {
    expect(repairs({ order })).toEqual(['open, repair_paid, 2026-03-06T12:00:00.000Z, never, quoted, 1, L1 all'])
    expect(repairs({ order, lines: [dual] })).toEqual(repairs({ order }))
  },
)

test('without a day of receipt people look at claims of the first 30 days after the warranty', () => {
  const at = (now: string) => repairs({ now, order: receiptUnknown })
  expect(at('2027-03-03T22:59:59.999Z')[0]).toBe('open, repair_covered, delivered, 2027-03-03T22:59:59.999Z, free, 0.5, L1 all')
  expect(at('2027-03-03T23:00:00.000Z')).toEqual([
    'past, repair_covered, delivered, 2027-03-03T22:59:59.999Z, free, 0.5, L1 all',
    'open, repair_review, 2027-03-03T22:59:59.999Z, 2027-04-02T21:59:59.999Z, receipt_date_unknown, , L1 all',
    'ahead, repair_paid, 2027-04-02T21:59:59.999Z, never, quoted, 1, L1 all',
  ])
  expect(at('2027-04-02T22:00:00.000Z').at(-1)).toBe('open, repair_paid, 2027-04-02T21:59:59.999Z, never, quoted, 1, L1 all')
})

test('lines that are alike share their windows, and what was given back has none', () => {
  const lines = [machine, line({ id: 'L2' })]
  expect(repairs({ lines })[0]).toMatch(/L1\+L2 all$/)
  const { windows } = priceAxis(facts('return', { lines }), ['L2'])
  expect(windows.filter(({ action }) => action === 'repair').map(({ claim }) => claim?.lineIds)).toEqual([['L2'], ['L2']])
})

test('what came to the warranty of a line moves its end, and that of no other', () => {
  const lines = [machine, line({ id: 'L2' })]
  const at = (now: string) =>
    priceAxis(facts('return', { now, lines }), ['L1', 'L2'], { L2: 30 })
      .windows.filter(({ action, state }) => action === 'repair' && state === 'open')
      .map(({ id, to, claim }) => [id, to.at, claim?.lineIds])
  expect(at('2027-03-06T12:00:00Z')).toEqual([
    ['repair_covered', '2027-03-06T22:59:59.999Z', ['L1']],
    ['repair_covered', '2027-04-05T21:59:59.999Z', ['L2']],
  ])
  expect(at('2027-04-05T12:00:00Z')).toEqual([
    ['repair_paid', null, ['L1']],
    ['repair_covered', '2027-04-05T21:59:59.999Z', ['L2']],
  ])
  expect(at('2027-04-06T12:00:00Z').map(([id]) => id)).toEqual(['repair_paid', 'repair_paid'])
})

test('a bulk order can be asked about at any time, as far as it has come', () => {
  const open = (now: string, order: Partial<OrderFacts>) => {
    const { windows, decidedElsewhere } = priceAxis(facts('return', { now, order: { ...order, kind: 'bulk' } }))
    expect(decidedElsewhere).toMatchObject({ code: 'bulk_or_custom_order' })
    const own = windows.filter(({ action }) => action !== 'repair')
    expect(new Set(own.map(({ price }) => price.outcome))).toEqual(new Set(['review']))
    return own.filter(({ state }) => state === 'open').map(({ id }) => id)
  }
  expect(open('2026-03-01T12:00:00Z', unshipped)).toEqual(['cancel_review'])
  expect(open('2026-03-01T12:00:00Z', { ...inTransit, shippedAt: null })).toEqual(['intercept'])
  expect(open('2026-03-05T09:00:00Z', atTheDoor)).toEqual(['intercept', 'refuse_at_door'])
  expect(open('2026-06-20T09:00:00Z', {})).toEqual(['refuse_unopened', 'return'])
})
