import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import { needsAgreement } from '#app/domain/parcels/shipping-offer.ts'
import { listRepairs } from '#app/infra/warranty/list-repairs.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { askForShippingShare } from '#app/usecases/cases/staff-invoices.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { requestFacts, readKnownOrder } from '#app/usecases/requests/request-facts.ts'
import { agreed, askOf, bookCourier, type Bought, buy, caseOf, daysAgo, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { bookPickup } from '#app/usecases/parcels/book-pickup.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '1000000' }))
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

const machine = { sku: 'MOPA-60W', price: '3499.00' }
const plates = { sku: 'PLATES', title: 'Steel plates', price: '20.00' }
const defect = { component: 'fiber_source', cause: 'defect' } as const
const shipment = { carrier: 'Sample Express', trackingNumber: 'SE1' }
/** The shop's year is over, the two of the law are not. */
const secondYear = { placedAt: daysAgo(500), deliveredAt: daysAgo(495) }

function claimed(bought: Bought, claim: 'guarantee_repair' | 'guarantee_replacement' | 'warranty') {
  return fileRequest(portal, bought, { action: 'repair', lines: [{ lineId: bought.lineIds[0] ?? '' }], repair: defect, claim })
}

async function steps(number: string, ...names: PlainStep[]): Promise<void> {
  for (const step of names) {
    const input = { ...(await askOf(portal, number, agent)), step, note: `Said with ${step}`, shipment }
    expect(await advanceCase(portal, input), step).toEqual({ done: true })
  }
}

/** Sent in and diagnosed, without anybody having agreed to a price. */
async function diagnosed(number: string): Promise<void> {
  await steps(number, 'troubleshoot', 'ask_to_send_in')
  expect(needsAgreement(await caseOf(portal, number))).toBe(false)
  expect(await bookPickup(portal, { ...(await askOf(portal, number, agent)), ...agreed() })).toMatchObject({ done: true })
  await steps(number, 'pick_up', 'receive', 'diagnose')
}

test('a claim under the legal guarantee costs nothing, not even the way, and its repair makes the guarantee longer', async () => {
  const bought = await buy(portal, [machine], secondYear)
  const number = await claimed(bought, 'guarantee_repair')
  const view = await caseOf(portal, number)
  expect(view.decision).toMatchObject({ outcome: 'eligible', coverage: { status: 'expired', customerShippingShare: '1' } })
  expect(view.claim).toMatchObject({ choice: 'guarantee_repair', country: 'DE', guarantee: { outcome: 'open', free: true } })
  expect((await mailsOf(portal, number))[0]?.payload).toMatchObject({ kind: 'case-filed', claim: { choice: 'guarantee_repair' } })
  await diagnosed(number)
  const estimate = { ...(await askOf(portal, number, agent)), finding: 'The source is worn', priceMinor: 45_000 }
  expect(await sendEstimate(portal, { ...estimate, cause: 'defect' })).toEqual({ done: false, because: 'covered-repair' })
  expect(await askForShippingShare(portal, { ...(await askOf(portal, number, agent)), costMinor: 5_000 })).toEqual({
    done: false,
    because: 'no-share',
  })
  await steps(number, 'repair', 'ship_back', 'close')
  const [repaired] = (await mailsOf(portal, number)).filter(({ kind }) => kind === 'machine-repaired')
  expect(repaired?.payload).toMatchObject({ warranty: expect.stringContaining('Repair, parts and shipping both ways are free') as unknown })
  expect(await listRepairs(portal.db, [bought.orderId])).toMatchObject([{ number, claim: 'guarantee_repair' }])
  expect(await repairedAt(bought)).toHaveLength(1)
  const [asked] = (await mailsOf(portal, number)).filter(({ kind }) => kind === 'send-in-asked')
  expect(asked?.payload).toMatchObject({ byLaw: true, clock: null })
})

/** The repairs under the guarantee, as the next claim for the same thing is asked with. */
async function repairedAt({ customerId, orderId, lineIds }: Bought): Promise<readonly string[]> {
  const known = await readKnownOrder(portal.db, { customerId, orderId }, 'repair')
  if (!known) throw new Error('no order')
  const [first] = known.repairs
  const choice = { action: 'repair', selection: [{ lineId: lineIds[0] ?? '', quantity: 1 }], confirms: {}, repair: defect } as const
  const { facts } = requestFacts(known, { ...choice, ...(first ? { thingId: first.thingId } : {}) })
  return facts.statutory?.repairedAt ?? []
}

test('what turns out to be no fault of the goods may be estimated, and its way stays free', async () => {
  const number = await claimed(await buy(portal, [machine], secondYear), 'guarantee_repair')
  await diagnosed(number)
  const estimate = { ...(await askOf(portal, number, agent)), finding: 'It fell', cause: 'accident', priceMinor: 45_000 } as const
  expect(await sendEstimate(portal, estimate)).toEqual({ done: true })
  expect(await askForShippingShare(portal, { ...(await askOf(portal, number, agent)), costMinor: 5_000 })).toMatchObject({ done: false })
  const [told] = (await mailsOf(portal, number)).filter(({ kind }) => kind === 'estimate-sent')
  expect(told?.payload).toMatchObject({ warranty: expect.stringContaining('The legal guarantee does not cover this') as unknown })
})

test('who chose the shop’s warranty gets what that gives, and their repair adds nothing to the guarantee', async () => {
  const bought = await buy(portal, [machine])
  const number = await claimed(bought, 'warranty')
  expect((await caseOf(portal, number)).claim).toMatchObject({ choice: 'warranty', guarantee: { outcome: 'open' } })
  await steps(number, 'troubleshoot', 'ask_to_send_in')
  expect(needsAgreement(await caseOf(portal, number))).toBe(true)
  await bookCourier(portal, number, agent, 4_000)
  await steps(number, 'pick_up', 'receive', 'diagnose', 'repair', 'ship_back', 'close')
  expect(await repairedAt(bought)).toEqual([])
})

test('what the shop never repairs is claimed under the guarantee, and one person says yes', async () => {
  const bought = await buy(portal, [plates])
  const number = await claimed(bought, 'guarantee_replacement')
  const { decision, claim, state } = await caseOf(portal, number)
  expect([decision.outcome, claim?.choice, state]).toEqual(['ineligible', 'guarantee_replacement', 'submitted'])
  expect((await mailsOf(portal, number))[0]?.payload).not.toHaveProperty('exception')
  await steps(number, 'troubleshoot')
  expect((await caseOf(portal, number)).state).toBe('troubleshooting')
})

test('nobody claims under a guarantee that is over, and the right in a case is nobody’s to change', async () => {
  const old = await buy(portal, [machine], { placedAt: daysAgo(900), deliveredAt: daysAgo(895) })
  const number = await claimed(old, 'guarantee_repair')
  expect((await caseOf(portal, number)).claim).toMatchObject({ choice: 'warranty', guarantee: { outcome: 'closed' } })
  await expect(
    portal.db.$executeRaw`UPDATE cases SET claim = jsonb_set(claim, '{choice}', '"guarantee_repair"') WHERE number = ${number}`,
  ).rejects.toThrow(/claim_stays/)
})

test('a machine has both clocks beside each other, and in the US store the warranty’s alone', async () => {
  const bought = await buy(portal, [machine], secondYear)
  const [german] = await readMachines(portal, bought.customerId)
  expect(german?.components[0]?.coverage.status).toBe('expired')
  expect(german?.law).toMatchObject({ country: 'DE', guarantee: { outcome: 'open', startsOn: expect.any(String) as unknown } })
  await portal.db.$executeRaw`UPDATE orders SET store = 'us', currency = 'USD' WHERE id = ${bought.orderId}::uuid`
  expect((await readMachines(portal, bought.customerId))[0]?.law).toBeNull()
})

test('a right that is open no more by the time of filing is shown anew first', async () => {
  const bought = await buy(portal, [machine], secondYear)
  const { customerId, orderId, lineIds } = bought
  const choice = { action: 'repair', selection: [{ lineId: lineIds[0] ?? '', quantity: 1 }], confirms: {}, repair: defect } as const
  const answers = { reason: 'It stopped', phone: '', claim: 'guarantee_repair' } as const
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers })
  if (!quoted.done) throw new Error(quoted.because)
  await portal.db.$executeRaw`
    UPDATE shipment SET delivered_at = delivered_at - interval '2 years', shipped_at = shipped_at - interval '2 years' WHERE order_id = ${orderId}::uuid`
  const filing = { customerId, quoteId: quoted.quoteId, key: randomUUID(), language: 'en', from: null } as const
  expect(await fileCase(portal, filing)).toMatchObject({ done: false, because: 'quote-changed' })
})
