import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { choosePickup, readPickupChoice } from '#app/usecases/parcels/choose-pickup.ts'
import { answerItem, reportFailedPickup, solveCase } from '#app/usecases/cases/customer-steps.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { endWaiting, remindCustomers } from '#app/usecases/cases/wait-for-customer.ts'
import { askOf, bookCourier, type Bought, buy, caseOf, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

const day = 86_400_000
/** The same portal as its jobs see it that many days from now. */
const inDays = (days: number): Portal => ({ ...portal, clock: { now: () => new Date(Date.now() + days * day) } })

type Filed = Readonly<{ number: string; bought: Bought }>

async function file(action: 'return' | 'repair'): Promise<Filed> {
  const bought = await buy(portal, [{ sku: action === 'repair' ? 'MOPA-60W' : 'CLAMP', price: '100.00' }])
  const lines = [{ lineId: bought.lineIds[0] ?? '' }]
  const repair = { component: 'fiber_source', cause: 'defect' } as const
  return { number: await fileRequest(portal, bought, { action, lines, ...(action === 'repair' ? { repair } : {}) }), bought }
}

async function steps(number: string, ...names: PlainStep[]): Promise<void> {
  for (const step of names) {
    const input = { ...(await askOf(portal, number, agent)), step, note: `Said with ${step}`, shipment: null }
    expect(await advanceCase(portal, input), step).toEqual({ done: true })
  }
}

const asCustomer = async ({ number, bought }: Filed) => ({
  number,
  version: (await caseOf(portal, number)).version,
  customerId: bought.customerId,
  from: null,
})
const lastMail = async (number: string) => (await mailsOf(portal, number)).at(-1)
const kinds = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)

async function approved(): Promise<Filed> {
  const filed = await file('return')
  expect(await approveCase(portal, await askOf(portal, filed.number, agent))).toEqual({ done: true })
  return filed
}

test('who is asked for a missing item has until the end of the 14th day, and the mail says so', async () => {
  const { number } = await file('return')
  await steps(number, 'ask_for_item')
  const { answerBy, state } = await caseOf(portal, number)
  expect(state).toBe('info_requested')
  const left = (new Date(answerBy ?? 0).getTime() - Date.now()) / day
  expect(left).toBeGreaterThan(13.9)
  expect(left).toBeLessThan(15.1)
  expect(await lastMail(number)).toMatchObject({ kind: 'item-requested', payload: { item: 'Said with ask_for_item', answerBy } })
})

test('an answer ends the waiting, and the review gets back the days it had when it paused', async () => {
  const filed = await file('return')
  const before = await caseOf(portal, filed.number)
  await steps(filed.number, 'ask_for_item')
  await portal.db.$executeRaw`UPDATE case_event SET at = at - interval '28 days' WHERE case_id = ${before.id}::uuid`
  await portal.db.$executeRaw`UPDATE cases SET review_by = review_by - interval '28 days' WHERE id = ${before.id}::uuid`
  expect(await answerItem(portal, { ...(await asCustomer(filed)), text: 'The serial is X1' })).toEqual({ done: true })
  const after = await caseOf(portal, filed.number)
  expect(after).toMatchObject({ state: 'submitted', answerBy: null })
  expect(after.events[0]).toMatchObject({ step: 'answer', actor: 'customer', note: 'The serial is X1' })
  expect(new Date(after.reviewBy ?? 0).getTime()).toBeGreaterThan(Date.now() + day)
})

test('a return that is not answered expires after its last day and not before, once, whoever looks', async () => {
  const { number } = await file('return')
  await steps(number, 'ask_for_item')
  await endWaiting(inDays(13.9))
  expect((await caseOf(portal, number)).state).toBe('info_requested')
  const other = openPortal(portal.settings, inDays(15.1).clock)
  await Promise.all([endWaiting(inDays(15.1)), endWaiting(other), endWaiting(inDays(15.1))])
  await other.database.close()
  expect(await caseOf(portal, number)).toMatchObject({ state: 'expired', version: 3 })
  expect(await kinds(number)).toEqual(['case-filed', 'item-requested', 'case-expired'])
  expect((await lastMail(number))?.payload).toMatchObject({ awaited: 'item' })
})

test('a reminder goes out once, three days before the last one, also from several processes', async () => {
  const { number } = await file('return')
  await steps(number, 'ask_for_item')
  await remindCustomers(inDays(10.9))
  expect(await kinds(number)).not.toContain('deadline-near')
  await Promise.all([remindCustomers(inDays(12.1)), remindCustomers(inDays(12.1)), remindCustomers(inDays(12.2))])
  await remindCustomers(inDays(12.3))
  expect((await kinds(number)).filter((kind) => kind === 'deadline-near')).toHaveLength(1)
  expect((await lastMail(number))?.payload).toMatchObject({ awaited: 'item', by: (await caseOf(portal, number)).answerBy })
})

test('an estimate that waits is reminded of, and one that is answered is not', async () => {
  const filed = await file('repair')
  await steps(filed.number, 'troubleshoot', 'ask_to_send_in')
  await bookCourier(portal, filed.number, agent)
  await steps(filed.number, 'receive', 'diagnose')
  const price = { finding: 'Worn', cause: 'wear' as const, priceMinor: 100 }
  expect(await sendEstimate(portal, { ...(await askOf(portal, filed.number, agent)), ...price })).toEqual({ done: true })
  await remindCustomers(inDays(12.5))
  expect(await lastMail(filed.number)).toMatchObject({ kind: 'deadline-near', payload: { awaited: 'estimate' } })
})

