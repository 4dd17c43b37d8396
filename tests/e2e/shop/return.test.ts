import {
  arrive,
  choose,
  expectCaseAt,
  expectMail,
  expectRefund,
  fileIt,
  goggles,
  machine,
  orderOf,
  packUp,
} from '../support/customer-walk.ts'
import { daysAgo, pressAway } from '../support/journeys.ts'
import { bookCourier, fetchParcel } from '../support/parcel-walk.ts'
import { expectGivenBack, refundThroughShop, sell } from '../support/shop-walk.ts'
import { expect, test } from '../support/shop-test.ts'
import { openCase, step } from '../support/staff-walk.ts'

test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false, locale: 'de-DE', timezoneId: 'Europe/Berlin' })

/** Unopened it would be 3,499.00 less 7 %; used it is 30 %, and the gift of 49.00 stays. */
test('a return that comes worse than declared is opened in the shop, taken in, and paid back by what was agreed', async ({
  page,
  portal,
  shop,
  mailbox,
  newStaff,
}) => {
  const email = 'worse@example.com'
  const lines = [
    { ...machine, id: 21_021 },
    { ...goggles, id: 21_022 },
  ]
  const sold = await sell(portal, shop, orderOf(2102, email, { placedAt: daysAgo(9), deliveredAt: daysAgo(3), lines }))
  const walk = await arrive({ page, mailbox, email, speaks: 'de' }, '#DE-2102')
  await choose(walk, 'return')
  await packUp(walk, { action: 'return', condition: walk.words.unopened, why: 'Für meinen Tisch zu groß', without: goggles.title })
  await expectRefund(walk, '3.205,07 €')
  const number = await fileIt(walk, 'return')

  const staff = await newStaff('finance', 'Kim')
  await openCase(staff, number)
  await step(staff, 'Approve the request', 'Approved')
  await expect.poll(() => sold.returns.map(({ status }) => status)).toEqual(['OPEN'])
  expect(sold.returns[0]?.lines.map(({ quantity, feePercent }) => ({ quantity, feePercent }))).toEqual([{ quantity: 1, feePercent: 7 }])
  await bookCourier({ walk, staff, number }, '3.205,07 €')
  await fetchParcel({ walk, staff, number })
  await staff.getByLabel('Found condition').first().selectOption({ label: 'Used' })
  await step(staff, 'Save inspection', 'Inspected')
  await step(staff, 'Send the offer', 'Offer sent')
  await expectMail(walk, `${number}: Ergebnis der Prüfung`, '2.400,30 €')
  await page.goto(`/cases/${number}`)
  await pressAway(page, /2\.400,30/)
  await expectCaseAt(walk, number, 'Angebot angenommen')
  await expect.poll(() => sold.returns[0]?.lines.map(({ processed }) => processed)).toEqual([1])
  await openCase(staff, number)
  await refundThroughShop(staff, await newStaff('finance', 'Sasha'), number, '€2,400.30')
  await expectGivenBack(walk, staff, sold, { number, minor: 240_030, refund: '2.400,30 €' })
  await step(staff, 'Close the case', 'Closed')
  await expect.poll(() => sold.returns.map(({ status }) => status)).toEqual(['CLOSED'])
})
