import { afterAll, beforeAll, expect, test } from 'vitest'

import { stores } from '#app/domain/shared/stores.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { outcomePageView } from '#app/views/cases/outcome-page-view.ts'
import { machineOnPage } from '#app/views/warranty/machine-page.ts'
import { clockOnPage } from '#app/views/warranty/clock-page.ts'
import { previewOf } from '#tests/support/begun-request.ts'
import { askOf, bookCourier, type Bought, buy, caseOf, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { letAge } from '#tests/support/let-age.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const day = 86_400_000

/** At noon of this day a year ago, where the store is: what was received then is covered through today. */
function yearAgo(): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: stores.de.timeZone }).format(new Date())
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number)
  return new Date(Date.UTC(year - 1, month - 1, date, 12)).toISOString()
}

async function buyMachine(deliveredAt: string): Promise<Bought> {
  const placedAt = new Date(Date.parse(deliveredAt) - 5 * day).toISOString()
  return buy(portal, [{ sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }], { placedAt, deliveredAt })
}

async function thingOf({ lineIds }: Bought): Promise<string> {
  const { id } = await portal.db.unit.findFirstOrThrow({ where: { orderLineId: lineIds[0] ?? '' }, select: { id: true } })
  return id
}

const choiceOf = (bought: Bought, thingId: string) =>
  ({
    action: 'repair',
    selection: [{ lineId: bought.lineIds[0] ?? '', quantity: 1 }],
    confirms: {},
    thingId,
    repair: { component: 'other', cause: 'defect' },
  }) as const

async function step(
  number: string,
  staffId: string,
  name: 'troubleshoot' | 'ask_to_send_in' | 'pick_up' | 'receive' | 'diagnose' | 'repair' | 'ship_back',
) {
  const taken = await advanceCase(portal, {
    ...(await askOf(portal, number, staffId)),
    step: name,
    note: 'A word on it',
    shipment: { carrier: 'Sample Express', trackingNumber: null },
  })
  expect([name, taken.done]).toEqual([name, true])
}

/** A repair asked for on the last covered day, sent in at once; then the days go by until the device arrives. */
async function arriveAfter(days: number) {
  const bought = await buyMachine(yearAgo())
  const thingId = await thingOf(bought)
  const staffId = await hire(portal, 'agent')
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'other', cause: 'defect' },
    thingId,
  })
  await step(number, staffId, 'troubleshoot')
  await step(number, staffId, 'ask_to_send_in')
  await letAge(portal, bought, number, days)
  const told = clockOnPage(await caseOf(portal, number), portal.clock.now().toISOString(), 'en')
  await bookCourier(portal, number, staffId)
  await step(number, staffId, 'receive')
  return {
    bought,
    thingId,
    staffId,
    number,
    told,
    arrived: clockOnPage(await caseOf(portal, number), portal.clock.now().toISOString(), 'en'),
  }
}

test('a repair filed on the last covered day whose device arrives three weeks later is covered, as both dates said beforehand', async () => {
  const { told, arrived } = await arriveAfter(21)
  expect(told?.still?.inTime).toBe('Covered')
  expect(told?.still?.late).toBe('Expired')
  expect(told?.requested).not.toBe(told?.handOverBy)
  expect(arrived?.judged).toEqual({ status: 'Covered', on: told?.requested })
})

test('one whose device arrives after the month is judged on the day of its arrival and is not covered', async () => {
  const { told, arrived } = await arriveAfter(33)
  expect(told?.still?.late).toBe(arrived?.judged?.status)
  expect(arrived?.judged?.status).toBe('Expired')
  expect(arrived?.judged?.on).toBe(arrived?.handedOver)
})

/** What the customer reads of the estimate, on the page of the case. */
const estimateOnPage = async (number: string) =>
  outcomePageView(await caseOf(portal, number), await outcomeOf(portal, number), 'en').estimate

test('beforehand the mail that asks for the device tells both dates as the page does', async () => {
  const bought = await buyMachine(yearAgo())
  const staffId = await hire(portal, 'agent')
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'other', cause: 'defect' },
    thingId: await thingOf(bought),
  })
  await step(number, staffId, 'troubleshoot')
  await step(number, staffId, 'ask_to_send_in')
  const page = clockOnPage(await caseOf(portal, number), portal.clock.now().toISOString(), 'en')
  const mail = (await mailsOf(portal, number)).find(({ kind }) => kind === 'send-in-asked')
  expect(page?.still).toEqual({ inTime: 'Covered', late: 'Expired' })
  expect(mail?.payload).toMatchObject({ clock: { ...page?.still, requested: page?.requested } })
})

