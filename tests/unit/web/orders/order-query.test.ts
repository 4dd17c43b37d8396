import { expect, test } from 'vitest'

import { orderPageAfter, orderQuery } from '#app/web/orders/order-query.ts'

test('search, year and status are read, and what is none of them is passed over', () => {
  const asked = orderQuery(new URLSearchParams('search=%20nova%20&year=2026&status=delivered&page=7'))
  expect(asked.filter).toEqual({ search: 'nova', year: 2026, status: 'delivered' })
  expect(asked.filtered).toBe(true)
  const wrong = orderQuery(new URLSearchParams('year=1e9&status=lost'))
  expect(wrong.filter).toEqual({})
  expect(wrong.filtered).toBe(false)
})

test('a search is cut at 100 characters', () => {
  expect(orderQuery(new URLSearchParams({ search: 'x'.repeat(500) })).filter.search).toHaveLength(100)
})

test('the next page keeps the filter', () => {
  expect(orderPageAfter({ search: 'a b', year: '', status: 'delivered' }, '2026-03-01~id')).toBe(
    '/orders?search=a+b&status=delivered&after=2026-03-01%7Eid',
  )
})
