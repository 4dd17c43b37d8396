import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase, declineCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { agreeTo, askOf, bookCourier, buy, caseOf, dropWhatWaits, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
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

const said = { reason: 'You wrote in time.', internalReason: 'Our mail server was down.', amountMinor: null }

async function filed(price = '1000.00', action: 'return' | 'exchange' = 'return') {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price }])
  const lines = [{ lineId: bought.lineIds[0] ?? '' }]
  return { bought, number: await fileRequest(portal, bought, { action, lines }), lines }
}

/** Filed as an exception: the frozen decision refuses it. */
async function refusedByPolicy(price = '1000.00', action: 'return' | 'exchange' = 'return') {
  const known = await filed(price, action)
  await portal.db.$executeRaw`
    UPDATE cases SET decision = decision || '{"outcome": "ineligible", "refund": null, "giftDeduction": null}'
     WHERE number = ${known.number}`
  return known
}

async function declined(price = '1000.00') {
  const known = await filed(price)
  await declineCase(portal, { ...(await askOf(portal, known.number, agent)), reason: 'Too late' })
  return known
}

const propose = async (number: string, staffId = agent, change: { amountMinor?: number | null } = {}) =>
  proposeException(portal, { ...(await askOf(portal, number, staffId)), ...said, ...change })
const agree = async (number: string, staffId: string) => agreeTo(portal, 'exception', await askOf(portal, number, staffId))
const kindsOf = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)

test('Z10 nobody approves alone what the policy refuses, by the page or past it', async () => {
  const { number } = await refusedByPolicy()
  expect(await approveCase(portal, await askOf(portal, number, admin))).toEqual({ done: false, because: 'needs-exception' })
  await expect(portal.db.$executeRaw`UPDATE cases SET state = 'approved', version = 2 WHERE number = ${number}`).rejects.toThrow(
    'yes_against_policy',
  )
  const repair = await buy(portal, [{ sku: 'MOPA-60W', price: '10.00' }])
  const repairNumber = await fileRequest(portal, repair, {
    action: 'repair',
    lines: [{ lineId: repair.lineIds[0] ?? '' }],
    repair: { component: 'fiber_source', cause: 'wear' },
  })
  await portal.db.$executeRaw`UPDATE cases SET decision = decision || '{"outcome": "ineligible"}' WHERE number = ${repairNumber}`
  const input = { ...(await askOf(portal, repairNumber, admin)), step: 'troubleshoot' as const, note: 'Try', shipment: null }
  expect(await advanceCase(portal, input)).toEqual({ done: false, because: 'needs-exception' })
})

test('what the policy allows is approved as ever and has nothing to override', async () => {
  const { number } = await filed()
  expect(await propose(number)).toEqual({ done: false, because: 'not-refused' })
  expect(await approveCase(portal, await askOf(portal, number, agent))).toEqual({ done: true })
})

test('Z10 a proposal moves nothing and tells nobody; its author cannot agree, nor an agent, nor who left', async () => {
  const { number } = await declined()
  expect(await propose(number, finance)).toEqual({ done: true })
  expect((await caseOf(portal, number)).state).toBe('declined')
  expect(await kindsOf(number)).toEqual(['case-filed', 'case-declined'])
  expect(await agree(number, finance)).toEqual({ done: false, because: 'own-exception' })
  expect(await agree(number, agent)).toEqual({ done: false, because: 'not-allowed-exception' })
  const gone = await hire(portal, 'admin')
  await portal.db.staff.update({ where: { id: gone }, data: { removedAt: new Date() }, select: { id: true } })
  expect(await agree(number, gone)).toEqual({ done: false, because: 'not-allowed-exception' })
  expect((await caseOf(portal, number)).state).toBe('declined')
})

test('a second person takes a declined request up again at the filed amount, and case, mail and trail say so', async () => {
  const { number } = await declined()
  await propose(number)
  expect(await propose(number, finance)).toEqual({ done: false, because: 'exception-waits' })
  expect(await agree(number, finance)).toEqual({ done: true })
  const view = await caseOf(portal, number)
  expect(view).toMatchObject({ state: 'approved', version: 3, answer: null, exception: { reason: 'You wrote in time.', amount: null } })
  expect(view.events[0]).toMatchObject({ step: 'override', toState: 'approved', note: 'You wrote in time.' })
  const mails = await mailsOf(portal, number)
  expect(mails.at(-1)).toMatchObject({ kind: 'exception-approved', payload: { reason: 'You wrote in time.', amount: null } })
  expect(JSON.stringify(mails)).not.toContain('mail server')
  const trail = await portal.db.auditEntry.findMany({
    where: { objectId: view.id },
    orderBy: { id: 'asc' },
    select: { action: true, actorId: true, after: true },
  })
  // What people typed stands in the exception and in the timeline; the trail, which nobody can change, holds none of it.
  expect(JSON.stringify(trail.map(({ after }) => after))).not.toMatch(/mail server|wrote in time/)
  expect(trail.slice(-2)).toMatchObject([
    { action: 'case.propose_override', actorId: agent, after: { amount: null } },
    { action: 'case.override', actorId: finance, after: { state: 'approved', proposedBy: agent } },
  ])
})

