import { expect, type Locator, type Page } from '@playwright/test'

/** The page of staff hears keys: what tells of them is only there once it does. */
export async function expectKeysHeard(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible()
}

/** Where the focus is among the lines of the list, and where it is to go. */
const places = (item: Locator) =>
  item.evaluate((wanted) => {
    const all = [...document.querySelectorAll('[data-item]')]
    const holds = (each: Element) => each === document.activeElement || each.closest('tr')?.contains(document.activeElement) === true
    return { at: all.findIndex(holds), to: all.indexOf(wanted) }
  })

/** Goes to a line of the queue, one letter at a time: each waits a moment, for a scan may begin with it, and two at once would go too far. */
export async function goToLine(page: Page, item: Locator): Promise<void> {
  for (let steps = 0; steps < 100; steps += 1) {
    const { at, to } = await places(item)
    if (at === to) return
    // A letter that comes at once after another may be taken for a scan and moves nothing; who sees that presses it again.
    await expect(async () => {
      await page.keyboard.press(at > to ? 'k' : 'j')
      await expect.poll(async () => (await places(item)).at, { timeout: 3_000 }).not.toBe(at)
    }).toPass({ timeout: 30_000 })
  }
  throw new Error('the line was not come to')
}
