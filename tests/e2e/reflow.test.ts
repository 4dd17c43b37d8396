import type { Page } from '@playwright/test'

import { daysAgo, describeFault, file, openOrder, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

/** Long words, as German has them, and a title that nothing breaks by itself. */
const long = 'Rauchgasabsaugungsfilterpatronenwechselgehäuse'
const machine = { sku: 'MOPA-60W', title: `Mopa 60 W Glasfaserlaserbeschriftungsmaschine`, price: '13499.00' }

const widths = [320, 360, 480, 640]

/** What stands out of a page at the right, so that it scrolls sideways, by width and page. */
async function standsOut(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return null
      const out = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
      return `${scrollWidth - clientWidth} px: ${out
        .slice(-1)
        .map(({ outerHTML }) => outerHTML.slice(0, 160))
        .join('')}`
    })
    if (wide !== null) found.push(`${path} at ${width}: ${wide}`)
  }
  return found
}

for (const language of ['en', 'de'] as const) {
  test(`no page scrolls sideways from 320 to 640 px, ${language}`, async ({ page, portal }) => {
    test.slow()
    const email = `reflow-${language}-langer-name-der-nicht-umbricht@beispielunternehmen-gravurtechnik.example`
    const base = language === 'en' ? 3000 : 3010
    await takeIn(
      portal,
      {
        id: base,
        name: `#DE-${base}`,
        email,
        placedAt: daysAgo(9),
        deliveredAt: daysAgo(3),
        customerName: 'Łucja Kőszeg-Rauchgasabsauger',
        lines: [
          { ...machine, id: base * 10 },
          { id: base * 10 + 1, sku: 'CLAMP', title: long, price: '1234.56', quantity: 7 },
        ],
      },
      {
        id: base + 1,
        name: `#DE-${base + 1}`,
        email,
        placedAt: daysAgo(9),
        deliveredAt: daysAgo(3),
        lines: [{ ...machine, id: base * 10 + 10 }],
      },
      {
        id: base + 2,
        name: `#DE-${base + 2}`,
        email,
        placedAt: daysAgo(1),
        deliveredAt: null,
        lines: [{ ...machine, id: base * 10 + 20 }],
      },
    )
    await page.setViewportSize({ width: 1280, height: 900 })
    await signIn(page, portal, email)
    await openOrder(page, `#DE-${base}`)
    const order = new URL(page.url()).pathname
    await page.getByRole('link', { name: 'Request repair', exact: true }).click()
    await page.getByRole('radio', { name: new RegExp('Glasfaser') }).check()
    await describeFault(page, { part: /^The fiber laser source/ })
    const quote = new URL(page.url()).pathname
    await openOrder(page, `#DE-${base + 1}`)
    await page
      .getByRole('link', { name: /^Choose items/ })
      .first()
      .click()
    await describeReturnOf(page)
    const number = await file(page, 'Submit return')
    await page.getByRole('textbox', { name: 'Message' }).fill(`${long}${long}`)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('')
    await openOrder(page, `#DE-${base + 2}`)
    const unsent = new URL(page.url()).pathname
    if (language === 'de') {
      await page.goto('/account')
      await page.getByLabel('Language').selectOption('de')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('heading', { level: 1, name: /Konto/ })).toBeVisible()
    }
    const paths = [
      '/home',
      '/orders',
      order,
      unsent,
      quote,
      `/cases/${number}`,
      '/cases',
      '/warranty',
      '/points',
      '/support',
      '/account',
      '/region',
      '/account/sessions',
      '/account/passkeys',
      '/account/data',
      '/account/delete',
      '/account/addresses/new',
      '/account/email',
      '/orders/missing',
      '/warranty/elsewhere',
      `${order}/return/items`,
      `${order}/repair/machine`,
      `${order}/exchange/items`,
      `${unsent}/cancel/about`,
      `${unsent}/address`,
      '/policy/returns',
      '/policy/warranty',
      '/no-such-page',
    ]
    const found: string[] = []
    for (const path of paths) found.push(...(await standsOut(page, path)))
    expect(found).toEqual([])
  })
}

async function describeReturnOf(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click()
  await page
    .getByRole('group', { name: /^Condition of/ })
    .first()
    .getByRole('radio', { name: /^Used/ })
    .check()
  await page.getByRole('checkbox', { name: /All accessories/ }).check()
  await page.getByRole('checkbox', { name: /original packaging/ }).check()
  await page.getByLabel('Why are you returning it?').fill(long.repeat(3))
  await page.getByLabel('Phone number for the carrier').fill('+49 30 5550100')
  await page.getByRole('button', { name: 'Review refund' }).click()
  await page.waitForURL('**/quotes/**')
}
