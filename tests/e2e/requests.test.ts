import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import type { OrderSketch } from '#tests/support/shop-order-json.ts'

import {
  chooseMachine,
  daysAgo,
  describeFault,
  describeMachine,
  file,
  goOn,
  leaving,
  openOrder,
  signIn,
  takeIn,
} from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

function order(id: number, email: string, more: Pick<OrderSketch, 'placedAt' | 'deliveredAt'> & Partial<OrderSketch>): OrderSketch {
  return {
    id,
    name: `#DE-${id}`,
    email,
    customerName: 'Łucja Kőszeg',
    lines: [{ id: id * 10 + 1, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
    ...more,
  }
}

/** Opens a request from the order's own page, as customers do, and holds the page to what axe can check. */
async function startRequest(page: Page, id: number, action: string): Promise<void> {
  await openOrder(page, `#DE-${id}`)
  await leaving(page, () => page.locator(`main a[href$="/${action}"]`).click())
  await page.waitForURL(`**/${action}/*`)
  await expectAccessible(page)
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

async function sayWhy(page: Page, question: string, phone: string): Promise<void> {
  await page.getByLabel(question).fill('Bought the wrong one')
  await page.getByLabel(phone).fill('+49 30 5550100')
}

type Mailbox = { withSubject: (address: string, part: string) => Promise<{ email: { text?: string | undefined } }> }

/** Files the price before the customer's eyes and gives the case's number, which stands in the mail, too. */
async function fileAndRead(page: Page, button: string, mailbox: Mailbox, email: string): Promise<string> {
  await expectAccessible(page)
  const number = await file(page, button)
  await expectAccessible(page)
  await mailbox.withSubject(email, number)
  return number
}

test('a customer cancels an order an hour old free of charge, and takes it back', async ({ page, portal, mailbox }) => {
  const email = 'cancel@example.com'
  await takeIn(portal, order(601, email, { placedAt: hoursAgo(1), deliveredAt: null }))
  await signIn(page, portal, email)
  await startRequest(page, 601, 'cancel')
  await sayWhy(page, 'Why are you cancelling?', 'Phone number')
  await goOn(page, 'Review refund')
  await expect(page.getByRole('row', { name: /Refund/ })).toContainText('€3,499.00')
  await page.getByRole('link', { name: 'Change my answers' }).first().click()
  await expect(page.getByLabel('Why are you cancelling?')).toHaveValue('Bought the wrong one')
  await goOn(page, 'Review refund')
  await fileAndRead(page, 'Cancel order', mailbox, email)
  await expect(page.getByText('have asked the warehouse to hold the parcel')).toBeVisible()
  await page.getByText('Cancel this request').click()
  await page.getByRole('button', { name: 'Yes, cancel request' }).click()
  await expect(page.getByText('You cancelled this request')).toBeVisible()
})

test('a parcel on its way is stopped at 7 %, and cancelling it is refused with the door that is open', async ({
  page,
  portal,
  mailbox,
}) => {
  const email = 'intercept@example.com'
  await takeIn(portal, order(602, email, { placedAt: daysAgo(3), deliveredAt: null, parcel: 'in_transit' }))
  await signIn(page, portal, email)
  await openOrder(page, '#DE-602')
  await page.goto(`${page.url()}/cancel`)
  await expect(page.getByText('This order can’t be cancelled')).toBeVisible()
  await expect(page.getByLabel('Why are you cancelling?')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Stop delivery' }).click()
  await sayWhy(page, 'Why do you want to stop the delivery?', 'Phone number')
  await goOn(page, 'Review refund')
  await expect(page.getByRole('row', { name: /Refund/ })).toContainText('€3,254.07')
  await fileAndRead(page, 'Stop delivery', mailbox, email)
})

test('a delivered parcel is refused only unopened', async ({ page, portal, mailbox }) => {
  const email = 'refuse@example.com'
  await takeIn(portal, order(603, email, { placedAt: daysAgo(9), deliveredAt: daysAgo(2) }))
  await signIn(page, portal, email)
  await startRequest(page, 603, 'refuse')
  await page.getByRole('radio', { name: /^Opened/ }).check()
  await goOn(page)
  await expect(page.getByText('This parcel can’t be sent back unopened')).toBeVisible()
  await expect(page.getByLabel('Why are you sending it back?')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Change my answers' }).first().click()
  await expect(page.getByRole('radio', { name: /^Opened/ })).toBeChecked()
  await page.getByRole('radio', { name: /^Unopened/ }).check()
  await goOn(page)
  await sayWhy(page, 'Why are you sending it back?', 'Phone number for the carrier')
  await goOn(page, 'Review refund')
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€3,254.07')
  await fileAndRead(page, 'Submit request', mailbox, email)
})

test('an exchange says what is wanted instead, and our team reviews it', async ({ page, portal, mailbox }) => {
  const email = 'exchange@example.com'
  await takeIn(portal, order(604, email, { placedAt: daysAgo(9), deliveredAt: daysAgo(2) }))
  await signIn(page, portal, email)
  await startRequest(page, 604, 'exchange')
  await chooseMachine(page)
  await goOn(page)
  await describeMachine(page, /^Unopened/)
  await sayWhy(page, 'Why are you exchanging it?', 'Phone number for the carrier')
  await expectAccessible(page)
  await goOn(page)
  await page.getByLabel('What would you like instead?').fill('The 30 W model')
  await expectAccessible(page)
  await goOn(page, 'Review request')
  await expect(page.getByText('We’ll review this').first()).toBeVisible()
  await fileAndRead(page, 'Submit exchange', mailbox, email)
  await page.locator('summary').filter({ hasText: 'Request details' }).click()
  await expect(page.getByText('The 30 W model')).toBeVisible()
})

test('a repair shows what the warranty covers and by when to hand it over; the same fault is claimed once', async ({
  page,
  portal,
  mailbox,
}) => {
  const email = 'repair@example.com'
  await takeIn(portal, order(605, email, { placedAt: daysAgo(90), deliveredAt: daysAgo(80) }))
  await signIn(page, portal, email)
  const claim = async () => {
    await startRequest(page, 605, 'repair')
    await describeFault(page, { part: /^I’m not sure/ })
    await expect(page.getByText('You can have this repaired')).toBeVisible()
    await expect(page.getByText('Hand over by')).toBeVisible()
  }
  await claim()
  const number = await fileAndRead(page, 'Submit repair request', mailbox, email)
  await claim()
  await page.getByRole('button', { name: 'Submit repair request' }).click()
  await expect(page.getByText('You already have an open request about this problem')).toBeVisible()
  expect(page.url()).toContain(number)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a repair is claimed all the same, and a prohibited action puts it before a person', async ({ page, portal }) => {
    const email = 'plain@example.com'
    await takeIn(portal, order(606, email, { placedAt: daysAgo(90), deliveredAt: daysAgo(80) }))
    await signIn(page, portal, email)
    await openOrder(page, '#DE-606')
    await page.locator('main a[href$="/repair"]').click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByText('Please correct the following')).toBeVisible()
    await describeFault(page, { part: /^The diode laser source/, happened: /moved while it was working/ })
    await expect(page.getByText('We’ll review this').first()).toBeVisible()
    await file(page, 'Submit repair request')
  })
})
