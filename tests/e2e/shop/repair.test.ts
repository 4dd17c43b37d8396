import { arrive, choose, expectCaseAt, expectMail, fileIt, orderOf, sayFault } from '../support/customer-walk.ts'
import { daysAgo, pressAway } from '../support/journeys.ts'
import { bookCourier, fetchParcel } from '../support/parcel-walk.ts'
import { sell } from '../support/shop-walk.ts'
import { expect, test } from '../support/shop-test.ts'
import { openCase, step } from '../support/staff-walk.ts'

test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false, locale: 'de-DE', timezoneId: 'Europe/Berlin' })

test('a repair is paid on the shop’s own page before it begins', async ({ page, portal, shop, mailbox, newStaff }) => {
  const email = 'wet@example.com'
  await sell(portal, shop, orderOf(2105, email, { placedAt: daysAgo(90), deliveredAt: daysAgo(80) }))
  const walk = await arrive({ page, mailbox, email, speaks: 'de' }, '#DE-2105')
  await choose(walk, 'repair')
  await sayFault(walk, walk.words.accident)
  const number = await fileIt(walk, 'repair')

  const staff = await newStaff('agent', 'Robin')
  await openCase(staff, number)
  const note = 'Message to the customer'
  await step(staff, 'Send suggestions', 'Troubleshooting', { [note]: 'Bitte zuerst die Linse reinigen.' })
  await step(staff, 'Ask to send it in', 'To be sent in')
  await bookCourier({ walk, staff, number }, 'Reparatur')
  await fetchParcel({ walk, staff, number })
  await step(staff, 'Save diagnosis', 'Diagnosed', { [note]: 'Die Faserquelle ist nass geworden.' })
  await step(staff, 'Send the estimate', 'Estimate sent', {
    'Diagnosis (visible to the customer)': 'Die Faserquelle ist nass geworden.',
    'Price of the repair': '189.00',
  })
  await page.goto(`/cases/${number}`)
  await pressAway(page, 'Für 189,00 € reparieren')
  await expectCaseAt(walk, number, 'Zahlung ausstehend')

  await expectMail(walk, `${number}: Bitte zahlen Sie 189,00 €`, '189,00 €')
  await expectCaseAt(walk, number, 'Zahlung ausstehend')
  await expect(page.getByText('senden wir Ihre Maschine unrepariert zurück')).toBeVisible()
  await page.goto((await page.getByRole('link', { name: 'Im Shop bezahlen' }).getAttribute('href')) ?? 'no link')
  await page.getByRole('button', { name: 'Pay 189.00 EUR' }).click()
  const { books } = shop.shop()
  await expect
    .poll(() => books.orders.at(-1)?.transactions.map(({ kind, amount }) => ({ kind, minor: amount.presentment })))
    .toEqual([{ kind: 'SALE', minor: 18_900 }])

  await expectMail(walk, `${number}: Ihre Zahlung ist eingegangen`, '189,00 €')
  await expectCaseAt(walk, number, 'Kostenvoranschlag angenommen')
  await expect(page.getByText('Bezahlt: 189,00 €')).toBeVisible()
  // What was paid for a repair is no order that one could cancel or return.
  await page.goto('/orders')
  await expect(page.getByRole('link', { name: /#DE-2105/ })).toHaveCount(1)
  await expect(page.getByRole('link', { name: /^#/ })).toHaveCount(1)
  await openCase(staff, number)
  await expect(staff.getByText('€189.00').first()).toBeVisible()
  await step(staff, 'Mark as repaired', 'Repaired')
  await step(staff, 'Mark as shipped', 'Shipped back', { Carrier: 'Sample Express', 'Tracking number': 'SE-2105' })
  await expectCaseAt(walk, number, walk.words.states.shippedBack)
})
