import type { Page } from '@playwright/test'

import { courierDayIn } from '#tests/support/courier-day.ts'

import { daysAgo, fileReturn, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'
import { payShipping } from './support/shipping.ts'
import { unfold } from './support/staff-walk.ts'

/** From the review to an offer: what came back is used where unopened was declared. */
async function takeInAndOffer(page: Page, number: string): Promise<void> {
  await page.goto(`/staff/cases/${number}`)
  await page.getByRole('button', { name: 'Approve the request' }).click()
  await payShipping(page)
  await page.getByLabel('Carrier', { exact: true }).fill('Sample Express')
  await page.getByLabel('Day').fill(courierDayIn(3))
  await page.getByRole('button', { name: 'Book and send the documents' }).click()
  await page.getByRole('button', { name: 'Mark as picked up' }).click()
  // The arrival can be noted before the pickup too: without waiting, the step would name the version before it.
  await expect(page.getByRole('button', { name: 'Mark as picked up' })).toBeHidden()
  await page.getByRole('button', { name: 'Mark as received' }).click()
  await page.getByLabel('Found condition').selectOption('Used')
  await page.getByLabel('Finding (visible to the customer)').fill('Burn marks on the bed')
  await page.getByRole('button', { name: 'Save inspection' }).click()
  await expect(page.getByText('What was found comes to €2,449.30.')).toBeVisible()
  await page.getByRole('button', { name: 'Send the offer' }).click()
  await expect(page.getByText('Offer sent').first()).toBeVisible()
}

test('staff take a return from the pickup to the money, and page and mail name the same amount', async ({
  page,
  portal,
  mailbox,
  staffPage,
  newStaff,
}) => {
  const email = 'ada651@example.com'
  await takeIn(portal, {
    id: 651,
    name: '#DE-651',
    email,
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(3),
    lines: [{ id: 6511, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
  })
  await signIn(page, portal, email)
  const number = await fileReturn(page, '#DE-651')
  await takeInAndOffer(staffPage, number)

  const offered = await mailbox.withSubject(email, 'inspection result')
  expect(offered.email.text).toContain('€2,449.30')
  await page.goto(`/cases/${number}`)
  await expect(page.getByRole('cell', { name: /Burn marks on the bed/ })).toBeVisible()
  await expect(page.getByText('€3,254.07').first()).toBeVisible()
  await page.getByRole('button', { name: 'Accept €2,449.30' }).click()
  await expect(page.getByText('Offer accepted').first()).toBeVisible()

  await staffPage.goto(`/staff/cases/${number}`)
  await expect(staffPage.getByText('Finance or admin refunds it.')).toBeVisible()
  const [first, second] = [await newStaff('finance', 'Kim'), await newStaff('finance', 'Sasha')]
  await first.goto(`/staff/cases/${number}`)
  await second.goto(`/staff/cases/${number}`)
  await first.getByLabel('Reference of the payment').fill('re_651')
  await first.getByRole('button', { name: 'Refund €2,449.30' }).click()
  await expect(first.getByText('You proposed it: somebody else has to agree.')).toBeVisible()

  await second.getByLabel('Reference of the payment').fill('re_typed_too')
  await second.getByRole('button', { name: 'Refund €2,449.30' }).click()
  await second.getByRole('button', { name: 'Approve refund (€2,449.30)' }).click()
  await expect(second.getByText('Refunded: €2,449.30')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Refunded: €2,449.30')).toBeVisible()
  const refunded = await mailbox.withSubject(email, '€2,449.30 refunded')
  expect(refunded.email.text).toContain('re_651')
  expect(refunded.email.text).toContain('€2,449.30')
})

test('who comes second keeps what they typed', async ({ page, portal, staffPage }) => {
  const email = 'ada652@example.com'
  await takeIn(portal, {
    id: 652,
    name: '#DE-652',
    email,
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(3),
    lines: [{ id: 6521, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
  })
  await signIn(page, portal, email)
  const number = await fileReturn(page, '#DE-652')
  await staffPage.goto(`/staff/cases/${number}`)
  await unfold(staffPage.locator('#step-decline'))
  await staffPage.getByLabel('Reason, as the customer reads it').fill('It took me an hour to write this')
  const other = await staffPage.context().newPage()
  await other.goto(`/staff/cases/${number}`)
  await other.getByRole('button', { name: 'Approve the request' }).click()
  await expect(other.getByText('Approved').first()).toBeVisible()
  await staffPage.getByRole('button', { name: 'Decline the request' }).click()
  await expect(staffPage.getByText('It took me an hour to write this')).toBeVisible()
  await expect(staffPage.getByText('Approved').first()).toBeVisible()
})
