import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Condition } from '#app/domain/policy/facts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { acceptOffer } from '#app/usecases/cases/answer-offer.ts'
import { proposeGiving } from '#app/usecases/cases/approve-giving.ts'
import { askException } from '#app/usecases/requests/ask-exception.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { begunRequest } from '#tests/support/begun-request.ts'
import {
  agreeTo,
  askOf,
  bookCourier,
  type Bought,
  buy,
  caseOf,
  daysAgo,
  dropWhatWaits,
  fileRequest,
  hire,
  mailsOf,
  outcomeOf,
} from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '1000000' }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
  admin = await hire(portal, 'admin')
})
afterAll(() => close())

const shipment = { carrier: 'Sample Express', trackingNumber: null }
const done = { done: true }
const internalReason = 'A good customer'

const advance = async (number: string, step: PlainStep, staffId = admin) =>
  advanceCase(portal, { ...(await askOf(portal, number, staffId)), step, note: `Said with ${step}`, shipment })

async function inspect(number: string, condition: Condition): Promise<void> {
  const { lines } = await caseOf(portal, number)
  const findings = lines.map(({ orderLineId, quantity }) => ({
    lineId: orderLineId,
    quantity,
    condition,
    faultConfirmed: true,
    missingParts: 0,
    note: null,
  }))
  expect(await inspectCase(portal, { ...(await askOf(portal, number, admin)), findings })).toEqual(done)
}

/** A machine of 190 days ago, that its customer asks to return, or exchange, all the same. */
async function tooLate(action: 'return' | 'exchange'): Promise<Readonly<{ number: string; bought: Bought }>> {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3000.00' }], { placedAt: daysAgo(195), deliveredAt: daysAgo(190) })
  const filed = await askException(portal, {
    ...(await begunRequest(portal, { ...bought, action })),
    reason: 'I was abroad',
    key: randomUUID(),
    language: 'en',
    from: null,
  })
  if (!filed.done) throw new Error(filed.because)
  return { number: filed.number, bought }
}

/** It simply stands there one day. */
async function arrived(action: 'return' | 'exchange', condition: Condition = 'unused') {
  const known = await tooLate(action)
  expect(await advance(known.number, 'arrive')).toEqual(done)
  await inspect(known.number, condition)
  return known
}

const offer = async (number: string, amountMinor: number, reason: string | null = internalReason) =>
  sendOffer(portal, { ...(await askOf(portal, number, admin)), amountMinor, note: 'For you', internalReason: reason })
const agree = async (number: string, gives: 'offer' | 'replacement' | 'free_repair', staffId: string) =>
  agreeTo(portal, gives, await askOf(portal, number, staffId))
const propose = async (number: string, giving: 'replace' | 'repair', staffId = admin) =>
  proposeGiving(portal, { ...(await askOf(portal, number, staffId)), giving, internalReason })
const refund = async (number: string, staffId: string) =>
  refundCase(portal, { ...(await askOf(portal, number, staffId)), reference: 're', amountMinor: null })

test('Z13 a refused return that simply arrives is offered nothing on one person’s word, by the page or past it', async () => {
  const { number, bought } = await arrived('return')
  expect(await offer(number, 300_000, null)).toEqual({ done: false, because: 'reason-missing' })
  expect(await offer(number, 300_000)).toEqual({ done: true, waits: true })
  expect(await caseOf(portal, number)).toMatchObject({ state: 'inspected' })
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).not.toContain('offer-sent')
  expect(await offer(number, 200_000)).toEqual({ done: false, because: 'approval-waits' })
  const { id } = await caseOf(portal, number)
  await expect(portal.db.$executeRaw`
    INSERT INTO offer (case_id, inspection_id, amount_minor, currency, answer_by, sent_by)
    SELECT ${id}::uuid, id, 1, 'EUR', clock_timestamp() + interval '1 day', ${admin}::uuid FROM inspection WHERE case_id = ${id}::uuid`).rejects.toThrow(
    'offer_of_two',
  )
  expect(await agree(number, 'offer', admin)).toEqual({ done: false, because: 'own-exception' })
  expect(await agree(number, 'offer', agent)).toEqual({ done: false, because: 'not-allowed-exception' })
  expect(await agree(number, 'offer', finance)).toEqual(done)
  expect((await outcomeOf(portal, number)).offer).toMatchObject({ amount: { amountMinor: 300_000 }, note: 'For you' })
  const { version } = await caseOf(portal, number)
  expect(await acceptOffer(portal, { number, version, customerId: bought.customerId, from: null })).toEqual(done)
  expect(await refund(number, admin)).toEqual({ done: true, issued: true })
})

