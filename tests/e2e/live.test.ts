import { createHmac } from 'node:crypto'

import type { Browser, Page } from '@playwright/test'

import { daysAgo, signIn, takeIn } from './support/journeys.ts'
import { webhookSecret } from './support/portal-process.ts'
import { expect, test } from './support/portal-test.ts'
import { unfold } from './support/staff-walk.ts'

/** What the shop tells of a parcel, as it posts it. */
async function postNotice(origin: string, topic: string, document: unknown): Promise<number> {
  const body = JSON.stringify(document)
  const answer = await fetch(`${origin}/webhooks/shopify`, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-Shopify-Topic': topic,
      'X-Shopify-Shop-Domain': 'demo.example',
      'X-Shopify-Hmac-Sha256': createHmac('sha256', webhookSecret).update(body).digest('base64'),
    },
  })
  return answer.status
}

const machine = (id: number) => ({ id, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' })

async function openOrder(page: Page, origin: string, order: string): Promise<void> {
  await page.goto(`${origin}/orders`)
  await page.getByRole('link', { name: new RegExp(order) }).click()
  await expect(page.getByText('This page updates by itself.')).toBeVisible()
}

/** The same person in another browser. */
async function elsewhere(page: Page, browser: Browser): Promise<Page> {
  const context = await browser.newContext({ storageState: await page.context().storageState(), javaScriptEnabled: true })
  return context.newPage()
}

test('two browsers on one order: an event posted to one process appears within 2 s on the page served by the other', async ({
  page,
  portal,
  browser,
}) => {
  const email = 'ada1301@example.com'
  await takeIn(portal, {
    id: 1301,
    name: '#DE-1301',
    email,
    placedAt: daysAgo(3),
    deliveredAt: null,
    parcel: 'in_transit',
    lines: [machine(13011)],
  })
  await signIn(page, portal, email)
  const second = await portal.beside()
  const there = await elsewhere(page, browser)
  await openOrder(page, portal.origin, '#DE-1301')
  await openOrder(there, second.origin, '#DE-1301')

  const event = {
    id: 130101,
    fulfillment_id: 13010,
    order_id: 1301,
    status: 'out_for_delivery',
    message: 'On the van',
    city: 'Berlin',
    happened_at: new Date().toISOString(),
  }
  expect(await postNotice(portal.origin, 'fulfillment_events/create', event)).toBe(200)
  await expect(there.getByText('On the van')).toBeVisible({ timeout: 2_000 })
  await expect(page.getByText('On the van')).toBeVisible({ timeout: 2_000 })
  await expect(there.getByText('Out for delivery').first()).toBeVisible()

  const later = { ...event, id: 130102, status: 'delivered', message: 'Left with you', happened_at: new Date(Date.now() + 1).toISOString() }
  expect(await postNotice(second.origin, 'fulfillment_events/create', later)).toBe(200)
  await expect(page.getByText('Left with you')).toBeVisible({ timeout: 2_000 })

  // Signed out in one browser: the other shows its page as it is, and hears no more.
  await page.getByText('Account', { exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(there.getByText('Reload the page for the latest news.')).toBeVisible()
  await there.context().close()
  await second.stop()
})

test('the line a page hears by is not compressed, not kept, and let go when the page goes', async ({ page, portal }) => {
  const email = 'ada1302@example.com'
  await takeIn(portal, {
    id: 1302,
    name: '#DE-1302',
    email,
    placedAt: daysAgo(3),
    deliveredAt: null,
    parcel: 'in_transit',
    lines: [machine(13021)],
  })
  await signIn(page, portal, email)
  const opened = page.waitForResponse((response) => response.url().includes('/live?seen='))
  await openOrder(page, portal.origin, '#DE-1302')
  const headers = await (await opened).allHeaders()
  expect(headers['content-type']).toBe('text/event-stream; charset=utf-8')
  expect(headers['content-encoding']).toBeUndefined()
  expect(headers['cache-control']).toBe('private, no-store, no-transform')
  // More pages in a row than one session may hold lines: each gives its own back.
  for (let round = 0; round < 8; round += 1) await page.reload()
  await expect(page.getByText('This page updates by itself.')).toBeVisible()
})

test('without JavaScript a reload shows what is new', async ({ page, portal, browser }) => {
  const email = 'ada1303@example.com'
  await takeIn(portal, {
    id: 1303,
    name: '#DE-1303',
    email,
    placedAt: daysAgo(3),
    deliveredAt: null,
    parcel: 'in_transit',
    lines: [machine(13031)],
  })
  await signIn(page, portal, email)
  const context = await browser.newContext({ storageState: await page.context().storageState(), javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${portal.origin}/orders`)
  await plain.getByRole('link', { name: /#DE-1303/ }).click()
  await expect(plain.getByText('Reload the page for the latest news.')).toBeVisible()
  const event = {
    id: 130301,
    fulfillment_id: 13030,
    order_id: 1303,
    status: 'out_for_delivery',
    message: 'On the van',
    happened_at: new Date().toISOString(),
  }
  expect(await postNotice(portal.origin, 'fulfillment_events/create', event)).toBe(200)
  await expect(async () => {
    await plain.reload()
    await expect(plain.getByText('On the van')).toBeVisible({ timeout: 200 })
  }).toPass()
  await context.close()
})

test('two staff on one case: the second sees the first, and what staff or customer type stays while the other moves the case', async ({
  page,
  portal,
  staffPage,
  newStaff,
}) => {
  const email = 'ada1304@example.com'
  await takeIn(portal, { id: 1304, name: '#DE-1304', email, placedAt: daysAgo(9), deliveredAt: null, lines: [machine(13041)] })
  await signIn(page, portal, email)
  await staffPage.goto(`${portal.origin}/staff`)
  await page.goto(`${portal.origin}/orders`)
  await page.getByRole('link', { name: /#DE-1304/ }).click()
  await page
    .getByRole('link', { name: /^Cancel$/ })
    .first()
    .click()
  await page.getByLabel('Why are you cancelling?').fill('Ordered twice')
  await page.getByRole('button', { name: 'Review refund' }).click()
  await page.getByRole('button', { name: 'Cancel order' }).click()
  await expect(page.getByText('We received your request')).toBeVisible()
  const number = /EMR-\d{4}-\d{6}/.exec(page.url())?.[0] ?? ''
  await staffPage.getByRole('link', { name: /show the queue anew/ }).click()
  await staffPage.getByRole('link', { name: number }).click()

  const kim = await newStaff('agent', 'Kim')
  await kim.goto(`/staff/cases/${number}`)
  await expect(kim.getByText(/has this case open/)).toBeVisible()
  await expect(staffPage.getByText('Kim has this case open.')).toBeVisible()

  await unfold(staffPage.locator('#step-decline'))
  await staffPage.getByLabel('Reason, as the customer reads it').fill('Half a sentence')
  await page.getByLabel('Your message').fill('Half a question')
  await kim.getByRole('button', { name: 'Confirm cancellation' }).click()
  await expect(staffPage.getByText('This case has changed since you opened it.')).toBeVisible()
  await expect(staffPage.getByLabel('Reason, as the customer reads it')).toHaveValue('Half a sentence')
  await expect(page.getByText('Confirmed').first()).toBeVisible()
  await expect(page.getByLabel('Your message')).toHaveValue('Half a question')
  await page.getByRole('button', { name: 'Send', exact: true }).dblclick()
  await expect(page.getByText('Half a question')).toHaveCount(1)
  await expect(page.getByLabel('Your message')).toHaveValue('')
  await kim.context().close()
  await expect(staffPage.getByText('Kim has this case open.')).toBeHidden({ timeout: 30_000 })
})
