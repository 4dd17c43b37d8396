import { expect, test } from 'vitest'

import { recallFaults, recallState, type RecallTexts } from '#app/domain/recalls/recall.ts'
import { instantsOf } from '#app/domain/recalls/selection-instants.ts'
import { noticeFate, responseRate } from '#app/domain/recalls/response.ts'
import { noticeOf, selectionOf } from '#tests/support/recalls.ts'

const mopa = { skus: ['MOPA-60W'] }
const faultsOf = (selection: Parameters<typeof selectionOf>[0], notice: Parameters<typeof noticeOf>[0] = {}) =>
  recallFaults(selectionOf(selection), noticeOf(notice))

test('a product, a series or a range of serial numbers is named, or else everybody would be told', () => {
  expect(faultsOf({})).toEqual([{ field: 'skus', fault: 'everybody' }])
  expect(faultsOf({ orderedFrom: '2026-01-01', orderedTo: '2026-06-30' })).toEqual([{ field: 'skus', fault: 'everybody' }])
  expect(faultsOf(mopa)).toEqual([])
  expect(faultsOf({ series: ['mopa'] })).toEqual([])
  expect(faultsOf({ serialFrom: 'AA-1', serialTo: 'AA-9' })).toEqual([])
})

test('a range has two ends of one length, and ends after it begins; one day is a range', () => {
  expect(faultsOf({ ...mopa, serialFrom: 'AA-1' })).toEqual([{ field: 'serialTo', fault: 'half-range' }])
  expect(faultsOf({ ...mopa, serialFrom: 'AA-9', serialTo: 'AA-10' })).toEqual([{ field: 'serialTo', fault: 'backwards' }])
  expect(faultsOf({ ...mopa, serialFrom: 'AA-9', serialTo: 'AA-1' })).toEqual([{ field: 'serialTo', fault: 'backwards' }])
  expect(faultsOf({ ...mopa, serialFrom: 'AA-1', serialTo: 'AA-1' })).toEqual([])
  expect(faultsOf({ ...mopa, orderedFrom: '2026-02-02', orderedTo: '2026-02-01' })).toEqual([{ field: 'orderedTo', fault: 'backwards' }])
  expect(faultsOf({ ...mopa, deliveredFrom: '2026-02-01', deliveredTo: '2026-02-01' })).toEqual([])
})

test('two remedies are offered, or one with a reason', () => {
  expect(faultsOf(mopa, { remedies: [] })).toEqual([{ field: 'remedies', fault: 'one-remedy' }])
  expect(faultsOf(mopa, { remedies: ['refund'] })).toEqual([{ field: 'onlyOneBecause', fault: 'one-remedy' }])
  expect(faultsOf(mopa, { remedies: ['refund'], onlyOneBecause: 'No part can be had' })).toEqual([])
  expect(faultsOf(mopa, { remedies: ['repair', 'refund'] })).toEqual([])
})

test('words that make the risk look smaller are refused in each language, and the fields that have them are named', () => {
  const { texts } = noticeOf()
  const withText = (language: 'en' | 'de', change: Partial<RecallTexts>) => ({
    texts: { ...texts, [language]: { ...texts[language], ...change } },
  })
  const softened = [
    ['en', 'hazard', 'In rare cases the power supply can burn.'],
    ['en', 'hazard', 'This is a voluntary recall.'],
    ['en', 'action', 'As a precautionary measure, unplug it.'],
    ['en', 'hazard', 'No accidents have been reported.'],
    ['de', 'hazard', 'In seltenen Fällen kann das Netzteil brennen.'],
    ['de', 'action', 'Ziehen Sie vorsorglich den Stecker.'],
    ['de', 'hazard', 'Der Rückruf ist freiwillig.'],
    ['de', 'hazard', 'Es sind keine Unfälle bekannt.'],
  ] as const
  for (const [language, field, said] of softened) {
    expect(faultsOf(mopa, withText(language, { [field]: said })), said).toEqual([{ field: `${language}-${field}`, fault: 'softened' }])
  }
  expect(faultsOf(mopa, withText('de', { hazard: 'Es besteht Brandgefahr. Ein Unfall wurde gemeldet.' }))).toEqual([])
})

test('the same day is another span of time in each store', () => {
  const chosen = selectionOf({ ...mopa, orderedFrom: '2026-03-10', orderedTo: '2026-03-10', stores: ['us', 'de'] })
  expect(
    instantsOf(chosen).map(({ store, orderedFrom, orderedTo, deliveredFrom }) => [store, orderedFrom, orderedTo, deliveredFrom]),
  ).toEqual([
    ['us', '2026-03-10T07:00:00.000Z', '2026-03-11T06:59:59.999Z', null],
    ['de', '2026-03-09T23:00:00.000Z', '2026-03-10T22:59:59.999Z', null],
  ])
})

test('a recall is a draft, proposed, running and ended, in that order', () => {
  const at = '2026-12-01T10:00:00.000Z'
  const none = { proposedAt: null, agreedAt: null, endedAt: null }
  expect([
    recallState(none),
    recallState({ ...none, proposedAt: at }),
    recallState({ ...none, proposedAt: at, agreedAt: at }),
    recallState({ proposedAt: at, agreedAt: at, endedAt: at }),
  ]).toEqual(['draft', 'proposed', 'running', 'ended'])
})

test('a notice waits until it was sent, has failed once it was given up, and counts as delivered when its record is over', () => {
  const at = '2026-12-01T10:00:00.000Z'
  expect(noticeFate(null, null)).toBe('waiting')
  expect(['queued', 'sending', 'sent', 'dead', 'dropped', null].map((state) => noticeFate(state, at))).toEqual([
    'waiting',
    'waiting',
    'delivered',
    'failed',
    'failed',
    'delivered',
  ])
})

test('the response rate counts pieces with an answer, and is never rounded up to all of them', () => {
  const none = { repair: 0, replacement: 0, refund: 0, gone: 0 }
  expect(responseRate({ pieces: 0, answers: none })).toBeNull()
  expect(responseRate({ pieces: 200, answers: { ...none, gone: 99, refund: 100 } })).toBe(99)
  expect(responseRate({ pieces: 2, answers: { ...none, gone: 1, repair: 1 } })).toBe(100)
})