test('three weeks later the diagnosis finds it covered: a defect is never charged, and the mail of the repair says that it is free', async () => {
  const { number, staffId, told } = await arriveAfter(21)
  await step(number, staffId, 'diagnose')
  const input = { ...(await askOf(portal, number, staffId)), finding: 'A broken mirror', priceMinor: 18_900 }
  expect(await sendEstimate(portal, { ...input, cause: 'defect' })).toEqual({ done: false, because: 'covered-repair' })
  await step(number, staffId, 'repair')
  const mail = (await mailsOf(portal, number)).find(({ kind }) => kind === 'machine-repaired')
  expect(mail?.payload).toMatchObject({
    warranty: `The warranty covers this: the repair is free, and you pay 50% of the shipping. (Warranty by series) Coverage date: ${told?.requested}.`,
  })
})

test('three weeks later a cause that the warranty excludes is charged, with the name of its rule, the same on page and in mail', async () => {
  const { number, staffId } = await arriveAfter(21)
  await step(number, staffId, 'diagnose')
  expect(
    await sendEstimate(portal, {
      ...(await askOf(portal, number, staffId)),
      finding: 'Water inside',
      cause: 'accident',
      priceMinor: 18_900,
    }),
  ).toEqual({ done: true })
  const warranty = (await estimateOnPage(number))?.warranty
  expect(warranty).toContain('Excluded causes')
  expect((await mailsOf(portal, number)).find(({ kind }) => kind === 'estimate-sent')?.payload).toMatchObject({ warranty })
})

test('after the month a defect is charged at diagnosis, judged on the day it came, the same on page and in mail', async () => {
  const { number, staffId, told, arrived } = await arriveAfter(33)
  await step(number, staffId, 'diagnose')
  expect(
    await sendEstimate(portal, {
      ...(await askOf(portal, number, staffId)),
      finding: 'A broken mirror',
      cause: 'defect',
      priceMinor: 18_900,
    }),
  ).toEqual({ done: true })
  const warranty = (await estimateOnPage(number))?.warranty
  expect(told?.still?.late).toBe('Expired')
  expect(warranty).toBe(
    `The warranty period is over; lifetime maintenance continues. (Lifetime maintenance) Coverage date: ${arrived?.handedOver}.`,
  )
  expect((await mailsOf(portal, number)).find(({ kind }) => kind === 'estimate-sent')?.payload).toMatchObject({ warranty })
})

test('once it is sent back, the ledger tells the days that do not count, the bar ends later and the next claim is decided so', async () => {
  const { bought, thingId, staffId, number } = await arriveAfter(21)
  for (const name of ['diagnose', 'repair', 'ship_back'] as const) await step(number, staffId, name)
  const [machine] = await readMachines(portal, bought.customerId)
  if (!machine) throw new Error('no machine')
  const page = machineOnPage(machine, 'en')
  expect(page.repairs[0]?.paused).toBe('Your warranty is extended by 21 days.')
  expect(page.components[0]?.state).toBe('covered')
  expect(machine.today).toBe(machine.components[0]?.coverage.endsOn)
  const next = await previewOf(portal, { ...bought, choice: choiceOf(bought, thingId) })
  expect(next.done && [next.decision.coverage?.status, next.facts.repair?.pausedDays]).toEqual(['covered', 21])
})

test('a second request for a fault that was withdrawn keeps the date of the first within its month', async () => {
  const bought = await buyMachine(yearAgo())
  const thingId = await thingOf(bought)
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'other', cause: 'defect' },
    thingId,
  })
  await letAge(portal, bought, number, 10)
  await portal.db.case.updateMany({ where: { number }, data: { state: 'withdrawn' } })
  const again = await previewOf(portal, { ...bought, choice: choiceOf(bought, thingId) })
  expect(again.done && [again.decision.coverage?.status, again.facts.repair?.firstRequestedAt]).toEqual([
    'covered',
    (await caseOf(portal, number)).facts.now,
  ])
  await letAge(portal, bought, number, 25)
  const late = await previewOf(portal, { ...bought, choice: choiceOf(bought, thingId) })
  expect(late.done && [late.decision.coverage?.status, late.facts.repair?.firstRequestedAt ?? null]).toEqual(['expired', null])
})
