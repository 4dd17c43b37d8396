import { expect, test } from 'vitest'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { faultLine } from '#app/domain/policy/facts-fault.ts'
import { cents, euros, facts, goggles, inTransit, line, machine, select, unshipped } from './facts-builder.ts'

function faults(value: unknown): string[] {
  const checked = checkFacts(value)
  return checked.ok ? [] : checked.faults.map(faultLine)
}

const given = facts('return')

/** The facts with one key of the order, or of its first line, replaced. */
const withOrder = (change: Record<string, unknown>) => ({ ...given, order: { ...given.order, ...change } })
const withLine = (change: Record<string, unknown>) => withOrder({ lines: [{ ...machine, ...change }] })
const withEntry = (change: Record<string, unknown>) => ({ ...given, selection: [{ ...select('L1'), ...change }] })
const repairing = (change: Record<string, unknown>) => ({ ...facts('repair'), repair: { component: 'other', cause: 'defect', ...change } })
const without = (value: object, key: string) => {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
}

test('facts that are right are the facts themselves', () => {
  expect(checkFacts(given)).toEqual({ ok: true, facts: given })
})

test.each([null, 1, 'x', true, [], [given]])('%j is no object of facts', (value) => {
  expect(faults(value)).toEqual(['$: must be an object'])
})

test('every fault is named, not only the first', () => {
  const lines = [{ ...machine, paid: { amountMinor: 1.5, currency: 'USD' }, colour: 'red' }]
  const bad = { ...given, store: 'fr', order: { ...given.order, channel: 'shop', lines }, extra: 1 }
  expect(faults(bad)).toEqual([
    'extra: unknown key',
    'store: must be one of us, de, eu',
    'order.channel: must be one of official, retailer, resold',
    'order.lines[0].colour: unknown key',
    'order.lines[0].paid.amountMinor: must be a whole number',
  ])
})

test.each(['now', 'action', 'store', 'order'])('%s is required', (key) => {
  expect(faults(without(given, key))).toContain(`${key}: missing`)
})

test.each(['placedAt', 'channel', 'kind', 'shipTo', 'shippedAt', 'deliveredAt', 'deliveryStatus', 'lines'])(
  'order.%s is required',
  (key) => {
    expect(faults({ ...given, order: without(given.order, key) })).toContain(`order.${key}: missing`)
  },
)

test.each(['id', 'sku', 'category', 'quantity', 'paid'])('order.lines[].%s is required', (key) => {
  expect(faults(withOrder({ lines: [without(machine, key)] }))).toContain(`order.lines[0].${key}: missing`)
})

test.each(['lineId', 'quantity', 'condition'])('selection[].%s is required', (key) => {
  expect(faults({ ...given, selection: [without(select('L1'), key)] })).toEqual([`selection[0].${key}: missing`])
})

test('what may be left out may be left out', () => {
  const bare = without(without(without(facts('cancel'), 'selection'), 'confirms'), 'warrantyClaimsOpenedAt')
  expect(faults(bare)).toEqual([])
  expect(faults(withOrder({ lines: [without(machine, 'series')] }))).toEqual([])
  expect(faults({ ...given, confirms: {} })).toEqual([])
})

test.each([
  [withOrder({ lines: [] }), 'order.lines: must not be empty', 'selection[0].lineId: names no line of the order'],
  [withOrder({ lines: [machine, machine] }), 'order.lines[1].id: stands twice'],
  [withOrder({ shipTo: 'de' }), 'order.shipTo: must be a country of two capitals'],
  [withOrder({ shipTo: 'DEU' }), 'order.shipTo: must be a country of two capitals'],
  [withLine({ quantity: 0 }), 'order.lines[0].quantity: must be at least 1'],
  [withLine({ quantity: 1.5 }), 'order.lines[0].quantity: must be a whole number'],
  [withLine({ quantity: '1' }), 'order.lines[0].quantity: must be a whole number'],
  [withLine({ alreadyTaken: 2 }), 'order.lines[0].alreadyTaken: must not be above the quantity'],
  [withLine({ alreadyTaken: -1 }), 'order.lines[0].alreadyTaken: must be at least 0'],
  [withLine({ paid: { amountMinor: -1, currency: 'EUR' } }), 'order.lines[0].paid.amountMinor: must be at least 0'],
  [withLine({ paid: { amountMinor: 1, currency: 'USD' } }), "order.lines[0].paid.currency: must be the store's, EUR"],
  [withLine({ paid: { amountMinor: 1 } }), 'order.lines[0].paid.currency: missing'],
  [withLine({ paid: null }), 'order.lines[0].paid: must be an object'],
  [withLine({ gift: null }), 'order.lines[0].gift: must be true or false'],
  [withLine({ finalMaintenanceDate: '2026-02-30' }), 'order.lines[0].finalMaintenanceDate: must be a date YYYY-MM-DD'],
  [withLine({ giftValue: euros(1) }), 'order.lines[0].giftValue: stands only on a gift'],
  [withLine({ giftForLineId: 'L1' }), 'order.lines[0].giftForLineId: stands only on a gift'],
  [withLine({ category: 'toy' }), expect.stringContaining('order.lines[0].category: must be one of machine,')],
  [withLine({ series: 'ultra' }), expect.stringContaining('order.lines[0].series: must be one of nova,')],
  [withOrder({ shippingPaid: null }), 'order.shippingPaid: must be an object'],
  [withEntry({ lineId: 'L9' }), 'selection[0].lineId: names no line of the order'],
  [withEntry({ quantity: 0 }), 'selection[0].quantity: must be at least 1'],
  [withEntry({ fault: null }), expect.stringContaining('selection[0].fault: must be one of none,')],
  [{ ...given, selection: [select('L1'), select('L1')] }, 'selection[1].lineId: stands twice'],
  [{ ...given, selection: [] }, 'selection: must not be empty'],
  [{ ...given, selection: null }, 'selection: must be an array'],
  [without(given, 'selection'), 'selection: missing'],
  [{ ...given, confirms: null }, 'confirms: must be an object'],
  [{ ...given, confirms: { unopened: 'no' } }, 'confirms.unopened: must be true or false'],
])('what is wrong is named where it stands %#', (value, ...expected) => {
  expect(faults(value)).toEqual(expected)
})

