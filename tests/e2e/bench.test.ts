import type { Locator, Page } from '@playwright/test'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { buy, fileRequest } from '#tests/support/case-life.ts'
import { makeJpeg } from '#tests/support/pictures.ts'
import { testSettings } from '#tests/support/portal.ts'

import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/portal-test.ts'

/** A return of a machine and two clamps, on its way to us. */
async function returnOf(portal: Portal, serial: string): Promise<string> {
  const bought = await buy(portal, [
    { sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' },
    { sku: 'CLAMP', title: 'Clamp', price: '100.00', quantity: 2 },
  ])
  const [mopa = '', clamps = ''] = bought.lineIds
  await portal.db.unit.updateMany({ where: { orderLineId: mopa }, data: { serial } })
  return fileRequest(portal, bought, { action: 'return', lines: [{ lineId: mopa }, { lineId: clamps, quantity: 2 }] })
}

/** By Tab alone, as somebody without a mouse comes there. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(place).toBeFocused({ timeout: 1 })
  }).toPass({ intervals: [1], timeout: 20_000 })
}

const atBench = (page: Page, number: string) => expect(page.getByRole('heading', { level: 1, name: `Bench: ${number}` })).toBeVisible()

async function scan(page: Page, code: string): Promise<void> {
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

test('a parcel is received, ticked, looked at and filed at the bench by scanner and keyboard, while another bench ticks too', async ({
  portal,
  newStaff,
}) => {
  const own = openPortal(testSettings(portal.databaseUrl), systemClock)
  const number = await returnOf(own, 'MP60-1')
  await own.database.close()
  const page = await newStaff('agent', 'Kim')
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('/staff/bench')
  await expect(page.getByLabel('Scan', { exact: true })).toBeFocused()
  await expectAccessible(page)
  await scan(page, number)
  await atBench(page, number)
  await tabTo(page, page.getByRole('button', { name: 'Mark as received' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Marked as received.')).toBeVisible()
  await expect(page.getByLabel('Scan', { exact: true })).toBeFocused()

  const mopa = page.getByRole('region', { name: 'Mopa 60 W' })
  const clamps = page.getByRole('region', { name: 'Clamp' })
  await scan(page, 'MOPA-60W')
  await expect(page.getByText('Mopa 60 W: 1 of 1 here.')).toBeVisible()
  await scan(page, 'MP60-2')
  await expect(page.getByText('MP60-2 kept. Another number than expected: please check.')).toBeVisible()
  await expect(mopa.getByText('Another number than expected')).toBeVisible()

  const other = await newStaff('agent', 'Sasha')
  await other.setViewportSize({ width: 1024, height: 768 })
  await other.goto(`/staff/cases/${number}/bench`)
  await expect(other.getByText('Kim has this case open.')).toBeVisible()
  await expect(page.getByText('Sasha has this case open.')).toBeVisible()
  await tabTo(other, other.getByRole('region', { name: 'Clamp' }).getByRole('button', { name: 'Tick all 2 as arrived' }))
  await other.keyboard.press('Enter')
  await expect(other.getByText('Clamp: 2 of 2 here.')).toBeVisible()
  // What one ticks the other sees, without a reload.
  await expect(clamps.getByLabel('Arrived')).toHaveValue('2')

  await tabTo(page, mopa.getByRole('radio', { name: 'Unopened' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(mopa.getByRole('radio', { name: 'Used', exact: true })).toBeChecked()
  await expect(other.getByRole('region', { name: 'Mopa 60 W' }).getByRole('radio', { name: 'Used', exact: true })).toBeChecked()
  await tabTo(page, mopa.getByLabel('Finding (visible to the customer)'))
  await page.keyboard.type('Burn marks on the bed')
  const photos = ['burn.jpg', 'bed.jpg'].map(async (name, place) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: await makeJpeg({ width: 640 + place, height: 480 }),
  }))
  await mopa.locator('input[capture=environment]').setInputFiles(await Promise.all(photos))
  for (const name of ['burn.jpg', 'bed.jpg']) await expect(mopa.getByRole('link', { name: `Look at ${name}` })).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, page.getByRole('button', { name: 'Save inspection' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Choose the condition it is in.')
  await tabTo(page, clamps.getByRole('radio', { name: 'Unopened' }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Save inspection' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible()
  await expectAccessible(page)
  await expect(other.getByRole('heading', { name: 'What was found' })).toBeVisible()

  const slip = page.getByRole('link', { name: 'Print inspection slip' })
  await tabTo(page, slip)
  const printed = await page.request.get((await slip.getAttribute('href')) ?? '')
  expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await tabTo(page, page.getByLabel('Scan the next parcel'))
  await scan(page, 'JD000390007882323')
  await expect(page.getByRole('heading', { level: 1, name: 'Parcels without a case' })).toBeVisible()
  await expect(page.getByLabel('Tracking number')).toHaveValue('JD000390007882323')
})
