import AxeBuilder from '@axe-core/playwright'
import type { Page, Request } from '@playwright/test'

import {
  chooseMachine,
  daysAgo,
  describeMachine,
  describeReturn,
  file,
  goOn,
  leaving,
  openOrder,
  sayWhy,
  signIn,
  signInByCode,
  takeIn,
} from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

const order = (id: number, email: string) => ({
  id,
  name: `#DE-${id}`,
  email,
  placedAt: daysAgo(9),
  deliveredAt: daysAgo(3),
  customerName: 'Łucja Kőszeg',
  lines: [{ id: id * 10 + 1, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
})

async function startReturn(page: Page, id: number): Promise<void> {
  await openOrder(page, `#DE-${id}`)
  await leaving(page, () => page.getByRole('link', { name: 'Choose items', exact: true }).click())
  await page.waitForURL('**/return/items')
}

async function signOut(page: Page): Promise<void> {
  await page.getByText('Account', { exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width, 'the page is wider than the screen').toBe(0)
}

const used = (page: Page) => page.getByRole('group', { name: 'Condition of Mopa 60 W' }).getByRole('radio', { name: /^Used/ })
const way = (page: Page) => page.getByRole('navigation', { name: 'Steps of this request' })
const wayTo = (page: Page, step: string) => way(page).getByRole('link', { name: step })
const here = (page: Page) => way(page).locator('[aria-current=step]')

type Visit = Readonly<{ id: number; email: string; mailbox: Parameters<typeof signInByCode>[1]; look: (page: Page) => Promise<void> }>

/** A reload, the way back and signing out in between: what was answered stands there each time, until it is filed. */
async function leaveAndComeBack(page: Page, { id, email, mailbox, look }: Visit): Promise<void> {
  await signInByCode(page, mailbox, email)
  await startReturn(page, id)
  await look(page)
  await page.goto(page.url().replace('/items', '/condition'))
  await expect(page).toHaveURL(/\/return\/items$/)
  await chooseMachine(page)
  await goOn(page)
  await expect(page.getByText('Step 2 of 3')).toBeVisible()
  await expect(here(page)).toHaveText(/Condition/)
  await page.reload()
  await expect(page.getByText('Step 2 of 3')).toBeVisible()

  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'Mopa 60 W' })).toBeChecked()
  await expect(here(page)).toHaveText(/Items/)

  await signOut(page)
  await signInByCode(page, mailbox, email)
  await expect(page.getByText(`Continue your return from order #DE-${id}`).first()).toBeVisible()
  await look(page)
  await page.getByRole('link', { name: /^Continue/ }).click()
  await expect(page).toHaveURL(/\/return\/condition$/)
  await describeMachine(page, /^Used/)
  await sayWhy(page, 'Why are you returning it?', 'Too loud')
  await look(page)
  await goOn(page, 'Review refund')
  await expect(page.getByText('Step 3 of 3')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€2,449.30')
  await look(page)

  // One step changed: straight back to the price.
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /All accessories/ })).toBeChecked()
  await expect(used(page)).toBeChecked()
  await expect(page.getByLabel('Why are you returning it?')).toHaveValue('Too loud')
  await wayTo(page, 'Items').click()
  await expect(page.getByRole('checkbox', { name: 'Mopa 60 W' })).toBeChecked()
  await goOn(page, 'Review refund')
  await leaving(page, () => page.getByRole('link', { name: /^Change\s?: Condition$/ }).click())
  await describeMachine(page, /^Unopened/)
  await goOn(page, 'Review refund')
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€3,254.07')
  await page.goto('/home')
  await page.getByRole('link', { name: /^Continue/ }).click()
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€3,254.07')
  await file(page, 'Submit return')
  await page.goto('/home')
  await expect(page.getByText('Continue your return')).toHaveCount(0)
}

test('a return survives a reload, the back button and signing out in between', async ({ page, portal, mailbox }) => {
  const email = 'drafts1901@example.com'
  await takeIn(portal, order(1901, email))
  await leaveAndComeBack(page, { id: 1901, email, mailbox, look: expectAccessible })
})

