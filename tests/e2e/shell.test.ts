import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

import { daysAgo, leaving, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'
import { speak } from './support/speak.ts'

/** A browser of a visitor from Germany who has never been here. */
async function visitFromGermany(browser: Browser, baseURL: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'de-DE', ...options })
  const page = await context.newPage()
  await page.goto('/')
  return page
}

async function expectInOrder(page: Page, path: string): Promise<void> {
  await page.goto(path)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found, path).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, `${path} is wider than the screen`).toBeLessThanOrEqual(0)
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'

  test(`a visitor from elsewhere chooses a store, and language and links follow and stay, ${how}`, async ({ browser, portal }) => {
    const page = await visitFromGermany(browser, portal.origin, { javaScriptEnabled })
    await expect(page.getByText('Sie scheinen uns aus einer anderen Region zu besuchen')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Warenkorb' })).toHaveAttribute('href', /us\.shop/)

    await page.getByRole('button', { name: 'Deutschland', exact: true }).click()
    await expect(page.getByText('Einkauf in Deutschland?')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Warenkorb' })).toHaveAttribute('href', /de\.shop/)
    await expect(page.getByText('Sie scheinen uns')).toHaveCount(0)

    await page.goto('/policy/warranty')
    await expect(page.getByText('Einkauf in Deutschland?')).toBeVisible()
    await speak(page, 'English')
    await expect(page.getByRole('heading', { level: 1, name: 'Warranty Policy' })).toBeVisible()
    await expect(page.getByText('Shopping from Germany?')).toBeVisible()
    await page.context().close()
  })

  test(`the store can be changed from every page, ${how}`, async ({ browser, portal }) => {
    const page = await visitFromGermany(browser, portal.origin, { javaScriptEnabled, locale: 'en-US' })
    await page.getByRole('link', { name: 'Shopping from US?' }).click()
    await expect(page.getByRole('heading', { name: 'Choose Your Region' })).toBeVisible()
    await page.getByRole('radio', { name: /Other European regions/ }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByText('Shopping from Europe?')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Cart' })).toHaveAttribute('href', /eu\.shop/)
    await page.context().close()
  })
}

test("an order keeps its own store's money and time whatever store its customer shops from", async ({ page, portal }) => {
  const email = 'keeps@example.com'
  const lines = [{ id: 7101, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }]
  await takeIn(portal, { id: 710, name: '#DE-710', email, placedAt: daysAgo(9), deliveredAt: daysAgo(3), lines })
  await signIn(page, portal, email)
  await page.goto('/region')
  await page.getByRole('main').getByRole('radio', { name: /^US/ }).check()
  await leaving(page, () => page.getByRole('main').getByRole('button', { name: 'Continue' }).click())
  await page.goto('/orders')
  await page.getByRole('link', { name: '#DE-710' }).click()
  await expect(page.locator('#content')).toBeFocused()
  await expect(page.getByText(/until .+, 23:59 (CET|CEST)/).first()).toBeVisible()
  await expect(page.getByText('€3,499.00').first()).toBeVisible()
})

test('the pages of a customer meet WCAG 2.2 AA, dark and light, on a phone and on a desk', async ({ page, portal }) => {
  test.slow()
  const email = 'axe@example.com'
  const lines = [{ id: 7201, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }]
  await takeIn(
    portal,
    { id: 720, email, placedAt: daysAgo(9), deliveredAt: daysAgo(3), lines },
    { id: 721, email, placedAt: daysAgo(1), deliveredAt: null, lines: [{ id: 7211, sku: 'CLAMP', price: '9.00' }] },
  )
  await signIn(page, portal, email)
  await page.goto('/orders')
  const order = await page.getByRole('link', { name: '#720' }).getAttribute('href')
  const paths = ['/home', '/orders', '/orders?search=nothing', order ?? '', '/warranty', '/points', '/region', '/policy/returns']
  for (const path of paths) await expectInOrder(page, path)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of [...paths, '/policy/warranty', '/legal', '/legal/de/privacy', '/legal/de/withdrawal', '/no-such-page'])
    await expectInOrder(page, path)
})

test('an address that leads nowhere says what to do next', async ({ page }) => {
  const answer = await page.goto('/orders-of-somebody')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'We can’t find this page' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to your orders' })).toBeVisible()
})