const mostExact = 9_007_199_254_740_991
const costing = (amountMinor: number) => ({ ...machine, paid: cents(amountMinor) })
const tooLarge = 'is too large to be exact'

test('an amount, a quantity or days that numbers cannot hold exactly are refused, the last exact one is not', () => {
  expect(faults(withLine(costing(mostExact)))).toEqual([])
  expect(faults(withLine(costing(mostExact + 1)))).toEqual([`order.lines[0].paid.amountMinor: ${tooLarge}`])
  expect(faults(withEntry({ quantity: mostExact + 1 }))).toEqual([`selection[0].quantity: ${tooLarge}`])
  expect(faults(repairing({ pausedDays: mostExact + 1 }))).toEqual([`repair.pausedDays: ${tooLarge}`])
})

test('an ignored selection is still checked', () => {
  expect(faults({ ...facts('cancel'), selection: [{ ...select('L1'), condition: 'mint' }] })).toHaveLength(1)
})

const gift = (change: Record<string, unknown>) => withOrder({ lines: [machine, { ...goggles, ...change }] })

test.each([
  [gift({ paid: euros(1) }), 'order.lines[1].paid.amountMinor: must be 0 for a gift'],
  [withOrder({ lines: [machine, without(goggles, 'giftValue')] }), 'order.lines[1].giftValue: missing, a gift needs one'],
  [gift({ giftForLineId: 'L9' }), 'order.lines[1].giftForLineId: names no line of the order'],
  [gift({ giftForLineId: 'G1' }), 'order.lines[1].giftForLineId: names a gift'],
])('a gift that cannot be one is refused %#', (value, expected) => {
  expect(faults(value)).toEqual([expected])
})

test('a null giftForLineId counts as left out, on any line', () => {
  expect(faults(gift({ giftForLineId: null }))).toEqual([])
  expect(faults(withLine({ giftForLineId: null }))).toEqual([])
})

const notInstant = 'must be an ISO 8601 instant with Z or an offset and at most three decimals'

test.each([
  '2026-03-20',
  '2026-03-20T09:00:00',
  '2026-02-29T09:00:00Z',
  '2026-13-01T09:00:00Z',
  '2026-03-20T24:00:00Z',
  '2026-03-20T09:60:00Z',
  '2026-03-20T09:00:00.1234Z',
  '2026-03-20T09:00:00+0100x',
  '20 March 2026',
  '',
  5,
  null,
])('%j is no instant', (now) => {
  expect(faults({ ...given, now })).toEqual([`now: ${notInstant}`])
})

test.each([
  '2026-03-20T09:00:00Z',
  '2026-03-20T09:00:00.1Z',
  '2026-03-20T09:00:00.123Z',
  '2026-03-20T09:00:00+05:30',
  '2026-03-20T09:00:00-11:00',
  '2026-03-20T09:00Z',
])('%s is an instant', (now) => {
  expect(faults({ ...given, now })).toEqual([])
})

