import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { buy, fileRequest } from '#tests/support/case-life.ts'

import { daysAgo, fileReturn, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'
import { unfold } from './support/staff-walk.ts'

const sketch = (id: number) => ({
  id,
  name: `#DE-${id}`,
  email: `ada${id}@example.com`,
  placedAt: daysAgo(9),
  deliveredAt: daysAgo(3),
  lines: [{ id: id * 10, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
})

test('one person proposes an exception, another agrees, and the customer reads why', async ({ page, portal, mailbox, newStaff }) => {
  await takeIn(portal, sketch(1801))
  await signIn(page, portal, 'ada1801@example.com')
  const number = await fileReturn(page, '#DE-1801')
  const first = await newStaff('agent', 'Kim')
  await first.goto(`/staff/cases/${number}`)
  await unfold(first.getByLabel('Reason, as the customer reads it'))
  await first.getByLabel('Reason, as the customer reads it').fill('The window is over.')
  await first.getByRole('button', { name: 'Decline the request' }).click()
  await expect(first.getByRole('button', { name: 'Approve the request' })).toBeHidden()
  const card = first.locator('#exception')
  await unfold(card)
  await card.getByLabel('Reason, as the customer reads it').fill('You wrote to us in time.')
  await card.getByLabel('Reason for us').fill('Our mail server was down.')
  await card.getByRole('button', { name: 'Propose the exception' }).click()
  await expect(card.getByText('You proposed it: somebody else has to agree.')).toBeVisible()
  await expect(card.getByRole('button', { name: 'Approve exception' })).toBeHidden()

  const second = await newStaff('finance', 'Sasha')
  await second.goto(`/staff/cases/${number}`)
  expect((await new AxeBuilder({ page: second }).analyze()).violations).toEqual([])
  await second.getByRole('button', { name: 'Approve exception' }).click()
  await expect(second.getByText('Approved as an exception')).toBeVisible()

  await page.goto(`/cases/${number}`)
  await expect(page.getByText('You wrote to us in time.')).toBeVisible()
  await expect(page.getByText('Our mail server was down.')).toBeHidden()
  const mail = await mailbox.withSubject('ada1801@example.com', 'approved as an exception')
  expect(mail.email.text).toContain('You wrote to us in time.')
  expect(mail.email.text).not.toContain('mail server')
})

test('staff try a draft, and a template goes into an answer with scripts and without', async ({ page, portal, newStaff, browser }) => {
  await takeIn(portal, sketch(1802))
  await signIn(page, portal, 'ada1802@example.com')
  const number = await fileReturn(page, '#DE-1802')
  const admin = await newStaff('admin', 'Noor')
  await admin.goto('/staff/policy')
  await admin.getByLabel('Draft as JSON').fill('{"id": "draft/1", "returns": {"windowDays": "x"}}')
  await admin.getByRole('button', { name: 'Try it' }).click()
  await expect(admin.getByText(': must be a whole number from 0')).toBeVisible()
  await expect(admin.getByLabel('Draft as JSON')).toHaveValue(/windowDays/)
  await admin.getByLabel('Draft as JSON').fill('{"id": "draft/1", "returns": {"windowDays": 1}}')
  await admin.getByRole('button', { name: 'Try it' }).click()
  await expect(admin.getByRole('heading', { name: 'Who gains, who loses' })).toBeVisible()
  await expect(admin.getByRole('link', { name: number })).toBeVisible()

  await admin.goto('/staff/templates')
  await admin.getByLabel('Name').fill('Too late')
  await admin.getByLabel('Text').fill('Hello, about {case}: the window is over.')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByRole('heading', { name: 'Too late' })).toBeVisible()

  await admin.goto(`/staff/cases/${number}`)
  const reason = admin.getByLabel('Reason, as the customer reads it')
  await unfold(reason)
  await reason.fill('Typed first.')
  const form = admin.locator('form', { has: reason })
  await form.getByRole('button', { name: 'Insert' }).click()
  await expect(reason).toHaveValue(`Typed first.\n\nHello, about ${number}: the window is over.`)

  const plain = await browser.newContext({
    baseURL: portal.origin,
    javaScriptEnabled: false,
    storageState: await admin.context().storageState(),
  })
  const without = await plain.newPage()
  await without.goto(`/staff/cases/${number}`)
  const bare = without.getByLabel('Reason, as the customer reads it')
  await unfold(bare)
  await bare.fill('Typed first.')
  await without.locator('form', { has: bare }).getByRole('button', { name: 'Insert' }).click()
  await expect(bare).toHaveValue(`Typed first.\n\nHello, about ${number}: the window is over.`)
  await unfold(without.locator('#step-approve'))
  await expect(without.getByRole('button', { name: 'Approve the request' })).toBeVisible()
  await plain.close()
})

const pages = [
  '/staff',
  '/staff/search',
  '/staff/questions',
  '/staff/orders/unmatched',
  '/staff/mails',
  '/staff/figures',
  '/staff/templates',
  '/staff/imports',
  '/staff/audit',
  '/staff/policy',
  '/staff/people',
  '/staff/serials',
]

/** What does not fit at the widths of a phone, a tablet and desks: a page that scrolls sideways, a second row on top, a field cut off. */
async function misfits(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [390, 768, 1024, 1280, 1440, 1920, 2560]) {
    await page.setViewportSize({ width, height: 800 })
    const { over, header, cut } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      header: document.querySelector('header')?.offsetHeight ?? 0,
      cut: [...document.querySelectorAll<HTMLElement>('main :is(input, select, button, fieldset)')]
        .filter((each) => each.checkVisibility() && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    }))
    if (over > 0) found.push(`${width}: ${over} px stand out`)
    // A row of 48 px and its rule; on a phone the search has a row of its own.
    if (header > (width > 640 ? 52 : 100)) found.push(`${width}: a header of ${header} px`)
    found.push(...cut.map((each) => `${width}: ${each}`))
  }
  return found
}

