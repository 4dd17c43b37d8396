import type { Page } from '@playwright/test'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { buy, daysAgo, fileRequest } from '#tests/support/case-life.ts'
import { courierDayIn } from '#tests/support/courier-day.ts'
import { testSettings } from '#tests/support/portal.ts'

import { expect, test } from './support/portal-test.ts'
import { payShipping } from './support/shipping.ts'
import { unfold } from './support/staff-walk.ts'

const clamp = { sku: 'CLAMP', title: 'Clamp', price: '100.00' }

/** A day of the next half year on which no courier comes. */
function nextSaturday(): string {
  const now = Date.now() + 7 * 86_400_000
  return new Date(now + ((13 - new Date(now).getUTCDay()) % 7) * 86_400_000).toISOString().slice(0, 10)
}

const cardOf = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

/** Every id stands once, and nothing lies beside the screen of a phone. */
async function expectWhole(page: Page): Promise<void> {
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, place) => ids.indexOf(id) !== place)
  })
  expect(twice, 'ids that stand twice').toEqual([])
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const beside = await page.evaluate(() => {
    const wide = [...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > 320)
    return document.documentElement.scrollWidth <= 320
      ? []
      : wide.map((each) => `${each.tagName} ${each.className} ${each.textContent.slice(0, 40)}`)
  })
  expect(beside, 'lies beside the screen').toEqual([])
  if (before) await page.setViewportSize(before)
}

test.describe('the counter', () => {
  let own: Portal
  test.beforeAll(({ portal }) => {
    own = openPortal(testSettings(portal.databaseUrl), systemClock)
  })
  test.afterAll(() => own.database.close())

  test('a pickup is booked, shown and corrected; more than announced is received, and what was said reaches the customer', async ({
    staffPage: page,
  }) => {
    test.setTimeout(180_000)
    const bought = await buy(own, [{ ...clamp, quantity: 4 }])
    const number = await fileRequest(own, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
    await page.goto(`/staff/cases/${number}`)
    await expectWhole(page)
    await page.getByRole('button', { name: 'Approve the request' }).click()
    await payShipping(page)
    await page.getByLabel('Carrier', { exact: true }).fill('Sample Express')
    await page.getByLabel('Day').fill(nextSaturday())
    await page.getByRole('button', { name: 'Book and send the documents' }).click()
    await expect(page.getByLabel('Day')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByText('No carrier comes on a weekend. Choose a working day.').first()).toBeVisible()
    await page.getByLabel('Day').fill(courierDayIn(3))
    await page.getByRole('button', { name: 'Book and send the documents' }).click()

    const booked = cardOf(page, 'Pickup')
    await expect(booked).toContainText('Sample Express')
    await expect(booked).toContainText('none yet')
    const note = booked.getByRole('link', { name: 'Return note' })
    const old = await note.getAttribute('href')
    await unfold(page.locator('#step-correct_pickup'))
    await page.getByLabel('Tracking number').fill('00340434161094042557')
    await page.getByRole('button', { name: 'Change and send new documents' }).click()
    await expect(booked).toContainText('00340434161094042557')
    expect(await note.getAttribute('href'), 'new documents').not.toBe(old)
    const [download] = await Promise.all([page.waitForEvent('download'), note.click()])
    expect(download.suggestedFilename()).toBe(`${number}-2-note.pdf`)
    await expectWhole(page)

    const receive = page.locator('#step-receive')
    await unfold(receive)
    await receive.getByLabel('Note for the customer').fill('The box was open.')
    await receive.getByRole('button', { name: 'Mark as received' }).click()
    await page.getByLabel('Arrived').fill('3')
    await page.getByLabel('Deduction for missing parts').fill('2,50')
    await page.getByRole('button', { name: 'Save inspection' }).click()
    await expect(page.getByText('Missing parts: €2.50')).toBeVisible()
    const also = cardOf(page, 'Also in the parcel')
    await expect(also).toContainText('2 × Clamp')
    await page.getByText('Extra item in the parcel').click()
    await page.getByLabel('Item and quantity').fill('Goggles, used')
    await page.getByRole('button', { name: 'Record the item' }).click()
    await expect(also).toContainText('Goggles, used')
    await expectWhole(page)
    await also.getByRole('link', { name: 'Match or send on' }).last().click()
    await expect(page.getByRole('link', { name: number }).first()).toBeVisible()
  })

  test('a parcel refused at the door is awaited, not approved; damage found in it is shown, and a person says the amount', async ({
    newStaff,
  }) => {
    const page = await newStaff('finance', 'Noor')
    const bought = await buy(own, [clamp], { placedAt: daysAgo(2), deliveredAt: daysAgo(0.01) })
    await own.db.shipment.updateMany({ where: { orderId: bought.orderId }, data: { status: 'attempted', deliveredAt: null } })
    const number = await fileRequest(own, bought, { action: 'refuse' })
    await page.goto(`/staff/cases/${number}`)
    await expect(page.getByRole('button', { name: 'Mark as coming back' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Approve the request' })).toBeHidden()
    await page.getByRole('button', { name: 'Mark as coming back' }).click()
    await expect(page.getByRole('button', { name: 'Mark as coming back' })).toBeHidden()
    await unfold(page.locator('#step-receive'))
    await page.locator('#step-receive').getByRole('button').click()
    await page.getByLabel('Found condition').selectOption('Damaged')
    await page.getByLabel(/^Finding/).fill('The housing is cracked.')
    await page.getByRole('button', { name: 'Save inspection' }).click()
    const found = cardOf(page, 'Found at inspection')
    await expect(found).toContainText('The housing is cracked.')
    await expect(found).toContainText('Damaged')
    await expect(page.getByText(/No rule gives an amount/)).toBeVisible()
    await expectWhole(page)
  })

  test('the queue with its saved filters open stays on the screen', async ({ staffPage: page }) => {
    await page.goto('/staff')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByText('Manage', { exact: true }).click()
    await expect(page.getByLabel('Name', { exact: true })).toBeVisible()
    await expectWhole(page)
  })

  test('every page of the console fits a phone and names each thing once', async ({ staffPage: page }) => {
    const pages = [
      'staff',
      'staff/search?q=a',
      'staff/parcels',
      'staff/parcels?done',
      'staff/questions',
      'staff/orders/unmatched',
      'staff/figures',
      'staff/imports',
      'staff/mails',
      'staff/policy',
      'staff/templates',
      'staff/serials',
    ]
    for (const path of pages) {
      await page.goto(`/${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectWhole(page)
    }
  })

  test('who asks for what their role may not is told that it is the role', async ({ staffPage: page }) => {
    await page.goto('/staff/people')
    await expect(page.getByRole('heading', { name: 'Your role doesn’t allow this' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to the queue' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()
  })
})
