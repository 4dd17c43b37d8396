import {
  arrive,
  choose,
  expectCaseAt,
  expectMail,
  expectRefund,
  expectRefunded,
  fileIt,
  goggles,
  machine,
  orderOf,
  packUp,
} from '../support/customer-walk.ts'
import { daysAgo, takeIn } from '../support/journeys.ts'
import { manners } from '../support/manners.ts'
import { expect, test } from '../support/portal-test.ts'
import { bookCourier, fetchParcel } from '../support/parcel-walk.ts'
import { openCase, refundByTwo, step } from '../support/staff-walk.ts'

/** 3,499.00 less 30 %, which is 1,049.70, and less the gift of 49.00 that stays. */
const words = {
  en: {
    id: 2031,
    refund: '€2,400.30',
    price: ['€3,499.00', '€1,049.70', '€49.00', '€2,400.30'],
    filed: 'We received your return request',
    approved: 'your return is approved',
  },
  de: {
    id: 2032,
    refund: '2.400,30 €',
    price: ['3.499,00 €', '1.049,70 €', '49,00 €', '2.400,30 €'],
    filed: 'Ihre Anfrage ist eingegangen: Rückgabe',
    approved: 'Ihre Anfrage ist genehmigt (Rückgabe)',
  },
}

for (const { speaks, name, use } of manners) {
  test.describe(name, () => {
    test.use(use)

    test('a used machine goes back without its gift, and its price less fee and gift comes back', async ({
      page,
      portal,
      mailbox,
      newStaff,
    }) => {
      const { id, refund, price, ...says } = words[speaks]
      const email = `return-${speaks}@example.com`
      await takeIn(
        portal,
        orderOf(id, email, {
          placedAt: daysAgo(9),
          deliveredAt: daysAgo(3),
          lines: [
            { ...machine, id: id * 10 + 1 },
            { ...goggles, id: id * 10 + 2 },
          ],
        }),
      )
      const walk = await arrive({ page, mailbox, email, speaks }, `#DE-${id}`)
      await choose(walk, 'return')
      await packUp(walk, { action: 'return', condition: walk.words.used, why: 'Für meinen Tisch zu groß', without: goggles.title })
      await expectRefund(walk, refund)
      const number = await fileIt(walk, 'return')
      await expectRefund(walk, refund)
      await expectMail(walk, `${says.filed} (${number})`, number, ...price)

      const staff = await newStaff('finance', 'Kim')
      await openCase(staff, number)
      await step(staff, 'Approve the request', 'Approved')
      await expectMail(walk, `${number}: ${says.approved}`, `#DE-${id}`)
      await bookCourier({ walk, staff, number }, ...price)
      await fetchParcel({ walk, staff, number })
      await step(staff, 'Save inspection', 'Inspected')
      await refundByTwo(staff, await newStaff('finance', 'Sasha'), { number, amount: '€2,400.30', reference: `re_${id}` })
      await expectRefunded(walk, { number, refund, reference: `re_${id}` })

      // Refunded, it has left the queue.
      await staff.reload()
      await step(staff, 'Close the case', 'Closed')
      await expectCaseAt(walk, number, walk.words.states.closed)
      await expect(page.getByText(`${walk.words.refunded}: ${refund}`)).toBeVisible()
    })
  })
}
