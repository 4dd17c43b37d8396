import { expect, test } from 'vitest'

import { planRefund } from '#app/domain/cases/given-in-shop.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const
const filed = { basis: 'filed', amount: euros(50_000) } as const
const person = { basis: 'person', most: euros(40_000) } as const
const gave = (amountMinor: number) => [{ number: '7001', amount: euros(amountMinor), at: '2026-11-30T10:00:00.000Z' }]
const nothing = { amountMinor: null, reference: null }
const counted = (rest: boolean) => ({ ...nothing, given: { number: '7001', rest } })

test('while nothing was given back in the shop a refund is its own amount, by the shop or by a reference of staff', () => {
  const known = { basis: filed, given: [] }
  expect(planRefund({ ...known, byShop: true }, nothing)).toEqual({ amount: euros(50_000), reference: null, beside: false, paid: false })
  expect(planRefund({ ...known, byShop: false }, nothing)).toBe('reference-missing')
  expect(planRefund({ ...known, byShop: false }, { ...nothing, reference: 're_1' })).toMatchObject({ reference: 're_1', paid: false })
})

test('what was given back in the shop has to be said of first, whoever pays', () => {
  for (const byShop of [true, false]) {
    expect(planRefund({ basis: filed, given: gave(100), byShop }, { ...nothing, reference: 're_1' })).toBe('given-in-shop')
  }
  expect(planRefund({ basis: filed, given: gave(100), byShop: true }, { ...nothing, given: 'beside' })).toMatchObject({
    amount: euros(50_000),
    beside: true,
    paid: false,
  })
})

test('the shop’s refund is the request’s own, up to what it comes to', () => {
  const plan = (minor: number) => planRefund({ basis: filed, given: gave(minor), byShop: true }, counted(false))
  expect(plan(49_999)).toEqual({ amount: euros(49_999), reference: '7001', beside: false, paid: true })
  expect(plan(50_000)).toEqual({ amount: euros(50_000), reference: '7001', beside: false, paid: true })
  expect(plan(50_001)).toEqual({ amount: euros(50_000), reference: '7001', beside: false, paid: true })
})

test('the rest is the shop’s to give: nothing of it where the shop gave all, none by hand, none of an amount that a person says', () => {
  const plan = (minor: number, byShop = true) => planRefund({ basis: filed, given: gave(minor), byShop }, counted(true))
  expect(plan(30_000)).toEqual({ amount: euros(50_000), reference: '7001', beside: false, paid: false })
  expect(plan(50_000)).toMatchObject({ amount: euros(50_000), paid: true })
  expect(plan(30_000, false)).toBe('reference-missing')
  expect(planRefund({ basis: person, given: gave(30_000), byShop: true }, counted(true))).toBe('wrong-amount')
})

test('where a person says the amount, the shop’s refund says it, up to what was paid', () => {
  const plan = (minor: number) => planRefund({ basis: person, given: gave(minor), byShop: true }, counted(false))
  expect(plan(39_999)).toMatchObject({ amount: euros(39_999), paid: true })
  expect(plan(40_001)).toMatchObject({ amount: euros(40_000), paid: true })
  expect(planRefund({ basis: person, given: [], byShop: true }, nothing)).toBe('wrong-amount')
})

test('its number as the reference says the same as before, and a refund that is another’s by now says nothing', () => {
  const typed = planRefund({ basis: filed, given: gave(50_000), byShop: false }, { ...nothing, reference: ' #7001 ' })
  expect(typed).toMatchObject({ amount: euros(50_000), paid: true })
  expect(planRefund({ basis: filed, given: [], byShop: true }, counted(false))).toBe('moved-on')
})
