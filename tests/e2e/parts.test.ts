import type { Page } from '@playwright/test'

import { days, oddCatalogue, type OddOrder, oddOrder } from '#tests/support/odd-parcels.ts'

import { expectAccessibleAnew } from './support/accessible.ts'
import { customerWords } from './support/customer-words.ts'
import { signIn } from './support/journeys.ts'
import type { PortalProcess } from './support/portal-process.ts'
import { expect, test } from './support/portal-test.ts'

const words = customerWords.en

/** By the commands that an operator has. */
function takeIn(portal: PortalProcess, ...orders: OddOrder[]): void {
  portal.command('orders', ['catalogue', '-'], JSON.stringify(oddCatalogue))
  portal.command('orders', ['import', '-'], orders.map((order) => JSON.stringify(oddOrder(order))).join('\n'))
}

/** A machine that came a month ago, a rotary that came the day before yesterday, and two more that never left. */
const inParts = (id: number, email: string): OddOrder => ({
  id,
  email,
  placedHoursAgo: days(40),
  lines: [
    { id: id * 10, sku: 'NOVA-5W', price: '399.00' },
    { id: id * 10 + 1, sku: 'ROTARY-R3', price: '249.00', quantity: 3 },
  ],
  parcels: [
    { id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: days(33), deliveredHoursAgo: days(30) },
    { id: id * 10 + 1, holds: { [id * 10 + 1]: 1 }, sentHoursAgo: days(5), deliveredHoursAgo: days(2) },
  ],
})

const silent = (id: number, email: string): OddOrder => ({
  id,
  email,
  placedHoursAgo: days(60),
  lines: [{ id: id * 10, sku: 'MOPA-60W', price: '3299.00' }],
  parcels: [
    {
      id: id * 10,
      holds: { [id * 10]: 1 },
      sentHoursAgo: days(58),
      deliveredHoursAgo: null,
      more: { tracking_company: 'Freight Forwarder', tracking_number: null, tracking_numbers: ['FF-0098', 'FF-0099'] },
    },
  ],
})

async function openOrder(page: Page, id: number): Promise<void> {
  await page.goto('/orders')
  await page.getByRole('link', { name: `#${id}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`#${id}`)
}

for (const { scripts, id } of [
  { scripts: true, id: 2801 },
  { scripts: false, id: 2803 },
]) {
  test.describe(scripts ? 'with scripts, on a desk' : 'without scripts, on the smallest phone', () => {
    test.use({ javaScriptEnabled: scripts, viewport: scripts ? { width: 1280, height: 900 } : { width: 320, height: 700 } })

    test('of an order in parts each has its own axis, and a return asks which delivery it is about', async ({ page, portal }) => {
      const email = `parts-${id}@example.com`
      takeIn(portal, inParts(id, email))
      await signIn(page, portal, email)
      await openOrder(page, id)
      for (const part of ['1 × NOVA-5W', '1 × ROTARY-R3', '2 × ROTARY-R3'])
        await expect(page.getByRole('heading', { name: part })).toBeVisible()
      await expectAccessibleAnew(page)
      const fresh = page.getByRole('region', { name: '1 × ROTARY-R3' })
      await fresh.getByRole('link', { name: words.doors.return }).click()
      await page.waitForURL('**/return/part?part=*')
      const group = page.getByRole('group', { name: 'Which delivery is this about?' })
      await expect(group.getByRole('radio', { name: /ROTARY-R3/ })).toBeChecked()
      await expect(group.getByRole('radio')).toHaveCount(2)
      await expectAccessibleAnew(page)
      await page.getByRole('button', { name: words.goOn }).click()
      await page.waitForURL('**/return/items*')
      // Of the two that were bought this parcel holds one: nobody is asked how many.
      await expect(page.getByRole('checkbox', { name: 'ROTARY-R3' })).toHaveCount(1)
      await expect(page.getByRole('checkbox')).toHaveCount(1)
      await expect(page.getByRole('spinbutton')).toHaveCount(0)
      await expectAccessibleAnew(page)

      // The other delivery is over: the answer is its own, and one can go back to this one.
      await page.goto(page.url().replace(/items.*/, 'part'))
      await page.getByRole('radio', { name: /NOVA-5W/ }).check()
      await page.getByRole('button', { name: words.goOn }).click()
      await expect(page.getByText('This can’t be returned')).toBeVisible()
      await expectAccessibleAnew(page)
      await page.getByRole('link', { name: 'Choose another delivery' }).click()
      await page.waitForURL('**/return/part')
    })

    test('a silent parcel is asked about on both pages; no leads to the request that it was not received, and yes to a return', async ({
      page,
      portal,
    }) => {
      const email = `silent-${id}@example.com`
      takeIn(portal, silent(id + 1, email))
      await signIn(page, portal, email)
      await page.goto('/home')
      await expect(page.getByText('Has your parcel arrived?')).toBeVisible()
      await page.getByRole('link', { name: /^Tell us/ }).click()
      await page.waitForURL('**#receipt')
      for (const number of ['FF-0098', 'FF-0099']) await expect(page.getByRole('listitem').filter({ hasText: number })).toBeVisible()
      await expectAccessibleAnew(page)
      await page.goto(page.url().replace('#receipt', '/return'))
      await page.waitForURL('**#receipt')
      await page.getByRole('button', { name: 'No, not yet' }).click()
      await page.waitForURL('**/not_received/missing')
      await expect(page.getByRole('heading', { name: 'Tracking' })).toBeVisible()
      await expectAccessibleAnew(page)

      await openOrder(page, id + 1)
      await page.getByRole('button', { name: 'It has arrived after all' }).click()
      await expect(page.getByText('We have noted that it arrived')).toBeVisible()
      await page.getByRole('link', { name: words.doors.return }).click()
      await page.waitForURL('**/return/items')
    })
  })
}
