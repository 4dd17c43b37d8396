import type { Page } from '@playwright/test'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { agreeToShipping } from '#app/usecases/parcels/choose-pickup.ts'
import { type Bought, buy, caseOf, daysAgo, fileRequest, type Request } from '#tests/support/case-life.ts'
import { courierDayIn } from '#tests/support/courier-day.ts'
import { testSettings } from '#tests/support/portal.ts'

import { expectKeysHeard, goToLine } from './support/by-keyboard.ts'
import { expect, test } from './support/portal-test.ts'

const clamp = { sku: 'CLAMP', title: 'Clamp', price: '100.00' }
const machine = { sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }

async function parcelIs(portal: Portal, { orderId }: Bought, status: string): Promise<void> {
  await portal.db.shipment.updateMany({ where: { orderId }, data: { status, deliveredAt: null } })
}

/** Files a request as its customer would. */
async function file(portal: Portal, action: Request['action'], line = clamp): Promise<string> {
  if (action === 'cancel') return fileRequest(portal, await buy(portal, [line], { placedAt: daysAgo(0.1), deliveredAt: null }), { action })
  if (action === 'intercept' || action === 'refuse') {
    const bought = await buy(portal, [line], { placedAt: daysAgo(2), deliveredAt: daysAgo(0.01) })
    await parcelIs(portal, bought, action === 'intercept' ? 'in_transit' : 'out_for_delivery')
    return fileRequest(portal, bought, { action })
  }
  const bought = await buy(portal, [line])
  const lines = [{ lineId: bought.lineIds[0] ?? '' }]
  if (action === 'repair') return fileRequest(portal, bought, { action, lines, repair: { component: 'fiber_source', cause: 'defect' } })
  return fileRequest(portal, bought, { action, lines })
}

/** Goes to the queue, down to the case, and opens it. */
async function openFromQueue(page: Page, number: string): Promise<void> {
  const { keyboard } = page
  await expectKeysHeard(page)
  // A letter pressed while the form that was just sent still has the focus would be typed into it.
  await expect(page.locator('input:focus, textarea:focus, select:focus')).toHaveCount(0)
  // The two letters belong together for a moment only, which a busy machine may miss; one that is merely slow is not asked twice.
  await expect(async () => {
    await keyboard.press('g')
    await keyboard.press('q')
    await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()
  }).toPass()
  const link = page.getByRole('link', { name: number })
  await expect(link).toBeVisible()
  await goToLine(page, link)
  await expect(link).toBeFocused()
  await keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()
}

type Typed = readonly string[]

