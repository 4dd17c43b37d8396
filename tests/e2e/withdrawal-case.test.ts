import type { Page } from '@playwright/test'

import { ownerOfOrder } from '#app/infra/orders/owner.ts'
import { makeJpeg } from '#tests/support/pictures.ts'
import { withdrawFrom } from '#tests/support/withdrawals.ts'

import { expectAccessible } from './support/accessible.ts'
import { daysAgo, pressAway, signIn, takeIn } from './support/journeys.ts'
import type { PortalProcess } from './support/portal-process.ts'
import { expect, test } from './support/portal-test.ts'
import { unfold } from './support/staff-walk.ts'

test.use({ locale: 'de-DE', viewport: { width: 390, height: 844 } })

/** What the declaration leads to; how one declares is walked by itself. */
async function declare({ own }: PortalProcess, name: string): Promise<string> {
  const { id: orderId } = await own.db.order.findFirstOrThrow({ where: { name }, select: { id: true } })
  const customerId = (await ownerOfOrder(own.db, orderId)) ?? ''
  return withdrawFrom(own, { orderId, customerId }, { language: 'de' })
}

/** Staff note the arrival, are refused a deduction without a photo, and keep it with one. */
async function assess(page: Page, number: string): Promise<void> {
  await page.goto(`/staff/cases/${number}`)
  await expect(page.getByText('Withdrawal by law')).toBeVisible()
  await unfold(page.locator('#step-receive'))
  await pressAway(page, 'Mark as received')
  await page.getByLabel('Loss of value').fill('49.00')
  await page.getByLabel('Why, as the customer reads it').fill('Tiefe Kratzer auf dem Tisch')
  await page.getByRole('button', { name: 'Keep the assessment' }).click()
  await expect(page.getByText('Add at least one photo of this item first.').first()).toBeVisible()
  const photo = { name: 'scratch.jpg', mimeType: 'image/jpeg', buffer: await makeJpeg({ width: 640, height: 480 }) }
  await page.locator('input[type=file][id^=evidence-finding]').first().setInputFiles(photo)
  await expect(page.getByText('Photos of it: 1')).toBeVisible()
  await pressAway(page, 'Keep the assessment')
}

test('a German customer sends back what they withdrew from, reads what is taken off and why, and has the rest', async ({
  page,
  portal,
  mailbox,
  staffPage,
  newStaff,
}) => {
  const email = 'widerruf7911@example.com'
  await takeIn(portal, {
    id: 7911,
    name: '#DE-7911',
    email,
    placedAt: daysAgo(5),
    deliveredAt: daysAgo(2),
    lines: [{ id: 79_111, sku: 'CLAMP', title: 'Klemme', price: '300.00' }],
  })
  await signIn(page, portal, email)
  const number = await declare(portal, '#DE-7911')
  const opened = await mailbox.withSubject(email, 'wie es mit Ihrem Widerruf weitergeht')
  expect(opened.email.text).toContain(number)

  await page.goto(`/cases/${number}`)
  await expect(page.getByRole('heading', { name: 'Ihr Widerruf' })).toBeVisible()
  await expect(page.getByText('Geld zurück bis')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ich habe es abgesandt' }).click()
  await expect(page.locator('#own-number')).toHaveAttribute('aria-invalid', 'true')
  await page.locator('#own-carrier').fill('DHL')
  await page.locator('#own-number').fill('JJD 000390')
  await pressAway(page, 'Ich habe es abgesandt')
  await expect(page.getByText('Sie senden es zurück').first()).toBeVisible()

  await assess(staffPage, number)
  const found = await mailbox.withSubject(email, 'Ihre Rücksendung ist geprüft')
  expect(found.email.text?.replaceAll('\u00a0', ' ')).toContain('49,00 € für Wertverlust. Tiefe Kratzer auf dem Tisch')

  const finance = await newStaff('finance', 'Kim')
  await finance.goto(`/staff/cases/${number}`)
  await finance.getByLabel('Reference of the payment').fill('re_7911')
  await finance.getByRole('button', { name: 'Refund €251.00' }).click()
  await expect(finance.getByText('Refunded: €251.00')).toBeVisible()
  const refunded = await mailbox.withSubject(email, '251,00 €')
  expect(refunded.email.text).toContain('re_7911')
  await page.goto(`/cases/${number}`)
  await expect(page.getByText(/Tiefe Kratzer auf dem Tisch/).first()).toBeVisible()
  await expect(page.getByText('Wertverlust').first()).toBeVisible()
})
