import { buyWithCode } from '#scripts/local-shop/discounts.ts'

import { expectAccessible } from '../support/accessible.ts'
import { orderOf } from '../support/customer-walk.ts'
import { daysAgo, signIn } from '../support/journeys.ts'
import { sell } from '../support/shop-walk.ts'
import { expect, test } from '../support/shop-test.ts'

test('points are redeemed for a code, which the shop makes, and which shows as used once something was bought with it', async ({
  page,
  portal,
  shop,
}) => {
  const email = 'redeems@example.com'
  await sell(portal, shop, orderOf(2601, email, { placedAt: daysAgo(9), deliveredAt: daysAgo(3) }))
  await signIn(page, portal, email)
  await page.goto('/points')
  await expect(page.getByText('3,499 points · worth €34.99')).toBeVisible()
  await page.getByRole('radio', { name: '2,500 points for €25.00' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Review your voucher' })).toBeVisible()
  await expect(page.getByText('999 points', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Get voucher' }).click()
  await expect(page.getByRole('heading', { name: 'Your vouchers' })).toBeVisible()
  await expect(page.getByText('999 points · worth €9.99')).toBeVisible()

  const code = page.getByText(/^EMS(-\w{4}){3}$/)
  await expect(async () => {
    await page.goto('/points')
    await expect(code).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(page.getByText('Ready to use')).toBeVisible()
  await expectAccessible(page)

  const bought = buyWithCode(shop.shop(), (await code.textContent()) ?? '')
  await expect(async () => {
    await page.goto('/points')
    await expect(page.getByText(`Used for order ${bought.done?.name}.`)).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(code).toHaveCount(0)
})