/** One step: its letter leads into its form, what is typed goes in field by field, and the form is sent. */
async function take(page: Page, key: string, step: string, after: string, typed: Typed = []): Promise<void> {
  const { keyboard } = page
  await keyboard.press(key)
  const form = page.locator(`#step-${step}`)
  await expect(form.locator(':focus')).toHaveCount(1)
  for (const [place, text] of typed.entries()) {
    if (place > 0) await keyboard.press('Tab')
    await keyboard.type(text)
  }
  const button = await form.locator(':focus').evaluate((each) => each.tagName === 'BUTTON')
  await keyboard.press(button ? 'Enter' : 'Control+Enter')
  // The badge beside the heading: some steps are called as the state they lead to.
  await expect(page.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::span[1]')).toHaveText(after)
}

const dayOfCourier = () => {
  const [year, month, day] = courierDayIn(2).split('-')
  return `${month}${day}${year}`
}

/** Staff name what the courier costs, its customer agrees to it elsewhere, and the courier fetches the parcel. */
async function fetchParcel(page: Page, portal: Portal, number: string, stands = 'Approved'): Promise<void> {
  await take(page, 'b', 'book_pickup', stands, ['24.90'])
  await expect(page.getByText('The customer has been asked')).toBeVisible()
  const { version, shipping, customer } = await caseOf(portal, number)
  await agreeToShipping(portal, { number, version, customerId: customer.id, offerId: shipping?.id ?? '', from: null })
  await openFromQueue(page, number)
  await take(page, 'b', 'book_pickup', 'Pickup booked', ['Sample Express', dayOfCourier()])
  await take(page, 'p', 'pick_up', 'Picked up')
}

async function receiveAndInspect(page: Page): Promise<void> {
  await take(page, 'r', 'receive', 'Received')
  await take(page, 'i', 'inspect', 'Inspected')
}

test.describe('a day of staff', () => {
  let own: Portal
  test.beforeAll(({ portal }) => {
    own = openPortal(testSettings(portal.databaseUrl), systemClock)
  })
  test.afterAll(() => own.database.close())

  test('ten cases of all kinds go from the queue to their end by keyboard only', async ({ newStaff }) => {
    test.setTimeout(600_000)
    const numbers = {
      cancelled: await file(own, 'cancel'),
      stopped: await file(own, 'intercept'),
      notStopped: await file(own, 'intercept'),
      refused: await file(own, 'refuse'),
      returned: await file(own, 'return', machine),
      declined: await file(own, 'return'),
      exchanged: await file(own, 'exchange'),
      solved: await file(own, 'repair', machine),
      repaired: await file(own, 'repair', machine),
      lost: await file(own, 'return'),
    }
    const page = await newStaff('finance', 'Alex')

    await openFromQueue(page, numbers.cancelled)
    await take(page, 'a', 'confirm', 'Confirmed')
    await take(page, 'y', 'refund', 'Refunded', ['re_1'])

    await openFromQueue(page, numbers.stopped)
    await take(page, 'a', 'request', 'Carrier asked')
    await take(page, 'v', 'intercept', 'Stopped')
    await take(page, 'r', 'receive', 'Received')
    await take(page, 'y', 'refund', 'Refunded', ['re_2'])

    await openFromQueue(page, numbers.notStopped)
    await take(page, 'a', 'request', 'Carrier asked')
    await take(page, 'f', 'fail', 'Failed')

    await openFromQueue(page, numbers.refused)
    await take(page, 'b', 'await_return', 'Coming back')
    await receiveAndInspect(page)
    await take(page, 'y', 'refund', 'Refunded', ['re_4'])

    await openFromQueue(page, numbers.declined)
    await take(page, 'd', 'decline', 'Declined', ['The seal was cut open. You can have it repaired instead.'])

    await openFromQueue(page, numbers.exchanged)
    await take(page, 'a', 'approve', 'Approved')
    await fetchParcel(page, own, numbers.exchanged)
    await receiveAndInspect(page)
    await take(page, 'e', 'replace', 'Inspected', ['It was our advice'])
    await expect(page.getByText('You proposed it: somebody else has to agree.')).toBeVisible()
    const second = await newStaff('finance', 'Sam')
    await openFromQueue(second, numbers.exchanged)
    await take(second, 'e', 'replace', 'Inspected')
    await expect(second.getByRole('button', { name: 'Mark replacement as sent' })).toBeVisible()
    await openFromQueue(page, numbers.exchanged)
    await take(page, 'e', 'replace', 'Replaced', ['A new clamp', 'Sample Express'])
    await take(page, 'c', 'close', 'Closed')

    await openFromQueue(page, numbers.solved)
    await take(page, 't', 'troubleshoot', 'Troubleshooting', ['Please clean the lens first.'])
    await take(page, 's', 'solve', 'Solved')
    await take(page, 'c', 'close', 'Closed')

    await openFromQueue(page, numbers.repaired)
    await take(page, 't', 'troubleshoot', 'Troubleshooting', ['Please clean the lens first.'])
    await take(page, 'b', 'ask_to_send_in', 'To be sent in')
    await fetchParcel(page, own, numbers.repaired, 'To be sent in')
    await take(page, 'r', 'receive', 'Received')
    await take(page, 'i', 'diagnose', 'Diagnosed', ['The fibre source is broken.'])
    await take(page, 'r', 'repair', 'Repaired')
    await take(page, 'h', 'ship_back', 'Shipped back', ['Sample Express'])
    await take(page, 'c', 'close', 'Closed')

    await openFromQueue(page, numbers.lost)
    await take(page, 'a', 'approve', 'Approved')
    await fetchParcel(page, own, numbers.lost)
    await take(page, 'l', 'lose', 'Lost')
    await take(page, 'y', 'refund', 'Refunded', ['re_10'])

    await openFromQueue(page, numbers.returned)
    await take(page, 'a', 'approve', 'Approved')
    await fetchParcel(page, own, numbers.returned)
    await receiveAndInspect(page)
    await take(page, 'y', 'refund', 'Inspected', ['re_5'])
    await expect(page.getByText('You proposed it: somebody else has to agree.')).toBeVisible()
    await openFromQueue(second, numbers.returned)
    await take(second, 'y', 'refund', 'Refunded')

    const ends = await own.db.case.findMany({ where: { number: { in: Object.values(numbers) } }, select: { number: true, state: true } })
    expect(Object.fromEntries(ends.map(({ number, state }) => [number, state]))).toEqual({
      [numbers.cancelled]: 'refunded',
      [numbers.stopped]: 'refunded',
      [numbers.notStopped]: 'failed',
      [numbers.refused]: 'refunded',
      [numbers.returned]: 'refunded',
      [numbers.declined]: 'declined',
      [numbers.exchanged]: 'closed',
      [numbers.solved]: 'closed',
      [numbers.repaired]: 'closed',
      [numbers.lost]: 'refunded',
    })
  })
})
