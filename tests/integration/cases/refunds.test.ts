import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { agreeTo, askOf, buy, caseOf, daysAgo, dropWhatWaits, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '50000' }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

/** A cancellation that was confirmed, of an order of this price; placed an hour ago unless told otherwise. */
async function confirmed(price: string, placedAt = daysAgo(1 / 24)): Promise<string> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price }], { placedAt, deliveredAt: null })
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  const input = { ...(await askOf(portal, number, agent)), step: 'confirm', note: null, shipment: null } as const
  expect(await advanceCase(portal, input)).toEqual({ done: true })
  return number
}

const refund = async (number: string, staffId: string, amountMinor: number | null = null) =>
  refundCase(portal, { ...(await askOf(portal, number, staffId)), reference: 're_7', amountMinor })

test('F09 twenty refunds at once give the money back once, with one event and one mail', async () => {
  const number = await confirmed('100.00')
  const input = { ...(await askOf(portal, number, finance)), reference: 're_1', amountMinor: null }
  const results = await Promise.all(Array.from({ length: 20 }, () => refundCase(portal, input)))
  expect(results.filter(({ done }) => done)).toEqual([{ done: true, issued: true }])
  expect(results.filter(({ done }) => !done)).toEqual(Array(19).fill({ done: false, because: 'moved-on' }))
  const view = await caseOf(portal, number)
  expect(await portal.db.refund.count({ where: { caseId: view.id } })).toBe(1)
  expect(view.events.filter((event) => event.step === 'refund')).toHaveLength(1)
  expect((await mailsOf(portal, number)).filter(({ kind }) => kind === 'refund-issued')).toHaveLength(1)
})

test('F09 twenty partial refunds of 60 % written past the code never exceed what was paid for the order', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 20 }])
  const numbers: string[] = []
  for (let each = 0; each < 20; each += 1) {
    const lines = [{ lineId: bought.lineIds[0] ?? '', quantity: 1 }]
    numbers.push(await fileRequest(portal, bought, { action: 'return', lines }))
  }
  // The bound of the single case is out of the way: each of them now holds all twenty.
  await portal.database.pool.query('ALTER TABLE case_line DISABLE TRIGGER case_line_within_bought, DISABLE TRIGGER case_line_within_part')
  await portal.db.caseLine.updateMany({ where: { orderLineId: bought.lineIds[0] ?? '' }, data: { quantity: 20 } })
  await portal.database.pool.query('ALTER TABLE case_line ENABLE TRIGGER case_line_within_bought, ENABLE TRIGGER case_line_within_part')
  const write = (number: string) => portal.db.$executeRaw`
    INSERT INTO refund (case_id, version, amount_minor, currency, basis, reference, limit_minor, proposed_by, approved_by, issued_at)
    SELECT id, version, 120000, 'EUR', 'filed', 're', 1000000, ${finance}::uuid, ${admin}::uuid, clock_timestamp()
      FROM cases WHERE number = ${number}`
  const written = await Promise.allSettled(numbers.map(write))
  const refusals = written.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []))
  expect(refusals).toHaveLength(19)
  expect(refusals.every((reason) => reason.includes('refund_within_received'))).toBe(true)
})

test('the database refuses more than was paid for the lines of one case', async () => {
  const number = await confirmed('100.00')
  const write = (amount: number) => portal.db.$executeRaw`
    INSERT INTO refund (case_id, version, amount_minor, currency, basis, reference, limit_minor, proposed_by)
    SELECT id, version, ${amount}::bigint, 'EUR', 'filed', 're', 1000000, ${finance}::uuid FROM cases WHERE number = ${number}`
  await expect(write(10_001)).rejects.toThrow('refund_within_paid')
  expect(await write(10_000)).toBe(1)
})

test('Z10 an agent may not refund, nor anybody who no longer works here', async () => {
  const number = await confirmed('100.00')
  expect(await refund(number, agent)).toEqual({ done: false, because: 'not-allowed' })
  const gone = await hire(portal, 'admin')
  await portal.db.staff.update({ where: { id: gone }, data: { removedAt: new Date() }, select: { id: true } })
  expect(await refund(number, gone)).toEqual({ done: false, because: 'not-allowed' })
  expect((await caseOf(portal, number)).state).toBe('confirmed')
})

