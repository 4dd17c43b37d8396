import { expect, test } from 'vitest'

import { type ShopProgress, shopProgress } from '#app/domain/shop/progress.ts'
import { methodInWords, shopNext } from '#app/views/shop/progress-view.ts'

const amount = { amountMinor: 34_320, currency: 'EUR' } as const
const progress = (change: Partial<ShopProgress> = {}): ShopProgress => ({ ...shopProgress([]), ...change })
const cancel = (state: 'submitted' | 'confirmed', change: Partial<ShopProgress>, reviewBy: string | null = 'Tue 1 Dec 2026') =>
  shopNext({ kind: 'cancel', state }, progress(change), reviewBy, 'en')

test('a case that asked nothing of its shop says what it always said', () => {
  expect(cancel('submitted', {})).toBeNull()
  expect(cancel('confirmed', {})).toBeNull()
})

test('an order is said to be on hold once the shop has said so, and asked to be held before', () => {
  expect(cancel('submitted', { hold: 'asked' })).toBe(
    'We’ve asked the warehouse to hold your order. It is not cancelled yet. We’ll confirm your cancellation by Tue 1 Dec 2026. You don’t need to do anything.',
  )
  expect(cancel('submitted', { hold: 'held' }, null)).toBe(
    'Your order is on hold: nothing is shipped while we review your cancellation. It is not cancelled yet. We’ll confirm your cancellation soon. You don’t need to do anything.',
  )
})

test('a confirmed cancellation is not called done before the shop has cancelled the order', () => {
  expect(cancel('confirmed', { cancelled: 'asked' })).toBe(
    'Your cancellation is confirmed, and your order is being cancelled. Your refund is next; we’ll email you when it has been issued.',
  )
  const refund = { amount, state: 'ordered', stuck: false } as const
  expect(cancel('confirmed', { cancelled: 'asked', refund })).toMatch(
    /^Your cancellation is confirmed, and your order is being cancelled\. Your refund is being made/,
  )
  expect(cancel('confirmed', { cancelled: 'done', refund })).toMatch(/^Your order is cancelled\. Your refund is being made/)
})

test('a refund that the shop refused is still being made for its customer: staff see to it', () => {
  const says = (stuck: boolean) =>
    shopNext({ kind: 'return', state: 'inspected' }, progress({ refund: { amount, state: 'ordered', stuck } }), null, 'de')
  expect(says(true)).toBe('Ihre Erstattung ist in Arbeit, und wir schreiben Ihnen, sobald sie veranlasst ist. Sie müssen nichts tun.')
  expect(says(false)).toBe(says(true))
})

test('the method of money is named only once it was issued, in the reader’s language', () => {
  const issued = { amount, state: 'issued', method: 'Visa ending in 4242' } as const
  expect([methodInWords(issued, 'en'), methodInWords(issued, 'de')]).toEqual(['Visa ending in 4242', 'Visa mit den Endziffern 4242'])
  expect(methodInWords({ ...issued, method: 'PayPal' }, 'de')).toBe('PayPal')
  expect(methodInWords({ ...issued, method: null }, 'de')).toBeNull()
  expect(methodInWords({ amount, state: 'ordered', stuck: false }, 'en')).toBeNull()
})
