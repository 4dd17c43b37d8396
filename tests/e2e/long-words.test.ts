import type { Page } from '@playwright/test'

import { daysAgo, openOrder, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

const machine = { sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }

/**
 * Makes every word of the page as long as a long language would have it, half as long again and in brackets, and answers what then
 * stands out of its box or of the page. What scrolls by itself may be wider than it shows.
 */
async function standsOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    const style = (element: Element) => getComputedStyle(element)
    // What is there for who hears the page alone has no room on it.
    const heard = (element: Element | null): boolean =>
      element !== null && (style(element).clipPath === 'inset(50%)' || heard(element.parentElement))
    const shown = texts.filter(
      ({ parentElement: box }) => box !== null && box.checkVisibility() && !box.closest('script, style, select') && !heard(box),
    )
    for (const text of shown) {
      text.data = text.data.replace(/\p{L}{2,}/gu, (word) => `[${word}${'ö'.repeat(Math.ceil(word.length * 0.4))}]`)
    }
    const boxOf = (element: Element): Element =>
      style(element).display.startsWith('inline') && element.parentElement ? boxOf(element.parentElement) : element
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(style(element).overflowX) || scrolls(element.parentElement))
    const out = shown.flatMap((text) => {
      const box = text.parentElement && boxOf(text.parentElement)
      if (!box || scrolls(box)) return []
      const range = document.createRange()
      range.selectNodeContents(text)
      const { right, width } = range.getBoundingClientRect()
      return width > 1 && right > box.getBoundingClientRect().right + 1 ? [`out of its box: ${text.data.trim().slice(0, 60)}`] : []
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`, ...out] : out
  })
}

test('with words half as long again nothing stands out of its box on a phone', async ({ page, portal }) => {
  test.slow()
  const email = 'long-words@example.com'
  await takeIn(portal, {
    id: 3050,
    name: '#DE-3050',
    email,
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(3),
    lines: [{ ...machine, id: 30500 }],
  })
  const found: string[] = []
  const look = async (path: string) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      found.push(...(await standsOut(page)).map((each) => `${path} at ${width}: ${each}`))
    }
  }
  await look('/sign-in')
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, portal, email)
  await openOrder(page, '#DE-3050')
  const order = new URL(page.url()).pathname
  const pages = [
    '/home',
    '/orders',
    order,
    `${order}/return/items`,
    `${order}/repair/machine`,
    '/cases',
    '/warranty',
    '/points',
    '/support',
    '/account',
  ]
  for (const path of [...pages, '/withdraw', '/policy/returns']) await look(path)
  expect(found).toEqual([])
})
