import { arrive, choose, expectRefund, fileIt, orderOf, sayAbout } from '../support/customer-walk.ts'
import { daysAgo } from '../support/journeys.ts'
import { expectGivenBack, refundThroughShop, sell } from '../support/shop-walk.ts'
import { expect, test } from '../support/shop-test.ts'
import { openCase, step } from '../support/staff-walk.ts'

test('an order is held in the shop as soon as it is to be cancelled, cancelled there, and paid back to the card', async ({
  page,
  portal,
  shop,
  mailbox,
  newStaff,
}) => {
  const email = 'held@example.com'
  const sold = await sell(portal, shop, orderOf(2101, email, { placedAt: daysAgo(0.1), deliveredAt: null, shipping: '49.90' }))
  const walk = await arrive({ page, mailbox, email, speaks: 'en' }, '#DE-2101')
  await choose(walk, 'cancel')
  await sayAbout(walk, 'cancel')
  await expectRefund(walk, '€3,548.90')
  const number = await fileIt(walk, 'cancel')
  await expect.poll(() => sold.fulfillmentOrders.map(({ status }) => status), { timeout: 5_000 }).toEqual(['ON_HOLD'])
  await expect(page.getByText('Your order is on hold: nothing is shipped while we review your cancellation.')).toBeVisible()

  const staff = await newStaff('finance', 'Kim')
  await openCase(staff, number)
  await step(staff, 'Confirm cancellation', 'Confirmed')
  await expect.poll(() => sold.cancelledAt).not.toBeNull()
  await refundThroughShop(staff, await newStaff('finance', 'Sasha'), number, '€3,548.90')
  await expectGivenBack(walk, staff, sold, { number, minor: 354_890, refund: '€3,548.90' })
})
