import type { Page } from '@playwright/test'

import { daysAgo, signIn, takeIn } from './journeys.ts'
import type { PortalProcess } from './portal-process.ts'
import { expect } from './portal-test.ts'

/** A customer signed in, with a return whose two parcels a courier collects in three days; the case's number. */
export async function bookedReturn(page: Page, staffPage: Page, portal: PortalProcess, mailbox: Parameters<typeof signIn>[1], id: number) {
  const email = `ada${id}@example.com`
  takeIn(portal, {
    id, name: `#DE-${id}`, email, placedAt: daysAgo(9), deliveredAt: daysAgo(3),
    lines: [{ id: id * 10, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
  })
  await signIn(page, mailbox, email)
  await page.goto('/orders')
  await page.getByRole('link', { name: new RegExp(`#DE-${id}`) }).click()
  await page.getByRole('link', { name: /^Choose items/ }).first().click()
  await page.getByRole('spinbutton', { name: 'How many of Mopa 60 W' }).fill('1')
  await page.getByRole('group', { name: 'Condition of Mopa 60 W' }).getByRole('radio', { name: /^Unopened/ }).check()
  await page.getByRole('checkbox', { name: /All accessories/ }).check()
  await page.getByRole('checkbox', { name: /original packaging/ }).check()
  await page.getByLabel('Why do you return it?').fill('Too large for my desk')
  await page.getByLabel('Phone number for the courier').fill('+49 30 5550100')
  await page.getByRole('button', { name: 'See the price' }).click()
  await page.getByRole('button', { name: 'File this return' }).click()
  await expect(page.getByText('We have your request')).toBeVisible()
  const number = /EMR-\d{4}-\d{6}/.exec(page.url())?.[0] ?? ''
  await staffPage.goto(`/staff/cases/${number}`)
  await staffPage.getByRole('button', { name: 'Approve the request' }).click()
  await staffPage.getByLabel('Carrier').fill('Sample Express')
  await staffPage.getByLabel('Day').fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10))
  await staffPage.getByLabel('Parcels').fill('2')
  await staffPage.getByRole('button', { name: 'Book and send the documents' }).click()
  await expect(staffPage.getByText('Pickup booked').first()).toBeVisible()
  return number
}