test('every page of the console is accessible, light and dark, and fits a phone, a tablet and a desk', async ({ portal, newStaff }) => {
  test.slow()
  const bought = await buy(portal.own, [{ sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }])
  const number = await fileRequest(portal.own, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  const admin = await newStaff('admin', 'Toni')
  for (const path of [...pages, `/staff/cases/${number}`]) {
    await admin.emulateMedia({ colorScheme: 'light' })
    await admin.goto(path)
    expect([path, await misfits(admin)]).toEqual([path, []])
    // What is folded away is looked at too.
    await admin.evaluate(() =>
      document.querySelectorAll('main details').forEach((each) => {
        each.removeAttribute('name')
        each.setAttribute('open', '')
      }),
    )
    const light = await new AxeBuilder({ page: admin }).analyze()
    expect([path, 'light', light.violations]).toEqual([path, 'light', []])
    await admin.emulateMedia({ colorScheme: 'dark' })
    // A colour that changes slowly is judged once it has.
    await admin.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)))
    // Nothing but the colours differs in the dark.
    const dark = await new AxeBuilder({ page: admin }).withRules(['color-contrast']).analyze()
    expect([path, 'dark', dark.violations]).toEqual([path, 'dark', []])
  }
})

test('the header of a German console is one row too, and what stands under “More” is named where one is', async ({ portal, newStaff }) => {
  const admin = await newStaff('admin', 'Toni Oberschmidt-Kaiser')
  await admin.getByRole('banner').getByText('Toni Oberschmidt-Kaiser', { exact: true }).click()
  await admin.getByRole('button', { name: 'Deutsch' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Vorgänge' })).toBeVisible()
  await admin.goto(`${portal.origin}/staff/serials`)
  expect(await misfits(admin)).toEqual([])
  await admin.setViewportSize({ width: 1280, height: 800 })
  await admin.getByText('· Seriennummern').click()
  await admin.getByRole('navigation').getByRole('link', { name: 'Importe' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Importe' })).toBeVisible()
})
