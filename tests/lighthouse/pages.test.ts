import { buy, fileRequest } from '#tests/support/case-life.ts'
import { openCustomerSession } from '#tests/e2e/support/sessions.ts'
import { expect, test } from '#tests/e2e/support/portal-test.ts'

import { type BarePage, startBarePage } from './bare-page.ts'
import { type Measured, type MeasuredBrowser, startMeasuredBrowser } from './measured.ts'

let browser: MeasuredBrowser
/** Built and started only where a page of ours was too slow by itself. */
let bare: BarePage | null = null
test.beforeAll(async () => {
  browser = await startMeasuredBrowser()
})
test.afterAll(async () => {
  await browser.close()
  bare?.stop()
})

const publicPages = ['/sign-in', '/policy/returns', '/legal/de/privacy']

for (const path of publicPages) {
  test(`${path} may be found, and has full marks`, async ({ portal }) => {
    const { scores, lacking } = await measureWell(`${portal.origin}${path}`)
    expect(lacking).toEqual([])
    expect(scores).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 })
  })
}

test('home, an order, a request and a case have full marks, and none of them may be found', async ({ portal }) => {
  test.slow()
  const lines = [{ sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }]
  const bought = await buy(portal.own, [...lines, { sku: 'GREASE', title: 'Lubricant', price: '12.00' }])
  const [lineId = ''] = bought.lineIds
  const number = await fileRequest(portal.own, bought, { action: 'return', lines: [{ lineId }] })
  await openCustomerSession(browser.context, portal, bought.email)
  const order = `/orders/${bought.orderId}`
  for (const path of ['/home', order, `${order}/return`, `/cases/${number}`]) {
    const { scores, lacking } = await measureWell(await leadsTo(`${portal.origin}${path}`))
    expect([path, lacking.filter((each) => !each.startsWith('seo'))]).toEqual([path, []])
    expect([path, scores]).toMatchObject([path, { accessibility: 100, 'best-practices': 100 }])
    expect([path, lacking.filter((each) => each.startsWith('seo is-crawlable')).length]).toEqual([path, 1])
  }
})

/** Where an address leads: a request opens at its first step. */
async function leadsTo(address: string): Promise<string> {
  const page = await browser.context.newPage()
  await page.goto(address)
  const there = page.url()
  await page.close()
  return there
}

/** What Lighthouse gives a page, which is fast: by its own bar, or, where the machine is too slow for that, beside a page of nothing. */
async function measureWell(address: string): Promise<Measured> {
  const first = await browser.measure(address)
  if (first.scores.performance >= fast) return first
  bare ??= await startBarePage()
  const nothing = await browser.measure(bare.address)
  const again = await browser.measure(address)
  const ratio = again.scores.performance / nothing.scores.performance
  expect(ratio, `${address} beside a page of nothing at ${nothing.scores.performance}`).toBeGreaterThanOrEqual(fast / 100)
  return again
}

const fast = 95
