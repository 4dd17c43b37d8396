import { afterAll, beforeAll, expect, test } from 'vitest'

import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { settleMoney } from '#app/usecases/shop/order-money.ts'
import { agreeTo, askOf, buy, caseOf, daysAgo, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askedBy, shopsAt } from '#tests/support/shop-asked.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ ...shopsAt('http://127.0.0.1:9'), REFUND_LIMIT_EUR: '60000' }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

/** A cancellation that an agent confirmed, who may not refund it. */
async function confirmed(price = '500.00'): Promise<string> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price }], { placedAt: daysAgo(1 / 24), deliveredAt: null })
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  expect(await step(number, 'confirm')).toEqual({ done: true })
  return number
}

const step = async (number: string, name: 'confirm' | 'ship_anyway') =>
  advanceCase(portal, { ...(await askOf(portal, number, agent)), step: name, note: null, shipment: null })

const refund = async (number: string) =>
  refundCase(portal, { ...(await askOf(portal, number, finance)), reference: null, amountMinor: null })

/** What the worker does with the shop's answer. */
async function shopRefunds(number: string, reference: string): Promise<boolean> {
  const { id } = await caseOf(portal, number)
  const made = (await outcomeOf(portal, number)).refund
  const by = { actor: { kind: 'system', id: null }, from: null } as const
  const paid = { reference, method: 'Visa ending in 4242' }
  return inTransaction(portal.db, (db) => settleMoney(db, id, { of: 'refund', id: made?.id ?? '' }, by, paid))
}

const kindsOf = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)

test('a refund is asked of the shop, reserved and announced to nobody; once the shop has given it the case is refunded and the mail names the method', async () => {
  const number = await confirmed()
  expect(await refund(number)).toEqual({ done: true, issued: false })
  const { refund: ordered } = await outcomeOf(portal, number)
  expect(ordered).toMatchObject({ amount: { amountMinor: 50_000 }, issuedAt: null })
  expect((await askedBy(portal, number)).at(-1)).toEqual({
    kind: 'refund',
    of: 'refund',
    id: ordered?.id,
    amount: { amountMinor: 50_000, currency: 'EUR' },
  })
  expect((await caseOf(portal, number)).state).toBe('confirmed')
  expect(await kindsOf(number)).not.toContain('refund-issued')

  expect(await shopRefunds(number, '700001')).toBe(true)
  expect((await caseOf(portal, number)).state).toBe('refunded')
  const mail = (await mailsOf(portal, number)).find(({ kind }) => kind === 'refund-issued')
  expect(mail?.payload).toMatchObject({ amount: { amountMinor: 50_000 }, method: 'Visa ending in 4242', reference: '700001' })
  expect((await askedBy(portal, number)).at(-1)).toEqual({ kind: 'tag', add: [], remove: ['portal-cancel'] })
})

test('an answer that comes twice refunds once', async () => {
  const number = await confirmed()
  await refund(number)
  expect([await shopRefunds(number, '700002'), await shopRefunds(number, '700002')]).toEqual([true, false])
  expect((await kindsOf(number)).filter((kind) => kind === 'refund-issued')).toHaveLength(1)
})

test('while the shop is asked for the money, no step of the case is taken and no second refund is made', async () => {
  const number = await confirmed()
  await refund(number)
  expect(await step(number, 'ship_anyway')).toEqual({ done: false, because: 'moved-on' })
  expect(await refund(number)).toEqual({ done: false, because: 'already-ordered' })
  expect((await askedBy(portal, number)).filter(({ kind }) => kind === 'refund')).toHaveLength(1)
})

test('what two people agree on is asked of the shop at the second one’s word', async () => {
  const number = await confirmed('700.00')
  expect(await refund(number)).toEqual({ done: true, issued: false })
  expect((await askedBy(portal, number)).map(({ kind }) => kind)).not.toContain('refund')
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: true, issued: false })
  expect((await askedBy(portal, number)).at(-1)).toMatchObject({ kind: 'refund', amount: { amountMinor: 70_000 } })
  expect(await shopRefunds(number, '700003')).toBe(true)
  expect((await caseOf(portal, number)).state).toBe('refunded')
})
