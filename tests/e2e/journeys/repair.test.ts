import type { Page } from '@playwright/test'

import { arrive, choose, expectCaseAt, expectMail, fileIt, orderOf, sayFault, type Walk } from '../support/customer-walk.ts'
import { daysAgo, goOn, pressAway, takeIn } from '../support/journeys.ts'
import { manners } from '../support/manners.ts'
import { expect, test } from '../support/portal-test.ts'
import { bookCourier, fetchParcel } from '../support/parcel-walk.ts'
import { openCase, step } from '../support/staff-walk.ts'

/** A defect is repaired free of charge under the legal guarantee, its way too; what happened to it otherwise, for the price of an estimate. */
const words = {
  en: {
    id: 2051,
    fee: 'free',
    feeMailed: 'Repair and parts: free',
    filed: 'We received your repair request',
    advice: 'please try this first',
    sendIn: 'please send your machine in by',
    repaired: 'your machine is repaired',
    sent: 'your repaired machine is on its way',
    papers: 'Repair note',
    agreed: null,
  },
  de: {
    id: 2052,
    fee: 'nach Kostenvoranschlag, dem Sie zustimmen',
    feeMailed: 'Reparatur nach Kostenvoranschlag',
    filed: 'Ihre Anfrage ist eingegangen: Reparatur',
    advice: 'Bitte versuchen Sie zuerst dies',
    sendIn: 'Bitte senden Sie Ihre Maschine bis',
    repaired: 'Ihre Maschine ist repariert',
    sent: 'Ihre reparierte Maschine ist unterwegs',
    papers: 'Reparatur',
    estimate: 'Ihre Reparatur würde 189,00 € kosten',
    accepted: 'Wir reparieren Ihre Maschine',
    agreed: 'Vereinbart: Reparatur für 189,00 €',
  },
}

/** The customer gets a price and agrees to it on the case's page. */
async function agreeToEstimate(walk: Walk, staff: Page, number: string): Promise<void> {
  await step(staff, 'Send the estimate', 'Estimate sent', {
    'Diagnosis (visible to the customer)': 'Die Faserquelle ist nass geworden.',
    'Price of the repair': '189.00',
  })
  await expectMail(walk, `${number}: ${words.de.estimate}`, '189,00 €', 'Die Faserquelle ist nass geworden.')
  await walk.page.goto(`/cases/${number}`)
  await pressAway(walk.page, 'Für 189,00 € reparieren')
  await expectCaseAt(walk, number, 'Kostenvoranschlag angenommen')
  await expect(walk.page.getByText(words.de.agreed)).toBeVisible()
  await expectMail(walk, `${number}: ${words.de.accepted}`, '189,00 €')
  await openCase(staff, number)
}

for (const { speaks, name, use } of manners) {
  test.describe(name, () => {
    test.use(use)

    const price = speaks === 'en' ? 'free of charge' : 'for the price the customer accepted'
    test(`a machine is sent in and comes back repaired, ${price}`, async ({ page, portal, mailbox, newStaff }) => {
      const { id, fee, feeMailed, ...says } = words[speaks]
      const email = `repair-${speaks}@example.com`
      await takeIn(portal, orderOf(id, email, { placedAt: daysAgo(90), deliveredAt: daysAgo(80) }))
      const walk = await arrive({ page, mailbox, email, speaks }, `#DE-${id}`)
      await choose(walk, 'repair')
      await sayFault(walk, speaks === 'en' ? walk.words.defect : walk.words.accident)
      // The better right is chosen already; of what happened to it otherwise there is only one.
      if (speaks === 'en') {
        await expect(page.getByRole('radio', { name: /^Legal guarantee: repair/ })).toBeChecked()
        await goOn(page, walk.words.seeAnswer)
      }
      await expect(page.getByText(fee, { exact: true }).first()).toBeVisible()
      if (speaks === 'en') await expect(page.getByText('Legal guarantee (Germany)')).toBeVisible()
      const number = await fileIt(walk, 'repair')
      await expect(page.getByText(fee, { exact: true }).first()).toBeVisible()
      await expectMail(walk, `${says.filed} (${number})`, number, feeMailed)

      const staff = await newStaff('agent', 'Robin')
      await openCase(staff, number)
      const note = 'Message to the customer'
      await step(staff, 'Send suggestions', 'Troubleshooting', { [note]: 'Bitte zuerst die Linse reinigen.' })
      await expectMail(walk, `${number}: ${says.advice}`, 'Bitte zuerst die Linse reinigen.')
      await step(staff, 'Ask to send it in', 'To be sent in')
      await expectMail(walk, `${number}: ${says.sendIn}`, number)
      await bookCourier({ walk, staff, number }, says.papers)
      await fetchParcel({ walk, staff, number })
      await step(staff, 'Save diagnosis', 'Diagnosed', { [note]: 'Die Faserquelle ist defekt.' })
      if (speaks === 'de') await agreeToEstimate(walk, staff, number)
      await step(staff, 'Mark as repaired', 'Repaired')
      await expectMail(walk, `${number}: ${says.repaired}`, number)
      await step(staff, 'Mark as shipped', 'Shipped back', { Carrier: 'Sample Express', 'Tracking number': `SE-${id}` })
      await expectMail(walk, `${number}: ${says.sent}`, `SE-${id}`)
      await expectCaseAt(walk, number, walk.words.states.shippedBack)
      await step(staff, 'Close the case', 'Closed')
      await expectCaseAt(walk, number, walk.words.states.closed)
      if (says.agreed) await expect(page.getByText(says.agreed)).toBeVisible()
    })
  })
}
