import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import { eligibilityPreview } from '#app/domain/requests/eligibility-preview.ts'
import { orderChoices } from '#app/domain/orders/order-choices.ts'
import { decide } from '#app/domain/policy/decide.ts'
import { components, type LineFacts, type OrderFacts, type PolicyFacts } from '#app/domain/policy/facts.ts'
import { isGift, leftOf } from '#app/domain/policy/order-lines.ts'
import { bestCase } from '#app/domain/policy/outlook/best-case.ts'
import { arbitraryFacts, seed } from '#tests/unit/domain/policy/arbitrary-facts.ts'
import { facts, goggles, inTransit, line, powder, unshipped } from '#tests/unit/domain/policy/facts-builder.ts'

const runs = { seed, numRuns: 3000 }
/** Thousands of cases take their time where other work shares the processor. */
vi.setConfig({ testTimeout: 60_000 })

const isMachine = (each: LineFacts) => each.category === 'machine' && !isGift(each)

function openingNow(each: PolicyFacts, action: PolicyFacts['action']) {
  const known = { ...each, claimsOf: () => each.warrantyClaimsOpenedAt ?? [] }
  return eligibilityPreview(known, action).decision
}

test('a door stands on the axis exactly where its request would not be told no', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      for (const { action, state, decision } of orderChoices(each).choices) {
        expect(decision).toEqual(openingNow(each, action))
        const fits = each.order.kind === 'standard' || action === 'repair' || mayHappen(each.order, action)
        expect([action, state === 'open']).toEqual([action, decision.outcome !== 'ineligible' && fits])
      }
    }),
    runs,
  )
})

/** Of an order with terms of its own people decide on everything, but only what can still happen is asked for. */
function mayHappen({ deliveryStatus }: OrderFacts, action: string): boolean {
  if (action === 'cancel') return deliveryStatus === 'unshipped'
  if (action === 'return') return deliveryStatus === 'delivered'
  if (deliveryStatus === 'delivered') return action === 'refuse'
  return deliveryStatus === 'in_transit' ? action === 'intercept' : deliveryStatus !== 'unshipped'
}

test('an exchange can be asked for exactly where a return can', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const is = (action: 'return' | 'exchange') => openingNow(each, action).outcome === 'ineligible'
      expect(is('exchange')).toBe(is('return'))
    }),
    runs,
  )
})

test('what is open has one price now, and it is the one of the decision', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      for (const { action, windows, state } of orderChoices(each).choices) {
        if (action === 'repair' || state !== 'open') continue
        const left = each.order.lines.filter((one) => leftOf(one) > 0)
        const { outcome, refund } = decide(bestCase(each, action, action === 'return' ? left : []))
        const open = windows.filter((window) => window.state === 'open')
        expect(open.map(({ price }) => price.amounts[0])).toMatchObject([{ outcome, refund }])
      }
    }),
    runs,
  )
})

test('every repair on the axis is what a claim for it would be told now', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      for (const { price, state, claim, id } of repairsOf(each)) {
        if (state !== 'open') continue
        for (const lineId of claim?.lineIds ?? []) {
          for (const component of claim?.components ?? components) {
            const told = claimed(each, lineId, component, id === 'repair_replaced')
            expect(told).toEqual({ outcome: price.outcome, fee: price.repair?.fee, share: price.repair?.shippingShare })
          }
        }
      }
    }),
    runs,
  )
})

test('every repair that a claim would be told is on the axis: of machines, or of everything where there are none', () => {
  fc.assert(
    fc.property(arbitraryFacts, (each) => {
      const open = repairsOf(each).filter(({ state }) => state === 'open')
      const byMachine = open.some(({ claim }) => each.order.lines.some((one) => isMachine(one) && claim?.lineIds.includes(one.id)))
      for (const { id: lineId, ...one } of each.order.lines) {
        if (byMachine && !isMachine({ ...one, id: lineId })) continue
        for (const component of ['fiber_source', 'other'] as const) {
          for (const firstUse of [false, true]) {
            const told = claimed(each, lineId, component, firstUse)
            if (told.outcome === 'ineligible') continue
            const same = open.filter(({ claim, price: { repair } }) => {
              const isOfIt = claim?.lineIds.includes(lineId) && (claim.components?.includes(component) ?? true)
              return isOfIt && repair?.fee === told.fee && repair?.shippingShare === told.share
            })
            expect([lineId, component, firstUse, same.length > 0]).toEqual([lineId, component, firstUse, true])
          }
        }
      }
    }),
    runs,
  )
})

