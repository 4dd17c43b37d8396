import { afterAll, beforeAll, expect, test } from 'vitest'

import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { isReadByCustomer, type PlainStep } from '#app/domain/cases/plain-steps.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { askOf, type Bought, buy, caseOf, daysAgo, fileRequest, giveByTwo, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
})
afterAll(() => close())

const shipment = { carrier: 'Sample Express', trackingNumber: 'SE42' }

async function take(number: string, step: PlainStep, note: string | null = `Said with ${step}`) {
  return advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note, shipment })
}

async function repairOf(cause: 'defect' | 'wear' = 'wear'): Promise<string> {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }])
  return fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'fiber_source', cause },
  })
}

async function refusalOf(status: 'out_for_delivery' | 'delivered'): Promise<Readonly<{ number: string; bought: Bought }>> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }], { placedAt: daysAgo(2), deliveredAt: daysAgo(0.01) })
  if (status !== 'delivered')
    await portal.db.shipment.updateMany({ where: { orderId: bought.orderId }, data: { status, deliveredAt: null } })
  return { number: await fileRequest(portal, bought, { action: 'refuse' }), bought }
}

/** What the page of the case offers to staff. */
async function offered(number: string) {
  const view = await caseOf(portal, number)
  return openSteps(view.kind, view.state, 'staff').filter((step) => fitsParcel(view, step))
}

test('a device that comes without a pickup is received in its own case, from wherever that stood', async () => {
  for (const before of [[], ['troubleshoot'], ['troubleshoot', 'ask_to_send_in']] as const) {
    const number = await repairOf()
    for (const step of before) await take(number, step)
    expect(await take(number, 'arrive')).toEqual({ done: true })
    expect((await caseOf(portal, number)).state).toBe('received')
    expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ kind: 'parcel-received', payload: { note: 'Said with arrive' } })
  }
})

test('a device goes back unrepaired without an estimate, with the reason and its parcel, before or after the diagnosis', async () => {
  for (const before of [[], ['diagnose']] as const) {
    const number = await repairOf()
    await take(number, 'arrive')
    for (const step of before) await take(number, step)
    expect(await take(number, 'return_unrepaired', null)).toEqual({ done: false, because: 'note-missing' })
    expect(await take(number, 'return_unrepaired', 'You asked for it back.')).toEqual({ done: true })
    const view = await caseOf(portal, number)
    expect([view.state, view.events[0]?.note]).toEqual(['shipped_back', 'You asked for it back.\nSample Express SE42'])
    const told = (await mailsOf(portal, number)).filter(({ kind }) => kind === 'sent-back')
    expect(told).toMatchObject([{ payload: { condition: 'as-it-came', note: 'You asked for it back.', shipment } }])
    expect(await take(number, 'close')).toEqual({ done: true })
  }
})

test('a replacement is told of once: when it is sent, not again when its parcel is noted', async () => {
  const number = await repairOf()
  for (const step of ['arrive', 'diagnose'] as const) expect(await take(number, step)).toEqual({ done: true })
  // The policy replaces on its own only what failed at its first use.
  expect(await take(number, 'replace')).toEqual({ done: false, because: 'needs-approval' })
  await giveByTwo(portal, number, 'replace', [agent, await hire(portal, 'finance')])
  for (const step of ['replace', 'ship_back'] as const) expect(await take(number, step)).toEqual({ done: true })
  const view = await caseOf(portal, number)
  expect([view.state, view.events[0]?.note]).toEqual(['shipped_back', 'Sample Express SE42'])
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toEqual(['case-filed', 'parcel-received', 'replacement-sent'])
})

test('a refusal at the door is not approved for a pickup that nobody can make, and one of a delivered parcel does not come by itself', async () => {
  const { number } = await refusalOf('out_for_delivery')
  expect(await offered(number)).toEqual(['await_return', 'decline', 'arrive'])
  expect(await approveCase(portal, await askOf(portal, number, agent))).toEqual({ done: false, because: 'other-way' })
  const delivered = await refusalOf('delivered')
  expect(await offered(delivered.number)).toEqual(['approve', 'decline', 'arrive'])
  expect(await take(delivered.number, 'await_return')).toEqual({ done: false, because: 'other-way' })
})

test('a refusal at the door that had been approved goes on: its parcel is awaited, or has come', async () => {
  for (const step of ['await_return', 'arrive'] as const) {
    const { number } = await refusalOf('out_for_delivery')
    await portal.db.case.update({ where: { number }, data: { state: 'approved' }, select: { id: true } })
    expect(await offered(number)).toEqual(['await_return', 'arrive'])
    expect(await take(number, step)).toEqual({ done: true })
  }
})

test('what staff write with a step reaches its customer: in the mail where there is one, and on the page of the case', async () => {
  const number = await repairOf('defect')
  await take(number, 'troubleshoot')
  await take(number, 'solve', 'Clean the lens once a week.')
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({ kind: 'repair-solved', payload: { note: 'Clean the lens once a week.' } })
  const view = await caseOf(portal, number)
  expect(view.events.filter(isReadByCustomer).map(({ note }) => note)).toEqual(['Clean the lens once a week.', 'Said with troubleshoot'])
})