test('Z13 a cent above what was found needs a second person; what was found does not', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, number, agent))
  await bookCourier(portal, number, agent)
  await advance(number, 'receive')
  await inspect(number, 'used')
  await portal.db.$executeRaw`UPDATE cases SET state = 'offer_disputed' WHERE number = ${number}`
  expect(await offer(number, 7_001)).toEqual({ done: true, waits: true })
  await dropWhatWaits(portal, 'offer', await askOf(portal, number, admin))
  expect(await offer(number, 7_000)).toEqual(done)
})

test('Z13 an offer that one person made before this was asked is refunded by two', async () => {
  const { number, bought } = await arrived('return')
  await portal.database.pool.query('ALTER TABLE offer DISABLE TRIGGER offer_of_two')
  await portal.db.$executeRaw`
    INSERT INTO offer (case_id, inspection_id, amount_minor, currency, answer_by, sent_by)
    SELECT c.id, i.id, 300000, 'EUR', clock_timestamp() + interval '1 day', ${admin}::uuid
      FROM cases c JOIN inspection i ON i.case_id = c.id WHERE c.number = ${number}`
  await portal.database.pool.query('ALTER TABLE offer ENABLE TRIGGER offer_of_two')
  await portal.db.$executeRaw`UPDATE cases SET state = 'offer_sent' WHERE number = ${number}`
  const { version } = await caseOf(portal, number)
  await acceptOffer(portal, { number, version, customerId: bought.customerId, from: null })
  await expect(portal.db.$executeRaw`
    INSERT INTO refund (case_id, version, amount_minor, currency, basis, reference, limit_minor, proposed_by, issued_at)
    SELECT id, version, 300000, 'EUR', 'accepted-offer', 're', 1000000, ${admin}::uuid, clock_timestamp() FROM cases WHERE number = ${number}`).rejects.toThrow(
    'refund_by_one',
  )
  expect(await refund(number, admin)).toEqual({ done: true, issued: false })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, finance))).toEqual({ done: true, issued: true })
})

test.for([
  ['filed', 279_001],
  ['inspected', 279_001],
  ['exception', 1],
  ['accepted-offer', 1],
  ['person', 1],
] as const)('Z13 past the code one person gives back nothing that "%s" does not grant', async ([basis, amount]) => {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3000.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, number, agent))
  await bookCourier(portal, number, agent)
  await advance(number, 'receive')
  await inspect(number, 'unopened')
  const write = (amountMinor: number) => portal.db.$executeRaw`
    INSERT INTO refund (case_id, version, amount_minor, currency, basis, reference, limit_minor, proposed_by, issued_at)
    SELECT id, version, ${amountMinor}::bigint, 'EUR', ${basis}, 're', 1000000, ${admin}::uuid, clock_timestamp() FROM cases WHERE number = ${number}`
  await expect(write(amount)).rejects.toThrow('refund_by_one')
  if (basis === 'filed' || basis === 'inspected') expect(await write(279_000)).toBe(1)
})

test('Z13 what the policy refused as it was declared is not granted by what one person found', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const { lineIds } = bought
  const filed = await askException(portal, {
    ...(await begunRequest(portal, { ...bought, action: 'return' })),
    reason: 'It fell',
    key: randomUUID(),
    language: 'en',
    from: null,
    choice: {
      action: 'return',
      selection: [{ lineId: lineIds[0] ?? '', quantity: 1, condition: 'damaged' }],
      confirms: { accessoriesIncluded: true, originalPackaging: true },
    },
  })
  if (!filed.done) throw new Error(filed.because)
  const { number } = filed
  await advance(number, 'arrive')
  await inspect(number, 'unopened')
  expect((await outcomeOf(portal, number)).inspection?.refund).toEqual({ amountMinor: 9_300, currency: 'EUR' })
  expect(await offer(number, 9_300)).toEqual({ done: true, waits: true })
})

