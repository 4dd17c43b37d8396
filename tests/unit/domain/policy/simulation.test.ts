import { expect, test } from 'vitest'
import { emSmart1 } from '#app/domain/policy/data/em-smart-1.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { compareDecisions } from '#app/domain/policy/simulation/compare-decisions.ts'
import { readDraft } from '#app/domain/policy/simulation/read-draft.ts'
import { simulateDraft } from '#app/domain/policy/simulation/simulate-draft.ts'
import { cents, facts, line, select, unshipped } from './facts-builder.ts'

async function* each(...all: readonly PolicyFacts[]) {
  for (const [index, one] of all.entries()) yield { reference: `case ${index + 1}`, facts: one }
}

function draft(change: object) {
  const read = readDraft({ id: 'draft/2', ...change }, emSmart1)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.version
}

const kinder = draft({ returns: { windowDays: 30, serviceFee: { machine: { used: 2500 } } } })
const late = facts('return', { now: '2026-03-30T09:00:00Z' })

test('a longer window and a lower fee: who gains, and by how much', async () => {
  const simulation = await simulateDraft(kinder, each(facts('return'), late, facts('cancel')))
  expect(simulation.total).toEqual({ decided: 3, gains: 2, loses: 0, differs: 0, refundChange: { USD: 0, EUR: 17_495 + 262_425 } })
  expect(simulation.byAction.cancel).toMatchObject({ decided: 1, gains: 0 })
  expect(simulation.changes.map(({ reference, verdict, refundChange }) => [reference, verdict, refundChange])).toEqual([
    ['case 1', 'gains', 17_495],
    ['case 2', 'gains', 262_425],
  ])
})

test('a shorter window: who loses', async () => {
  const simulation = await simulateDraft(draft({ returns: { windowDays: 10 } }), each(facts('return')))
  expect(simulation.total).toMatchObject({ loses: 1, refundChange: { EUR: -244_930 } })
  expect(simulation.changes).toMatchObject([{ before: { outcome: 'eligible' }, after: { outcome: 'ineligible' } }])
})

test('a draft that says the same changes nothing, though its id differs', async () => {
  const simulation = await simulateDraft(draft({}), each(facts('return'), late, facts('refuse')))
  expect(simulation).toMatchObject({ draft: 'draft/2', total: { gains: 0, loses: 0, differs: 0 }, changes: [] })
})

test('for how many the law gives more, under the policy and under a draft', async () => {
  const free = draft({ returns: { windowDays: 30, serviceFee: { machine: { used: 0 } } } })
  const abroad = facts('return', { order: { shipTo: 'CH' } })
  expect((await simulateDraft(free, each(facts('return'), late, abroad))).statutory).toEqual({ before: 1, after: 0 })
  expect((await simulateDraft(draft({}), each(facts('return'), late))).statutory).toEqual({ before: 1, after: 1 })
})

test('only the first changes are kept, and the rest are counted', async () => {
  const many = each(facts('return'), facts('return'), facts('return'))
  const simulation = await simulateDraft(kinder, many, { keptChanges: 1 })
  expect(simulation).toMatchObject({ changes: [{ reference: 'case 1' }], changesLeftOut: 2 })
})

test('progress counts what is decided', async () => {
  const seen: number[] = []
  await simulateDraft(kinder, each(late, late), { onProgress: (decided) => seen.push(decided) })
  expect(seen).toEqual([1, 2])
})

test('a repair gains where the share of the shipping falls', () => {
  const repair = { component: 'other', cause: 'defect' } as const
  const before = decide(facts('repair', { repair }))
  const after = { ...before, coverage: before.coverage && { ...before.coverage, customerShippingShare: '0.25' } }
  expect(compareDecisions(before, after).verdict).toBe('gains')
  expect(compareDecisions(after, before).verdict).toBe('loses')
})

test('refunds beyond the numbers that are exact are compared too', async () => {
  const dear = (id: string) => line({ id, paid: cents(9_007_199_254_740_991) })
  const order = { ...unshipped, lines: [dear('L1'), dear('L2')] }
  const huge = facts('cancel', { order, now: '2026-03-01T10:00:00Z' })
  const dearer = draft({ order: { cancelRate: 10 } })
  expect((await simulateDraft(dearer, each(huge))).total).toMatchObject({ loses: 1 })
  expect((await simulateDraft(draft({}), each(huge))).total).toMatchObject({ loses: 0, differs: 0 })
})

test('another reason for the same answer differs, and is neither better nor worse', () => {
  const before = decide(facts('return', { selection: [select('L1', 'damaged')] }))
  expect(compareDecisions(before, { ...before, reasons: [] }).verdict).toBe('differs')
})

test.each([
  [{ returns: { windowDays: -1 } }, 'returns.windowDays: must be a whole number from 0'],
  [{ returns: { windowDays: 'x' } }, 'returns.windowDays: must be a whole number from 0'],
  [{ returns: { colour: 1 } }, 'returns.colour: unknown key'],
  [{ returns: [] }, 'returns: must be an object'],
  [{ returns: { returnable: ['toy'] } }, expect.stringContaining('returns.returnable[0]: must be one of machine')],
  [{ order: { refuseRate: 10_001 } }, 'order.refuseRate: must be basis points up to 10000'],
  [{ stores: { de: { timeZone: 'Mars/Base' } } }, 'stores.de.timeZone: must be an IANA time zone'],
  [{ stores: { de: { shipTo: ['Germany'] } } }, 'stores.de.shipTo: must be countries of two capitals'],
  [{ warranty: { coveredComponents: { ultra: [] } } }, 'warranty.coveredComponents.ultra: unknown key'],
  [{ holidays: { DE: [{ name: 'x' }] } }, 'holidays.DE[0]: is no holiday rule'],
  [{ effectiveFrom: 'soon' }, 'effectiveFrom: must be an ISO 8601 instant'],
])('a draft that cannot be one is refused %#', (change, expected) => {
  const read = readDraft({ id: 'draft/2', ...change }, emSmart1)
  expect(read.ok ? [] : read.faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([expected])
})

test('a draft needs a name of its own, and is an object', () => {
  expect(readDraft({}, emSmart1)).toEqual({ ok: false, faults: [{ path: 'id', message: 'missing' }] })
  expect(readDraft(null, emSmart1)).toEqual({ ok: false, faults: [{ path: '$', message: 'must be an object' }] })
})
