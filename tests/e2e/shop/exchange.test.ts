import { arrive, choose, expectCaseAt, expectMail, fileIt, orderOf, packUp } from '../support/customer-walk.ts'
import { daysAgo, goOn, pressAway } from '../support/journeys.ts'
import { bookCourier, fetchParcel } from '../support/parcel-walk.ts'
import { sell } from '../support/shop-walk.ts'
import { expect, test } from '../support/shop-test.ts'
import { openCase, step, unfold } from '../support/staff-walk.ts'

/** 3,499.00 less 7 % are 3,254.07 of the 4,199.00 that the other one costs. */
const more = '€944.93'

test('a dearer machine is chosen out of what the shop can send, its difference is paid there, and the shop sends it', async ({
  page,
  portal,
  shop,
  mailbox,
  newStaff,
}) => {
  const email = 'dearer@example.com'
  const sold = await sell(portal, shop, orderOf(2106, email, { placedAt: daysAgo(9), deliveredAt: daysAgo(3) }))
  const walk = await arrive({ page, mailbox, email, speaks: 'en' }, '#DE-2106')
  await choose(walk, 'exchange')
  await packUp(walk, { action: 'exchange', condition: walk.words.unopened, why: 'Too slow for steel' })
  const dearer = page.getByRole('radio', { name: /Mopa, 100 W/ })
  // What the shop sells is asked for once the portal has begun.
  await expect(async () => {
    await page.reload()
    await expect(dearer).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(page.getByText(`you pay ${more}`)).toBeVisible()
  await dearer.check()
  await goOn(page, walk.words.seeAnswer)
  await expect(page.getByRole('row', { name: /^You pay/ })).toContainText(more)
  const number = await fileIt(walk, 'exchange')
  await expectMail(walk, `We received your exchange request (${number})`, more)

  const staff = await newStaff('agent', 'Robin')
  await openCase(staff, number)
  await step(staff, 'Approve the request', 'Approved')
  await bookCourier({ walk, staff, number }, 'Exchange note', more)
  await expect.poll(() => sold.returns.map(({ exchange }) => exchange.length)).toEqual([1])
  await fetchParcel({ walk, staff, number })
  await step(staff, 'Save inspection', 'Waiting for payment')
  await expectMail(walk, `${number}: please pay ${more}`, more)
  await expectCaseAt(walk, number, 'Waiting for payment')
  await page.goto((await page.getByRole('link', { name: 'Pay on our shop’s page' }).getAttribute('href')) ?? 'no link')
  await page.getByRole('button', { name: 'Pay 944.93 EUR' }).click()
  await expectMail(walk, `${number}: we received your payment`, more)
  await expectCaseAt(walk, number, 'Paid')
  await expect(page.getByText(`Paid: ${more}`)).toBeVisible()

  await openCase(staff, number)
  await expect(staff.getByText(more).first()).toBeVisible()
  await unfold(staff.locator('#step-replace'))
  await staff.locator('#step-replace').getByLabel('Reason for us').fill('Paid, and as it was described')
  await staff.getByRole('button', { name: 'Submit proposal' }).click()
  const second = await newStaff('finance', 'Sasha')
  await openCase(second, number)
  await pressAway(second, 'Approve')
  await openCase(staff, number)
  await staff.getByRole('button', { name: 'Have the shop send it' }).click()
  await expectMail(walk, `${number}: we are sending your replacement`, 'Mopa, 100 W')
  await expectCaseAt(walk, number, walk.words.states.replaced)
  expect(sold.lines.map(({ sku, removed }) => [sku, removed])).toEqual([
    ['MOPA-60W', 1],
    ['MOPA-100W', 0],
  ])
  expect(sold.transactions.filter(({ kind }) => kind === 'REFUND')).toEqual([])
})
