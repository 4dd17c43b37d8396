import { arrive, choose, expectRefund, fileIt, orderOf, sayAbout } from '../support/customer-walk.ts'
import { daysAgo } from '../support/journeys.ts'
import { receive } from '../support/parcel-walk.ts'
import { expectGivenBack, refundThroughShop, sell } from '../support/shop-walk.ts'
import { expect, test } from '../support/shop-test.ts'
import { openCase, step } from '../support/staff-walk.ts'

/** 3,499.00 less 7 %, which is 244.93. */
const money = { minor: 325_407, refund: '€3,254.07' }

test('a parcel that was stopped is expected in the shop, taken in there as it was sent, and paid back', async ({
  page,
  portal,
  shop,
  mailbox,
  newStaff,
}) => {
  const email = 'stopped@example.com'
  const sold = await sell(portal, shop, orderOf(2103, email, { placedAt: daysAgo(2), deliveredAt: null, parcel: 'in_transit' }))
  const walk = await arrive({ page, mailbox, email, speaks: 'en' }, '#DE-2103')
  await choose(walk, 'intercept')
  await sayAbout(walk, 'intercept')
  await expectRefund(walk, money.refund)
  const number = await fileIt(walk, 'intercept')

  const staff = await newStaff('finance', 'Kim')
  await openCase(staff, number)
  await step(staff, 'Mark carrier as asked', 'Carrier asked')
  await step(staff, 'Mark as stopped', 'Stopped')
  await expect.poll(() => sold.returns.map(({ status }) => status)).toEqual(['OPEN'])
  await receive({ walk, staff, number })
  await expect.poll(() => sold.returns[0]?.reverse.lines[0]?.dispositions.map(({ type }) => type)).toEqual(['RESTOCKED'])
  await refundThroughShop(staff, await newStaff('finance', 'Sasha'), number, money.refund)
  await expectGivenBack(walk, staff, sold, { number, ...money })
})

test('a parcel that was refused at the door is expected in the shop, and paid back once it was looked at', async ({
  page,
  portal,
  shop,
  mailbox,
  newStaff,
}) => {
  const email = 'refused@example.com'
  const sold = await sell(portal, shop, orderOf(2104, email, { placedAt: daysAgo(2), deliveredAt: null, parcel: 'out_for_delivery' }))
  const walk = await arrive({ page, mailbox, email, speaks: 'en' }, '#DE-2104')
  await choose(walk, 'refuse')
  await sayAbout(walk, 'refuse')
  const number = await fileIt(walk, 'refuse')

  const staff = await newStaff('finance', 'Kim')
  await openCase(staff, number)
  await step(staff, 'Mark as coming back', 'Coming back')
  await expect.poll(() => sold.returns.map(({ status }) => status)).toEqual(['OPEN'])
  await receive({ walk, staff, number })
  await step(staff, 'Save inspection', 'Inspected')
  await expect.poll(() => sold.returns[0]?.lines.map(({ processed }) => processed)).toEqual([1])
  await refundThroughShop(staff, await newStaff('finance', 'Sasha'), number, money.refund)
  await expectGivenBack(walk, staff, sold, { number, ...money })
})
