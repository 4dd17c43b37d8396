import type { Page } from '@playwright/test'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { buy, caseOf, daysAgo, fileRequest } from '#tests/support/case-life.ts'
import { testSettings } from '#tests/support/portal.ts'

import { expectKeysHeard } from './support/by-keyboard.ts'
import { expect, test } from './support/portal-test.ts'
import { unfold } from './support/staff-walk.ts'

const clamp = { sku: 'CLAMP', title: 'Clamp', price: '100.00' }

async function fileReturn(portal: Portal): Promise<string> {
  const bought = await buy(portal, [clamp])
  return fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
}

async function fileCancellation(portal: Portal): Promise<string> {
  return fileRequest(portal, await buy(portal, [clamp], { placedAt: daysAgo(0.1), deliveredAt: null }), { action: 'cancel' })
}

/**
 * A scanner, or a person: each key is pressed at a time of its own, which the browser takes for when it was pressed, so that
 * how busy the machine is changes nothing.
 */
async function strike(page: Page, text: string, gap: number): Promise<void> {
  const keyboard = await page.context().newCDPSession(page)
  let at = Date.now() / 1_000
  for (const key of [...text, 'Enter']) {
    const typed = key === 'Enter' ? { text: '\r', windowsVirtualKeyCode: 13, code: 'Enter' } : { text: key }
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key, timestamp: at, ...typed })
    await keyboard.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key,
      timestamp: at + gap / 2_000,
      ...(key === 'Enter' ? { windowsVirtualKeyCode: 13, code: 'Enter' } : {}),
    })
    at += gap / 1_000
  }
  await keyboard.detach()
}

async function caseShown(page: Page, number: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()
  await expectKeysHeard(page)
}

test.describe('a scanner at the counter', () => {
  let own: Portal
  test.beforeAll(({ portal }) => {
    own = openPortal(testSettings(portal.databaseUrl), systemClock)
  })
  test.afterAll(() => own.database.close())

  test('a scan opens its case wherever the focus is, at any speed, and presses nothing', async ({ staffPage: page }) => {
    const waiting = await fileCancellation(own)
    for (const gap of [2, 30, 250]) {
      const scanned = await fileReturn(own)
      await page.goto(`/staff/cases/${waiting}`)
      await caseShown(page, waiting)
      await page.getByRole('button', { name: 'Confirm cancellation' }).focus()
      await strike(page, scanned, gap)
      await caseShown(page, scanned)
      // The second scan is not written behind the first.
      await strike(page, waiting, gap)
      await caseShown(page, waiting)
    }
    expect((await caseOf(own, waiting)).state, 'no Enter of a scanner confirmed the cancellation').toBe('submitted')
  })

  test('a number that is no code is looked for, and presses nothing either', async ({ staffPage: page }) => {
    const waiting = await fileCancellation(own)
    await page.goto(`/staff/cases/${waiting}`)
    await caseShown(page, waiting)
    await page.getByRole('button', { name: 'Confirm cancellation' }).focus()
    await strike(page, '00340434161094042557', 10)
    await expect(page.getByRole('heading', { level: 1, name: /00340434161094042557/ })).toBeVisible()
    expect((await caseOf(own, waiting)).state).toBe('submitted')
  })

  test('in the search box a second scan replaces the first, fast or slow', async ({ staffPage: page }) => {
    const [one, two] = [await fileReturn(own), await fileReturn(own)]
    for (const gap of [5, 200]) {
      await page.goto('/staff/search')
      await expectKeysHeard(page)
      await page.getByRole('searchbox').focus()
      await strike(page, 'EMR-1999-000001', gap)
      await expect(page.getByText('Nothing was found')).toBeVisible()
      await page.getByRole('searchbox').focus()
      await strike(page, one, gap)
      await caseShown(page, one)
      await page.getByRole('searchbox').focus()
      await strike(page, two, gap)
      await caseShown(page, two)
    }
  })

  test('a scan into a text opens its case and leaves no trace, and what a person types there stays, a code as well', async ({
    staffPage: page,
  }) => {
    const [here, there] = [await fileReturn(own), await fileReturn(own)]
    await page.goto(`/staff/cases/${here}`)
    await caseShown(page, here)
    const reason = page.getByLabel('Reason, as the customer reads it')
    await unfold(reason)
    await reason.focus()
    await strike(page, `as in ${there}`, 160)
    await expect(reason).toHaveValue(`as in ${there}\n`)
    await caseShown(page, here)
    await strike(page, here, 10)
    await caseShown(page, here)
    await expect(reason).toHaveValue(`as in ${there}\n`)
    await strike(page, there, 10)
    await caseShown(page, there)
  })

  test('who works by keyboard alone presses with Enter and the space bar', async ({ staffPage: page }) => {
    for (const key of ['Enter', 'Space']) {
      const waiting = await fileCancellation(own)
      await page.goto(`/staff/cases/${waiting}`)
      await caseShown(page, waiting)
      await page.getByRole('button', { name: 'Confirm cancellation' }).focus()
      await page.keyboard.press(key)
      await expect(page.getByText('Cancellation confirmed').first()).toBeVisible()
      expect((await caseOf(own, waiting)).state).toBe('confirmed')
    }
  })
})
