import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import { cents, euros, facts, goggles, lens, line, machine, reasonsOf, select, unshipped } from './facts-builder.ts'

const early = '2026-03-02T10:00:00.000Z'
const three = line({ quantity: 3, paid: cents(100) })

test('all that the part holds goes, and costs what its pieces cost', () => {
  const lines = [{ ...three, available: 2 }, { ...lens, available: 0 }, goggles]
  const decision = decide(facts('cancel', { now: early, order: unshipped, lines }))
  expect(decision.lines.map(({ lineId, quantity, paid }) => [lineId, quantity, paid?.amountMinor])).toEqual([
    ['L1', 2, 67],
    ['G1', 1, 0],
  ])
  expect(decision.refund).toEqual(cents(67))
})

test('a part that holds nothing has nothing left, though the order has', () => {
  const decision = decide(facts('cancel', { now: early, order: unshipped, lines: [{ ...three, available: 0 }] }))
  expect(decision).toMatchObject({ outcome: 'ineligible', lines: [], alternatives: [] })
  expect(reasonsOf(decision)).toEqual(['R1 nothing_left denies'])
})

test('R2.quantity as much goes back as the part holds, and not one more', () => {
  const lines = [{ ...three, alreadyTaken: 1, available: 1 }]
  const of = (quantity: number) => decide(facts('return', { lines, selection: [select('L1', 'used', quantity)] }))
  expect(of(1)).toMatchObject({ outcome: 'eligible', lines: [{ paid: cents(34) }] })
  expect(of(2)).toMatchObject({ outcome: 'ineligible', lines: [{ paid: null }] })
  expect(reasonsOf(of(2))).toContain('R2.quantity quantity_exceeded denies L1')
})

test('R2.gift of a gift only what the part holds is missed', () => {
  const gift = (available: number) => ({ ...goggles, quantity: 3, giftValue: cents(100), available })
  const of = (available: number) => decide(facts('return', { lines: [machine, gift(available)] })).giftDeduction
  expect([of(0), of(1), of(3)]).toEqual([cents(0), cents(33), cents(100)])
})

test('R2.gift a return of all that one part holds does not complete a line that another part holds too', () => {
  const lines = [line({ quantity: 2, available: 1 }), goggles]
  expect(decide(facts('return', { lines })).giftDeduction).toEqual(cents(0))
})

test('R3.A2 the quote for the pickup goes off the refund, never below nothing', () => {
  const of = (amountMinor: number) => {
    const { returnShipping, refund } = decide(facts('return', { quote: cents(amountMinor) }))
    return { returnShipping, refund }
  }
  expect(of(4900)).toEqual({ returnShipping: { payer: 'customer', amount: euros(49) }, refund: cents(240_030) })
  expect(of(244_930).refund).toEqual(cents(0))
  expect(of(244_931).refund).toEqual(cents(0))
  expect(of(0)).toEqual({ returnShipping: { payer: 'customer', amount: cents(0) }, refund: cents(244_930) })
})

test('R3.A2 a delivered package that is refused pays the quote too, one refused at the door does not', () => {
  const quote = euros(4000)
  const delivered = decide(facts('refuse', { quote, confirms: { unopened: true } }))
  expect(delivered).toMatchObject({ returnShipping: { amount: euros(4000) }, refund: cents(0) })
  const order = { deliveredAt: null, deliveryStatus: 'attempted' } as const
  const atDoor = decide(facts('refuse', { quote, order }))
  expect(atDoor).toMatchObject({ returnShipping: null, refund: cents(325_407) })
})

test('an exchange shows the quote, and promises no refund', () => {
  const decision = decide(facts('exchange', { quote: euros(49) }))
  expect(decision).toMatchObject({ outcome: 'review', returnShipping: { amount: euros(49) }, refund: null })
})

const repair = { component: 'fiber_source', cause: 'defect' } as const

test('W2.shipping of the quote for both ways the customer pays the share, rounded half up', () => {
  const covered = decide(facts('repair', { repair, quote: cents(4901) }))
  expect(covered.coverage).toMatchObject({ customerShippingShare: '0.5', customerShipping: cents(2451) })
  const worn = decide(facts('repair', { repair: { ...repair, cause: 'wear' }, quote: cents(4901) }))
  expect(worn.coverage).toMatchObject({ customerShippingShare: '1', customerShipping: cents(4901) })
  const lines = [{ ...lens, quantity: 1 }]
  const selection = [select('A1', undefined)]
  const firstUse = { ...repair, defectiveOnFirstUse: true }
  const replaced = decide(facts('repair', { lines, selection, repair: firstUse, quote: cents(4901) }))
  expect(replaced.coverage).toMatchObject({ customerShippingShare: '0', customerShipping: cents(0) })
})

test('W2.shipping without a share there is no amount, and without a quote no word of one', () => {
  const order = { deliveredAt: null, deliveryStatus: 'in_transit' } as const
  expect(decide(facts('repair', { repair, order, quote: cents(4900) })).coverage).toEqual({
    status: null,
    startsOn: null,
    endsOn: null,
    judgedOn: null,
    arriveBy: null,
    repairFee: null,
    customerShippingShare: null,
    customerShipping: null,
  })
  const agreed = [line({ serviceAgreement: true })]
  expect(decide(facts('repair', { repair, lines: agreed, quote: cents(4900) })).coverage?.customerShipping).toBeNull()
  expect(decide(facts('repair', { repair })).coverage).not.toHaveProperty('customerShipping')
})