test('where the policy gives no amount one is said: above nothing and up to what was paid, the cent counts', async () => {
  const { number } = await refusedByPolicy('1000.00')
  for (const wrong of [null, 0, -1, 100_001]) {
    expect(await propose(number, agent, { amountMinor: wrong })).toEqual({ done: false, because: 'wrong-exception-amount' })
  }
  expect(await propose(number, agent, { amountMinor: 100_000 })).toEqual({ done: true })
  const other = await refusedByPolicy('10.00', 'exchange')
  expect(await propose(other.number, agent, { amountMinor: 500 })).toEqual({ done: true })
  expect((await outcomeOf(portal, other.number)).exception).toMatchObject({ amount: null })
})

async function untilInspected(number: string, lineId: string, found: 'unopened' | 'used') {
  await bookCourier(portal, number, agent)
  await advanceCase(portal, { ...(await askOf(portal, number, agent)), step: 'receive', note: null, shipment: null })
  return inspectCase(portal, {
    ...(await askOf(portal, number, agent)),
    findings: [{ lineId, quantity: 1, condition: found, faultConfirmed: true, missingParts: 0, note: null }],
  })
}

test('the agreed amount is what is refunded, and above the limit it takes two people once more', async () => {
  const { number, lines } = await refusedByPolicy('1000.00')
  await propose(number, agent, { amountMinor: 60_000 })
  await agree(number, finance)
  expect(await untilInspected(number, lines[0]?.lineId ?? '', 'unopened')).toEqual({ done: true })
  const refund = { ...(await askOf(portal, number, finance)), reference: 're_1', amountMinor: 1 }
  expect(await refundCase(portal, refund)).toEqual({ done: true, issued: false })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toEqual({ done: true, issued: true })
  expect((await outcomeOf(portal, number)).refund).toMatchObject({ basis: 'exception', amount: { amountMinor: 60_000 } })
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ amount: { amountMinor: 60_000 } })
})

test('what comes back otherwise than declared is not refunded at the agreed amount: the customer is asked first', async () => {
  const { number, lines } = await refusedByPolicy('1000.00')
  await propose(number, agent, { amountMinor: 60_000 })
  await agree(number, finance)
  await untilInspected(number, lines[0]?.lineId ?? '', 'used')
  const refund = { ...(await askOf(portal, number, finance)), reference: 're_1', amountMinor: null }
  expect(await refundCase(portal, refund)).toEqual({ done: false, because: 'needs-offer' })
})

test('of twenty who propose at once one does, and of twenty who agree one does', async () => {
  const { number } = await declined()
  const input = await askOf(portal, number, agent)
  const proposed = await Promise.all(Array.from({ length: 20 }, () => proposeException(portal, { ...input, ...said })))
  expect(proposed.filter(({ done }) => done)).toHaveLength(1)
  expect(proposed.filter((each) => !each.done && each.because === 'exception-waits')).toHaveLength(19)
  const agreed = await Promise.all(Array.from({ length: 20 }, (_, place) => agree(number, place % 2 ? finance : admin)))
  expect(agreed.filter(({ done }) => done)).toHaveLength(1)
  expect((await kindsOf(number)).filter((kind) => kind === 'exception-approved')).toHaveLength(1)
})

test('agreeing and turning down at once: one of them happens, wholly', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const { number } = await declined('20.00')
    await propose(number)
    const input = await askOf(portal, number, finance)
    const [agreed, dropped] = await Promise.all([
      agreeTo(portal, 'exception', input),
      dropWhatWaits(portal, 'exception', { ...input, staffId: admin }),
    ])
    expect([agreed.done, dropped.done].sort()).toEqual([false, true])
    expect((await caseOf(portal, number)).state).toBe(agreed.done ? 'approved' : 'declined')
  }
})

test('a proposal is turned down by those who could agree or taken back by its author, and can be made anew', async () => {
  const { number } = await declined()
  await propose(number, agent)
  const other = await hire(portal, 'agent')
  expect(await dropWhatWaits(portal, 'exception', await askOf(portal, number, other))).toEqual({
    done: false,
    because: 'not-allowed-exception',
  })
  expect(await dropWhatWaits(portal, 'exception', await askOf(portal, number, agent))).toEqual({ done: true })
  expect(await agree(number, finance)).toEqual({ done: false, because: 'moved-on' })
  expect(await propose(number, agent)).toEqual({ done: true })
  expect(await dropWhatWaits(portal, 'exception', await askOf(portal, number, finance))).toEqual({ done: true })
})

test('a proposal for a case that moved since is void', async () => {
  const { number } = await refusedByPolicy()
  await propose(number, agent, { amountMinor: 100 })
  await declineCase(portal, { ...(await askOf(portal, number, finance)), reason: 'No' })
  expect(await agree(number, admin)).toEqual({ done: false, because: 'moved-on' })
})

test('items that another request took since are not promised twice', async () => {
  const { number, bought, lines } = await declined()
  await propose(number)
  await fileRequest(portal, bought, { action: 'return', lines })
  expect(await agree(number, finance)).toEqual({ done: false, because: 'items-taken' })
  expect((await caseOf(portal, number)).state).toBe('declined')
  expect(await kindsOf(number)).not.toContain('exception-approved')
})

test('the database knows the second person too, and keeps what was agreed on', async () => {
  const { number } = await declined()
  await propose(number)
  const { id } = await caseOf(portal, number)
  await expect(portal.db.$executeRaw`
    UPDATE case_override SET agreed_by = proposed_by, agreed_at = now() WHERE case_id = ${id}::uuid`).rejects.toThrow(
    'override_second_person',
  )
  await agree(number, finance)
  await expect(portal.db.$executeRaw`UPDATE case_override SET reason = 'another' WHERE case_id = ${id}::uuid`).rejects.toThrow(
    'an agreed override stays as it is',
  )
})
