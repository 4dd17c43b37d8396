import { expect, test } from 'vitest'

import { decide } from '#app/domain/policy/decide.ts'
import { emSmart1 } from '#app/domain/policy/data/em-smart-1.ts'
import type { OrderFacts } from '#app/domain/policy/facts.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { needsDurabilityLabel } from '#app/domain/statutory/durability-label.ts'
import type { StatutoryFacts } from '#app/domain/statutory/statutory-facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { showNotice } from '#app/usecases/warranty/show-notice.ts'
import { lawOnPage } from '#app/views/statutory/law-on-page.ts'
import { noticeWords } from '#app/wording/statutory/guarantee-notice.ts'
import { facts, receiptUnknown, select } from '#tests/unit/domain/policy/facts-builder.ts'

const bought = { placedAt: '2026-08-01T10:00:00Z', shippedAt: '2026-08-02T10:00:00Z', deliveredAt: '2026-08-05T10:00:00Z' }

function law(now: string, order: Partial<OrderFacts> = {}, statutory: StatutoryFacts = {}) {
  const store = (order.shipTo ?? 'DE') === 'DE' ? 'de' : 'eu'
  const repair = { component: 'unknown', cause: 'defect' } as const
  const asked = {
    ...facts('repair', { now, store, order: { ...bought, ...order }, repair, selection: [select('L1', undefined)] }),
    statutory,
  }
  const rights = statutoryRights(asked, decide(asked))
  if (!rights?.guarantee) throw new Error('no guarantee')
  return { country: rights.country, guarantee: rights.guarantee }
}

const running = ['You choose between repair and replacement, free of charge and with free shipping both ways.']
const adds = 'If you choose repair, the legal guarantee becomes 12 months longer.'

test('the clock of the law has its first and its last day, and until when nothing is to be proven', () => {
  expect(lawOnPage(law('2026-11-30T09:00:00Z'), 'en')).toEqual({
    title: 'Legal guarantee (Germany)',
    state: 'open',
    bar: {
      start: '2026-08-05',
      end: '2028-08-05',
      today: '2026-11-30',
      label: 'Legal guarantee from Wed 5 Aug 2026 until Sat 5 Aug 2028; today is Mon 30 Nov 2026.',
      from: 'from Wed 5 Aug 2026',
      until: 'until Sat 5 Aug 2028',
    },
    says: ['Until Thu 5 Aug 2027 we take it that a fault was there from the start.', ...running, adds],
  })
  expect(lawOnPage(law('2026-11-30T09:00:00Z'), 'de').title).toBe('Gesetzliche Gewährleistung (Deutschland)')
})

test('the last day of the presumption and of the guarantee still count', () => {
  expect(lawOnPage(law('2027-08-05T21:59:59Z'), 'en').says[0]).toBe(
    'Until Thu 5 Aug 2027 we take it that a fault was there from the start.',
  )
  expect(lawOnPage(law('2027-08-05T22:00:00Z'), 'en').says[0]).toBe('Since Thu 5 Aug 2027 you show that a fault was there from the start.')
  expect(lawOnPage(law('2028-08-05T21:59:59Z'), 'en')).toMatchObject({ state: 'open', bar: { until: 'until Sat 5 Aug 2028' } })
  expect(lawOnPage(law('2028-08-05T22:00:00Z'), 'en')).toMatchObject({ state: 'closed', bar: { until: 'ended Sat 5 Aug 2028' }, says: [] })
})

test('a repair under it makes it twelve months longer, once, and by what the country adds for each', () => {
  const repaired = { repairedAt: ['2026-10-01T10:00:00Z'] }
  const german = lawOnPage(law('2028-09-01T09:00:00Z', {}, repaired), 'en')
  expect(german).toMatchObject({ state: 'open', bar: { end: '2029-08-05' } })
  expect(german.says[0]).toBe('An earlier repair made the guarantee longer.')
  expect(german.says).not.toContain(adds)
  const thrice = { repairedAt: ['2026-10-01T10:00:00Z', '2026-12-01T10:00:00Z', '2027-02-01T10:00:00Z'] }
  expect(lawOnPage(law('2027-03-01T09:00:00Z', { shipTo: 'PT' }, thrice), 'en').bar?.end).toBe('2031-02-05')
})

test('what nobody knows is for a person, and what has not come has not begun', () => {
  expect(lawOnPage(law('2028-09-01T09:00:00Z', { shipTo: 'FI' }), 'en')).toMatchObject({ state: 'review' })
  expect(lawOnPage(law('2026-09-01T09:00:00Z', receiptUnknown), 'en')).toMatchObject({
    state: 'review',
    bar: null,
    says: ['We don’t know the day you received it. Claim it, and we’ll look into the date.'],
  })
  expect(lawOnPage(law('2026-08-03T09:00:00Z', { deliveredAt: null, deliveryStatus: 'in_transit' }), 'en')).toMatchObject({
    state: 'not_begun',
    bar: null,
    says: [],
  })
})

test('the harmonised notice stands there from its day on, for whom it is', () => {
  const machines = [{ law: null }, { law: law('2026-11-30T09:00:00Z') }]
  expect(showNotice(machines, 'en', new Date('2026-09-26T23:59:59Z'))).toBeNull()
  expect(showNotice(machines, 'en', new Date('2026-09-27T00:00:00Z'))).toMatchObject({ address: 'https://europa.eu/youreurope/guarantees' })
  expect(showNotice(machines.slice(0, 1), 'de', new Date('2026-11-30T00:00:00Z'))).toBeNull()
  expect(showNotice(machines, 'de', new Date('2026-11-30T00:00:00Z'))).toMatchObject({
    address: `https://${noticeWords('de').address}`,
    code: { alt: 'europa.eu/youreurope/garantien' },
  })
})

test('no warranty of the shop is long enough for the label of durability', () => {
  expect(policyVersions.filter(needsDurabilityLabel)).toEqual([])
  const { warranty } = emSmart1
  expect(needsDurabilityLabel({ warranty: { ...warranty, monthsWithoutSeries: 24 } })).toBe(false)
  expect(needsDurabilityLabel({ warranty: { ...warranty, months: { ...warranty.months, nova: 25 } } })).toBe(true)
})
