import { arrive, choose, expectMail, expectRefund, expectRefunded, fileIt, orderOf, sayAbout } from '../support/customer-walk.ts'
import { daysAgo, takeIn } from '../support/journeys.ts'
import { manners } from '../support/manners.ts'
import { test } from '../support/portal-test.ts'
import { receive } from '../support/parcel-walk.ts'
import { openCase, refundByTwo, step } from '../support/staff-walk.ts'

/** Free within the first day; 7 % of 3,499.00, which is 244.93, after it. */
const words = {
  en: {
    id: 2011,
    days: 0.5,
    refund: '€3,499.00',
    forStaff: '€3,499.00',
    price: ['€3,499.00'],
    filed: 'We received your stop delivery request',
    asked: 'we’ve asked the carrier to stop your delivery',
    stopped: 'your parcel is on its way back',
  },
  de: {
    id: 2012,
    days: 3,
    refund: '3.254,07 €',
    forStaff: '€3,254.07',
    price: ['3.499,00 €', '244,93 €', '3.254,07 €'],
    filed: 'Ihre Anfrage ist eingegangen: Zustellung stoppen',
    asked: 'Wir haben den Paketdienst gebeten, die Zustellung zu stoppen',
    stopped: 'Ihr Paket ist auf dem Rückweg',
  },
}

for (const { speaks, name, use } of manners) {
  test.describe(name, () => {
    test.use(use)

    test('a parcel is stopped on its way, and its price comes back once it has', async ({ page, portal, mailbox, newStaff }) => {
      const { id, days, refund, forStaff, price, ...says } = words[speaks]
      const email = `interception-${speaks}@example.com`
      await takeIn(portal, orderOf(id, email, { placedAt: daysAgo(days), deliveredAt: null, parcel: 'in_transit' }))
      const walk = await arrive({ page, mailbox, email, speaks }, `#DE-${id}`)
      await choose(walk, 'intercept')
      await sayAbout(walk, 'intercept')
      await expectRefund(walk, refund)
      const number = await fileIt(walk, 'intercept')
      await expectRefund(walk, refund)
      await expectMail(walk, `${says.filed} (${number})`, number, ...price)

      const staff = await newStaff('finance', 'Kim')
      await openCase(staff, number)
      await step(staff, 'Mark carrier as asked', 'Carrier asked')
      await expectMail(walk, `${number}: ${says.asked}`, `#DE-${id}`)
      await step(staff, 'Mark as stopped', 'Stopped')
      await expectMail(walk, `${number}: ${says.stopped}`, `#DE-${id}`)
      await receive({ walk, staff, number })
      await refundByTwo(staff, await newStaff('finance', 'Sasha'), { number, amount: forStaff, reference: `re_${id}` })

      await expectRefunded(walk, { number, refund, reference: `re_${id}` })
    })
  })
}
