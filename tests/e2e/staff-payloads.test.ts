import { buy, fileRequest } from '#tests/support/case-life.ts'

import { expect, test } from './support/portal-test.ts'

const run = `document.documentElement.setAttribute('data-ran','1')`

/** Thirty ways to make a page run what somebody typed. */
const payloads = [
  `<script>${run}</script>`,
  `<SCRIPT>${run}</SCRIPT>`,
  `<img src=x onerror="${run}">`,
  `<svg onload="${run}">`,
  `<svg/onload=${run}>`,
  `<body onload="${run}">`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<a href="javascript:${run}">x</a>`,
  `javascript:${run}`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `</script><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `<input autofocus onfocus="${run}">`,
  `<details open ontoggle="${run}">`,
  `<video><source onerror="${run}">`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror="${run}">`,
  `<style>@import 'javascript:${run}'</style>`,
  `<link rel=stylesheet href="javascript:${run}">`,
  `<base href="javascript:/a/-${run}//">`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  '{{constructor.constructor("' + run + '")()}}',
  `\${${run}}`,
  `<!--<img src="--><img src=x onerror=${run}>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\u2028<script>${run}</script>`,
  `<img src=x:x onerror\u0009=\u0009"${run}">`,
]

test('W06 what customers type stays text on every page of staff where it is shown', async ({ portal, staffPage: page }) => {
  expect(payloads).toHaveLength(30)
  const typed = payloads.join(' ')
  const { own } = portal
  const bought = await buy(own, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(own, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  const { customerId, orderId } = bought
  await own.db.customer.update({ where: { id: customerId }, data: { name: `Mallory ${typed}`, phone: typed }, select: { id: true } })
  await own.db.order.update({
    where: { id: orderId },
    data: {
      shipAddress: {
        name: `Mallory ${typed}`,
        company: typed,
        street: typed,
        addition: typed,
        postcode: '1',
        city: typed,
        region: null,
        country: 'DE',
        phone: null,
      },
    },
    select: { id: true },
  })
  await own.db.orderLine.updateMany({ where: { orderId }, data: { title: typed, variant: typed } })
  await own.db.unit.updateMany({ where: { orderLineId: bought.lineIds[0] ?? '' }, data: { serial: typed } })
  await own.db.shipment.updateMany({
    where: { orderId },
    data: { carrier: typed, trackings: [{ number: typed, url: `javascript:${run}` }] },
  })
  await own.db.case.update({ where: { number }, data: { reason: typed, phone: typed }, select: { id: true } })

  const pages = [
    '/staff',
    `/staff/cases/${number}`,
    `/staff/orders/${orderId}`,
    `/staff/customers/${customerId}`,
    '/staff/search?q=mallory',
    `/staff/search?q=${encodeURIComponent(typed).slice(0, 280)}`,
  ]
  for (const path of pages) {
    await page.goto(path)
    await expect(page.getByRole('main')).toBeVisible()
    if (!path.includes('?q=%3C')) await expect(page.getByText(payloads[0] ?? '').first()).toBeAttached()
    const odd = page.locator(
      'main :is(script, iframe, object, embed, base, style, link, video, math, [onerror], [onload], [onfocus], [ontoggle], [href^="javascript:"], [src^="javascript:"])',
    )
    expect([path, await odd.count()]).toEqual([path, 0])
    expect([path, await page.locator('html').getAttribute('data-ran')]).toEqual([path, null])
  }
})
