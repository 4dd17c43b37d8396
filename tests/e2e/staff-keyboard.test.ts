import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { buy, fileRequest } from '#tests/support/case-life.ts'
import { testSettings } from '#tests/support/portal.ts'

import { expectKeysHeard, goToLine } from './support/by-keyboard.ts'
import { expect, test } from './support/portal-test.ts'

const clamp = { sku: 'CLAMP', title: 'Clamp', price: '100.00' }

async function fileReturn(portal: Portal): Promise<string> {
  const bought = await buy(portal, [clamp])
  return fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
}

test.describe('the keyboard of staff', () => {
  let own: Portal
  test.beforeAll(({ portal }) => {
    own = openPortal(testSettings(portal.databaseUrl), systemClock)
  })
  test.afterAll(() => own.database.close())

  test('a scanned code opens its case, letters do nothing while one types, and they can be turned off', async ({ staffPage: page }) => {
    const { keyboard } = page
    const number = await fileReturn(own)
    await keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
    // A scanner types the code and ends it with Enter.
    await keyboard.type(number)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()

    await keyboard.press('d')
    const reason = page.getByLabel('Reason, as the customer reads it')
    await expect(reason).toBeFocused()
    await keyboard.type('a day? no')
    await expect(reason).toHaveValue('a day? no')
    await expect(page.getByRole('dialog')).toBeHidden()

    await keyboard.press('Tab')
    await keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await keyboard.press('Tab')
    for (
      let turn = 0;
      turn < 3 && !(await page.getByLabel('Single-letter shortcuts').evaluate((box) => box === document.activeElement));
      turn += 1
    )
      await keyboard.press('Tab')
    await keyboard.press('Space')
    await expect(page.getByLabel('Single-letter shortcuts')).not.toBeChecked()
    await keyboard.press('Escape')
    await keyboard.press('d')
    await keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(reason).not.toBeFocused()
  })

  test('a case is taken from the queue by its letter, and the focus stays on its line, or is thought of there', async ({
    staffPage: page,
  }) => {
    const filed = [await fileReturn(own), await fileReturn(own)]
    const { keyboard } = page
    await page.reload()
    // Not the first of the queue, which a letter without a line would mean.
    const first = (await page.locator('[data-item]').first().textContent()) ?? ''
    const number = filed.find((each) => !first.includes(each)) ?? ''
    const line = page.getByRole('row', { name: new RegExp(number) })
    await expect(line).toBeVisible()
    await expectKeysHeard(page)
    await goToLine(page, line.locator('[data-item]'))
    await keyboard.press('m')
    await expect(line.getByRole('button', { name: `Unassign ${number}` })).toBeVisible()
    // A list that came anew may have taken the focus away.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await keyboard.press('o')
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()
    await expect(page.getByRole('region', { name: 'This case' })).toContainText('Assigned to you')
  })
})
