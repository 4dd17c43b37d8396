import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { textOf } from '#tests/support/poppler.ts'
import { codesIn } from '#tests/support/read-codes.ts'

import { bookedReturn } from './support/booked-return.ts'
import { expect, test } from './support/portal-test.ts'
import { siteWithLink } from './support/other-site.ts'

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('both documents are printed in one round trip, or shown on a phone without a script, and its codes are read from the screen', async ({
  page,
  staffPage,
  portal,
  browser,
}) => {
  const number = await bookedReturn(page, staffPage, portal, 1600)
  await page.goto(`/cases/${number}`)
  const labels = page.getByRole('link', { name: /^Handover sheet, parcel \d of 2/ })
  await expect(labels).toHaveCount(4)
  for (const link of [labels.nth(0), labels.nth(3), page.getByRole('link', { name: 'Return note: A4 paper (PDF)' })]) {
    const printed = await page.request.get((await link.getAttribute('href')) ?? '', { maxRedirects: 0 })
    expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf'])
  }
  const phone = await browser.newContext({
    baseURL: portal.origin,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    storageState: await page.context().storageState(),
    colorScheme: 'dark',
  })
  const small = await phone.newPage()
  await small.goto(`/cases/${number}`)
  await small.getByRole('link', { name: 'Both documents on your phone' }).click()
  await expect(small.getByText('The carrier brings the label.')).toBeVisible()
  await expect(small.getByText('Mopa 60 W').first()).toBeVisible()
  expect(await small.evaluate('document.documentElement.scrollWidth')).toBe(390)
  const codes = await codesIn(await small.screenshot({ fullPage: true }))
  expect(codes['Code128']).toBe(number)
  expect(codes['QRCode']).toContain(`${portal.origin}/c/${number}?d=`)
  // Printed from the phone, no sheet is empty, or has a heading alone.
  const sheets = textOf(await small.pdf({ format: 'A4' }))
    .split('\f')
    .slice(0, -1)
  expect(sheets.filter((text) => text.trim().length < 100)).toEqual([])
  expect(sheets.length).toBeLessThanOrEqual(3)
  await phone.close()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('link', { name: 'Both documents on your phone' }).click()
  await expect(page.getByRole('img', { name: `Barcode of request ${number}` })).toBeVisible()
  await expectNoViolations(page)
})

test('a code scanned outside opens the case for staff, for its customer theirs, and asks others who they are', async ({
  page,
  staffPage,
  portal,
  browser,
}) => {
  const number = await bookedReturn(page, staffPage, portal, 1601)
  await page.goto(`/cases/${number}`)
  await page.getByRole('link', { name: 'Both documents on your phone' }).click()
  await expect(page.getByRole('img', { name: `QR code that opens request ${number}` })).toBeVisible()
  const link = (await codesIn(await page.screenshot({ fullPage: true })))['QRCode'] ?? ''
  const scanner = await siteWithLink(link)
  try {
    await staffPage.goto(scanner.address)
    await staffPage.getByRole('link').click()
    await staffPage.waitForURL(`**/staff/cases/${number}`)
    await page.goto(scanner.address)
    await page.getByRole('link').click()
    await page.waitForURL(`**/cases/${number}`)
    const elsewhere = await browser.newContext({ baseURL: portal.origin })
    const stranger = await elsewhere.newPage()
    await stranger.goto(scanner.address)
    await stranger.getByRole('link').click()
    await stranger.getByRole('link', { name: 'Open the case in the console' }).waitFor()
    // The page asks once more from here, as staff's cookie does not come with a link from outside.
    await expect(stranger.locator('meta[http-equiv="refresh"]')).toHaveCount(0)
    await expectNoViolations(stranger)
    expect(await stranger.locator('main').innerText()).not.toMatch(/ada1601|Mopa|Ada|Beispiel/)
    await stranger.getByRole('link', { name: 'Open my request' }).click()
    await stranger.waitForURL('**/sign-in**')
    const tampered = await stranger.goto(link.replace(/s=./, (found) => `s=${found.endsWith('A') ? 'B' : 'A'}`))
    expect(tampered?.status()).toBe(404)
    await elsewhere.close()
  } finally {
    await scanner.close()
  }
})
