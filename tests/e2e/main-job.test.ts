import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { pageAsPng, textOf } from '#tests/support/poppler.ts'
import { codesIn } from '#tests/support/read-codes.ts'

import { courierDayIn } from '#tests/support/courier-day.ts'

import { daysAgo, describeReturn, file, signInByCode, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'
import { nameShipping } from './support/shipping.ts'
import { speak } from './support/speak.ts'

const machine = { id: 71, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }
const goggles = { id: 72, sku: 'GOGGLES', title: 'Goggles', price: '49.00', discount: '49.00' }

const order = (id: number, email: string) => ({
  id,
  name: `#DE-${id}`,
  email,
  placedAt: daysAgo(9),
  deliveredAt: daysAgo(3),
  customerName: 'Łucja Kőszeg',
  lines: [
    { ...machine, id: id * 10 + 1 },
    { ...goggles, id: id * 10 + 2 },
  ],
})

/** The language follows the store until one is chosen. */
async function chooseGermanStoreInEnglish(page: Page): Promise<void> {
  await page.goto('/region')
  await page.getByRole('radio', { name: /^Germany/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Einkauf in Deutschland?').first()).toBeVisible()
  await speak(page, 'English')
  await expect(page.getByText('Shopping from Germany?').first()).toBeVisible()
}

/** Nobody weighed what comes back: staff name what the courier costs, the customer agrees to it, and then it is booked. */
async function approveAndBook(staffPage: Page, page: Page, number: string): Promise<void> {
  await staffPage.goto('/staff')
  await staffPage.getByRole('link', { name: number }).click()
  await staffPage.getByRole('button', { name: 'Approve the request' }).click()
  await nameShipping(staffPage, '24.90')
  await page.goto(`/cases/${number}`)
  const pickup = page.locator('#pickup')
  await expect(pickup.getByText('€2,375.40', { exact: true })).toBeVisible()
  await pickup.getByRole('button', { name: 'Agree and book for €24.90' }).click()
  await expect(page.getByText('You agreed to €24.90 for shipping')).toBeVisible()
  await bookCourier(staffPage, number)
}

async function bookCourier(page: Page, number: string): Promise<void> {
  await page.goto(`/staff/cases/${number}`)
  await page.getByLabel('Carrier', { exact: true }).fill('Sample Express')
  await page.getByLabel('Day').fill(courierDayIn(3))
  await page.getByRole('button', { name: 'Book and send the documents' }).click()
  await expect(page.getByText('Pickup booked').first()).toBeVisible()
}

async function download(page: Page, name: RegExp): Promise<Uint8Array> {
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  return readFile(await (await started).path())
}

async function expectDocuments(page: Page, number: string, origin: string): Promise<void> {
  for (const name of [/^Handover sheet: A4/, /^Return note: A4/]) {
    const pdf = await download(page, name)
    const codes = await codesIn(pageAsPng(pdf, 1))
    expect(codes['Code128']).toBe(number)
    expect(codes['QRCode']).toContain(`${origin}/c/${number}?d=`)
    expect(textOf(pdf)).toContain('Łucja Kőszeg')
  }
}

test('a customer signs in, returns a machine, staff approve it, and both documents print', async ({ page, portal, mailbox, staffPage }) => {
  const email = 'lucja@example.com'
  await takeIn(portal, order(501, email))
  await signInByCode(page, mailbox, email)
  await chooseGermanStoreInEnglish(page)
  await page.goto('/orders')
  await page.getByRole('link', { name: /#DE-501/ }).click()
  await expect(page.getByRole('heading', { name: /#DE-501/ })).toBeVisible()
  await page.goto('/warranty')
  await expect(page.getByText('Mopa 60 W').first()).toBeVisible()

  await page.goto('/orders')
  await page.getByRole('link', { name: /#DE-501/ }).click()
  await page.getByRole('link', { name: 'Choose items', exact: true }).click()
  await describeReturn(page, { condition: /^Used/, without: 'Goggles' })
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€2,400.30')
  const number = await file(page, 'Submit return')
  const filed = await mailbox.withSubject(email, number)
  expect(filed.email.text).toContain('€2,400.30')

  await approveAndBook(staffPage, page, number)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Documents to print' })).toBeVisible()
  await expectDocuments(page, number, portal.origin)
  // Beside what is drawn in the mail itself.
  const attached = async () => (await mailbox.latestTo(email)).email.attachments.filter(({ disposition }) => disposition !== 'inline')
  await expect.poll(async () => (await attached()).length).toBe(3)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the same works for the customer', async ({ page, portal, mailbox, staffPage }) => {
    const email = 'nikos@example.com'
    await takeIn(portal, order(502, email))
    await signInByCode(page, mailbox, email)
    await chooseGermanStoreInEnglish(page)
    await page.goto('/orders')
    await page.getByRole('link', { name: /#DE-502/ }).click()
    await page.getByRole('link', { name: 'Choose items', exact: true }).click()
    await describeReturn(page, { condition: /^Used/, without: 'Goggles' })
    await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€2,400.30')
    const number = await file(page, 'Submit return')
    await approveAndBook(staffPage, page, number)
    await page.reload()
    await expectDocuments(page, number, portal.origin)
  })
})
