import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import type { StatutoryFacts } from '#app/domain/statutory/statutory-facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { facts, receiptUnknown, unshipped } from '#tests/unit/domain/policy/facts-builder.ts'

const defect = { component: 'other', cause: 'defect' } as const

function claim(now: string, shipTo = 'DE', repair: RepairFacts = defect): PolicyFacts {
  return facts('repair', { now, store: shipTo === 'DE' ? 'de' : 'eu', order: { shipTo }, repair })
}

function guarantee(asked: PolicyFacts, statutory: StatutoryFacts = {}) {
  const found = statutoryRights({ ...asked, statutory }, decide(asked))?.guarantee
  if (!found) throw new Error('no guarantee')
  return found
}

test('two years from receipt, presumed for one, free with its carriage, and the buyer chooses', () => {
  expect(guarantee(claim('2026-09-01T09:00:00Z'))).toEqual({
    outcome: 'open',
    reasons: ['within_guarantee', 'presumed'],
    source: 'BGB §§ 437–439, 475–477',
    startsOn: '2026-03-06',
    endsOn: '2028-03-06',
    presumedUntil: '2027-03-06',
    judgedOn: '2026-09-01',
    free: true,
    repairAdds: 0,
    remedies: ['repair', 'replacement'],
  })
})

test('the last day of the presumption and of the guarantee still count', () => {
  expect(guarantee(claim('2027-03-06T22:59:59.999Z')).reasons).toContain('presumed')
  expect(guarantee(claim('2027-03-06T23:00:00Z')).reasons).toEqual(['within_guarantee'])
  expect(guarantee(claim('2028-03-06T22:59:59.999Z')).outcome).toBe('open')
  expect(guarantee(claim('2028-03-06T23:00:00Z'))).toMatchObject({
    outcome: 'closed',
    reasons: ['guarantee_over'],
    free: false,
    remedies: [],
  })
})

test('a claim is judged on the day it was first made', () => {
  const made = { ...defect, firstRequestedAt: '2028-03-06T12:00:00Z' }
  expect(guarantee(claim('2028-05-01T09:00:00Z', 'DE', made))).toMatchObject({ outcome: 'open', judgedOn: '2028-03-06' })
})

test.each([
  ['ES', '2029-03-06', '2028-03-06'],
  ['PT', '2029-03-06', '2028-03-06'],
  ['SE', '2029-03-06', '2028-03-06'],
  ['IE', '2032-03-06', '2027-03-06'],
  ['FR', '2028-03-06', '2028-03-06'],
  ['BE', '2028-03-06', '2028-03-06'],
  ['PL', '2028-03-06', '2028-03-06'],
  ['IT', '2028-03-06', '2027-03-06'],
])('in %s it ends on %s, and is presumed until %s', (shipTo, endsOn, presumedUntil) => {
  expect(guarantee(claim('2026-09-01T09:00:00Z', shipTo))).toMatchObject({ endsOn, presumedUntil })
})

test.each(['FI', 'NL'])('in %s a person looks after two years, for goods may be expected to last longer', (shipTo) => {
  expect(guarantee(claim('2028-03-06T12:00:00Z', shipTo)).outcome).toBe('open')
  expect(guarantee(claim('2028-03-07T12:00:00Z', shipTo))).toMatchObject({ outcome: 'review', reasons: ['expected_life'] })
})

/** A machine that came on the first of September 2026, bought on a day, with so many repairs under its guarantee. */
function afterRepairs(shipTo: string, placedAt: string, repairs: number) {
  const order = { shipTo, placedAt, shippedAt: '2026-08-30T12:00:00Z', deliveredAt: '2026-09-01T12:00:00Z' }
  const asked = facts('repair', { now: '2027-11-01T09:00:00Z', store: shipTo === 'DE' ? 'de' : 'eu', order, repair: defect })
  const repairedAt = ['2026-10-01T12:00:00Z', '2027-02-01T12:00:00Z', '2027-06-01T12:00:00Z'].slice(0, repairs)
  const { endsOn, reasons, repairAdds } = guarantee(asked, { repairedAt })
  return [endsOn, reasons.includes('extended_by_repair'), repairAdds]
}

const [before, since] = ['2026-07-30T21:59:59.999Z', '2026-07-30T22:00:00Z']

test.each([
  ['DE', before, 1, ['2028-09-01', false, 0], 'bought before the last of July 2026 a repair adds nothing'],
  ['DE', since, 0, ['2028-09-01', false, 12], 'bought on that day it would add twelve months'],
  ['DE', since, 1, ['2029-09-01', true, 0], 'and does so'],
  ['DE', since, 2, ['2029-09-01', true, 0], 'once'],
  ['FR', before, 1, ['2029-03-01', true, 0], 'France adds six months of its own'],
  ['FR', since, 1, ['2029-09-01', true, 0], 'which are in the twelve, not beside them'],
  ['NL', since, 1, ['2029-09-01', true, 0], 'where goods may be expected to last longer, it is three years at least'],
  ['ES', since, 1, ['2029-09-01', false, 0], 'three years are not made longer'],
  ['IE', since, 1, ['2032-09-01', false, 0], 'nor are six'],
  ['PT', since, 0, ['2029-09-01', false, 6], 'Portugal adds six for each repair'],
  ['PT', since, 3, ['2031-03-01', true, 6], 'up to four of them'],
])('in %s, bought %s, after %i repairs: %j, for %s', (shipTo, placedAt, repairs, expected) => {
  expect(afterRepairs(shipTo, placedAt, repairs)).toEqual(expected)
})

test('wear and misuse are no fault of the goods, and what has not come has none', () => {
  expect(guarantee(claim('2026-09-01T09:00:00Z', 'DE', { ...defect, cause: 'wear' }))).toMatchObject({
    outcome: 'closed',
    reasons: ['no_fault_of_goods'],
  })
  const early = facts('repair', { order: unshipped, repair: defect })
  expect(guarantee(early)).toMatchObject({ outcome: 'closed', reasons: ['not_delivered'], startsOn: null })
})

test('where nobody knows when it came, a person looks', () => {
  const unknown = facts('repair', { order: receiptUnknown, repair: defect, now: '2030-01-01T00:00:00Z' })
  expect(guarantee(unknown)).toMatchObject({ outcome: 'review', reasons: ['receipt_unknown'], endsOn: null })
})
