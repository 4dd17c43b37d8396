import { expect, test } from 'vitest'

import { resumedReviewBy } from '#app/domain/cases/review-clock.ts'

const de = { store: 'de', placedAt: '2026-03-01T10:00:00Z' } as const
/** Filed on Fri 20 March: due at the end of Tue 24 March in Berlin. */
const reviewBy = '2026-03-24T22:59:59.999Z'

test('as many business days as were left when we asked are left after the answer', () => {
  const asked = { ...de, reviewBy, askedAt: '2026-03-20T12:00:00Z' }
  expect(resumedReviewBy({ ...asked, answeredAt: '2026-03-30T09:00:00Z' })).toBe('2026-04-01T21:59:59.999Z')
  expect(resumedReviewBy({ ...asked, answeredAt: '2026-03-28T09:00:00Z' })).toBe('2026-03-31T21:59:59.999Z')
})

test('an answer on the day we asked moves nothing', () => {
  expect(resumedReviewBy({ ...de, reviewBy, askedAt: '2026-03-20T12:00:00Z', answeredAt: '2026-03-20T18:00:00Z' })).toBe(reviewBy)
})

test('days are counted in the store’s zone: 23:30 and 00:30 in Berlin are two days', () => {
  const answered = { ...de, reviewBy, answeredAt: '2026-03-30T09:00:00Z' }
  expect(resumedReviewBy({ ...answered, askedAt: '2026-03-23T22:30:00Z' })).toBe('2026-03-31T21:59:59.999Z')
  expect(resumedReviewBy({ ...answered, askedAt: '2026-03-23T23:30:00Z' })).toBe('2026-03-30T21:59:59.999Z')
})

test('with no day left it is due on the day of the answer, or on the next business day', () => {
  const late = { ...de, reviewBy, askedAt: '2026-03-26T09:00:00Z' }
  expect(resumedReviewBy({ ...late, answeredAt: '2026-03-27T09:00:00Z' })).toBe('2026-03-27T22:59:59.999Z')
  expect(resumedReviewBy({ ...late, answeredAt: '2026-03-28T09:00:00Z' })).toBe('2026-03-30T21:59:59.999Z')
})

test('Good Friday and Easter Monday do not count', () => {
  const asked = { ...de, reviewBy, askedAt: '2026-03-20T12:00:00Z' }
  expect(resumedReviewBy({ ...asked, answeredAt: '2026-04-02T09:00:00Z' })).toBe('2026-04-08T21:59:59.999Z')
})
