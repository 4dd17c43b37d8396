import { arrive, choose, expectMail, expectRefund, expectRefunded, fileIt, orderOf, sayAbout } from '../support/customer-walk.ts'
import { daysAgo, goOn, takeIn } from '../support/journeys.ts'
import { manners } from '../support/manners.ts'
import { test } from '../support/portal-test.ts'
import { bookCourier, receive } from '../support/parcel-walk.ts'
import { openCase, refundByTwo, step } from '../support/staff-walk.ts'

/** 7 % of 3,499.00, which is 244.93, both at the door and for a parcel that was delivered and stays unopened. */
const words = {
  en: {
    id: 2021,
    parcel: { deliveredAt: daysAgo(2) },
    refund: '€3,254.07',
    price: ['€3,499.00', '€244.93', '€3,254.07'],
    filed: 'We received your unopened return request',
    answered: 'your unopened return is approved',
  },
  de: {
    id: 2022,
    parcel: { deliveredAt: null, parcel: 'out_for_delivery' },
    refund: '3.254,07 €',
    price: ['3.499,00 €', '244,93 €', '3.254,07 €'],
    filed: 'Ihre Anfrage ist eingegangen: Ungeöffnet zurücksenden',
    answered: 'Bitte nehmen Sie das Paket an der Tür nicht an',
  },
} as const

for (const { speaks, name, use } of manners) {
  test.describe(name, () => {
    test.use(use)

    const where = speaks === 'en' ? 'that was delivered and stays unopened' : 'at the door'
    test(`a parcel ${where} is refused, and its price less the fee comes back`, async ({ page, portal, mailbox, newStaff }) => {
      const { id, parcel, refund, price, ...says } = words[speaks]
      const email = `refusal-${speaks}@example.com`
      await takeIn(portal, orderOf(id, email, { placedAt: daysAgo(9), ...parcel }))
      const walk = await arrive({ page, mailbox, email, speaks }, `#DE-${id}`)
      await choose(walk, 'refuse')
      if (parcel.deliveredAt !== null) {
        await page.getByRole('radio', { name: walk.words.unopened }).check()
        await goOn(page, walk.words.goOn)
      }
      await sayAbout(walk, 'refuse')
      await expectRefund(walk, refund)
      const number = await fileIt(walk, 'refuse')
      await expectRefund(walk, refund)
      await expectMail(walk, `${says.filed} (${number})`, number, ...price)

      const staff = await newStaff('finance', 'Kim')
      await openCase(staff, number)
      if (parcel.deliveredAt !== null) {
        await step(staff, 'Approve the request', 'Approved')
        await expectMail(walk, `${number}: ${says.answered}`, number)
        await bookCourier({ walk, staff, number }, ...price)
      } else {
        await step(staff, 'Mark as coming back', 'Coming back')
        await expectMail(walk, `${number}: ${says.answered}`, number)
      }
      await receive({ walk, staff, number })
      await step(staff, 'Save inspection', 'Inspected')
      await refundByTwo(staff, await newStaff('finance', 'Sasha'), { number, amount: '€3,254.07', reference: `re_${id}` })

      await expectRefunded(walk, { number, refund, reference: `re_${id}` })
    })
  })
}