test('Z13 no machine leaves for an exchange on one person’s word, refused or under review, received or lost', async () => {
  const refused = (await arrived('exchange')).number
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3000.00' }])
  const reviewed = await fileRequest(portal, bought, { action: 'exchange', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, reviewed, admin))
  await bookCourier(portal, reviewed, admin)
  await advance(reviewed, 'pick_up')
  await advance(reviewed, 'lose')
  for (const number of [refused, reviewed]) {
    expect(await advance(number, 'replace')).toEqual({ done: false, because: 'needs-approval' })
    await expect(portal.db.$executeRaw`UPDATE cases SET state = 'replaced' WHERE number = ${number}`).rejects.toThrow('goods_of_two')
    expect(await propose(number, 'repair')).toEqual({ done: false, because: 'moved-on' })
    expect(await propose(number, 'replace')).toEqual(done)
    expect(await advance(number, 'replace')).toEqual({ done: false, because: 'needs-approval' })
    expect(await propose(number, 'replace')).toEqual({ done: false, because: 'approval-waits' })
    expect(await agree(number, 'replacement', admin)).toEqual({ done: false, because: 'own-exception' })
    expect(await agree(number, 'replacement', finance)).toEqual(done)
    expect(await advance(number, 'replace', agent)).toEqual(done)
  }
})

test('Z13 two people who agreed to an exchange stand behind its replacement, as long as all came as declared', async () => {
  for (const [found, because] of [
    ['unused', null],
    ['used', 'needs-approval'],
  ] as const) {
    const { number } = await tooLate('exchange')
    const said = { reason: 'You wrote in time.', internalReason, amountMinor: null }
    expect(await proposeException(portal, { ...(await askOf(portal, number, agent)), ...said })).toEqual(done)
    expect(await agreeTo(portal, 'exception', await askOf(portal, number, finance))).toEqual(done)
    await advance(number, 'arrive')
    await inspect(number, found)
    expect(await advance(number, 'replace')).toEqual(because === null ? done : { done: false, because })
    if (because)
      await expect(portal.db.$executeRaw`UPDATE cases SET state = 'replaced' WHERE number = ${number}`).rejects.toThrow('goods_of_two')
  }
})

test('an agreement holds for the case as it stood, stays as it was written, and a proposal is dropped by its author', async () => {
  const { number } = await arrived('exchange')
  expect(await propose(number, 'replace', agent)).toEqual(done)
  const { version } = await caseOf(portal, number)
  expect(await agreeTo(portal, 'replacement', { number, version: version - 1, staffId: finance, from: null })).toEqual({
    done: false,
    because: 'moved-on',
  })
  const other = await hire(portal, 'agent')
  const drop = async (staffId: string) => dropWhatWaits(portal, 'replacement', await askOf(portal, number, staffId))
  expect(await drop(other)).toEqual({ done: false, because: 'not-allowed-exception' })
  expect(await drop(agent)).toEqual(done)
  expect(await propose(number, 'replace', agent)).toEqual(done)
  expect(await agree(number, 'replacement', finance)).toEqual(done)
  await expect(portal.db.$executeRaw`
    UPDATE approval SET agreed_by = NULL, agreed_at = NULL WHERE case_id = (SELECT id FROM cases WHERE number = ${number}) AND agreed_at IS NOT NULL`).rejects.toThrow(
    'stays as it is',
  )
  await portal.db.$executeRaw`UPDATE cases SET version = version + 1 WHERE number = ${number}`
  expect(await advance(number, 'replace')).toEqual({ done: false, because: 'needs-approval' })
})

test('Z13 a return under review gives what one person says only with a second', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, {
    action: 'return',
    lines: [{ lineId: bought.lineIds[0] ?? '', condition: 'used', fault: 'defective' }],
  })
  await advance(number, 'arrive')
  await inspect(number, 'used')
  expect(await offer(number, 10_000)).toEqual({ done: true, waits: true })
})

test('past the code a proposal that was ended is not ended again, nor one of a kind by the name of another', async () => {
  const { number } = await arrived('exchange')
  const end = async (gives: string, id: string, second: string | null) =>
    (await portal.db.$queryRaw<[{ ended: boolean }]>`SELECT end_proposal(${gives}, ${id}::uuid, ${second}::uuid) AS ended`)[0].ended
  const proposed = async () => {
    expect(await propose(number, 'replace', agent)).toEqual(done)
    return (await outcomeOf(portal, number)).proposals[0]?.id ?? ''
  }
  const dropped = await proposed()
  expect(await end('replacement', dropped, null)).toBe(true)
  expect(await end('replacement', dropped, finance)).toBe(false)
  const agreed = await proposed()
  for (const other of ['exception', 'refund', 'gift_credit', 'offer']) expect(await end(other, agreed, finance)).toBe(false)
  await expect(end('replacement', agreed, agent)).rejects.toThrow('approval_second_person')
  expect(await end('replacement', agreed, finance)).toBe(true)
  expect(await end('replacement', agreed, null)).toBe(false)
})
