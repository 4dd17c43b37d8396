import type { Page } from '@playwright/test'

import { expect } from './portal-test.ts'

/** Where the customer would be asked for a price first, the shop pays it: the journey is about something else. */
export async function payShipping(page: Page): Promise<void> {
  const take = page.getByText('We pay it instead')
  const book = page.getByRole('button', { name: 'Book and send the documents' })
  await expect(take.or(book)).toBeVisible()
  if (await take.isHidden()) return
  await take.click()
  await page.getByLabel('Why we pay').fill('It came broken')
  await page.getByRole('button', { name: 'We pay the shipping' }).click()
  await expect(book).toBeVisible()
}

/** Staff name what the carrier told them; the customer is asked. */
export async function nameShipping(page: Page, price: string): Promise<void> {
  await page.getByLabel('Price', { exact: true }).fill(price)
  await page.getByLabel('Who carries it').fill('Sample Express')
  await page.getByRole('button', { name: 'Send the price' }).click()
  await expect(page.getByText('The customer has been asked')).toBeVisible()
}