test('what is typed and chosen is kept before anybody goes on, and the price follows', async ({ page, portal }) => {
  const email = 'drafts1902@example.com'
  await takeIn(portal, order(1902, email))
  await signIn(page, portal, email)
  await startReturn(page, 1902)
  await chooseMachine(page)
  // Until its condition is said, it counts at its best.
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€3,254.07')
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Mopa 60 W' })).toBeChecked()
  await goOn(page)
  await used(page).check()
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€2,449.30')
  await page.reload()
  await expect(used(page)).toBeChecked()
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€2,449.30')
  const kept = page.waitForResponse(
    (response) => response.request().method() === 'POST' && (response.request().postData() ?? '').includes('hums'),
  )
  await page.getByLabel('Why are you returning it?').fill('It hums at night')
  await kept
  await page.reload()
  await expect(page.getByLabel('Why are you returning it?')).toHaveValue('It hums at night')

  await openOrder(page, '#DE-1902')
  await expect(page.getByText('You started a return')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Delete draft' }).click()
  await expect(page.getByText('You started a return')).toHaveCount(0)
  await page.getByRole('link', { name: 'Choose items', exact: true }).click()
  await goOn(page)
  await expect(used(page)).not.toBeChecked()
  await expect(page.getByLabel('Why are you returning it?')).toHaveValue('')
})

test('an answer that comes while the next step is under way does not hold it up', async ({ page, portal }) => {
  const email = 'drafts1907@example.com'
  await takeIn(portal, order(1907, email))
  await signIn(page, portal, email)
  await startReturn(page, 1907)
  await goOn(page)
  // On a slow machine a choice may come before the script that asks about it: the test after this one.
  await expect(page.getByRole('heading', { name: 'Photos, videos and logs' })).toBeVisible()
  const isPreview = (request: Request) => request.method() === 'POST' && (request.postData() ?? '').includes('intent=preview')
  const next = page.waitForRequest((request) => request.method() === 'GET' && /\/quotes\/.*\.data/.test(request.url()))
  // The answer is there with its status: what reads it may let go of the connection before its end.
  const answered = page.waitForResponse(
    (response) => isPreview(response.request()) && (response.request().postData() ?? '').includes('used'),
  )
  await sayWhy(page, 'Why are you returning it?', 'Too loud')
  await page.route(/return\/condition\.data/, async (route) => {
    if (isPreview(route.request())) await next
    await route.continue()
  })
  await page.route(/\/quotes\/.*\.data/, async (route) => {
    await answered
    await route.continue()
  })
  await used(page).check()
  await goOn(page, 'Review refund')
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€2,449.30')
})

test('what was chosen before the page had its script is asked about once it has', async ({ page, portal }) => {
  const email = 'drafts1908@example.com'
  await takeIn(portal, order(1908, email))
  await signIn(page, portal, email)
  await startReturn(page, 1908)
  await goOn(page)
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  await page.goto(page.url(), { waitUntil: 'commit' })
  await used(page).check()
  await expect(page.getByRole('heading', { name: 'Photos, videos and logs' })).toHaveCount(0)
  release()
  await expect(page.getByRole('row', { name: /^Refund/ })).toContainText('€2,449.30')
  await expect(used(page)).toBeChecked()
})

test('while the connection is lost the page says so, keeps what was typed, and sends it once it is back', async ({
  page,
  portal,
  context,
}) => {
  const email = 'drafts1903@example.com'
  await takeIn(portal, order(1903, email))
  await signIn(page, portal, email)
  await startReturn(page, 1903)
  await chooseMachine(page)
  await goOn(page)
  await describeMachine(page, /^Used/)
  await page.getByLabel('Phone number for the carrier').fill('+49 30 5550100')
  await context.setOffline(true)
  await page.getByLabel('Why are you returning it?').fill('No network in the cellar')
  await page.getByRole('button', { name: 'Review refund' }).click()
  await expect(page.getByText('No connection')).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByLabel('Why are you returning it?')).toHaveValue('No network in the cellar')
  await context.setOffline(false)
  await goOn(page, 'Try again')
  await expect(page.getByText('No network in the cellar')).toBeVisible()

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Submit return' }).click()
  await expect(page.getByText('No connection')).toBeVisible()
  await context.setOffline(false)
  await file(page, 'Submit return')
})

test('two windows on one return: each step is its own, and the same one is never written over unseen', async ({ page, portal }) => {
  const email = 'drafts1904@example.com'
  await takeIn(portal, order(1904, email))
  await signIn(page, portal, email)
  await startReturn(page, 1904)
  await describeReturn(page, { condition: /^Unopened/, why: 'Too large for my desk' })
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('link', { name: /^Change\s?: Condition$/ }).click()
  await wayTo(page, 'Condition').click()
  await expect(page.getByLabel('Why are you returning it?')).toHaveValue('Too large for my desk')
  await other.getByLabel('Why are you returning it?').fill('Said in the other window')
  await goOn(other, 'Review refund')

  await page.getByLabel('Why are you returning it?').fill('Said in this window')
  await expect(page.getByText('You also changed this step in another window')).toBeVisible()
  await expect(page.getByText('Said in the other window')).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByLabel('Why are you returning it?')).toHaveValue('Said in this window')
  await goOn(page, 'Review refund')
  await expect(page.getByText('Said in this window')).toBeVisible()
})

test.describe('on a phone without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('a return survives the same', async ({ page, portal, mailbox }) => {
    const email = 'drafts1905@example.com'
    await takeIn(portal, order(1905, email))
    // What looks for barriers is a script itself.
    await leaveAndComeBack(page, { id: 1905, email, mailbox, look: () => Promise.resolve() })
  })

  test('the same step in two windows says what the other one says, and keeps both until one goes on', async ({ page, portal }) => {
    const email = 'drafts1906@example.com'
    await takeIn(portal, order(1906, email))
    await signIn(page, portal, email)
    await startReturn(page, 1906)
    await goOn(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await describeMachine(other, /^Unopened/)
    await sayWhy(other, 'Why are you returning it?', 'Too large')
    await goOn(other, 'Review refund')
    await describeMachine(page, /^Used/)
    await sayWhy(page, 'Why are you returning it?', 'Too loud')
    await page.getByRole('button', { name: 'Review refund' }).click()
    await expect(page.getByText('You also changed this step in another window')).toBeVisible()
    await expect(page.getByText('Mopa 60 W · Unopened')).toBeVisible()
    await expect(used(page)).toBeChecked()
    await goOn(page, 'Review refund')
    await wayTo(page, 'Condition').click()
    await expect(used(page)).toBeChecked()
  })
})