test('an approved return whose customer chooses no pickup expires; one whose customer did waits for us', async () => {
  const silent = await approved()
  const chosen = await approved()
  expect((await lastMail(silent.number))?.payload).toMatchObject({ chooseBy: (await caseOf(portal, silent.number)).answerBy })
  const choice = await readPickupChoice(portal, await caseOf(portal, chosen.number), chosen.bought.customerId)
  const wish = { day: choice?.days[0] ?? '', part: 'morning', place: 'order', phone: '+49 30 5550101' } as const
  expect(await choosePickup(portal, { ...(await asCustomer(chosen)), ...wish })).toEqual({ done: true })
  await endWaiting(inDays(15.1))
  expect((await caseOf(portal, silent.number)).state).toBe('expired')
  expect((await lastMail(silent.number))?.payload).toMatchObject({ awaited: 'pickup' })
  expect(await caseOf(portal, chosen.number)).toMatchObject({ state: 'approved', pickupWish: { day: wish.day, part: 'morning' } })
})

test('a pickup is chosen by its customer only, on a day a courier comes, at an address of theirs, until it is booked', async () => {
  const filed = await approved()
  const stranger = await approved()
  const input = await asCustomer(filed)
  const choice = await readPickupChoice(portal, await caseOf(portal, filed.number), filed.bought.customerId)
  const wish = { day: choice?.days[1] ?? '', part: 'afternoon', place: 'order', phone: '+49 30 5550101' } as const
  expect(await choosePickup(portal, { ...input, ...wish, customerId: stranger.bought.customerId })).toEqual({
    done: false,
    because: 'no-such-case',
  })
  expect(await choosePickup(portal, { ...input, ...wish, day: '2026-12-25' })).toEqual({ done: false, because: 'wrong-day' })
  const place = '11111111-1111-4111-8111-111111111111'
  expect(await choosePickup(portal, { ...input, ...wish, place })).toEqual({ done: false, because: 'wrong-place' })
  expect(await choosePickup(portal, { ...input, ...wish, version: 1 })).toEqual({ done: false, because: 'moved-on' })
  expect(await choosePickup(portal, { ...input, ...wish })).toEqual({ done: true })
  expect(await choosePickup(portal, { ...input, ...wish, part: 'morning' })).toEqual({ done: true })
  expect((await caseOf(portal, filed.number)).pickupWish).toMatchObject({ part: 'morning', phone: '+49 30 5550101' })
  expect(await bookCourier(portal, filed.number, agent)).toEqual({ done: true })
  expect(await caseOf(portal, filed.number)).toMatchObject({ state: 'pickup_booked', pickupWish: null })
  expect(await choosePickup(portal, { ...(await asCustomer(filed)), ...wish })).toEqual({ done: false, because: 'moved-on' })
})

test('a customer reports that the courier did not come, and chooses again by a new date', async () => {
  const filed = await approved()
  await bookCourier(portal, filed.number, agent)
  expect(await reportFailedPickup(portal, { ...(await asCustomer(filed)), text: 'Nobody came' })).toEqual({ done: true })
  const view = await caseOf(portal, filed.number)
  expect(view.state).toBe('pickup_failed')
  expect(view.documents.map(({ superseded }) => superseded)).toEqual([true])
  expect(view.answerBy).not.toBeNull()
  expect(await lastMail(filed.number)).toMatchObject({ kind: 'pickup-failed', payload: { reportedBy: 'customer' } })
  await endWaiting(inDays(15.1))
  expect((await caseOf(portal, filed.number)).state).toBe('expired')
})

test('a customer says that the advice helped, and nothing is sent in', async () => {
  const filed = await file('repair')
  await steps(filed.number, 'troubleshoot')
  expect(await solveCase(portal, await asCustomer(filed))).toEqual({ done: true })
  expect((await caseOf(portal, filed.number)).state).toBe('solved')
  expect((await kinds(filed.number)).at(-1)).toBe('repair-solved')
})

test('a repair is reminded a week before its month is over, is late after it, and can still be sent in', async () => {
  const filed = await file('repair')
  await steps(filed.number, 'troubleshoot', 'ask_to_send_in')
  const { answerBy } = await caseOf(portal, filed.number)
  const left = (new Date(answerBy ?? 0).getTime() - Date.now()) / day
  await remindCustomers(inDays(left - 7.1))
  expect(await kinds(filed.number)).not.toContain('deadline-near')
  await remindCustomers(inDays(left - 6.9))
  expect((await lastMail(filed.number))?.payload).toMatchObject({ awaited: 'send-in', by: answerBy })
  await endWaiting(inDays(left - 0.001))
  expect((await caseOf(portal, filed.number)).state).toBe('send_in')
  await endWaiting(inDays(left + 0.001))
  expect(await caseOf(portal, filed.number)).toMatchObject({ state: 'late', answerBy: null })
  expect(await lastMail(filed.number)).toMatchObject({ kind: 'repair-late' })
  expect(await bookCourier(portal, filed.number, agent)).toEqual({ done: true })
})

test('a repair whose customer owes an answer waits without an end', async () => {
  const { number } = await file('repair')
  await steps(number, 'ask_for_item')
  await endWaiting(inDays(400))
  expect(await caseOf(portal, number)).toMatchObject({ state: 'info_requested', answerBy: null })
})