function repairsOf(each: PolicyFacts) {
  return orderChoices(each).choices.find(({ action }) => action === 'repair')?.windows ?? []
}

function claimed(each: PolicyFacts, lineId: string, component: (typeof components)[number], firstUse: boolean) {
  const { outcome, coverage } = decide({
    ...bestCase(each, 'repair'),
    selection: [{ lineId, quantity: 1 }],
    repair: { component, cause: 'defect', defectiveOnFirstUse: firstUse },
  })
  return { outcome, fee: coverage?.repairFee, share: coverage?.customerShippingShare }
}

const statesOf = (each: PolicyFacts) => {
  return Object.fromEntries(orderChoices(each).choices.map(({ action, state }) => [action, state]))
}

test('a delivered bulk order can be sent back, returned and repaired, also long after the window', () => {
  const bulk = facts('return', { now: '2026-06-20T09:00:00Z', order: { kind: 'custom' } })
  expect(statesOf(bulk)).toEqual({ cancel: 'past', intercept: 'past', refuse: 'open', return: 'open', repair: 'open' })
})

test('of a bulk order of which nothing is left nothing can be asked but a repair', () => {
  const bulk = facts('return', { order: { kind: 'bulk' }, lines: [line({ alreadyTaken: 1 })] })
  expect(statesOf(bulk)).toMatchObject({ refuse: 'past', return: 'past', repair: 'open' })
  expect(openingNow(bulk, 'return').reasons).toMatchObject([{ code: 'nothing_left' }])
})

test('what the customer has nothing of any more cannot be repaired', () => {
  const { choices } = orderChoices(facts('return', { lines: [line({ alreadyTaken: 1 })] }), [])
  expect(choices.at(-1)).toMatchObject({ action: 'repair', state: 'closed', decision: { reasons: [{ code: 'nothing_left' }] } })
})

test('of an order from elsewhere only the repair is decided here', () => {
  expect(statesOf(facts('return', { order: { channel: 'retailer' } }))).toEqual({ repair: 'open' })
})

const exceptionsOf = (each: PolicyFacts) => {
  return orderChoices(each)
    .choices.filter(({ exception }) => exception)
    .map(({ action }) => action)
}

test('past the window, and for what is never taken back, people can be asked for an exception', () => {
  expect(exceptionsOf(facts('return', { now: '2026-03-21T22:59:59.999Z' }))).toEqual([])
  expect(exceptionsOf(facts('return', { now: '2026-03-21T23:00:00.000Z' }))).toEqual(['return'])
  expect(exceptionsOf(facts('return', { lines: [powder] }))).toEqual(['return'])
  expect(exceptionsOf(facts('return', { now: '2027-04-01T09:00:00Z', lines: [powder] }))).toEqual(['return', 'repair'])
})

test('nothing is asked for an exception before it has come, nor of what is gone', () => {
  expect(exceptionsOf(facts('return', { order: inTransit }))).toEqual([])
  expect(exceptionsOf(facts('return', { order: unshipped, lines: [powder] }))).toEqual([])
  const gone = [line({ alreadyTaken: 1 })]
  expect(exceptionsOf(facts('return', { now: '2026-05-01T09:00:00Z', lines: gone }))).toEqual([])
})

test('an accessory, a consumable and a gift have a door to a repair of their own', () => {
  for (const lines of [[line({ category: 'accessory', series: null })], [powder], [{ ...goggles, giftForLineId: null }]]) {
    expect(statesOf(facts('return', { lines, now: '2026-06-01T09:00:00Z' })).repair).toBe('open')
  }
})
