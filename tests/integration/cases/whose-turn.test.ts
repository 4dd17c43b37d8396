import { afterAll, beforeAll, expect, test } from 'vitest'

import { nextActorOf } from '#app/domain/cases/next-actor.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { choosePickup, readPickupChoice } from '#app/usecases/parcels/choose-pickup.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { readFigures } from '#app/usecases/staff/read-figures.ts'
import { readQueue } from '#app/usecases/staff/read-queue.ts'
import { queueRowView } from '#app/views/staff/queue-view.ts'
import { turnView } from '#app/views/cases/next-actor-view.ts'
import { buy, caseOf, daysAgo, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  staffId = await hire(portal, 'agent')
})
afterAll(() => close())

/** What page, home, console and figures say of the same case. */
async function said(number: string) {
  const view = await caseOf(portal, number)
  const turn = nextActorOf({ ...view, pickupChosen: view.pickupWish !== null })
  const filter = { which: 'open', store: null, kind: null, state: null, assignee: null, overdue: false, shop: null, parcel: null } as const
  const row = (await readQueue(portal, { filter, after: null, limit: 50, staffId })).rows.find((each) => each.number === number)
  const waiting = await readQueue(portal, { filter: { ...filter, which: 'waiting' }, after: null, limit: 50, staffId })
  const { open } = await readFigures(portal, { from: '2026-01-01', to: '2026-01-02', store: null })
  return {
    page: turnView(view, view.filedAt, 'en').actor,
    by: turn.by,
    due: row?.dueAt,
    queue: row && queueRowView(row, 'en').actor,
    rule: row && queueRowView(row, 'en').rule,
    waitsForStaff: waiting.rows.some((each) => each.number === number),
    figures: Object.fromEntries(open.map(({ actor, n }) => [actor, n])),
  }
}

test('an approved return is the customer’s turn for everybody, by the same day, until they chose a pickup', async () => {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }], { placedAt: daysAgo(9), deliveredAt: daysAgo(3) })
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  expect(await said(number)).toMatchObject({ page: 'staff', queue: 'staff', rule: 'review', waitsForStaff: true, figures: { staff: 1 } })

  await approveCase(portal, { number, version: 1, staffId, from: null })
  const approved = await said(number)
  expect(approved).toMatchObject({ page: 'customer', queue: 'customer', rule: 'choose', waitsForStaff: false, figures: { customer: 1 } })
  expect(approved.by).not.toBeNull()
  expect(approved.due).toBe(approved.by)
  const mail = (await mailsOf(portal, number)).find(({ kind }) => kind === 'case-approved')
  expect(mail?.payload).toMatchObject({ chooseBy: approved.by })

  const view = await caseOf(portal, number)
  const choice = await readPickupChoice(portal, view, bought.customerId)
  const day = choice?.days[0] ?? ''
  const wish = {
    number,
    customerId: bought.customerId,
    version: 2,
    day,
    part: 'morning',
    place: 'order',
    phone: '+49 30 5550100',
    from: null,
  } as const
  expect(await choosePickup(portal, wish)).toEqual({ done: true })
  const chosen = await said(number)
  expect(chosen).toMatchObject({ page: 'staff', queue: 'staff', rule: 'book', waitsForStaff: true, figures: { staff: 1 } })
  expect(chosen.due).toBe(chosen.by)

  // Chosen anew, the booking stays due when it was.
  await choosePickup(portal, { ...wish, day: choice?.days[1] ?? '' })
  expect((await said(number)).due).toBe(chosen.due)
})
