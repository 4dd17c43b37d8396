import { arrive, choose, expectMail, expectRefund, expectRefunded, fileIt, orderOf, sayAbout } from '../support/customer-walk.ts'
import { daysAgo, takeIn } from '../support/journeys.ts'
import { manners } from '../support/manners.ts'
import { test } from '../support/portal-test.ts'
import { openCase, refundByTwo, step } from '../support/staff-walk.ts'

/** 3,499.00 for the machine and 49.90 for its shipping, all of it given back. */
const words = {
  en: {
    id: 2001,
    refund: '€3,548.90',
    shipping: '€49.90',
    filed: 'We received your cancellation request',
    confirmed: 'your cancellation is confirmed',
  },
  de: {
    id: 2002,
    refund: '3.548,90 €',
    shipping: '49,90 €',
    filed: 'Ihre Anfrage ist eingegangen: Stornierung',
    confirmed: 'Ihre Stornierung ist bestätigt',
  },
}

for (const { speaks, name, use } of manners) {
  test.describe(name, () => {
    test.use(use)

    test('an order is cancelled, and what was paid comes back with its shipping', async ({ page, portal, mailbox, newStaff }) => {
      const { id, refund, shipping, ...says } = words[speaks]
      const email = `cancellation-${speaks}@example.com`
      await takeIn(portal, orderOf(id, email, { placedAt: daysAgo(0.1), deliveredAt: null, shipping: '49.90' }))
      const walk = await arrive({ page, mailbox, email, speaks }, `#DE-${id}`)
      await choose(walk, 'cancel')
      await sayAbout(walk, 'cancel')
      await expectRefund(walk, refund)
      const number = await fileIt(walk, 'cancel')
      await expectRefund(walk, refund)
      await expectMail(walk, `${says.filed} (${number})`, number, refund, shipping)

      const staff = await newStaff('finance', 'Kim')
      await openCase(staff, number)
      await step(staff, 'Confirm cancellation', 'Confirmed')
      await expectMail(walk, `${number}: ${says.confirmed}`, `#DE-${id}`)
      await refundByTwo(staff, await newStaff('finance', 'Sasha'), { number, amount: '€3,548.90', reference: `re_${id}` })

      await expectRefunded(walk, { number, refund, reference: `re_${id}` })
    })
  })
}
