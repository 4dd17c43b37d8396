import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isVoucherCode, voucherCode } from '#app/domain/account/voucher-code.ts'
import { voucherEnd, voucherFor, vouchersOffered, worthOf } from '#app/domain/account/voucher-for.ts'
import { voucherRules } from '#app/domain/account/voucher-rule.ts'
import { type VoucherState, voucherStates } from '#app/domain/account/voucher-state.ts'
import { vouchersToRevoke } from '#app/domain/account/vouchers-to-revoke.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { storeIds } from '#app/domain/shared/stores.ts'

const rule = voucherRules.de
const ask = (points: number, balance: number) => voucherFor({ points, balance, store: 'de' }, rule)

test('a voucher has its least, its most, its steps and a balance that covers it; both sides of each', () => {
  expect(ask(400, 1_000)).toEqual({ accepted: false, because: 'too-few' })
  expect(ask(500, 500)).toEqual({ accepted: true, points: 500, amount: { amountMinor: 500, currency: 'EUR' } })
  expect(ask(500, 499)).toEqual({ accepted: false, because: 'not-covered' })
  expect(ask(550, 1_000)).toEqual({ accepted: false, because: 'between-steps' })
  expect(ask(600, 1_000).accepted).toBe(true)
  expect(ask(10_000, 20_000).accepted).toBe(true)
  expect(ask(10_100, 20_000)).toEqual({ accepted: false, because: 'too-many' })
  expect([Number.NaN, -500, 500.5].map((points) => ask(points, 1_000).accepted)).toEqual([false, false, false])
})

test('no voucher takes more than the balance, nothing or less, or is worth another amount than its points by the rate', () => {
  const rates = fc.record({ points: fc.integer({ min: 1, max: 500 }), minor: fc.integer({ min: 1, max: 500 }) })
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: -20_000, max: 2_000_000 }),
      fc.constantFrom(...storeIds),
      rates,
      (points, balance, store, rate) => {
        const own = { ...voucherRules[store], rate }
        const asked = [points, ...vouchersOffered(balance, own)].map((each) => voucherFor({ points: each, balance, store }, own))
        for (const answer of asked.filter((each) => each.accepted)) {
          expect(answer.points).toBeGreaterThan(0)
          expect(answer.points).toBeLessThanOrEqual(balance)
          const left = BigInt(answer.points) * BigInt(rate.minor) - BigInt(answer.amount.amountMinor) * BigInt(rate.points)
          expect(left >= 0n && left < BigInt(rate.points)).toBe(true)
        }
        expect(asked.slice(1).every(({ accepted }) => accepted)).toBe(true)
      },
    ),
  )
})

test('what is offered ends with all that the balance allows, once', () => {
  expect(vouchersOffered(499, rule)).toEqual([])
  expect(vouchersOffered(500, rule)).toEqual([500])
  expect(vouchersOffered(1_250, rule)).toEqual([500, 1_000, 1_200])
  expect(vouchersOffered(99_999, rule)).toEqual([500, 1_000, 2_500, 5_000, 10_000])
  expect(vouchersOffered(-700, rule)).toEqual([])
})

test('what is owed is worth nothing', () => {
  expect(worthOf(-3, 'us', voucherRules.us)).toEqual({ amountMinor: 0, currency: 'USD' })
})

test('a voucher counts to the end of its last day by the clock of its store', () => {
  const end = voucherEnd('us', voucherRules.us, parseInstant('2026-12-01T07:30:00.000Z'))
  expect(formatDay(end.lastDay)).toBe('2027-11-30')
  expect(formatInstant(end.endsAt)).toBe('2027-12-01T07:59:59.999Z')
  expect(formatDay(voucherEnd('de', rule, parseInstant('2026-11-30T23:00:00.000Z')).lastDay)).toBe('2027-12-01')
})

test('a code has no letter that is taken for another, and every one that it may have', () => {
  let next = 0
  const codes = Array.from({ length: 23 }, () => voucherCode((below) => next++ % below))
  expect(new Set(codes.join('').replace(/EMS|-/g, '')).size).toBe(23)
  for (const code of codes) expect(code).toMatch(/^EMS(-[2-9CDFHJKMNPQRTVWX]{4}){3}$/)
  expect(codes.every(isVoucherCode) && isVoucherCode(codes[0]?.toLowerCase() ?? '')).toBe(true)
  expect(['TENOFF', 'EMS-0000-0000-0000', 'EMS-2222-2222', 'EMS-2222-2222-22222'].some(isVoucherCode)).toBe(false)
})

const held = (...states: Array<readonly [points: number, state: VoucherState]>) =>
  states.map(([points, state], at) => ({ id: String(at), points, state }))
const revoked = (balance: number, vouchers: ReturnType<typeof held>) => vouchersToRevoke(balance, vouchers).map(({ id }) => id)

test('a balance below zero takes back the newest unused vouchers, and no more than it needs', () => {
  const two = held([500, 'ready'], [1_000, 'making'])
  expect(revoked(0, two)).toEqual([])
  expect(revoked(-1, two)).toEqual(['0'])
  expect(revoked(-500, two)).toEqual(['0'])
  expect(revoked(-501, two)).toEqual(['0', '1'])
  expect(revoked(-9_999, held([500, 'used'], [500, 'expired']))).toEqual([])
})

test('what is being taken back counts as come back', () => {
  const vouchers = held([500, 'ready'], [1_000, 'revoking'])
  expect(revoked(-1_000, vouchers)).toEqual([])
  expect(revoked(-1_001, vouchers)).toEqual(['0'])
})

test('only unused vouchers are taken back, each once, as long as the balance is short and none beyond that', () => {
  const some = fc.array(fc.record({ points: fc.integer({ min: 1, max: 5_000 }), state: fc.constantFrom(...voucherStates) }), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 5_000 }), some, (balance, list) => {
      const vouchers = list.map((one, at) => ({ ...one, id: String(at) }))
      const taken = vouchersToRevoke(balance, vouchers)
      expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length)
      expect(taken.every(({ state }) => state === 'making' || state === 'ready')).toBe(true)
      const sum = (of: typeof taken) => of.reduce((total, { points }) => total + points, 0)
      const before = balance + sum(vouchers.filter(({ state }) => state === 'revoking'))
      const standing = vouchers.filter(({ state }) => state === 'making' || state === 'ready')
      expect(before + sum(taken) >= 0 || taken.length === standing.length).toBe(true)
      if (taken.length > 0) expect(before + sum(taken.slice(0, -1))).toBeLessThan(0)
    }),
  )
})
