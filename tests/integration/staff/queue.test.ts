import { afterAll, beforeAll, expect, test } from 'vitest'

import type { QueueFilter } from '#app/domain/cases/queue.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { findDefaultQuery } from '#app/infra/staff/filters.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { assignCase } from '#app/usecases/staff/assign-case.ts'
import { dropFilter, keepFilter, startWithFilter } from '#app/usecases/staff/keep-filters.ts'
import { removeStaff } from '#app/usecases/staff/manage-staff.ts'
import { readQueue } from '#app/usecases/staff/read-queue.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import { endOfDay, timeZone } from '#app/domain/shared/time-zone.ts'
import { askOf, bookCourier, buy, courierDay, caseOf, fileRequest, hire, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let robin: string
let kim: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  robin = await hire(portal, 'agent')
  kim = await hire(portal, 'agent')
})
afterAll(() => close())

const everything: QueueFilter = {
  which: 'waiting',
  store: null,
  kind: null,
  state: null,
  assignee: null,
  overdue: false,
  shop: null,
  parcel: null,
}

async function queue(change: Partial<QueueFilter> = {}) {
  return readQueue(portal, { filter: { ...everything, ...change }, staffId: robin, limit: 100 })
}
const numbers = async (change: Partial<QueueFilter> = {}) => (await queue(change)).rows.map(({ number }) => number)

async function fileReturn(): Promise<string> {
  const bought = await buy(portal, [{ sku: 'CLAMP', title: 'Clamp', price: '100.00' }])
  return fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
}

/** As if the review were due at that time. */
const dueAt = (number: string, at: string) =>
  portal.db.case.update({ where: { number }, data: { reviewBy: new Date(at) }, select: { id: true } })

test('overdue comes first, then what is due next, and the overdue ones are marked and counted', async () => {
  const [late, later, soon] = [await fileReturn(), await fileReturn(), await fileReturn()]
  await dueAt(late, '2026-01-05T22:59:59.999Z')
  await dueAt(later, '2099-01-05T22:59:59.999Z')
  await dueAt(soon, '2098-01-05T22:59:59.999Z')
  const page = await queue()
  expect(page.rows.map(({ number, overdue }) => [number, overdue])).toEqual([
    [late, true],
    [soon, false],
    [later, false],
  ])
  expect([page.overdue, page.counts]).toEqual([1, { submitted: 3 }])
  expect(await numbers({ overdue: true })).toEqual([late])
})

test('a row tells kind, store, amount, customer, product and nobody as its assignee', async () => {
  const number = await fileReturn()
  const row = (await queue()).rows.find((each) => each.number === number)
  expect(row).toMatchObject({
    kind: 'return',
    store: 'de',
    state: 'submitted',
    amountMinor: 9300,
    currency: 'EUR',
    titles: ['Clamp'],
    customerName: 'Łucja Kőszeg',
    assignee: null,
  })
})

test('a page ends where it says and the next one goes on there, each case once', async () => {
  const all = await numbers()
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof readQueue>> = await readQueue(portal, { filter: everything, staffId: robin, limit: 2, after })
    seen.push(...page.rows.map(({ number }) => number))
    after = page.next
  } while (after)
  expect(seen).toEqual(all)
})

test('a page of another address than ours is the first page', async () => {
  const odd = await readQueue(portal, { filter: everything, staffId: robin, after: `2026-01-01T00:00:00Z_' OR 1=1` })
  expect(odd.rows.map(({ number }) => number)).toEqual(await numbers())
})

test('while the customer is asked the review waits for them, and after the answer its own clock counts again', async () => {
  const number = await fileReturn()
  const input = { ...(await askOf(portal, number, robin)), step: 'ask_for_item', note: 'A photo of the label', shipment: null } as const
  expect(await advanceCase(portal, input)).toEqual({ done: true })
  expect(await numbers()).not.toContain(number)
  const open = (await queue({ which: 'open' })).rows.find((each) => each.number === number)
  expect(open?.dueAt).not.toBe((await caseOf(portal, number)).reviewBy)
  await portal.db.case.update({
    where: { number },
    data: { state: 'submitted', waitsFor: 'staff', reviewBy: new Date('2097-01-05T22:59:59.999Z') },
    select: { id: true },
  })
  expect((await queue()).rows.find((each) => each.number === number)?.dueAt).toBe('2097-01-05T22:59:59.999Z')
})

test('while a case waits for its customer the queue shows the very date that the customer was told, also once it is moved', async () => {
  const number = await fileReturn()
  await advanceCase(portal, { ...(await askOf(portal, number, robin)), step: 'ask_for_item', note: 'A photo of the label', shipment: null })
  const due = async () => (await queue({ which: 'open' })).rows.find((each) => each.number === number)?.dueAt
  expect(await due()).toBe((await caseOf(portal, number)).answerBy)
  await portal.db.case.update({ where: { number }, data: { answerBy: new Date('2027-05-04T21:59:59.999Z') }, select: { id: true } })
  expect(await due()).toBe('2027-05-04T21:59:59.999Z')
})