test.each([
  [withOrder({ placedAt: '2026-03-20T09:00:00.001Z' }), 'order.placedAt: must not be after now'],
  [withOrder({ shippedAt: '2026-03-01T09:59:59.999Z' }), 'order.shippedAt: must not be before placedAt'],
  [withOrder({ deliveredAt: '2026-03-03T07:59:59.999Z' }), 'order.deliveredAt: must not be before shippedAt'],
  [withOrder({ shippedAt: null, deliveredAt: '2026-03-01T09:59:59.999Z' }), 'order.deliveredAt: must not be before placedAt'],
  [withOrder({ ...inTransit, deliveredAt: given.order.deliveredAt }), 'order.deliveredAt: must be null unless delivered'],
  [withOrder({ ...unshipped, shippedAt: given.order.shippedAt }), 'order.shippedAt: must be null while unshipped'],
  [{ ...given, warrantyClaimsOpenedAt: ['2026-03-21T09:00:00Z'] }, 'warrantyClaimsOpenedAt[0]: must not be after now'],
])('instants out of order are refused %#', (value, expected) => {
  expect(faults(value).filter((fault) => !fault.includes('placedAt: must not be after'))).toEqual(
    expected.startsWith('order.placedAt') ? expect.any(Array) : [expected],
  )
  expect(faults(value)).toContain(expected)
})

test('instants that are equal are in order', () => {
  const at = '2026-03-01T10:00:00Z'
  expect(faults({ ...withOrder({ placedAt: at, shippedAt: at, deliveredAt: at }), now: at })).toEqual([])
})

test.each([
  [without(facts('repair'), 'repair'), 'repair: missing'],
  [{ ...given, repair: { component: 'other', cause: 'defect' } }, 'repair: is for the action repair only'],
  [{ ...repairing({}), selection: [] }, 'selection: must have one entry for a repair'],
  [repairing({ cause: 'magic' }), expect.stringContaining('repair.cause: must be one of defect,')],
  [repairing({ component: undefined }), 'repair.component: missing'],
  [repairing({ pausedDays: -1 }), 'repair.pausedDays: must be at least 0'],
  [repairing({ pausedDays: 0.5 }), 'repair.pausedDays: must be a whole number'],
  [repairing({ proofOfPurchase: null }), 'repair.proofOfPurchase: must be true or false'],
  [repairing({ prohibitedActions: ['dancing'] }), expect.stringContaining('repair.prohibitedActions[0]: must be one of')],
  [repairing({ sendInAskedAt: '2026-03-10T09:00:00Z' }), 'repair.sendInAskedAt: needs firstRequestedAt'],
  [repairing({ firstRequestedAt: '2026-03-21T09:00:00Z' }), 'repair.firstRequestedAt: must not be after now'],
  [repairing({ firstRequestedAt: '2026-03-10T09:00:00Z', returnedAt: '2026-03-11T09:00:00Z' }), 'repair.returnedAt: needs handedOverAt'],
  [
    repairing({ firstRequestedAt: '2026-03-10T09:00:00Z', handedOverAt: '2026-03-10T08:59:59.999Z' }),
    'repair.handedOverAt: must not be before firstRequestedAt',
  ],
])('a repair that cannot be one is refused %#', (value, expected) => {
  expect(faults(value)).toEqual([expected])
})

test('for a repair two entries are too many, and a condition may be left out', () => {
  const two = { ...repairing({}), order: { ...given.order, lines: [machine, line({ id: 'L2' })] } }
  const selection = [
    { lineId: 'L1', quantity: 1 },
    { lineId: 'L2', quantity: 1 },
  ]
  expect(faults({ ...two, selection })).toEqual(['selection: must have one entry for a repair'])
  expect(faults({ ...two, selection: [{ lineId: 'L1', quantity: 1 }] })).toEqual([])
})

test('steps of a repair at one instant are in order', () => {
  const at = '2026-03-10T09:00:00Z'
  const steps = { firstRequestedAt: at, sendInAskedAt: at, handedOverAt: at, returnedAt: at }
  expect(faults(repairing(steps))).toEqual([])
})

test('a claim or a repair request may precede the receipt', () => {
  expect(faults({ ...given, warrantyClaimsOpenedAt: ['2020-01-01T00:00:00Z'] })).toEqual([])
  expect(faults(repairing({ firstRequestedAt: '2020-01-01T00:00:00Z' }))).toEqual([])
})

test('a key of other characters is quoted, so that a fault stays on its line', () => {
  expect(faults({ ...given, 'a\nb': 1 })).toEqual(['["a\\nb"]: unknown key'])
  expect(faults(JSON.parse(`{"__proto__": 1, ${JSON.stringify(given).slice(1)}`))).toEqual(['__proto__: unknown key'])
})

test.each(['constructor', 'toString', '__proto__'])('the word %s is not taken for one of a list', (word) => {
  expect(faults({ ...given, action: word })).toHaveLength(1)
  expect(faults({ ...given, store: word })).toHaveLength(1)
})
