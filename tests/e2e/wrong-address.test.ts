import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { daysAgo, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width, 'the page is wider than the screen').toBe(0)
}

const order = (id: number, email: string, deliveredAt: string | null) => ({
  id,
  name: `#DE-${id}`,
  email,
  customerName: 'Łucja Kőszeg',
  placedAt: daysAgo(2),
  deliveredAt,
  lines: [{ id: id * 10, sku: 'CLAMP', title: 'Clamp', price: '34.00' }],
})

async function openOrder(page: Page, id: number): Promise<void> {
  await page.goto('/orders')
  await page.getByRole('link', { name: new RegExp(`#DE-${id}`) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`#DE-${id}`)
}

test('a wrong address is reported before dispatch, corrected by staff, and told by mail and on the order', async ({
  page,
  portal,
  mailbox,
  staffPage,
}) => {
  const email = 'wrong-address@example.com'
  await takeIn(portal, order(2701, email, null))
  await signIn(page, portal, email)
  await openOrder(page, 2701)
  await page.getByRole('link', { name: 'The address is wrong' }).click()
  await expect(page.getByRole('heading', { name: 'Wrong delivery address' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Street and number').fill('Neue Straße 7')
  await page.getByLabel('City').fill('')
  await page.getByRole('button', { name: 'Report the right address' }).click()
  await expect(page.getByLabel('City')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Street and number')).toHaveValue('Neue Straße 7')
  await expectAccessible(page)
  await page.getByLabel('City').fill('München')
  await page.getByRole('button', { name: 'Report the right address' }).click()
  await expect(page.getByText('Reported, being checked')).toBeVisible()
  await expect(page.getByText('Neue Straße 7')).toBeVisible()
  await expectAccessible(page)
  await mailbox.withSubject(email, '#DE-2701: you reported a wrong delivery address')

  await staffPage.goto('/staff/questions')
  await staffPage.getByRole('row').filter({ hasText: '#DE-2701' }).getByRole('link', { name: 'Wrong delivery address' }).click()
  await expect(staffPage.getByRole('heading', { name: 'The right address' })).toBeVisible()
  await expectAccessible(staffPage)
  await staffPage.getByLabel('Message to the customer').fill('It leaves on Monday.')
  await staffPage.getByRole('button', { name: 'Corrected in the shop' }).click()
  await expect(staffPage.getByText('It leaves on Monday.')).toBeVisible()

  await expect(page.getByText('The order goes to this address.')).toBeVisible()
  expect((await mailbox.withSubject(email, '#DE-2701: your delivery address is corrected')).email.text).toContain('It leaves on Monday.')
})

test.describe('auf Deutsch, am Telefon, ohne JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('zu spät gemeldet: die Bestellung sagt es und zeigt, was stattdessen offen ist', async ({ page, portal, mailbox, staffPage }) => {
    const email = 'falsche-adresse@example.com'
    await takeIn(portal, order(2702, email, null))
    await signIn(page, portal, email)
    await page.goto('/account')
    await page.getByLabel('Language').selectOption('de')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await openOrder(page, 2702)
    await page.getByRole('link', { name: 'Die Adresse ist falsch' }).click()
    await page.getByLabel('Straße und Hausnummer').fill('Am Tor 9')
    await page.getByLabel('Postleitzahl').fill('')
    await page.getByRole('button', { name: 'Richtige Adresse melden' }).click()
    await expect(page.getByLabel('Straße und Hausnummer')).toHaveValue('Am Tor 9')
    await page.getByLabel('Postleitzahl').fill('50667')
    await page.getByRole('button', { name: 'Richtige Adresse melden' }).click()
    await expect(page.getByText('Gemeldet, wird geprüft')).toBeVisible()

    await staffPage.goto('/staff/questions')
    await staffPage.getByRole('row').filter({ hasText: '#DE-2702' }).getByRole('link', { name: 'Falsche Lieferadresse' }).click()
    await staffPage.getByRole('button', { name: 'Too late, it was sent' }).click()
    await expect(staffPage.getByText('Too late: already shipped')).toBeVisible()
    const { email: told } = await mailbox.withSubject(email, '#DE-2702: Ihre Bestellung war schon unterwegs')
    expect(told.text).toContain('Zustellung stoppen lassen')
    await page.reload()
    await expect(page.getByText('Zu spät: schon versandt')).toBeVisible()
  })
})

test('once the order is on its way the door is shut, with the reason and the next step', async ({ page, portal }) => {
  const email = 'sent-address@example.com'
  await takeIn(portal, { ...order(2703, email, null), parcel: 'in_transit' })
  await signIn(page, portal, email)
  await openOrder(page, 2703)
  await expect(page.getByText('Its address can no longer be changed.', { exact: false })).toBeVisible()
  await page.goto(`${new URL(page.url()).pathname}/address`)
  await expect(page.getByRole('heading', { name: 'The order is on its way' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Stop delivery' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stop delivery')
})
