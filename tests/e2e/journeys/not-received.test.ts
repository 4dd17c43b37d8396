import { expect } from '@playwright/test'

import { expectAccessibleAnew } from '../support/accessible.ts'
import { arrive, expectCaseAt, expectMail, expectRefund, orderOf } from '../support/customer-walk.ts'
import { daysAgo, file, goOn, takeIn } from '../support/journeys.ts'
import { manners } from '../support/manners.ts'
import { test } from '../support/portal-test.ts'
import { openCase, refundByTwo, step } from '../support/staff-walk.ts'

/** Its other ends, and the other language, are walked without a browser. */
for (const { name, use, speaks } of manners.filter((manner) => manner.speaks === 'de')) {
  test.describe(name, () => {
    test.use(use)

    test('a parcel that is not where its carrier says is asked after, and refunded when it is not found', async ({
      page,
      portal,
      mailbox,
      newStaff,
    }) => {
      const [id, email, refund] = [2091, 'not-received@example.com', '3.499,00 €']
      await takeIn(portal, orderOf(id, email, { placedAt: daysAgo(9), deliveredAt: daysAgo(3) }))
      const walk = await arrive({ page, mailbox, email, speaks }, `#DE-${id}`)
      const { words } = walk
      await page.getByRole('link', { name: 'Als nicht erhalten melden' }).click()
      await page.waitForURL('**/not_received/missing')
      await expect(page.getByRole('heading', { name: 'Sendungsverfolgung' })).toBeVisible()
      await page.getByRole('checkbox', { name: 'Ich habe die Nachbarn gefragt' }).check()
      await expectAccessibleAnew(page)
      await page.getByRole('button', { name: words.goOn }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByRole('radio', { name: 'Die Adresse stimmt' }).check()
      await goOn(page, words.goOn)
      await page.getByLabel('Was wissen Sie über das Paket?').fill('Der Bote war nicht bei uns')
      await page.getByLabel(words.phone).fill('+49 30 5550100')
      await goOn(page, words.seePrice)
      await expectRefund(walk, refund)
      const number = await file(page, 'Anfrage absenden', words.filed)
      await page.getByText(words.details).click()
      await expect(page.getByText('Ich habe die Nachbarn gefragt')).toBeVisible()
      await expectAccessibleAnew(page)
      await expectMail(walk, `Ihre Anfrage ist eingegangen: Paket nicht erhalten (${number})`, number, refund)

      const staff = await newStaff('finance', 'Kim')
      await openCase(staff, number)
      await expect(staff.getByLabel('Expected on')).toHaveValue(/^\d{4}-\d\d-\d\d$/)
      await step(staff, 'Open inquiry', 'Inquiry open', { 'Message to the customer': 'Aktenzeichen NF-118204' })
      await expectMail(walk, `${number}: Der Paketdienst sucht Ihr Paket`, number, 'NF-118204')
      await refundByTwo(staff, await newStaff('finance', 'Sasha'), { number, amount: '€3,499.00', reference: `re_${id}` })
      await expectCaseAt(walk, number, words.states.refunded)
      await expect(page.getByText(`${words.refunded}: ${refund}`)).toBeVisible()
      await expectRefund(walk, refund)
      await expectMail(walk, `${number}: ${refund} ${words.mails.refunded}`, number, refund, `re_${id}`)
      await expect(page.getByText('Taucht das Paket doch noch auf, schreiben Sie uns bitte')).toBeVisible()
    })
  })
}