test('an estimate is due on the day that its customer reads', async () => {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', title: 'Mopa 60 W', price: '999.00' }])
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'other', cause: 'wear' },
  })
  const step = async (name: 'troubleshoot' | 'ask_to_send_in' | 'receive' | 'diagnose') =>
    advanceCase(portal, { ...(await askOf(portal, number, robin)), step: name, note: 'A word on it', shipment: null })
  for (const name of ['troubleshoot', 'ask_to_send_in'] as const) await step(name)
  await bookCourier(portal, number, robin)
  for (const name of ['receive', 'diagnose'] as const) await step(name)
  await sendEstimate(portal, { ...(await askOf(portal, number, robin)), finding: 'A worn lens', cause: 'wear', priceMinor: 4_900 })
  const row = (await queue({ which: 'open', state: 'estimate_sent' })).rows.find((each) => each.number === number)
  expect(row?.dueAt).toBe((await outcomeOf(portal, number)).estimate?.answerBy)
})

test('a step moves the case to its next due time: a booked pickup to its day', async () => {
  const number = await fileReturn()
  await approveCase(portal, await askOf(portal, number, robin))
  await bookCourier(portal, number, robin)
  const row = (await queue({ which: 'open', state: 'pickup_booked' })).rows.find((each) => each.number === number)
  expect(row?.dueAt).toBe(new Date(endOfDay(timeZone('Europe/Berlin'), parseDay(courierDay()))).toISOString())
  expect(await numbers()).not.toContain(number)
})

test('what is done leaves the queue and stands among the done', async () => {
  const number = await fileReturn()
  await portal.db.case.update({ where: { number }, data: { state: 'closed', waitsFor: null }, select: { id: true } })
  expect(await numbers({ which: 'open' })).not.toContain(number)
  expect(await numbers({ which: 'done' })).toEqual([number])
})

test('a case is taken, told as taken, released, and each is audited', async () => {
  const number = await fileReturn()
  const input = { number, staffId: robin, from: null }
  expect(await assignCase(portal, { ...input, to: robin, seen: null })).toEqual({ done: true })
  expect(await numbers({ assignee: { id: robin } })).toEqual([number])
  expect(await numbers({ assignee: 'nobody' })).not.toContain(number)
  expect(await assignCase(portal, { ...input, to: kim, seen: robin })).toEqual({ done: true })
  expect(await assignCase(portal, { ...input, to: null, seen: kim })).toEqual({ done: true })
  const { id } = await caseOf(portal, number)
  const audited = await portal.db.auditEntry.findMany({ where: { objectId: id, action: 'case.assign' }, orderBy: { id: 'asc' } })
  expect(audited.map(({ actorId, before, after }) => [actorId, before, after])).toEqual([
    [robin, { assignee: null }, { assignee: robin }],
    [robin, { assignee: robin }, { assignee: kim }],
    [robin, { assignee: kim }, { assignee: null }],
  ])
})

test('of two who take a case at once one gets it', async () => {
  const number = await fileReturn()
  const taken = await Promise.all(
    [robin, kim].map((staffId) => assignCase(portal, { number, staffId, to: staffId, seen: null, from: null })),
  )
  expect(taken.map(({ done }) => done).sort()).toEqual([false, true])
})

test('a case goes to nobody who does not work here, and is nobody’s when its assignee leaves', async () => {
  const number = await fileReturn()
  const gone = await hire(portal, 'agent')
  await assignCase(portal, { number, staffId: robin, to: gone, seen: null, from: null })
  await removeStaff(portal, gone)
  expect(await numbers({ assignee: 'nobody' })).toContain(number)
  expect(await assignCase(portal, { number, staffId: robin, to: gone, seen: null, from: null })).toEqual({
    done: false,
    because: 'no-such-person',
  })
})

test('a filter is kept by its name for its owner only, begun with, and dropped', async () => {
  expect(await keepFilter(portal, { staffId: robin, name: 'Germany', query: 'which=open&store=de' })).toEqual({ done: true })
  expect(await keepFilter(portal, { staffId: robin, name: 'germany', query: '' })).toEqual({ done: false, because: 'name-taken' })
  const [filter] = (await queue()).filters
  const own = { staffId: robin, filterId: filter?.id ?? '' }
  expect(await startWithFilter(portal, { ...own, staffId: kim })).toBe(false)
  expect(await startWithFilter(portal, own)).toBe(true)
  expect([await findDefaultQuery(portal.db, robin), await findDefaultQuery(portal.db, kim)]).toEqual(['which=open&store=de', null])
  expect(await dropFilter(portal, { ...own, staffId: kim })).toBe(false)
  expect(await dropFilter(portal, own)).toBe(true)
  expect(await findDefaultQuery(portal.db, robin)).toBeNull()
})

test('the queue shows the cases of which the shop did not do something, and those alone', async () => {
  const [failed, done] = [await fileReturn(), await fileReturn()]
  for (const [number, state] of [
    [failed, 'refused'],
    [done, 'dropped'],
  ] as const) {
    const { id: caseId, order } = await caseOf(portal, number)
    const id = await askShop(portal.db, { store: 'de', orderId: order.id, of: { caseId, version: 1 }, input: { kind: 'close_return' } })
    await portal.db.$executeRaw`
      UPDATE shop_command SET state = ${state}, fault = 'No.', settled_at = CASE WHEN ${state} = 'dropped' THEN clock_timestamp() END
       WHERE id = ${id}::uuid`
  }
  expect(await numbers({ shop: 'failed' })).toEqual([failed])
  expect(await numbers({ shop: 'failed', kind: 'repair' })).toEqual([])
})
