import { arrive, choose, expectCaseAt, expectMail, fileIt, orderOf, packUp } from '../support/customer-walk.ts'
import { daysAgo, goOn, takeIn } from '../support/journeys.ts'
import { manners } from '../support/manners.ts'
import { expect, test } from '../support/portal-test.ts'
import { bookCourier, fetchParcel } from '../support/parcel-walk.ts'
import { agreeByTwo, openCase, step } from '../support/staff-walk.ts'

/** No amount is promised before a person says what it comes to: 700.00, which then stands in messages, mails and page. */
const words = {
  en: {
    id: 2041,
    price: '€700.00',
    offer: 'We take it back and send the 30 W model: you get €700.00 back.',
    answer: 'a message about your request',
    open: 'We’ll review this',
    filed: 'We received your exchange request',
    approved: 'your exchange is approved',
    sent: 'your replacement is on its way',
    openOnPaper: 'we’ll review this',
    papers: 'Exchange note',
    wish: 'The 30 W model',
  },
  de: {
    id: 2042,
    price: '700,00 €',
    offer: 'Wir tauschen gegen das Modell mit 30 W: Sie bekommen 700,00 € zurück.',
    answer: 'Nachricht zu Ihrer Anfrage',
    open: 'Wir prüfen das',
    filed: 'Ihre Anfrage ist eingegangen: Umtausch',
    approved: 'Ihre Anfrage ist genehmigt (Umtausch)',
    sent: 'Ihr Ersatz ist unterwegs',
    openOnPaper: 'wir prüfen das',
    papers: 'Umtausch',
    wish: 'Das Modell mit 30 W',
  },
}

for (const { speaks, name, use } of manners) {
  test.describe(name, () => {
    test.use(use)

    test('a machine is exchanged: our team reviews it, it goes back, and another is sent', async ({ page, portal, mailbox, newStaff }) => {
      const { id, price, open, wish, ...says } = words[speaks]
      const email = `exchange-${speaks}@example.com`
      await takeIn(portal, orderOf(id, email, { placedAt: daysAgo(9), deliveredAt: daysAgo(3) }))
      const walk = await arrive({ page, mailbox, email, speaks }, `#DE-${id}`)
      await choose(walk, 'exchange')
      await packUp(walk, { action: 'exchange', condition: walk.words.unopened, why: 'Für meinen Tisch zu groß' })
      await page.getByLabel(walk.words.wish).fill(wish)
      await goOn(page, walk.words.seeAnswer)
      await expect(page.getByText(open).first()).toBeVisible()
      const number = await fileIt(walk, 'exchange')
      await page.getByText(walk.words.details).click()
      await expect(page.getByText(wish)).toBeVisible()
      await expect(page.getByText(open).first()).toBeVisible()
      await expectMail(walk, `${says.filed} (${number})`, number)

      const staff = await newStaff('agent', 'Robin')
      await openCase(staff, number)
      await step(staff, 'Send to the customer', 'To review', { 'Your answer': says.offer })
      await expectMail(walk, `${number}: ${says.answer}`, says.offer)
      await expectCaseAt(walk, number, walk.words.states.submitted)
      await expect(page.getByText(says.offer)).toBeVisible()
      await step(staff, 'Approve the request', 'Approved')
      await expectMail(walk, `${number}: ${says.approved}`, `#DE-${id}`)
      await bookCourier({ walk, staff, number }, says.papers, says.openOnPaper)
      await fetchParcel({ walk, staff, number })
      await step(staff, 'Save inspection', 'Inspected')
      await agreeByTwo(staff, await newStaff('finance', 'Sasha'), number)
      await step(staff, 'Mark replacement as sent', 'Replaced', {
        'Message to the customer': `Mopa 30 W (${price})`,
        Carrier: 'Sample Express',
        'Tracking number': `SE-${id}`,
      })
      await expectCaseAt(walk, number, walk.words.states.replaced)
      await expectMail(walk, `${number}: ${says.sent}`, price, `SE-${id}`)
      await step(staff, 'Close the case', 'Closed')
      await expectCaseAt(walk, number, walk.words.states.closed)
      await expect(page.getByRole('table')).not.toContainText(open)
      await expect(page.getByText(says.offer)).toBeVisible()
    })
  })
}
