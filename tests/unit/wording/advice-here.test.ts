import { expect, test } from 'vitest'

import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { decisionView } from '#app/views/policy/decision-view.ts'

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const

/** A machine with wipes as its gift, delivered three days ago. */
function facts(change: Partial<PolicyFacts>): PolicyFacts {
  return {
    now: '2026-03-09T09:00:00.000Z',
    action: 'return',
    store: 'de',
    order: {
      placedAt: '2026-03-01T10:00:00.000Z',
      channel: 'official',
      kind: 'standard',
      shipTo: 'DE',
      shippedAt: '2026-03-03T08:00:00.000Z',
      deliveredAt: '2026-03-06T12:00:00.000Z',
      deliveryStatus: 'delivered',
      lines: [
        { id: 'L1', sku: 'MOPA-60W', category: 'machine', series: 'mopa', quantity: 1, paid: eur(349900) },
        {
          id: 'G1',
          sku: 'WIPES',
          category: 'consumable',
          quantity: 1,
          paid: eur(0),
          gift: true,
          giftForLineId: 'L1',
          giftValue: eur(1900),
        },
      ],
    },
    confirms: { accessoriesIncluded: true, originalPackaging: true },
    ...change,
  }
}

function advice(of: PolicyFacts, code: string, language: 'en' | 'de' = 'en'): string[] {
  const { reasons } = decisionView(decide(of), of, { store: 'de', titles: {}, language })
  const codes = decide(of).reasons.map((reason) => reason.code)
  return reasons.filter((_, place) => codes[place] === code).map(({ next }) => next)
}

const machine = (condition: 'unopened' | 'used') => ({ lineId: 'L1', quantity: 1, condition })

test('opened wipes are not advised into the parcel: their value is deducted either way', () => {
  const opened = facts({ selection: [machine('used'), { lineId: 'G1', quantity: 1, condition: 'used' }] })
  expect(advice(opened, 'gift_not_returned')).toEqual([
    'An opened one can’t be returned, so we deduct its value whether or not it is in the parcel. Please keep it.',
  ])
  expect(advice(facts({ selection: [machine('used')] }), 'gift_not_returned')[0]).toContain('Select the gift and send it back')
})

test('a better condition is told to lower the fee only where a better one is left', () => {
  expect(advice(facts({ selection: [machine('used')] }), 'service_fee')[0]).toContain('The better the condition, the lower the fee')
  expect(advice(facts({ selection: [machine('unopened')] }), 'service_fee')).toEqual(['It is already deducted from the refund shown.'])
})

test('a flat fee does not speak of conditions', () => {
  const refused = facts({ action: 'refuse', confirms: { unopened: true } })
  expect(advice(refused, 'service_fee')).toEqual(['It is already deducted from the refund shown.'])
  expect(advice(refused, 'service_fee', 'de')).toEqual(['Sie ist von der genannten Erstattung bereits abgezogen.'])
})
