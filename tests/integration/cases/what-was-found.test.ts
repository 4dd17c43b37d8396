import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { foundLines } from '#app/domain/cases/found-differences.ts'
import { refundBasis } from '#app/domain/cases/refund-basis.ts'
import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Condition } from '#app/domain/policy/facts.ts'
import { listUnannouncedReturns } from '#app/infra/parcels/unannounced-returns.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { matchParcel } from '#app/usecases/parcels/match-parcel.ts'
import { recordExtra } from '#app/usecases/parcels/record-extra.ts'
import { readMatch, sendParcelAway } from '#app/usecases/parcels/unannounced-returns.ts'
import { askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

async function take(number: string, ...steps: PlainStep[]): Promise<void> {
  for (const step of steps) {
    const taken = await advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note: null, shipment: null })
    expect(taken, step).toEqual({ done: true })
  }
}

const clamp = { sku: 'CLAMP', price: '100.00' }

/** A parcel refused at the door that has come back to us. */
async function refused(): Promise<Readonly<{ number: string; bought: Bought }>> {
  const bought = await buy(portal, [clamp], { placedAt: daysAgo(2), deliveredAt: daysAgo(0.01) })
  await portal.db.shipment.updateMany({ where: { orderId: bought.orderId }, data: { status: 'attempted', deliveredAt: null } })
  const number = await fileRequest(portal, bought, { action: 'refuse' })
  await take(number, 'await_return', 'receive')
  return { number, bought }
}

/** A return of some of four clamps that has arrived. */
async function returned(quantity: number): Promise<Readonly<{ number: string; bought: Bought }>> {
  const bought = await buy(portal, [{ ...clamp, quantity: 4 }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', quantity }] })
  await take(number, 'arrive')
  return { number, bought }
}

type Found = Readonly<{ quantity?: number; condition?: Condition; note?: string | null }>

async function inspect(number: string, { quantity = 1, condition = 'unopened', note = null }: Found) {
  const { lines } = await caseOf(portal, number)
  const findings = lines.map(({ orderLineId }) => ({
    lineId: orderLineId,
    quantity,
    condition,
    faultConfirmed: true,
    missingParts: 0,
    note,
  }))
  return inspectCase(portal, { ...(await askOf(portal, number, agent)), findings })
}

async function shown(number: string) {
  const [view, outcome] = [await caseOf(portal, number), await outcomeOf(portal, number)]
  return { lines: outcome.inspection ? foundLines(view, outcome.inspection) : [], basis: refundBasis(view, outcome).basis, outcome }
}

test('what is damaged in a refused parcel stands beside what was declared, with its note, and nothing is refunded by itself', async () => {
  const { number } = await refused()
  expect(await inspect(number, { condition: 'damaged', note: 'The housing is cracked.' })).toEqual({ done: true })
  const { lines, basis, outcome } = await shown(number)
  expect(lines).toMatchObject([
    {
      declared: { condition: 'unopened' },
      found: { condition: 'damaged', amountMinor: null },
      note: 'The housing is cracked.',
      differs: true,
    },
  ])
  expect([outcome.inspection?.refund, basis]).toEqual([null, 'person'])
})

test('a refused parcel that came back as it left is refunded as it was filed', async () => {
  const { number } = await refused()
  await inspect(number, { note: 'Tape replaced by the carrier.' })
  const { lines, basis, outcome } = await shown(number)
  expect(lines).toMatchObject([{ differs: false, note: 'Tape replaced by the carrier.' }])
  expect([outcome.inspection?.refund, basis]).toEqual([{ amountMinor: 9_300, currency: 'EUR' }, 'inspected'])
})

test('more than was announced is taken at what was announced, and the rest waits with order and customer known', async () => {
  const { number, bought } = await returned(1)
  expect(await inspect(number, { quantity: 3 })).toEqual({ done: true })
  const { lines, outcome } = await shown(number)
  expect(lines).toMatchObject([{ found: { quantity: 1 }, differs: false }])
  expect(outcome.extras).toMatchObject([{ contents: '2 × CLAMP', state: 'waiting', caseNumber: null }])
  const [extra] = outcome.extras
  const waiting = (await listUnannouncedReturns(portal.db, 'waiting')).find(({ id }) => id === extra?.id)
  expect(waiting).toMatchObject({ foundIn: number, email: bought.email })
  const match = await readMatch(portal, { parcelId: extra?.id ?? '', text: null, orderId: null, staffId: agent, from: null })
  expect(match?.found.orders.map(({ id }) => id)).toContain(bought.orderId)

  const matched = await matchParcel(portal, {
    parcelId: extra?.id ?? '',
    orderId: bought.orderId,
    lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 2, condition: 'unopened' }],
    staffId: agent,
    from: null,
  })
  expect(matched).toMatchObject({ done: true })
  expect((await outcomeOf(portal, number)).extras).toMatchObject([{ state: 'matched', caseNumber: matched.done ? matched.number : '' }])
})

test('something else in a parcel is recorded once, shown in its case, and can be sent on', async () => {
  const { number } = await returned(1)
  const input = { number, key: randomUUID(), contents: 'A pair of goggles, used', serial: 'G-1', staffId: agent, from: null }
  expect(await recordExtra(portal, input)).toEqual({ done: true })
  expect(await recordExtra(portal, input)).toEqual({ done: true })
  const [extra, ...more] = (await outcomeOf(portal, number)).extras
  expect([extra?.contents, extra?.state, more.length]).toEqual(['A pair of goggles, used', 'waiting', 0])
  await sendParcelAway(portal, { parcelId: extra?.id ?? '', note: 'Back to the customer by post', staffId: agent, from: null })
  expect((await outcomeOf(portal, number)).extras).toMatchObject([{ state: 'sent_away' }])
})

test('nothing can have been in a parcel that has not come', async () => {
  const bought = await buy(portal, [clamp])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  const input = { number, key: randomUUID(), contents: 'Goggles', serial: null, staffId: agent, from: null }
  expect(await recordExtra(portal, input)).toEqual({ done: false, because: 'not-arrived' })
  expect(await recordExtra(portal, { ...input, number: 'EMR-2026-999999' })).toEqual({ done: false, because: 'no-such-case' })
})
