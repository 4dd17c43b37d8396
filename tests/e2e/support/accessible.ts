import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

import { missingWhenHeard } from './spoken.ts'

/**
 * Of a window that runs scripts, with all that was done in it: nothing that axe knows as a barrier, nothing that one who hears the
 * page would miss, and not wider than the screen.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  expect(missingWhenHeard(await page.locator('body').ariaSnapshot()), 'what one who hears the page would miss').toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width, 'the page is wider than the screen').toBe(0)
}

/** Of the page's address as it stands, in a window of its own that runs scripts, since what looks for barriers is one. */
export async function expectAccessibleAnew(page: Page): Promise<void> {
  const context = page.context()
  const window = await context
    .browser()
    ?.newContext({ storageState: await context.storageState(), viewport: page.viewportSize(), javaScriptEnabled: true, locale: 'en-US' })
  if (!window) throw new Error('the browser has gone')
  const copy = await window.newPage()
  await copy.goto(page.url())
  await expectAccessible(copy)
  await window.close()
}
