import type { Locator, Page } from '@playwright/test'

import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { askOf, buy, fileRequest, hire } from '#tests/support/case-life.ts'

import { expectKeysHeard } from './support/by-keyboard.ts'
import { chooseMachine, confirmPacking, daysAgo, fileReturn, goOn, openOrder, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

const order = (id: number, email: string, more: object = {}) => ({
  id,
  name: `#DE-${id}`,
  email,
  placedAt: daysAgo(9),
  deliveredAt: daysAgo(3),
  customerName: 'Łucja Kőszeg',
  lines: [{ id: id * 10 + 1, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
  ...more,
})

/** The words of what has the focus; nothing where it fell to the page itself. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const held = document.activeElement
    return held === null || held === document.body ? '' : (held.getAttribute('aria-label') ?? held.textContent ?? held.tagName).trim()
  })

async function press(button: Locator): Promise<void> {
  await button.focus()
  await button.press('Enter')
}

const expectFocus = (page: Page, words: string | RegExp) => expect.poll(() => focused(page), 'what has the focus').toMatch(words)

test('a key pressed while a page loads leaves the page with its script', async ({ page, portal }) => {
  const email = 'focus2901@example.com'
  await takeIn(portal, order(2901, email))
  await signIn(page, portal, email)
  for (let load = 0; load < 8; load += 1) {
    let loading = true
    const pressing = (async () => {
      while (loading) await page.keyboard.press('Tab')
    })()
    await page.goto('/home')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // Only script opens it.
    await expect(async () => {
      await page.getByRole('link', { name: 'Shopping from' }).click()
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 })
    }).toPass()
    loading = false
    await pressing
  }
})

test('the code of a mail is typed where the page begins', async ({ page, portal, mailbox }) => {
  const email = 'focus2902@example.com'
  await takeIn(portal, order(2902, email))
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Email').press('Enter')
  await expect(page.getByLabel('Code')).toBeFocused()
  await page.reload()
  await expect(page.getByLabel('Code')).toBeFocused()
  await page.keyboard.type(await mailbox.codeTo(email))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/home')
})

test('Escape closes the menu of the account and gives the focus back to what opened it', async ({ page, portal }) => {
  const email = 'focus2903@example.com'
  await takeIn(portal, order(2903, email))
  await signIn(page, portal, email)
  await page.goto('/home')
  await press(page.locator('summary').filter({ hasText: 'Account' }))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Your account' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Your account' })).toBeHidden()
  await expectFocus(page, /^Account$/)
  await press(page.getByRole('link', { name: 'Shopping from' }))
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }))
  await expectFocus(page, /^Shopping from/)
})

async function addAddress(page: Page, street: string): Promise<void> {
  await page.goto('/account/addresses/new')
  await page.getByLabel('Name', { exact: true }).fill('Łucja Kőszeg')
  await page.getByLabel('Street and number').fill(street)
  await page.getByLabel('Postcode').fill('10115')
  await page.getByLabel('City').fill('Berlin')
  await page.getByLabel('Country').selectOption('DE')
  await page.getByRole('button', { name: /^Save/ }).click()
  await page.waitForURL(/\/account(#|\?|$)/)
}

test('what is pressed and gone gives the focus to the part it stood in', async ({ page, portal }) => {
  const email = 'focus2904@example.com'
  await takeIn(portal, order(2904, email), order(2905, email))
  await signIn(page, portal, email)
  await addAddress(page, 'Musterweg 1')
  await addAddress(page, 'Musterweg 2')
  const defaults = page.getByRole('button', { name: /^Make .*the default|default/i })
  await press(defaults.first())
  await expectFocus(page, /.+/)
  await press(page.getByRole('button', { name: /^Remove.*Musterweg 2/ }))
  await expect(page.getByRole('button', { name: /^Remove.*Musterweg 2/ })).toHaveCount(0)
  await expectFocus(page, /addresses/i)

  await openOrder(page, '#DE-2904')
  await page.getByRole('link', { name: 'Choose items', exact: true }).click()
  await chooseMachine(page)
  await goOn(page)
  await page.goto('/home')
  await press(page.getByRole('button', { name: 'Delete draft' }))
  await expect(page.getByRole('button', { name: 'Delete draft' })).toHaveCount(0)
  await expectFocus(page, /.+/)

  const number = await fileReturn(page, '#DE-2905')
  await page.goto(`/cases/${number}`)
  await page.getByRole('textbox', { name: 'Message' }).fill('When do you answer?')
  await press(page.getByRole('button', { name: 'Send', exact: true }))
  await expect(page.getByText('When do you answer?')).toBeVisible()
  await expectFocus(page, /.+/)

  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('no log of ours\0') })
  await press(page.getByRole('button', { name: /^Dismiss|^Remove/ }).first())
  await expectFocus(page, /.+/)

  await press(page.locator('summary').filter({ hasText: 'Cancel this request' }))
  await press(page.getByRole('button', { name: 'Yes, cancel request' }))
  await expect(page.getByText('Request cancelled').first()).toBeVisible()
  await expectFocus(page, /.+/)
})

test('what is wrong is named at the top with its question, told at the field, and told again when sent again', async ({ page, portal }) => {
  const email = 'focus2906@example.com'
  await takeIn(
    portal,
    order(2906, email, {
      lines: [
        { id: 29061, sku: 'CLAMP', title: 'Clamp', price: '34.00', quantity: 7 },
        { id: 29062, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' },
      ],
    }),
  )
  await signIn(page, portal, email)
  await openOrder(page, '#DE-2906')
  await page.getByRole('link', { name: 'Choose items', exact: true }).click()
  const summary = page.getByRole('main').getByRole('alert')

  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(summary.getByRole('link')).toHaveText('Clamp: Choose at least one option.')
  await expect(summary).toBeFocused()
  await press(page.getByRole('button', { name: 'Continue' }))
  await expect(summary).toBeFocused()

  await page.getByRole('checkbox', { name: 'Clamp' }).check()
  await page.getByRole('spinbutton', { name: 'Quantity of Clamp' }).fill('9')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(summary.getByRole('link')).toHaveText('Quantity of Clamp: Up to 7 of this item can still be returned.')
  await expect(page.getByRole('spinbutton', { name: 'Quantity of Clamp' })).toHaveAttribute('aria-invalid', 'true')

  await page.getByRole('spinbutton', { name: 'Quantity of Clamp' }).fill('7')
  await goOn(page)
  // What was not ticked stays, and is asked nothing.
  await expect(page.getByRole('group', { name: /^Condition of/ })).toHaveCount(1)
  await confirmPacking(page)
  await page.getByRole('button', { name: 'Review refund' }).click()
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([/^Condition of Clamp: /, /^Why are you returning it\?: /])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 } })

  test('what takes the focus stands clear of the bar that stays', async ({ page, portal }) => {
    const email = 'focus2907@example.com'
    await takeIn(portal, order(2907, email))
    await signIn(page, portal, email)
    await openOrder(page, '#DE-2907')
    await page.getByRole('link', { name: 'Choose items', exact: true }).click()
    await goOn(page)
    const last = page.getByRole('button', { name: 'Review refund' })
    await expect(last).toBeInViewport({ ratio: 1 })
    await page.getByRole('radio', { name: /^Unopened/ }).focus()
    const covered: string[] = []
    while (!(await last.evaluate((button) => button === document.activeElement))) {
      covered.push(...(await coveredByBar(page)))
      await page.keyboard.press('Tab')
    }
    expect(covered).toEqual([])
  })
})

/** What has the focus, where the bar at the lower edge hides any of it that would fit above. */
const coveredByBar = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.action-bar')?.getBoundingClientRect()
    const held = document.activeElement
    if (!bar || !held) return ['there is no bar']
    return held.getBoundingClientRect().bottom > bar.top + 1 ? [held.outerHTML.slice(0, 120)] : []
  })

test('after staff named a price the focus is where the case stands, however late the page’s own effects come', async ({
  newStaff,
  portal,
}) => {
  const bought = await buy(portal.own, [{ sku: 'CLAMP', title: 'Clamp', price: '100.00' }])
  const number = await fileRequest(portal.own, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  const approved = await approveCase(portal.own, await askOf(portal.own, number, await hire(portal.own, 'agent')))
  if (!approved.done) throw new Error(approved.because)
  const page = await newStaff('agent')
  await page.addInitScript(() => {
    const post = MessagePort.prototype.postMessage
    MessagePort.prototype.postMessage = function postLater(this: MessagePort, message: unknown) {
      setTimeout(() => post.call(this, message), 50)
    }
  })
  await page.goto(`/staff/cases/${number}`)
  await expectKeysHeard(page)
  await page.keyboard.press('b')
  await expect(page.getByLabel('Price', { exact: true })).toBeFocused()
  await page.keyboard.type('24.90')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('The customer has been asked')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
