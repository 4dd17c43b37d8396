import type { Page } from '@playwright/test'

import { courierDayIn } from '#tests/support/courier-day.ts'

import { daysAgo, fileReturn, signIn, takeIn } from './journeys.ts'
import type { PortalProcess } from './portal-process.ts'
import { expect } from './portal-test.ts'
import { payShipping } from './shipping.ts'

/** A customer signed in, with a return whose two parcels a courier collects in three days; the case's number. */
export async function bookedReturn(page: Page, staffPage: Page, portal: PortalProcess, id: number) {
  const email = `ada${id}@example.com`
  await takeIn(portal, {
    id,
    name: `#DE-${id}`,
    email,
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(3),
    lines: [{ id: id * 10, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
  })
  await signIn(page, portal, email)
  const number = await fileReturn(page, `#DE-${id}`)
  await staffPage.goto(`/staff/cases/${number}`)
  await staffPage.getByRole('button', { name: 'Approve the request' }).click()
  await payShipping(staffPage)
  await staffPage.getByLabel('Carrier', { exact: true }).fill('Sample Express')
  await staffPage.getByLabel('Day').fill(courierDayIn(3))
  await staffPage.getByLabel('Parcels').fill('2')
  await staffPage.getByRole('button', { name: 'Book and send the documents' }).click()
  await expect(staffPage.getByText('Pickup booked').first()).toBeVisible()
  return number
}