test('Z09 a role that was taken away counts at the next request', async () => {
  const number = await confirmed('100.00')
  const demoted = await hire(portal, 'finance')
  await portal.db.staff.update({ where: { id: demoted }, data: { role: 'agent' }, select: { id: true } })
  expect(await refund(number, demoted)).toEqual({ done: false, because: 'not-allowed' })
})

test('Z10 at the limit one person is enough, a cent above it two are needed, and they are not the same', async () => {
  expect(await refund(await confirmed('500.00'), finance)).toEqual({ done: true, issued: true })

  const number = await confirmed('500.01')
  expect(await refund(number, finance)).toEqual({ done: true, issued: false })
  expect((await caseOf(portal, number)).state).toBe('confirmed')
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).not.toContain('refund-issued')
  expect(await refund(number, admin)).toEqual({ done: false, because: 'already-proposed' })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, finance))).toEqual({ done: false, because: 'own-proposal' })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, agent))).toEqual({ done: false, because: 'not-allowed' })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: true, issued: true })
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ amount: { amountMinor: 50_001 } })
  expect((await outcomeOf(portal, number)).refund).toMatchObject({ proposedBy: { id: finance }, approvedBy: { id: admin } })
})

test('Z10 two people who agree at once give the money back once', async () => {
  const number = await confirmed('900.00')
  await refund(number, finance)
  const input = await askOf(portal, number, admin)
  const results = await Promise.all(Array.from({ length: 10 }, () => agreeTo(portal, 'refund', input)))
  expect(results.filter(({ done }) => done)).toHaveLength(1)
})

test('a proposal that is turned down leaves the case where it was, for another', async () => {
  const number = await confirmed('900.00')
  await refund(number, finance)
  expect(await dropWhatWaits(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: true, issued: false })
  expect((await outcomeOf(portal, number)).refund).toBeNull()
  expect(await refund(number, admin)).toEqual({ done: true, issued: false })
})

test('where no rule gives an amount a person says it, up to what was paid, and a second agrees to any', async () => {
  const number = await confirmed('100.00', daysAgo(3))
  expect((await caseOf(portal, number)).decision).toMatchObject({ outcome: 'review', refund: null })
  for (const wrong of [null, 0, 10_001]) {
    expect(await refund(number, finance, wrong)).toEqual({ done: false, because: 'wrong-amount' })
  }
  expect(await refund(number, finance, 9_000)).toEqual({ done: true, issued: false })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: true, issued: true })
  expect((await outcomeOf(portal, number)).refund).toMatchObject({ amount: { amountMinor: 9_000 }, basis: 'person' })
})

test('F01 an amount that is sent where a rule gives one counts for nothing', async () => {
  const number = await confirmed('100.00')
  expect(await refund(number, finance, 1)).toEqual({ done: true, issued: true })
  expect((await outcomeOf(portal, number)).refund?.amount.amountMinor).toBe(10_000)
})

test('an issued refund is never changed, and the second person is another, also for the database', async () => {
  const number = await confirmed('100.00')
  await refund(number, finance)
  const { id } = await caseOf(portal, number)
  await expect(portal.db.$executeRaw`UPDATE refund SET amount_minor = 1 WHERE case_id = ${id}::uuid`).rejects.toThrow(
    'an issued refund stays as it is',
  )
  const other = await confirmed('900.00')
  await refund(other, finance)
  const waiting = await caseOf(portal, other)
  await expect(portal.db.$executeRaw`
    UPDATE refund SET approved_by = proposed_by, issued_at = now() WHERE case_id = ${waiting.id}::uuid`).rejects.toThrow(
    'refund_second_person',
  )
  await expect(portal.db.$executeRaw`UPDATE refund SET issued_at = now() WHERE case_id = ${waiting.id}::uuid`).rejects.toThrow(
    'refund_above_limit',
  )
})
