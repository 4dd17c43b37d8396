import { daysAgo, describeReturn, file, openOrder, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'
import { unfold } from './support/staff-walk.ts'

test('a gift that comes after the refund is credited by staff, and page and mail name what was taken off for it', async ({
  page,
  portal,
  mailbox,
  newStaff,
}) => {
  test.setTimeout(120_000)
  const [id, email] = [2713, 'gift-credit@example.com']
  await takeIn(portal, {
    id,
    name: `#DE-${id}`,
    email,
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(3),
    lines: [
      { id: id * 10 + 1, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '800.00' },
      { id: id * 10 + 2, sku: 'GOGGLES', title: 'Goggles', price: '49.00', discount: '49.00' },
    ],
  })
  await signIn(page, portal, email)
  await openOrder(page, `#DE-${id}`)
  await page.getByRole('link', { name: 'Choose items', exact: true }).click()
  await describeReturn(page, { condition: /^Unopened/, without: 'Goggles' })
  const number = await file(page, 'Submit return')

  const staff = await newStaff('finance', 'Noor')
  await staff.goto(`/staff/cases/${number}`)
  await unfold(staff.locator('#step-arrive'))
  await staff.getByRole('button', { name: 'Mark as received' }).click()
  await staff.getByLabel('Found condition').selectOption('Unopened')
  await staff.getByRole('button', { name: 'Save inspection' }).click()
  await staff.getByLabel('Reference of the payment').fill(`re_${id}`)
  await staff.getByRole('button', { name: 'Refund €695.00' }).click()
  await expect(staff.getByText('Refunded: €695.00')).toBeVisible()

  await unfold(staff.locator('#gift'))
  await staff.getByRole('button', { name: 'Credit the gift' }).click()
  await expect(staff.getByLabel('Reference of the payment')).toHaveAttribute('aria-invalid', 'true')
  await staff.getByLabel('Reference of the payment').fill(`gift_${id}`)
  await staff.getByRole('button', { name: 'Credit the gift' }).click()
  await expect(staff.getByText('Gift credited: €49.00')).toBeVisible()
  await expect(staff.getByRole('button', { name: 'Credit the gift' })).toBeHidden()
  const newest = staff.getByRole('list', { name: 'Activity' }).getByRole('listitem').first()
  await expect(newest).toContainText('“Goggles” came, and €49.00 was credited')

  const { email: told } = await mailbox.withSubject(email, `${number}: €49.00 for your gift`)
  expect(told.text).toContain('We give that back to you: €49.00.')
  expect(told.text).toContain(`gift_${id}`)
  await page.goto(`/cases/${number}`)
  await expect(page.getByText('Gift credited: €49.00')).toBeVisible()
  await expect(page.getByText('“Goggles” came, and €49.00 was credited').first()).toBeVisible()
})
